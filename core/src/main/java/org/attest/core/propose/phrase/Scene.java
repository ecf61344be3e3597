package org.attest.core.propose.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.propose.Named;
import org.attest.core.propose.Spoken;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Tokens;

/// Who and what stands where in a source, by the tokens of its reading text: each question is
/// answered in logarithmic time.
public final class Scene {
  /// A sentence without an end is cut behind so many tokens.
  private static final int LONGEST = 400;

  private final Told told;
  private final int[] nameOf;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, String> called = new HashMap<>();
  private final NavigableMap<Integer, Said> said = new TreeMap<>();
  private final List<Sentence> sentences;

  private record Said(Span at, Spoken turn) {}

  public Scene(Told told) {
    this.told = told;
    this.nameOf = new int[told.tokens().size()];
    Arrays.fill(nameOf, -1);
    for (int i = 0; i < told.names().size(); i++) {
      Span at = told.names().get(i).at();
      for (int t = told.tokens().after(at.start());
          t < nameOf.length && told.tokens().start(t) < at.end();
          t++) {
        nameOf[t] = i;
      }
    }
    told.names().forEach(name -> called.putIfAbsent(name.entity(), name.name().reading()));
    told.parts().forEach(part -> parts.putIfAbsent(part.id(), part));
    for (Spoken turn : told.speech()) {
      turn.quotation().passages().forEach(at -> said.put(at.start(), new Said(at, turn)));
    }
    List<Sentence> all = new ArrayList<>();
    told.reading().blocks().forEach(block -> cut(block, all));
    this.sentences = List.copyOf(all);
  }

  private void cut(ReadingText.Block block, List<Sentence> all) {
    Part part = parts.get(block.part());
    if (part == null) {
      return;
    }
    Tokens tokens = told.tokens();
    int first = tokens.after(block.at().start());
    int end = tokens.after(block.at().end() - 1);
    while (end < tokens.size() && tokens.start(end) < block.at().end()) {
      end++;
    }
    int from = first;
    for (int i = first + 1; i < end; i++) {
      if (i - from >= LONGEST || (tokens.opensSentence(i) && !isLabel(from, i))) {
        int to = i - from >= LONGEST ? i : openers(from, i);
        all.add(new Sentence(part, from, to, from == first, false));
        from = to;
      }
    }
    if (from < end) {
      all.add(new Sentence(part, from, end, from == first, true));
    }
  }

  /// Whether all that a sentence has so far is the number of a point: `2.`
  private boolean isLabel(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean isLetter =
          told.tokens().isWord(i) && told.tokens().end(i) - told.tokens().start(i) == 1;
      if (told.tokens().isWord(i) && !isLetter) {
        return false;
      }
    }
    return to - from <= 3;
  }

  /// A sentence begins with the marks that open before its first word.
  private int openers(int from, int word) {
    int at = word;
    while (at - 1 > from
        && told.tokens().touches(at)
        && "“\"„«‘([*_".indexOf(told.tokens().text().charAt(told.tokens().start(at - 1))) >= 0) {
      at--;
    }
    return at;
  }

  /// In the order of the reading text.
  public List<Sentence> sentences() {
    return sentences;
  }

  public Told told() {
    return told;
  }

  public Tokens tokens() {
    return told.tokens();
  }

  /// The name to which a token belongs.
  public Optional<Named> name(int token) {
    return nameOf[token] < 0 ? Optional.empty() : Optional.of(told.names().get(nameOf[token]));
  }

  /// How the source calls somebody: for reasons that a person reads.
  ///
  /// @param who what stands for an entity, or words
  public String called(String who) {
    return called.getOrDefault(who, who);
  }

  /// Whether a token is the first of a name.
  public boolean opensName(int token) {
    return nameOf[token] >= 0 && (token == 0 || nameOf[token - 1] != nameOf[token]);
  }

  /// The turn of speech in which a token stands.
  public Optional<Spoken> speech(int token) {
    List<Span> at = told.source(span(token, token + 1));
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Integer, Said> before = said.floorEntry(at.getFirst().start());
    return before != null && before.getValue().at().contains(at.getFirst().start())
        ? Optional.of(before.getValue().turn())
        : Optional.empty();
  }

  /// The times that begin in a stretch of tokens.
  public List<Timed> times(int from, int to) {
    Span at = span(from, to);
    int low = 0;
    int high = told.times().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.times().get(middle).at().start() < at.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Timed> out = new ArrayList<>();
    for (int i = low; i < told.times().size(); i++) {
      if (told.times().get(i).at().start() >= at.end()) {
        break;
      }
      out.add(told.times().get(i));
    }
    return out;
  }

  /// The smallest division that holds a part; nothing where the source has none.
  public Optional<Part> division(Part part) {
    Optional<Part> at = Optional.of(part);
    while (at.isPresent() && !at.get().kind().isDivision()) {
      at = at.get().parent().map(parts::get);
    }
    return at;
  }

  public Optional<Part> part(String id) {
    return Optional.ofNullable(parts.get(id));
  }

  /// A stretch of the reading text, from the first character to the last.
  ///
  /// @param to one past the last token; at least one token
  public Span span(int from, int to) {
    return new Span(told.tokens().start(from), told.tokens().end(to - 1));
  }

  /// The words as the reading text has them, white space made single.
  public String words(int from, int to) {
    Span at = span(from, to);
    return told.reading().text().substring(at.start(), at.end()).replaceAll("\\s+", " ");
  }

  /// The id that statements have for a part.
  public String id(Part part) {
    return told.id() + "#" + part.id();
  }

  /// What a token is, if it is a sign; else a letter that is none.
  public char sign(int token) {
    return told.tokens().kind(token) == Tokens.Kind.SIGN
        ? told.tokens().text().charAt(told.tokens().start(token))
        : 'a';
  }
}
