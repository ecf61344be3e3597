package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.Named;
import org.attest.core.recognise.NameKind;

/// Who a verb is said of, also where brackets, semicolons and notes on persons lead the analysis of
/// the sentence astray.
final class Subjects {
  private static final int SCAN_MAX = 60;
  private static final int ENTRY_MAX = 6;
  private static final Set<String> ENTRY_SIGNS = Set.of("–", "—", "-", "[", "(", ",", ":");
  private static final Set<String> SELF = Set.of("i", "we", "myself", "ourselves");
  private static final Set<String> CLAUSE_SIGNS = Set.of(":", ";");

  /// What happens to persons alone where nobody is told to whom: `imprisoned by them in May`.
  private static final Set<String> SUFFERED =
      Set.of("arrest", "detention", "release", "deportation", "transfer", "killing", "torture");

  private final Sentences sentences;
  private final Marks marks;

  Subjects(Sentences sentences, Marks marks) {
    this.sentences = sentences;
    this.marks = marks;
  }

  /// The words for those a verb is said of, joined ones by their first alone; empty for nobody.
  List<Integer> of(int verb) {
    int entry = entry(verb);
    if (entry >= 0) {
      return List.of(entry);
    }
    int open = bracket(verb);
    int own = sentences.child(verb, Link.SUBJECT, Link.PASSIVE_SUBJECT);
    if (open >= 0 && own < open) {
      return open > 0 && isNominal(open - 1) ? List.of(open - 1) : List.of();
    }
    int subject = own >= 0 && isWhere(verb) ? own : sentences.subject(verb);
    if (own >= 0 && sentences.isRelative(own)) {
      int before = beforeRelative(own);
      subject = before >= 0 ? before : subject;
    }
    int barrier = barrier(subject, verb);
    if (barrier >= 0) {
      List<Integer> behind = between(barrier + 1, verb);
      if (!behind.isEmpty()) {
        return behind;
      }
    }
    if (subject >= 0 && bracket(subject) >= 0 && bracket(subject) != open) {
      int at = bracket(subject) - 1;
      return at >= 0 && isNominal(at) ? List.of(nominal(at)) : List.of();
    }
    return subject < 0 ? List.of() : List.of(apposed(subject));
  }

  /// `Alden, the ruler of the town, was`: the name before a subject that stands between commas, or
  /// the subject.
  int apposed(int subject) {
    Analysis.Phrase phrase = sentences.analysis.phrase(subject);
    int before = phrase.from() - 1;
    boolean isBetween =
        before > 0
            && phrase.to() < sentences.tokens.size()
            && sentences.small(before).equals(",")
            && sentences.small(phrase.to()).equals(",");
    return isBetween && marks.named(subject).isEmpty() && marks.isActor(before - 1)
        ? before - 1
        : subject;
  }

  /// Whether it is done to whom the verb is said of.
  boolean isPassive(Found found) {
    int verb = found.trigger();
    boolean isBare =
        sentences.child(verb, Link.OBJECT, Link.AUXILIARY, Link.PASSIVE_AUXILIARY) < 0
            && SUFFERED.contains(found.act().kind());
    if (entry(verb) >= 0) {
      return isBare || sentences.child(verb, Link.AGENT) >= 0;
    }
    return sentences.isPassive(verb) || (isBare && isParticiple(verb));
  }

  private boolean isParticiple(int verb) {
    return sentences.analysis.verbForm(verb) == VerbForm.PAST_PARTICIPLE && bracket(verb) >= 0;
  }

  /// `Alden (recently released`: the bracket that opens before a token and closes behind it, or -1.
  private int bracket(int token) {
    int from = Math.max(0, token - SCAN_MAX);
    int depth = 0;
    for (int i = token; i >= from; i--) {
      String small = sentences.small(i);
      if (small.equals(")") || small.equals("]")) {
        depth++;
      } else if (small.equals("(") || small.equals("[")) {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    return -1;
  }

  private boolean isNominal(int token) {
    return sentences.isNoun(token)
        || marks.named(token).isPresent()
        || ")]".contains(sentences.small(token));
  }

  /// The last word before a token that stands in no bracket.
  private int nominal(int token) {
    int at = token;
    while (at > 0 && ")]".contains(sentences.small(at)) && bracket(at - 1) > 0) {
      at = bracket(at - 1) - 1;
    }
    return at;
  }

  /// `Comrade Alden, who was`: the person named just before a relative, or -1.
  private int beforeRelative(int word) {
    int at = word - 1;
    if (at > 0 && sentences.small(at).equals(",")) {
      at--;
    }
    return at >= 0 && marks.is(at, NameKind.PERSON) ? at : -1;
  }

  private boolean isWhere(int verb) {
    for (int child : sentences.analysis.children(verb)) {
      String small = sentences.small(child);
      if (child < verb && (small.equals("where") || small.equals("when"))) {
        return true;
      }
    }
    return false;
  }

  /// The last sign or `that` between a subject and its verb that begins another clause, or -1.
  private int barrier(int subject, int verb) {
    int from = Math.max(subject + 1, verb - SCAN_MAX);
    from = Math.max(from, sentences.analysis.from(sentences.analysis.sentenceOf(verb)));
    int depth = 0;
    for (int i = verb - 1; i >= from; i--) {
      String small = sentences.small(i);
      depth += ")]".contains(small) ? 1 : "([".contains(small) ? -1 : 0;
      boolean isThat = small.equals("that") && sentences.is(i, Link.MARKER);
      if (depth == 0 && (CLAUSE_SIGNS.contains(small) || isThat)) {
        return i;
      }
    }
    return -1;
  }

  /// The persons, bodies and speakers named between two places behind no preposition and in no
  /// bracket.
  private List<Integer> between(int from, int to) {
    List<Integer> out = new ArrayList<>();
    int depth = 0;
    for (int i = from; i < to; i++) {
      String small = sentences.small(i);
      depth += "([".contains(small) ? 1 : ")]".contains(small) ? -1 : 0;
      if (depth == 0 && (sentences.isVerb(i) || CLAUSE_SIGNS.contains(small))) {
        return List.of();
      }
      boolean isBehind = i > from && !sentences.preposition(i).isEmpty();
      if (depth == 0 && SELF.contains(small)) {
        out.add(i);
      } else if (depth == 0 && marks.isActor(i)) {
        Named name = marks.named(i).orElseThrow();
        if (!isBehind && !isOf(i)) {
          out.add(i);
        }
        i = marks.to(name) - 1;
      }
    }
    return out;
  }

  private boolean isOf(int token) {
    int before = token - 1;
    if (before > 0
        && (sentences.small(before).equals("the") || sentences.small(before).equals("\""))) {
      before--;
    }
    if (before > 0 && sentences.small(before).equals("the")) {
      before--;
    }
    return before >= 0 && sentences.is(before, Link.CASE);
  }

  /// In a note on a person (`Alden, b. 1882 – artist; left the Party in 1926; imprisoned in May`)
  /// the person's name, for a verb that begins a clause without a subject; else -1.
  private int entry(int verb) {
    int from = sentences.analysis.from(sentences.analysis.sentenceOf(verb));
    boolean isFinite = sentences.child(verb, Link.AUXILIARY, Link.PASSIVE_AUXILIARY) >= 0;
    int parting = parting(from, verb);
    boolean isFirst = parting >= 0 && parting == verb - 1;
    boolean isOpen = isFirst || (parting >= 0 && sentences.subject(verb) < parting);
    return isFinite || !isOpen ? -1 : head(from, verb).orElse(-1);
  }

  /// The last semicolon before a verb in its sentence, or -1.
  private int parting(int from, int verb) {
    for (int i = verb - 1; i >= Math.max(from, verb - SCAN_MAX); i--) {
      if (sentences.small(i).equals(";")) {
        return i;
      }
    }
    return -1;
  }

  /// The person with whose name a sentence begins, with a sign behind it and no verb before.
  private Optional<Integer> head(int from, int to) {
    for (int i = from; i < Math.min(to, from + ENTRY_MAX); i++) {
      if (marks.is(i, NameKind.PERSON)) {
        int behind = marks.to(marks.named(i).orElseThrow());
        boolean isEntry = behind < to && ENTRY_SIGNS.contains(sentences.small(behind));
        return isEntry ? Optional.of(behind - 1) : Optional.empty();
      }
      if (sentences.isVerb(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
