package org.attest.core.propose.event.trigger;

import java.util.HashMap;
import java.util.Map;
import org.attest.core.grammar.Analysis;
import org.attest.core.tag.Hash;
import org.attest.core.text.Tokens;

/// What speaks for a token telling of an event, as numbers: the word, its ending and its like, the
/// words around it, and what the clause says of its verb.
///
/// Each clue is the hash of its template and of what fills it.
final class Clues {
  /// No token has more.
  static final int MAX = 256;

  /// The clue that every token has; the first of all.
  static final long EVERY = Hash.of(1, 1);

  private static final int[] GROUP_BITS = {4, 6, 8, 10};
  private static final int REACH = 12;
  private static final String MARKS = "\"“”„«»";

  final Tokens tokens;
  private final GrammarClues grammar;
  private final Word[] words;
  private final boolean[] isSpoken;
  private final byte[] ends;
  private final int[] sentences;
  private final long[] out = new long[MAX];
  private int size;
  private final long[] deep = new long[MAX];
  private int deepSize;
  private int ownEnd;
  private int template;

  Clues(Analysis analysis, Kinship kinship) {
    this.tokens = analysis.tokens();
    this.grammar = new GrammarClues(analysis);
    this.words = new Word[tokens.size()];
    Map<String, Word> known = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      words[i] = known.computeIfAbsent(tokens.words(i), word -> Word.of(word, kinship));
    }
    this.isSpoken = spoken();
    this.ends = new byte[words.length];
    this.sentences = new int[words.length];
    sentences();
  }

  /// Where marks of quotation are open; a blank line closes them.
  private boolean[] spoken() {
    boolean[] isIn = new boolean[words.length];
    boolean isOpen = false;
    for (int i = 0; i < words.length; i++) {
      isOpen &= !opensBlock(i);
      String sign = words[i].small;
      if (sign.length() == 1 && MARKS.contains(sign)) {
        isOpen = sign.equals("\"") ? !isOpen : "“„«".contains(sign);
      }
      isIn[i] = isOpen;
    }
    return isIn;
  }

  private boolean opensBlock(int token) {
    return token > 0
        && !tokens.touches(token)
        && tokens.text().startsWith("\n\n", tokens.end(token - 1));
  }

  private void sentences() {
    byte end = 0;
    for (int i = words.length - 1; i >= 0; i--) {
      String sign = words[i].small;
      if (sign.equals("?")) {
        end = 2;
      } else if (sign.equals("!")) {
        end = 3;
      } else if (sign.equals(".")) {
        end = 1;
      }
      ends[i] = end;
    }
    int sentence = 0;
    for (int i = 0; i < words.length; i++) {
      sentence = tokens.opensSentence(i) ? i : sentence;
      sentences[i] = sentence;
    }
  }

  /// Where the sentence of a token begins.
  int sentence(int token) {
    return sentences[token];
  }

  /// Whether a token is of a class that can tell of an event by itself; of others little is asked.
  boolean mayTell(int token) {
    return grammar.mayTell(token);
  }

  long[] values() {
    return out;
  }

  /// The clues from 1 to before this one say what the word itself is.
  int ownEnd() {
    return ownEnd;
  }

  /// The clues of the last token that go into the hidden layer.
  long[] deep() {
    return deep;
  }

  int deepSize() {
    return deepSize;
  }

  /// The word at a place of a token, as [HiddenLayer] counts places.
  Word at(int token, int place) {
    if (place <= 2 * HiddenLayer.REACH) {
      return at(token + place - HiddenLayer.REACH);
    }
    return at(place == HiddenLayer.PLACES - 1 ? grammar.subject(token) : grammar.head(token));
  }

  /// The word at a token, or none outside of the text.
  Word at(int token) {
    return token < 0 || token >= words.length ? Word.NONE : words[token];
  }

  /// Fills [#values] with the clues of a token.
  ///
  /// @return how many there are
  int of(int token) {
    size = 0;
    deepSize = 0;
    template = 0;
    Word word = words[token];
    Word before = at(token - 1);
    Word after = at(token + 1);
    add(1);
    own(word);
    ownEnd = size;
    if (!mayTell(token)) {
      add(before.hash);
      add(Hash.of(before.hash, word.hash));
      return size;
    }
    around(token, word, before, after);
    groups(token, word, before, after);
    clause(token, word);
    deep(token, word, before, after);
    grammar(token, word);
    return size;
  }

  private void own(Word word) {
    add(word.hash);
    for (long ending : word.endings) {
      add(ending);
    }
    add(word.beginning);
    for (int bits : GROUP_BITS) {
      add(Kinship.group(word.known, bits));
    }
  }

  private void around(int token, Word word, Word before, Word after) {
    Word before2 = at(token - 2);
    Word after2 = at(token + 2);
    add(before.hash);
    add(after.hash);
    add(before2.hash);
    add(after2.hash);
    add(at(token + 3).hash);
    add(Hash.of(before.hash, word.hash));
    add(Hash.of(word.hash, after.hash));
    add(Hash.of(before2.hash, before.hash));
    add(Hash.of(after.hash, after2.hash));
    add(Hash.of(before.hash, word.endings[0]));
    add(Hash.of(after.hash, word.endings[0]));
    add(Hash.of(Hash.of(before2.hash, before.hash), word.endings[0]));
    add(Hash.of(before.endings[1], word.endings[1]));
    add(Hash.of(word.endings[1], after.endings[0]));
    add(Hash.of(Hash.of(before.hash, after.hash), word.endings[0]));
    add(before.endings[0]);
    add(after.endings[0]);
    int capital = tokens.isCapital(token) ? 1 : 2;
    add(Hash.of(capital, tokens.opensSentence(token) ? 1 : 0));
    add(tokens.isWord(token) ? 1 : 2);
  }

  private void groups(int token, Word word, Word before, Word after) {
    for (int bits : new int[] {6, 8, 10}) {
      add(Kinship.group(before.known, bits));
      add(Kinship.group(after.known, bits));
    }
    int own = Kinship.group(word.known, 8);
    int left = Kinship.group(before.known, 8);
    int right = Kinship.group(after.known, 8);
    add(Hash.of(left, own));
    add(Hash.of(own, right));
    add(Hash.of(left, word.endings[0]));
    add(Hash.of(right, word.endings[0]));
    add(Hash.of(Hash.of(left, right), own));
    add(Kinship.group(at(token - 2).known, 6));
    add(Kinship.group(at(token + 2).known, 6));
    add(Hash.of(own, word.endings[0]));
    add(Hash.of(Kinship.group(word.known, 10), before.hash));
    add(Hash.of(Kinship.group(word.known, 10), after.hash));
  }

  private void clause(int token, Word word) {
    int[] last = new int[Clause.SORTS];
    int[] from = new int[Clause.SORTS];
    int start = Math.max(sentences[token], token - REACH);
    boolean isClosed = false;
    for (int i = token - 1; i >= start; i--) {
      int sort = Clause.sort(words[i].duty);
      if (sort >= 0 && last[sort] == 0 && (!isClosed || sort == 2)) {
        last[sort] = words[i].duty;
        from[sort] = Math.min(4, token - i);
        isClosed |= words[i].small.equals(",") || words[i].small.equals(";");
      }
    }
    int own = Kinship.group(word.known, 8);
    for (int sort = 0; sort < Clause.SORTS; sort++) {
      add(last[sort] + 1000);
      deep(last[sort] + 1000);
      add(Hash.of(last[sort], word.endings[0]));
      add(Hash.of(last[sort] * 8L + from[sort], word.endings[0]));
      add(Hash.of(last[sort], own));
    }
    add(Hash.of(Hash.of(last[0], last[1]), word.endings[0]));
    add(Hash.of(Hash.of(last[0], last[2]), word.endings[0]));
    add(Hash.of(Hash.of(last[0], last[3]), word.endings[0]));
    int spoken = isSpoken[token] ? 1 : 2;
    deep(spoken);
    deep(ends[token] + 1);
    add(Hash.of(spoken, word.endings[0]));
    add(Hash.of(spoken, own));
    add(Hash.of(Hash.of(spoken, last[0]), word.endings[0]));
    add(Hash.of(spoken, ends[token]));
    add(Hash.of(Hash.of(spoken, ends[token]), word.endings[0]));
  }

  private void deep(int token, Word word, Word before, Word after) {
    for (long ending : word.endings) {
      deep(ending);
    }
    deep(before.endings[0]);
    deep(after.endings[0]);
    deep(before.duty);
    deep(after.duty);
    deep(at(token - 2).duty);
    deep(at(token + 2).duty);
    deep(tokens.isCapital(token) ? 1 : 2);
    deep(word.duty);
  }

  private void grammar(int token, Word word) {
    int n = grammar.of(token);
    for (int i = 0; i < n; i++) {
      long value = grammar.values()[i];
      add(value);
      if (i < GrammarClues.PLAIN) {
        deep(value);
        add(value == 0 ? 0 : Hash.of(value, word.endings[0]));
        add(value == 0 ? 0 : Hash.of(value, Kinship.group(word.known, 8)));
      }
    }
  }

  private void deep(long value) {
    template++;
    if (value != 0) {
      deep[deepSize++] = Hash.of(template, value);
    }
  }

  /// Adds a clue of the next template, unless its value is 0.
  private void add(long value) {
    template++;
    if (value != 0) {
      out[size++] = Hash.of(template, value);
    }
  }
}
