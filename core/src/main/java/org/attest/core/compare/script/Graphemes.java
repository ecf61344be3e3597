package org.attest.core.compare.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Letters and groups of letters with the sounds that they may stand for; the longest group that
/// stands at a place is read.
final class Graphemes {
  /// The sounds of a longer word are not read to the end.
  static final int SOUNDS_MAX = 48;

  private static final String FRONT_VOWELS = "eiyéèêëіїеиєεηιυ";
  private static final Grapheme[] NONE = new Grapheme[0];

  /// @param letters without the signs for beginning and following vowel
  private record Grapheme(String letters, boolean first, boolean front, List<Integer> sounds) {
    static Grapheme parse(String entry) {
      String[] halves = entry.split("=", 2);
      String letters = halves[0];
      boolean first = letters.startsWith("^");
      boolean front = letters.endsWith(">");
      List<Integer> sounds =
          halves[1].isEmpty()
              ? List.of()
              : Arrays.stream(halves[1].split("\\+", -1)).map(Sounds::bits).toList();
      return new Grapheme(
          letters.substring(first ? 1 : 0, letters.length() - (front ? 1 : 0)),
          first,
          front,
          sounds);
    }

    boolean standsAt(String word, int at) {
      int end = at + letters.length();
      return (!first || at == 0)
          && word.startsWith(letters, at)
          && (!front || (end < word.length() && FRONT_VOWELS.indexOf(word.charAt(end)) >= 0));
    }
  }

  /// By first letter, what binds most before what binds less.
  private final Grapheme[][] byLetter = new Grapheme[1 << 16][];

  private Graphemes() {}

  /// @param tables in the form that [Alphabets] tells
  static Graphemes of(String... tables) {
    Graphemes graphemes = new Graphemes();
    Arrays.fill(graphemes.byLetter, NONE);
    Arrays.stream(tables)
        .flatMap(table -> Arrays.stream(table.strip().split("\\s+", -1)))
        .map(Grapheme::parse)
        .sorted(
            Comparator.comparingInt((Grapheme each) -> -each.letters().length())
                .thenComparing(each -> !each.first())
                .thenComparing(each -> !each.front()))
        .forEach(graphemes::add);
    return graphemes;
  }

  private void add(Grapheme grapheme) {
    char first = grapheme.letters().charAt(0);
    Grapheme[] known = byLetter[first];
    Grapheme[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = grapheme;
    byLetter[first] = more;
  }

  /// All sounds that occur in the tables, in order.
  int[] inventory() {
    return Arrays.stream(byLetter)
        .flatMap(Arrays::stream)
        .flatMapToInt(grapheme -> grapheme.sounds().stream().mapToInt(each -> each))
        .distinct()
        .sorted()
        .toArray();
  }

  boolean knows(char letter) {
    return byLetter[letter].length > 0;
  }

  /// The sounds of a word in small letters; what is in no table is passed over, and of doubled
  /// sounds there is one.
  List<Integer> read(String word) {
    List<Integer> out = new ArrayList<>(word.length());
    int at = 0;
    while (at < word.length() && out.size() < SOUNDS_MAX) {
      at = read(word, at, out);
    }
    return out.size() > SOUNDS_MAX ? out.subList(0, SOUNDS_MAX) : out;
  }

  private int read(String word, int at, List<Integer> out) {
    for (Grapheme grapheme : byLetter[word.charAt(at)]) {
      if (grapheme.standsAt(word, at)) {
        for (Integer sound : grapheme.sounds()) {
          if (out.isEmpty() || !out.getLast().equals(sound)) {
            out.add(sound);
          }
        }
        return at + grapheme.letters().length();
      }
    }
    return at + 1;
  }
}
