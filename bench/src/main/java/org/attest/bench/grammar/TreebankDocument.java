package org.attest.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attest.core.grammar.GrammarLesson;
import org.attest.core.grammar.Link;
import org.attest.core.text.Tokens;

/// A document of a treebank, in CoNLL-U, with the text that its words make up.
record TreebankDocument(String id, String genre, String text, List<TreebankWord> words) {
  /// The same cut as this program cuts texts: `don't` is `don ' t`.
  ///
  /// A token belongs to the word that it shares most letters with. Of the tokens of one word the
  /// first that is no sign stands for it, and the others hang on that one. A word that shares its
  /// only token with a longer one is left out, and what hung on it hangs on that token.
  GrammarLesson lesson() {
    Tokens tokens = Tokens.of(text);
    int[] owners = owners(tokens);
    int[] mains = mains(tokens, owners);
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int sentence = -1;
    for (int token = 0; token < owners.length; token++) {
      TreebankWord word = words.get(owners[token]);
      if (sentence(owners[token]) != sentence) {
        sentence = sentence(owners[token]);
        starts.add(token);
      }
      boolean isMain = mains[owners[token]] == token;
      boolean isPart = !isMain && tokens.kind(token) == Tokens.Kind.SIGN;
      tags.add(isPart ? "SIGN PIECE" : word.tag());
      heads.add(isMain ? head(owners[token], mains) : mains[owners[token]]);
      links.add(isMain ? UniversalWords.link(word.label(), small(word.form())) : Link.PIECE);
    }
    open(heads, starts);
    return new GrammarLesson(tokens, starts, tags, heads, links);
  }

  private static String small(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  /// The number of the word that begins a word's sentence.
  private int sentence(int word) {
    int at = word;
    while (!words.get(at).opens()) {
      at--;
    }
    return at;
  }

  private int[] owners(Tokens tokens) {
    int[] out = new int[tokens.size()];
    int word = 0;
    for (int token = 0; token < out.length; token++) {
      while (words.get(word).end() <= tokens.start(token)) {
        word++;
      }
      int best = word;
      for (int w = word; w < words.size() && words.get(w).start() < tokens.end(token); w++) {
        best = shared(tokens, token, w) > shared(tokens, token, best) ? w : best;
      }
      out[token] = best;
    }
    return out;
  }

  private int shared(Tokens tokens, int token, int word) {
    return Math.min(tokens.end(token), words.get(word).end())
        - Math.max(tokens.start(token), words.get(word).start());
  }

  /// For each word the token that stands for it.
  private int[] mains(Tokens tokens, int[] owners) {
    int[] out = new int[words.size()];
    Arrays.fill(out, -1);
    for (int token = 0; token < owners.length; token++) {
      int owner = owners[token];
      boolean isFirst = out[owner] < 0;
      boolean isBetter =
          !isFirst
              && tokens.kind(out[owner]) == Tokens.Kind.SIGN
              && tokens.kind(token) != Tokens.Kind.SIGN;
      out[owner] = isFirst || isBetter ? token : out[owner];
    }
    for (int word = 0; word < out.length; word++) {
      out[word] = out[word] < 0 ? tokens.after(words.get(word).start()) : out[word];
    }
    return out;
  }

  /// The token on which the one hangs that stands for a word, or -1.
  private int head(int word, int[] mains) {
    int at = words.get(word).head();
    while (at >= 0 && mains[at] == mains[word]) {
      at = words.get(at).head();
    }
    return at < 0 ? -1 : mains[at];
  }

  /// Where two words share a token, one may come to hang on what hangs on it: such a token is hung
  /// on the root.
  private static void open(List<Integer> heads, List<Integer> starts) {
    for (int s = 0; s < starts.size(); s++) {
      int from = starts.get(s);
      int to = s + 1 < starts.size() ? starts.get(s + 1) : heads.size();
      int root = heads.subList(from, to).indexOf(-1);
      for (int token = from; token < to; token++) {
        int at = token;
        int steps = 0;
        while (at >= 0 && steps <= to - from) {
          at = heads.get(at);
          steps++;
        }
        if (at >= 0) {
          heads.set(token, root < 0 ? -1 : from + root);
          root = root < 0 ? token - from : root;
        }
      }
    }
  }
}
