package org.attest.core.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.text.Probe;

/// Times that are told without a calendar: lengths (`ten days`), distances (`one month later`,
/// `yesterday`), terms (`within a week`) and times of day (`2:00 a.m.`).
///
/// Nothing is reckoned here: a distance is given as it is told, and from what it runs is for a
/// later stage or a person to say.
final class TimesTold {
  static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("twenty-four", 24),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("forty-eight", 48),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60));

  private static final String NUMBER =
      "(?<number>\\d{1,3}|"
          + String.join(
              "|", NUMBERS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")";

  /// How a number begins.
  private static final String COUNTS = "0123456789aotfsenAOTFSEN";

  static final List<String> UNITS = List.of("hour", "day", "night", "week", "month", "year");
  private static final String UNIT = "(?<unit>" + String.join("s?|", UNITS) + "s?)";
  private static final int IGNORE = Pattern.CASE_INSENSITIVE;

  static final Probe LATER =
      Probe.atWords(
          COUNTS,
          Pattern.compile(
              "\\b(?:"
                  + NUMBER
                  + "|a few) "
                  + UNIT
                  + " (?<way>later|earlier|before|afterwards?|ago)\\b",
              IGNORE));
  static final Probe TERM =
      Probe.atWords("wW", Pattern.compile("\\bwithin " + NUMBER + " " + UNIT + "\\b", IGNORE));
  static final Probe LENGTH =
      Probe.atWords(
          COUNTS + "fF",
          Pattern.compile(
              "(?:\\bfor )?\\b(?!an? )"
                  + NUMBER
                  + "[ -]"
                  + UNIT
                  + "\\b(?: period)?(?! (?:old|later|ago|earlier))",
              IGNORE));
  static final Probe NEAR =
      Probe.atWords(
          "ytYT",
          Pattern.compile(
              "\\b(?<word>yesterday|tomorrow|this morning|this evening|the (?:next|following) (?:day|morning)"
                  + "|the day before|the same (?:day|evening|night))\\b",
              IGNORE));
  static final Probe CLOCK =
      Probe.atWords(
          "aA0123456789",
          Pattern.compile(
              "(?:\\babout )?\\b(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?"
                  + " (?:(?<half>[ap])\\.? ?m\\b\\.?|o[’']clock(?: in the (?<part>morning|afternoon|evening))?)",
              IGNORE));

  private TimesTold() {}

  /// An ISO 8601 duration, or nothing for a number that is not known.
  static Optional<String> length(Matcher matcher) {
    String number = matcher.group("number");
    String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
    if (number == null) {
      return Optional.empty();
    }
    Integer count =
        number.matches("\\d+")
            ? Integer.valueOf(number)
            : NUMBERS.get(number.toLowerCase(Locale.ROOT));
    if (count == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (unit.charAt(0)) {
          case 'h' -> "PT" + count + "H";
          case 'd', 'n' -> "P" + count + "D";
          case 'w' -> "P" + count + "W";
          case 'm' -> "P" + count + "M";
          default -> "P" + count + "Y";
        });
  }

  /// The distance that words of nearness tell.
  static Optional<String> distance(Matcher matcher) {
    String word = matcher.group("word").toLowerCase(Locale.ROOT);
    if (word.startsWith("this") || word.startsWith("the same")) {
      return Optional.of("P0D");
    }
    return Optional.of(word.startsWith("yes") || word.endsWith("before") ? "-P1D" : "P1D");
  }

  /// The distance of a length told with `later` or `earlier`.
  static Optional<String> shift(Matcher matcher) {
    boolean back = matcher.group("way").toLowerCase(Locale.ROOT).matches("earlier|before|ago");
    return length(matcher).map(length -> (back ? "-" : "") + length);
  }

  /// A time of day, `T06:00`.
  static List<String> clock(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group("hour"));
    String minute = matcher.group("minute") == null ? "00" : matcher.group("minute");
    if (hour > 24) {
      return List.of();
    }
    String half = matcher.group("half");
    String part = matcher.group("part");
    boolean late =
        half != null ? half.equalsIgnoreCase("p") : part != null && !part.startsWith("m");
    int of = late && hour < 12 ? hour + 12 : hour == 12 && half != null && !late ? 0 : hour;
    return List.of((of < 10 ? "T0" : "T") + of + ":" + minute);
  }
}
