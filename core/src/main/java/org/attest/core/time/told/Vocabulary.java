package org.attest.core.time.told;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of one language that have to do with times, written down as lists.
///
/// Words are kept without case and accents, as they are looked up. A phrase is written with `_`
/// between its words and signs: `day_before_yesterday`, `o_'_clock`.
final class Vocabulary {
  /// A phrase by what follows its first word.
  record Phrase(List<String> rest, List<Sense> senses) {}

  /// What a word is alone, and the phrases that it begins, the longest first.
  record Entry(List<Sense> senses, List<Phrase> phrases) {}

  /// Names that are no longer may be abbreviations with a point.
  private static final int SHORT = 4;

  private static final Entry EMPTY = new Entry(List.of(), List.of());

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> suffixes = new HashSet<>();
  private final String tag;

  Vocabulary(String tag) {
    this.tag = tag;
    signs();
  }

  /// The BCP 47 tag of the language.
  String tag() {
    return tag;
  }

  /// @param words parted by blanks
  Vocabulary add(Kind kind, int value, String words) {
    for (String word : words.split(" ", -1)) {
      put(word, new Sense(kind, value, false));
    }
    return this;
  }

  /// Words that are this only with a capital.
  Vocabulary addCapital(Kind kind, int value, String words) {
    for (String word : words.split(" ", -1)) {
      put(word, new Sense(kind, value, true));
    }
    return this;
  }

  /// Words with the numbers 1, 2, 3 and so on; forms of one number are parted by commas, the full
  /// name first. The short ones may have a point.
  Vocabulary count(Kind kind, String words) {
    int number = 0;
    for (String forms : words.split(" ", -1)) {
      number++;
      boolean isName = true;
      for (String form : forms.split(",", -1)) {
        put(form, new Sense(kind, number, false));
        if (!isName && form.length() <= SHORT) {
          put(form + "_.", new Sense(kind, number, false));
        }
        isName = false;
      }
    }
    return this;
  }

  /// What follows the figures of an ordinal: `st nd rd th`.
  Vocabulary suffixes(String words) {
    suffixes.addAll(List.of(words.split(" ", -1)));
    return this;
  }

  boolean isSuffix(String folded) {
    return suffixes.contains(folded);
  }

  @Nullable Entry of(String folded) {
    return entries.get(folded);
  }

  /// Small letters without accents.
  static String fold(String word) {
    boolean isPlain = true;
    for (int i = 0; i < word.length() && isPlain; i++) {
      isPlain = word.charAt(i) < 0x80;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (isPlain) {
      return small;
    }
    StringBuilder out = new StringBuilder(small.length());
    String apart = Normalizer.normalize(small.replace("ß", "ss"), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(apart.charAt(i));
      }
    }
    return out.toString();
  }

  private void put(String phrase, Sense sense) {
    List<String> words = List.of(fold(phrase).split("_", -1));
    Entry old = entries.getOrDefault(words.getFirst(), EMPTY);
    List<Sense> senses = new ArrayList<>(old.senses());
    List<Phrase> phrases = new ArrayList<>(old.phrases());
    if (words.size() == 1) {
      senses.add(sense);
    } else {
      List<String> rest = words.subList(1, words.size());
      List<Sense> all = new ArrayList<>(List.of(sense));
      phrases.stream().filter(p -> p.rest().equals(rest)).forEach(p -> all.addAll(p.senses()));
      phrases.removeIf(p -> p.rest().equals(rest));
      phrases.add(new Phrase(rest, all));
      phrases.sort(Comparator.comparingInt((Phrase p) -> p.rest().size()).reversed());
    }
    entries.put(words.getFirst(), new Entry(senses, phrases));
  }

  private void signs() {
    add(Kind.DASH, 1, "- – — − ‑");
    add(Kind.SLASH, 1, "/");
    add(Kind.POINT, 1, ".");
    add(Kind.COMMA, 1, ",");
    add(Kind.COLON, 1, ":");
    add(Kind.OPEN, 1, "( [");
    add(Kind.CLOSE, 1, ") ]");
  }
}
