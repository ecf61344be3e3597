package org.attest.bench.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.attest.core.source.Span;
import org.attest.core.tag.Labels;
import org.attest.core.tag.NameModel;
import org.attest.core.text.Structure;
import org.attest.core.text.Tokens;

/// Makes lessons look as if they had been printed in another century and read by a machine: letters
/// taken for others, `Main street` with a small letter, names in capitals.
final class Weathering {
  /// What recognition of print often takes letters for.
  private static final Map<Character, List<String>> TAKEN_FOR =
      Map.ofEntries(
          Map.entry('c', List.of("e", "o")),
          Map.entry('e', List.of("c", "o")),
          Map.entry('o', List.of("e", "c", "0")),
          Map.entry('a', List.of("n", "u")),
          Map.entry('n', List.of("u", "ii", "a")),
          Map.entry('u', List.of("n", "ii")),
          Map.entry('m', List.of("rn", "in", "nn")),
          Map.entry('h', List.of("b", "li")),
          Map.entry('b', List.of("h", "l")),
          Map.entry('l', List.of("i", "1", "t")),
          Map.entry('i', List.of("l", "j", "t")),
          Map.entry('t', List.of("l", "f", "i")),
          Map.entry('r', List.of("i", "t")),
          Map.entry('s', List.of("f", "a", "8")),
          Map.entry('f', List.of("t", "s")),
          Map.entry('w', List.of("vv", "v")),
          Map.entry('d', List.of("cl", "il")),
          Map.entry('g', List.of("p", "q")),
          Map.entry('y', List.of("v", "j")),
          Map.entry('B', List.of("R", "U", "H")),
          Map.entry('H', List.of("II", "B", "N")),
          Map.entry('I', List.of("l", "1", "J")),
          Map.entry('M', List.of("N", "AI")),
          Map.entry('S', List.of("8", "B")),
          Map.entry('O', List.of("0", "C")),
          Map.entry('E', List.of("K", "F", "B")),
          Map.entry('C', List.of("G", "O")),
          Map.entry('T', List.of("'J", "I")),
          Map.entry('D', List.of("I)", "P")));

  private static final double SPACE_LOST = 0.1;
  private static final double MARK_GAINED = 0.15;

  private static final double RENAMED = 0.6;

  private final Random random;
  private final NewNames others;
  private final Map<String, String> renamed = new HashMap<>();

  /// The share of letters that are taken for others.
  private final double rate;

  Weathering(long seed, double rate, NewNames others) {
    this.random = new Random(seed);
    this.others = others;
    this.rate = rate;
  }

  /// A weathered copy of the reading text of a text.
  Corpus.Marked of(Corpus.Marked text) {
    Tokens tokens = text.source().tokens();
    List<NameModel.Tagged> names = text.tagged();
    StringBuilder out = new StringBuilder();
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    int name = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (name < names.size() && names.get(name).to() <= i) {
        name++;
      }
      String gap = tokens.text().substring(i == 0 ? 0 : tokens.end(i - 1), tokens.start(i));
      out.append(isDropped(gap) ? "" : gap);
      starts[i] = out.length();
      boolean isIn = name < names.size() && names.get(name).from() <= i;
      String words = tokens.words(i);
      out.append(worn(isIn ? aged(words, names.get(name), i) : words));
      ends[i] = out.length();
      out.append(random.nextDouble() < rate * MARK_GAINED ? "." : "");
    }
    List<Corpus.Kinded> marked =
        names.stream()
            .map(one ->
                new Corpus.Kinded(new Span(starts[one.from()], ends[one.to() - 1]), one.kind()))
            .toList();
    return new Corpus.Marked(text.id(), Structure.of(Corpus.source(out.toString())), marked);
  }

  private boolean isDropped(String gap) {
    return gap.equals(" ") && random.nextDouble() < rate * SPACE_LOST;
  }

  /// `Main Street` as older papers print it.
  private String aged(String word, NameModel.Tagged name, int token) {
    boolean isPlaceWord =
        name.kind() == Labels.PLACE
            && token > name.from()
            && token == name.to() - 1
            && PLACE_WORDS.contains(word);
    if (isPlaceWord) {
      return random.nextInt(3) == 0 ? word.toLowerCase(Locale.ROOT) : word;
    }
    return renamed.computeIfAbsent(
        word + name.kind(),
        _ -> random.nextDouble() < RENAMED ? others.of(word, name, token, random) : word);
  }

  private static final java.util.Set<String> PLACE_WORDS =
      java.util.Set.of(
          "Street",
          "County",
          "River",
          "Creek",
          "Road",
          "Station",
          "Avenue",
          "Bridge",
          "Hall",
          "Church",
          "Hill",
          "Island",
          "Valley",
          "House",
          "Hotel",
          "Landing",
          "Ferry",
          "Mountain",
          "Square",
          "Lane",
          "Place",
          "Park",
          "Harbor",
          "Bay",
          "Town",
          "Depot",
          "Mill",
          "Mills");

  private String worn(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      List<String> others = TAKEN_FOR.getOrDefault(c, List.of());
      if (!others.isEmpty() && random.nextDouble() < rate) {
        out.append(others.get(random.nextInt(others.size())));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
