package org.attest.core.recognise;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Finds times that name a calendar date, a month, a year or a century.
///
/// Ambiguous numerals keep both orders; an Old Style date keeps both calendars.
public final class TimesByRule implements Recogniser {
  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b";
  private static final String YEAR = "(?<year>1[0-9]\\d\\d|20\\d\\d)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> CENTURIES =
      Map.of(
          "twelfth",
          11,
          "thirteenth",
          12,
          "fourteenth",
          13,
          "fifteenth",
          14,
          "sixteenth",
          15,
          "seventeenth",
          16,
          "eighteenth",
          17,
          "nineteenth",
          18,
          "twentieth",
          19);

  private static final Pattern OLD_STYLE =
      Pattern.compile(
          "\\b(?<day>\\d{1,2}) ?/ ?(?<new>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "\\.?,? " + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ?[–-] ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)? "
              + MONTH
              + "\\.?(?:,? "
              + YEAR
              + ")?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b"
              + MONTH
              + "[.,]? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?\\]?"
              + "(?:,? "
              + YEAR
              + ")?(?!\\d)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b" + MONTH + "\\.?,? (?:of )?" + YEAR);
  private static final Pattern NUMERIC =
      Pattern.compile("\\b(?<first>\\d{1,2})([-./])(?<second>\\d{1,2})\\2" + YEAR + "\\b");
  private static final Pattern ISO =
      Pattern.compile("\\b" + YEAR + "-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b");
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d.,/–-])" + YEAR + " ?[–—-] ?(?<to>\\d{4}|\\d{1,2})(?![\\d-])");
  private static final Pattern CENTURY =
      Pattern.compile(
          "(?:\\b(?<ordinal>1[0-9]|20|21)(?:st|nd|rd|th)|\\b(?<word>"
              + String.join("|", CENTURIES.keySet())
              + ")) century",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECADE = Pattern.compile("\\b(?<decade>1[0-9]\\d)0s\\b");
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\d.,/\\p{L}–-])" + YEAR + "(?![\\d/\\p{L}]|[–-]\\d|,\\d{3})");
  private static final Pattern CITED = Pattern.compile("(?:\\bpp?\\. ?|\\bNo\\.? ?|№ ?)$");

  @Override
  public String id() {
    return "times-by-rule/1";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    ReadingText reading = source.reading();
    Found found = new Found(reading);
    found.all(OLD_STYLE, TimesByRule::oldStyle, "an Old Style and a New Style date");
    found.all(ISO, m -> List.of(m.group()), "a date in ISO form");
    found.all(NUMERIC, TimesByRule::numeric, "a date in numbers");
    found.all(DAY_FIRST, TimesByRule::day, "a day and a month");
    found.all(MONTH_FIRST, TimesByRule::day, "a month and a day");
    found.all(MONTH_YEAR, m -> List.of(m.group("year") + "-" + two(month(m))), "a month of a year");
    found.all(YEARS, TimesByRule::years, "a span of years");
    found.all(CENTURY, TimesByRule::century, "a century");
    found.all(DECADE, m -> List.of(m.group("decade") + "X"), "a decade");
    found.all(SINGLE, m -> List.of(m.group("year")), "a year");
    return found.proposals(id());
  }

  /// What one match can mean; no value means that it is no time.
  private interface Meaning {
    List<String> of(Matcher match);
  }

  /// Collects matches; an earlier, longer pattern wins over a later one on the same words.
  private static final class Found {
    private final ReadingText reading;
    private final TreeMap<Integer, Hit> hits = new TreeMap<>();

    private record Hit(int end, List<String> when, String reason) {}

    Found(ReadingText reading) {
      this.reading = reading;
    }

    void all(Pattern pattern, Meaning meaning, String reason) {
      Matcher matcher = pattern.matcher(reading.text());
      while (matcher.find()) {
        Map.Entry<Integer, Hit> before = hits.lowerEntry(matcher.end());
        boolean free = before == null || before.getValue().end() <= matcher.start();
        if (free && !isCited(matcher)) {
          List<String> when = meaning.of(matcher);
          if (!when.isEmpty()) {
            hits.put(matcher.start(), new Hit(matcher.end(), when, reason));
          }
        }
      }
    }

    private boolean isCited(Matcher matcher) {
      int from = Math.max(0, matcher.start() - 6);
      return CITED.matcher(reading.text().substring(from, matcher.start())).find();
    }

    List<Proposal> proposals(String by) {
      List<Proposal> out = new ArrayList<>();
      hits.forEach((start, hit) -> {
        List<Span> spans = reading.toSource(new Span(start, hit.end()), 6);
        if (spans.isEmpty()) {
          return;
        }
        Span span = new Span(spans.getFirst().start(), spans.getLast().end());
        boolean interval = hit.when().getFirst().contains("/");
        Optional<String> calendar =
            hit.reason().startsWith("an Old Style") ? Optional.of("julian") : Optional.empty();
        TimeExpression.Type type =
            interval ? TimeExpression.Type.INTERVAL : TimeExpression.Type.DATE;
        out.add(
            new Proposal(
                new TimeExpression(
                    span, type, hit.when(), calendar, Optional.empty(), Optional.empty()),
                by,
                hit.reason(),
                hit.when().size() == 1 ? 0.95 : 0.8));
      });
      return out;
    }
  }

  private static List<String> oldStyle(Matcher m) {
    return date(m.group("year"), month(m), Integer.parseInt(m.group("new")));
  }

  private static List<String> day(Matcher m) {
    int month = month(m);
    String year = m.group("year") == null ? "XXXX" : m.group("year");
    List<String> first = date(year, month, Integer.parseInt(m.group("day")));
    if (m.group("last") == null || first.isEmpty()) {
      return first;
    }
    List<String> last = date(year, month, Integer.parseInt(m.group("last")));
    return last.isEmpty() ? List.of() : List.of(first.getFirst() + "/" + last.getFirst());
  }

  private static List<String> numeric(Matcher m) {
    int first = Integer.parseInt(m.group("first"));
    int second = Integer.parseInt(m.group("second"));
    List<String> out = new ArrayList<>(date(m.group("year"), second, first));
    date(m.group("year"), first, second).stream().filter(d -> !out.contains(d)).forEach(out::add);
    return out;
  }

  private static List<String> years(Matcher m) {
    String from = m.group("year");
    String to = m.group("to");
    String full = from.substring(0, 4 - to.length()) + to;
    return full.compareTo(from) > 0 ? List.of(from + "/" + full) : List.of();
  }

  private static List<String> century(Matcher m) {
    int hundreds =
        m.group("ordinal") != null
            ? Integer.parseInt(m.group("ordinal")) - 1
            : CENTURIES.getOrDefault(m.group("word").toLowerCase(Locale.ROOT), 0);
    return List.of(hundreds + "XX");
  }

  private static int month(Matcher m) {
    return MONTHS.indexOf(m.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static List<String> date(String year, int month, int day) {
    boolean leap = year.equals("XXXX") || Year.of(Integer.parseInt(year)).isLeap();
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leap);
    return real ? List.of(year + "-" + two(month) + "-" + two(day)) : List.of();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
