package org.attest.core.propose.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.text.Lexicon;
import org.attest.core.text.Tokens;

/// A sequence of words, some of which may vary.
///
///     ask+ _ to           ask, asks, asked, asking; up to six words (_1: at least one); to
///     in/with [the] hands in or with; perhaps the; hands
///     {text} __ lost      a word of the list `text`; up to sixteen words and commas; lost
///
/// Letters may be large or small in the text. An apostrophe stands for any of its shapes.
final class Phrase {
  private static final int SHORT = 6;
  private static final int LONG = 16;

  /// What may stand in a short gap beside words and numbers: what joins or marks words.
  private static final String JOINING = "'’‘-‐“”\"„»«*_[]&.";

  /// What ends a long gap.
  private static final String ENDING = ";:?!";

  private final List<Element> elements;

  private Phrase(List<Element> elements) {
    this.elements = List.copyOf(elements);
  }

  /// One place of a phrase.
  private sealed interface Element {
    /// Words of which one must stand here.
    record Word(Lexicon words, Set<String> all, boolean isOptional) implements Element {}

    /// What matters not.
    record Gap(int least, int most) implements Element {}
  }

  /// @param notation words parted by blanks
  /// @param lists what stands for a name in braces
  /// @throws IllegalArgumentException if a list is unknown or the first place is a gap
  static Phrase parse(String notation, Map<String, Set<String>> lists) {
    List<Element> out = new ArrayList<>();
    for (String place : notation.strip().split("\\s+", -1)) {
      if (place.startsWith("_")) {
        out.add(new Element.Gap(place.equals("_1") ? 1 : 0, place.equals("__") ? LONG : SHORT));
        continue;
      }
      boolean isOptional = place.startsWith("[") && place.endsWith("]");
      String bare = isOptional ? place.substring(1, place.length() - 1) : place;
      for (String piece : bare.split("(?<=')|(?=')", -1)) {
        out.add(word(piece, lists, isOptional));
      }
    }
    if (!(out.getFirst() instanceof Element.Word first) || first.isOptional()) {
      throw new IllegalArgumentException("notation: begins with no word: " + notation);
    }
    return new Phrase(out);
  }

  private static Element.Word word(
      String piece, Map<String, Set<String>> lists, boolean isOptional) {
    Set<String> all = new TreeSet<>();
    for (String choice : piece.split("/", -1)) {
      if (choice.startsWith("{") && choice.endsWith("}")) {
        String list = choice.substring(1, choice.length() - 1);
        all.addAll(
            Optional.ofNullable(lists.get(list))
                .orElseThrow(() -> new IllegalArgumentException("notation: no list " + list)));
      } else if (choice.equals("'")) {
        all.addAll(Set.of("'", "’"));
      } else if (choice.length() > 1 && choice.endsWith("+")) {
        all.addAll(Forms.of(choice.substring(0, choice.length() - 1)));
      } else {
        all.add(choice);
      }
    }
    return new Element.Word(Lexicon.of(String.join(" ", all)), all, isOptional);
  }

  /// The words with which it may begin.
  Set<String> beginnings() {
    return elements.getFirst() instanceof Element.Word first ? first.all() : Set.of();
  }

  /// Where the phrase stands if it begins here.
  ///
  /// @param to where to stop looking
  Optional<Hit> at(String key, Tokens tokens, int from, int to) {
    int[] gap = {-1, -1};
    int end = match(tokens, 0, from, to, gap);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new Hit(key, from, end, gap[0] < 0 ? end : gap[0], gap[0] < 0 ? end : gap[1]));
  }

  private int match(Tokens tokens, int element, int at, int to, int[] gap) {
    if (element == elements.size()) {
      return at;
    }
    return switch (elements.get(element)) {
      case Element.Word word -> {
        if (at < to && is(tokens, at, word)) {
          int end = match(tokens, element + 1, at + 1, to, gap);
          if (end >= 0) {
            yield end;
          }
        }
        yield word.isOptional() ? match(tokens, element + 1, at, to, gap) : -1;
      }
      case Element.Gap some -> gap(tokens, element, some, at, to, gap);
    };
  }

  private int gap(Tokens tokens, int element, Element.Gap some, int at, int to, int[] gap) {
    int words = 0;
    int most = some.most();
    for (int i = at; i <= to && words <= most; i++) {
      int end = words < some.least() ? -1 : match(tokens, element + 1, i, to, gap);
      if (end >= 0) {
        boolean isFirst =
            elements.subList(0, element).stream().noneMatch(Element.Gap.class::isInstance);
        if (isFirst) {
          gap[0] = at;
          gap[1] = i;
        }
        return end;
      }
      if (i == to || !isPassed(tokens, i, most)) {
        return -1;
      }
      words += tokens.kind(i) == Tokens.Kind.SIGN ? 0 : 1;
      if (i - at > 3 * most) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPassed(Tokens tokens, int token, int most) {
    if (tokens.kind(token) != Tokens.Kind.SIGN) {
      return true;
    }
    if (token + 1 < tokens.size() && tokens.opensSentence(token + 1)) {
      return false;
    }
    char sign = tokens.text().charAt(tokens.start(token));
    return most == LONG ? ENDING.indexOf(sign) < 0 : JOINING.indexOf(sign) >= 0;
  }

  private static boolean is(Tokens tokens, int token, Element.Word word) {
    return word.words().of(tokens.text(), tokens.start(token), tokens.end(token)) > 0;
  }
}
