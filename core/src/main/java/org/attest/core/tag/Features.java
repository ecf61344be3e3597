package org.attest.core.tag;

import org.attest.core.tag.WordFacts.WordList;

/// What speaks for the label of a token, as numbers: the words around it, their pieces and shapes,
/// their clusters, the lists they are on, and what the whole document says of them.
///
/// Each feature is the hash of its template and of what fills it.
public final class Features {
  /// No token has more.
  public static final int MAX = 160;

  private static final int[] CLUSTER_BITS = {4, 6, 8, 10};
  private static final int EVIDENCES = 7;
  private static final int PHRASE_MAX = 4;
  private static final int CUSTOM = 1000;

  private final Document document;
  private final Vocabulary vocabulary;
  private final long[] out = new long[MAX];
  private int size;
  private int ownEnd;

  /// Tells the features of titles in one style from those in another: whether `Captain` belongs to
  /// a name is a custom of a kind of text.
  private int custom;

  private int template;

  /// For each token, what the phrases say in which it stands, with its place in them.
  private final int[] phrases;

  Features(Document document, Vocabulary vocabulary) {
    this.document = document;
    this.vocabulary = vocabulary;
    this.phrases = new int[document.forms.length];
  }

  long[] values() {
    return out;
  }

  /// The features from 1 to before this one say what the word itself is.
  int ownEnd() {
    return ownEnd;
  }

  /// Finds the known phrases of a stretch.
  void enter(Document.Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (document.forms[i].isCapital) {
        phrases(i, stretch.to());
      }
    }
  }

  private void phrases(int from, int to) {
    long hash = 0;
    int at = from;
    for (int n = 1; n <= PHRASE_MAX && at < to; n++) {
      hash = Vocabulary.next(hash, document.forms[at].small);
      at++;
      int found = n > 1 ? vocabulary.phrase(hash) : 0;
      if (found != 0) {
        for (int i = from; i < at; i++) {
          int place = i == from ? 1 : i == at - 1 ? 3 : 2;
          phrases[i] = Math.max(phrases[i], (found << 2) | place);
        }
      }
      while (at < to && isJoint(at)) {
        at++;
      }
    }
  }

  /// A point or hyphen inside a phrase: `St. Louis`, `Stratford-on-Avon`.
  private boolean isJoint(int token) {
    char c = document.tokens.text().charAt(document.tokens.start(token));
    return (c == '.' || c == '-') && document.tokens.touches(token);
  }

  /// Fills [#values] with the features of a token.
  ///
  /// @return how many there are
  int of(int token) {
    size = 0;
    template = 0;
    Form form = document.forms[token];
    Form before = document.at(token - 1);
    Form after = document.at(token + 1);
    custom = isTitled(token) ? CUSTOM * (document.style + 2) : 0;
    add(1);
    words(token, form, before, after);
    shapes(token, form, before, after);
    clusters(token, form, before, after);
    lists(token, form);
    evidence(token, form);
    style(token, form, before, after);
    hints(token, form);
    return size;
  }

  private boolean isTitled(int token) {
    return document.forms[token].isOn(WordList.TITLE)
        || document.wordBefore(token).isOn(WordList.TITLE)
        || document.wordAfter(token).isOn(WordList.TITLE);
  }

  /// What the word itself is, then what its neighbours are.
  private void words(int token, Form form, Form before, Form after) {
    add(form.word);
    add(form.small);
    for (int i = 0; i < form.affixes.length; i++) {
      add(form.affixes[i] == 0 ? 0 : form.affixes[i] + 1);
    }
    add(form.affixes[3] == 0 ? 0 : Hash.of(form.affixes[3], form.shape));
    add(Hash.of(before.small, form.small));
    add(Hash.of(form.small, after.small));
    add(Hash.of(document.style + 2, form.small));
    ownEnd = size;
    Form before2 = document.at(token - 2);
    Form after2 = document.at(token + 2);
    Form wordBefore = document.wordBefore(token);
    Form wordAfter = document.wordAfter(token);
    add(before.small);
    add(after.small);
    add(before2.small);
    add(after2.small);
    add(Hash.of(before2.small, before.small));
    add(Hash.of(after.small, after2.small));
    add(Hash.of(wordBefore.small, form.shape));
    add(Hash.of(wordAfter.small, form.shape));
    add(wordBefore.small);
    add(wordAfter.small);
    addIf(before.isCapital, Hash.of(before.affixes[3], form.shape));
    addIf(after.isCapital, Hash.of(after.affixes[3], form.shape));
  }

  private void shapes(int token, Form form, Form before, Form after) {
    add(form.shape);
    add(before.shape);
    add(after.shape);
    add(Hash.of(before.shape, form.shape));
    add(Hash.of(form.shape, after.shape));
    add(Hash.of(Hash.of(before.shape, form.shape), after.shape));
    add(Hash.of(document.at(token - 2).shape, before.shape));
    add(Hash.of(after.shape, document.at(token + 2).shape));
    int place = place(token);
    add(Hash.of(place, form.shape));
    add(Hash.of(place, form.facts >> 11));
    add(Hash.of(place(token + 1), after.isCapital ? 1 : 0));
  }

  /// Where a token stands: at the start of a sentence or block, and touching what is before.
  private int place(int token) {
    if (token >= document.forms.length) {
      return 8;
    }
    return (document.tokens.opensSentence(token) ? 1 : 0)
        | (document.opensBlock(token) ? 2 : 0)
        | (document.tokens.touches(token) ? 4 : 0);
  }

  private void clusters(int token, Form form, Form before, Form after) {
    for (int bits : CLUSTER_BITS) {
      add(WordFacts.cluster(form.facts, bits));
      add(WordFacts.cluster(before.facts, bits));
      add(WordFacts.cluster(after.facts, bits));
    }
    int own = WordFacts.cluster(form.facts, 8);
    int left = WordFacts.cluster(document.wordBefore(token).facts, 8);
    int right = WordFacts.cluster(document.wordAfter(token).facts, 8);
    add(Hash.of(left, form.shape));
    add(Hash.of(right, form.shape));
    add(Hash.of(left, own));
    add(Hash.of(own, right));
    add(Hash.of(Hash.of(left, right), form.isCapital ? 1 : 0));
    add(WordFacts.cluster(document.at(token - 2).facts, 6));
    add(WordFacts.cluster(document.at(token + 2).facts, 6));
  }

  private void lists(int token, Form form) {
    int lists = WordFacts.lists(form.facts);
    int left = WordFacts.lists(document.wordBefore(token).facts);
    int right = WordFacts.lists(document.wordAfter(token).facts);
    bits(lists);
    bits(left);
    bits(right);
    add(Hash.of(lists, form.shape));
    add(Hash.of(left, lists) + (form.isCapital ? 1 : 0));
    add(Hash.of(lists, right) + (form.isCapital ? 1 : 0));
    add(Hash.of(Hash.of(left, right), form.shape));
    add(phrases[token]);
    add(phrases[token] == 0 ? 0 : Hash.of(phrases[token], document.wordBefore(token).small));
    add(Hash.of(WordFacts.capitals(form.facts), place(token)) + (form.isCapital ? 1 : 0));
    add(Hash.of(WordFacts.capitals(form.facts), WordFacts.frequency(form.facts)));
  }

  private void bits(int lists) {
    for (WordList list : WordList.values()) {
      addIf((lists & list.bit()) != 0, 1);
    }
  }

  private void evidence(int token, Form form) {
    Form before = document.at(token - 1);
    Form after = document.wordAfter(token);
    for (int what = 0; what < EVIDENCES; what++) {
      addIf(form.isCapital, form.evidence(what) + 1);
    }
    addIf(form.isCapital, form.evidence() + 1);
    addIf(form.isCapital, Hash.of(form.evidence(0), place(token)));
    addIf(before.isCapital, before.evidence() + 1);
    addIf(after.isCapital, after.evidence() + 1);
  }

  /// Whether titles belong to names, and whose names matter, is a custom of a kind of text.
  private void style(int token, Form form, Form before, Form after) {
    int style = document.style + 2;
    int lists = WordFacts.lists(form.facts);
    add(style);
    add(Hash.of(style, form.shape));
    add(Hash.of(style, before.small));
    add(Hash.of(style, Hash.of(form.shape, after.shape)));
    add(Hash.of(style, lists));
    add(Hash.of(style, WordFacts.lists(document.wordBefore(token).facts)));
    add(Hash.of(style, WordFacts.cluster(form.facts, 8)));
    add(Hash.of(style, WordFacts.cluster(before.facts, 8)));
  }

  private void hints(int token, Form form) {
    int hint = document.hint(token);
    add(hint + 1);
    add(Hash.of(hint, form.shape));
    add(Hash.of(hint, document.style + 2));
    add(Hash.of(hint, WordFacts.capitals(form.facts)) + 1);
    add(Hash.of(hint, WordFacts.lists(form.facts)) + 1);
    add(Hash.of(document.hint(token - 1), hint) + 1);
    add(Hash.of(hint, document.hint(token + 1)) + 1);
  }

  private void addIf(boolean isTold, long value) {
    if (isTold) {
      add(value);
    } else {
      template++;
    }
  }

  /// Adds a feature of the next template, unless its value is 0.
  private void add(long value) {
    template++;
    if (value != 0) {
      out[size++] = Hash.of(template + custom, value);
    }
  }
}
