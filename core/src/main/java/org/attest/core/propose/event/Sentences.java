package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Clauses;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.grammar.WordClass;
import org.attest.core.text.Tokens;

/// Questions that finding events asks of analysed sentences.
final class Sentences {
  /// No chain of verbs is followed further.
  private static final int STEPS_MAX = 6;

  private static final int JOINED_MAX = 16;
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "„", "«", "»");

  final Analysis analysis;
  final Tokens tokens;
  private final Clauses clauses;

  Sentences(Analysis analysis, Tokens tokens) {
    this.analysis = analysis;
    this.tokens = tokens;
    this.clauses = new Clauses(analysis);
  }

  String small(int token) {
    return tokens.words(token).toLowerCase(Locale.ROOT);
  }

  String lemma(int token) {
    return analysis.lemma(token);
  }

  int head(int token) {
    return analysis.head(token);
  }

  boolean is(int token, Link... links) {
    return clauses.is(token, links);
  }

  boolean isVerb(int token) {
    return analysis.wordClass(token) == WordClass.VERB;
  }

  boolean isNoun(int token) {
    WordClass own = analysis.wordClass(token);
    return own == WordClass.NOUN || own == WordClass.PROPER_NOUN;
  }

  boolean isPronoun(int token) {
    return analysis.wordClass(token) == WordClass.PRONOUN;
  }

  int child(int token, Link... links) {
    return clauses.child(token, links);
  }

  String preposition(int noun) {
    return clauses.preposition(noun);
  }

  /// The noun of an `of` that touches a noun, wherever the analysis hangs it; -1 where there is
  /// none.
  int behind(int noun) {
    int of = noun + 1;
    boolean isOf = of < tokens.size() && small(of).equals("of") && is(of, Link.CASE);
    int head = isOf ? head(of) : -1;
    return head > of && (isNoun(head) || isPronoun(head)) ? head : -1;
  }

  boolean isPassive(int verb) {
    return clauses.isPassive(verb);
  }

  int subject(int verb) {
    boolean isOwn = child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT) >= 0;
    int root = isOwn ? -1 : rootless(verb);
    return root >= 0 ? root : clauses.subject(verb);
  }

  /// In a sentence that is taken for a noun with a clause behind it (`A number of workers in the
  /// movement came to town`) that noun, for a verb of that clause that has a time of its own and no
  /// `who` or `which`; else -1.
  private int rootless(int verb) {
    VerbForm form = analysis.verbForm(verb);
    boolean isFinite = form == VerbForm.PAST || form == VerbForm.PRESENT;
    if (!is(verb, Link.RELATIVE_CLAUSE) || !isFinite) {
      return -1;
    }
    int root = verb;
    for (int step = 0; step < STEPS_MAX && head(root) >= 0; step++) {
      root = head(root);
    }
    for (int i = analysis.from(analysis.sentenceOf(verb)); i < verb; i++) {
      if (isVerb(i) || isRelative(i)) {
        return -1;
      }
    }
    return head(root) < 0 && isNoun(root) && root < verb ? root : -1;
  }

  boolean isRelative(int word) {
    String small = small(word);
    return small.equals("who")
        || small.equals("which")
        || small.equals("that")
        || small.equals("whom");
  }

  int relative(int word, int verb) {
    return clauses.relative(word, verb);
  }

  /// A word and those joined to it by `and` or counted up behind it.
  List<Integer> joined(int word) {
    List<Integer> out = new ArrayList<>();
    out.add(word);
    for (int i = 0; i < out.size() && out.size() < JOINED_MAX; i++) {
      for (int child : analysis.children(out.get(i))) {
        boolean isNext = is(child, Link.CONJUNCT) || (i > 0 && is(child, Link.APPOSITION));
        if (isNext && !isVerb(child)) {
          out.add(child);
        }
      }
    }
    return out;
  }

  /// Whether a mark of quotation stands between two tokens.
  boolean isQuotedBetween(int one, int other) {
    for (int i = Math.min(one, other); i <= Math.max(one, other); i++) {
      if (MARKS.contains(tokens.words(i))) {
        return true;
      }
    }
    return false;
  }

  /// The last sign of a token's sentence.
  String end(int token) {
    int sentence = analysis.sentenceOf(token);
    for (int i = analysis.to(sentence) - 1; i >= analysis.from(sentence); i--) {
      String sign = tokens.words(i);
      if (sign.equals("?") || sign.equals("!") || sign.equals(".")) {
        return sign;
      }
      if (tokens.isWord(i)) {
        break;
      }
    }
    return "";
  }
}
