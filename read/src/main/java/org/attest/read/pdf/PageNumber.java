package org.attest.read.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.read.transcribe.RomanNumber;

/// A number that may be that of a page.
///
/// @param printed as it stands there, without what encloses it
record PageNumber(String printed, boolean isRoman, int worth) {
  /// `12`, `- 12 -`, `[xii]`, `12/340`.
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<!\\S)[-–—\\[(]?\\s*(\\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})"
              + "(?:\\s*/\\s*\\d{1,4})?\\s*[-–—\\])]?(?!\\S)");

  /// A run of page numbers.
  ///
  /// @param offset how much more a number is than the index of its page
  record Counting(boolean isRoman, boolean isCapital, int offset) {
    /// The index of the page with number 1; it may be below 0.
    int first() {
      return 1 - offset;
    }

    /// The number of a page, or nothing before its first.
    Optional<String> at(int page) {
      int number = page + offset;
      if (number < 1) {
        return Optional.empty();
      }
      String printed = isRoman ? RomanNumber.of(number) : String.valueOf(number);
      return Optional.of(isCapital ? printed.toUpperCase(Locale.ROOT) : printed);
    }
  }

  /// All in a line.
  static List<PageNumber> in(String words) {
    return PRINTED.matcher(words).results().flatMap(found -> of(found.group(1)).stream()).toList();
  }

  /// The letters of a line without its numbers.
  static String without(String words) {
    return PRINTED.matcher(words).replaceAll(" ").strip();
  }

  /// Whether a line begins or ends with a number.
  static boolean isAtEdge(String words) {
    Matcher matcher = PRINTED.matcher(words);
    while (matcher.find()) {
      boolean isOutermost = matcher.start() == 0 || matcher.end() == words.length();
      if (isOutermost && of(matcher.group(1)).isPresent()) {
        return true;
      }
    }
    return Character.isDigit(words.charAt(0))
        || Character.isDigit(words.charAt(words.length() - 1));
  }

  private static Optional<PageNumber> of(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Optional.of(new PageNumber(printed, false, Integer.parseInt(printed)));
    }
    OptionalInt worth = RomanNumber.worth(printed);
    return worth.isPresent()
        ? Optional.of(new PageNumber(printed, true, worth.getAsInt()))
        : Optional.empty();
  }

  /// The counting to which it belongs if it stands on this page.
  ///
  /// @param page its index
  Counting on(int page) {
    boolean isCapital = isRoman && Character.isUpperCase(printed.charAt(0));
    return new Counting(isRoman, isCapital, worth - page);
  }
}
