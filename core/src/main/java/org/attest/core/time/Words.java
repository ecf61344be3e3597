package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words, numbers and signs of a phrase.
///
/// @param text in small letters
/// @param isAttached whether it touches what stands before it: of `19c` the `c` does
record Words(String text, boolean isAttached) {
  private static final Pattern PIECE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\d)|\\d+(?:/\\d+)*|\\p{L}+|[^\\s\\p{L}\\d]");

  /// At most so many are looked at; a date that stands further back is none.
  private static final int COUNT_MAX = 60;

  static List<Words> of(String phrase) {
    List<Words> words = new ArrayList<>();
    Matcher piece = PIECE.matcher(phrase);
    int end = -1;
    while (words.size() < COUNT_MAX && piece.find()) {
      words.add(new Words(piece.group().toLowerCase(Locale.ROOT), piece.start() == end));
      end = piece.end();
    }
    return words;
  }

  boolean is(String... wanted) {
    return List.of(wanted).contains(text);
  }

  boolean isDash() {
    return is("-", "–", "—");
  }

  /// A number of at most four digits.
  Optional<Integer> number() {
    return !text.isEmpty()
            && text.length() <= 4
            && text.chars().allMatch(each -> each >= '0' && each <= '9')
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
