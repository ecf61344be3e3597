package org.attest.core.propose.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.text.Tokens;

/// Reads numbered points: `1. What is …? 2. Is …?`, `a) …; b) …`, and says what each is by the line
/// that introduces them and by how it ends.
///
/// Points are a list where their numbers follow each other from one on.
final class Lists {
  /// A list goes on if its next number comes within so many sentences.
  private static final int APART = 12;

  private static final int LABEL_MAX = 3;

  private final Scene scene;
  private final PhraseBook book;

  /// By the number of the sentence.
  private final Map<Integer, List<Item>> items = new HashMap<>();

  private final Map<Integer, Integer> introductions = new HashMap<>();

  Lists(Scene scene, PhraseBook book) {
    this.scene = scene;
    this.book = book;
    read(labels());
  }

  /// One point.
  ///
  /// @param kind of the ledger
  /// @param number its place, from 1
  /// @param of how many
  /// @param introduction the number of the sentence that introduces the list
  /// @param from its first token, its label included
  /// @param to one past its last
  record Item(String kind, int number, int of, int introduction, int from, int to) {}

  /// A number before a point.
  private record Label(int sentence, int token, int value, int body) {}

  /// The points that begin in a sentence; nothing where it has none.
  List<Item> in(int sentence) {
    return items.getOrDefault(sentence, List.of());
  }

  /// Whether a sentence does nothing but introduce a list whose points are given.
  boolean isIntroduction(int sentence) {
    return introductions.containsKey(sentence);
  }

  private List<Label> labels() {
    List<Label> out = new ArrayList<>();
    for (int s = 0; s < scene.sentences().size(); s++) {
      Sentence sentence = scene.sentences().get(s);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        Optional<Label> label = label(sentence, s, i);
        if (label.isPresent()) {
          out.add(label.get());
          i = label.get().body() - 1;
        }
      }
    }
    return out;
  }

  private Optional<Label> label(Sentence sentence, int number, int token) {
    int value = value(token);
    int next = token + 1;
    if (value < 0 || next >= sentence.to()) {
      return Optional.empty();
    }
    char sign = scene.sign(next);
    boolean opens = isOpening(sentence, token);
    boolean isLabel = sign == ')' ? opens || isInside(sentence, token) : sign == '.' && opens;
    return isLabel && next + 1 < sentence.to()
        ? Optional.of(new Label(number, token, value, next + 1))
        : Optional.empty();
  }

  /// Whether a label opens its sentence.
  private boolean isOpening(Sentence sentence, int token) {
    for (int i = sentence.from(); i < token; i++) {
      if (scene.tokens().kind(i) != Tokens.Kind.SIGN) {
        return false;
      }
    }
    return token - sentence.from() < LABEL_MAX;
  }

  /// Whether a sign or a bracket parts a label from what is before it.
  private boolean isInside(Sentence sentence, int token) {
    int before = token - 1;
    if (before >= sentence.from() && scene.sign(before) == '(') {
      before--;
    }
    return before >= sentence.from()
        && (",;:.—–".indexOf(scene.sign(before)) >= 0 || scene.tokens().isWord(before));
  }

  /// A number to 9999, or the place of a small letter; else -1.
  private int value(int token) {
    Tokens tokens = scene.tokens();
    int length = tokens.end(token) - tokens.start(token);
    char first = tokens.text().charAt(tokens.start(token));
    if (tokens.isNumber(token) && length <= 6) {
      int value = 0;
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        value = 10 * value + Character.digit(tokens.text().charAt(i), 10);
      }
      return value;
    }
    return length == 1 && first >= 'a' && first <= 'h' ? 1_000_000 + first - 'a' + 1 : -1;
  }

  private void read(List<Label> labels) {
    int at = 0;
    while (at < labels.size()) {
      int end = at + 1;
      int first = labels.get(at).value();
      if (first == 1 || first == 1_000_001) {
        while (end < labels.size() && follows(labels.get(end - 1), labels.get(end))) {
          end++;
        }
        if (end - at > 1) {
          put(labels.subList(at, end));
        }
      }
      at = end;
    }
  }

  private boolean follows(Label one, Label next) {
    return next.value() == one.value() + 1 && next.sentence() - one.sentence() <= APART;
  }

  private void put(List<Label> run) {
    int introduction = introduction(run.getFirst());
    Optional<String> told = kind(introduction, run.getFirst());
    boolean isUsed = false;
    for (int i = 0; i < run.size(); i++) {
      Label label = run.get(i);
      Sentence sentence = scene.sentences().get(label.sentence());
      boolean isShared = i + 1 < run.size() && run.get(i + 1).sentence() == label.sentence();
      int to = isShared ? run.get(i + 1).token() : sentence.to();
      boolean isAsked =
          scene.sign(to - 1) == '?' || (to - 2 > label.body() && scene.sign(to - 2) == '?');
      isAsked |= book.is("asking", scene.tokens(), word(label.body(), to));
      Optional<String> kind = isAsked ? Optional.of("question") : told;
      if (kind.isPresent()) {
        isUsed = true;
        items
            .computeIfAbsent(label.sentence(), _ -> new ArrayList<>())
            .add(new Item(kind.get(), i + 1, run.size(), introduction, label.token(), to));
      }
    }
    if (isUsed && introduction >= 0) {
      introductions.put(introduction, run.getFirst().sentence());
    }
  }

  private int word(int from, int to) {
    int at = from;
    while (at < to - 1 && !scene.tokens().isWord(at)) {
      at++;
    }
    return at;
  }

  /// The sentence before the first point, or the one that holds it; -1 where there is none.
  private int introduction(Label first) {
    Sentence sentence = scene.sentences().get(first.sentence());
    return isOpening(sentence, first.token()) ? first.sentence() - 1 : first.sentence();
  }

  private Optional<String> kind(int introduction, Label first) {
    if (introduction < 0) {
      return Optional.empty();
    }
    Sentence sentence = scene.sentences().get(introduction);
    int to = introduction == first.sentence() ? first.token() : sentence.to();
    boolean isLeading =
        to > sentence.from() + 1 && (scene.sign(to - 1) == ':' || scene.sign(to - 2) == ':');
    if (!isLeading) {
      return Optional.empty();
    }
    Optional<String> kind = Optional.empty();
    for (Hit hit : book.in(scene.tokens(), sentence.from(), to)) {
      if (hit.key().startsWith("list.")) {
        String name = hit.key().substring(5);
        kind = Optional.of(name.equals("clause") ? "pact clause" : name);
      }
    }
    return kind;
  }
}
