package org.attest.core.recognise;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Probe;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Finds times that name a calendar date, a month, a year or a century.
///
/// Ambiguous numerals keep both orders; an Old Style date keeps both calendars.
public final class TimesByRule implements Recogniser {
  static final List<String> MONTH_NAMES =
      List.of(
          ("January February March April May June July August September October November December"
                  + " Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
              .split(" ", -1));
  private static final String MONTH = "(?<month>" + String.join("|", MONTH_NAMES) + ")\\b";
  private static final String YEAR = "(?<year>1[0-9]\\d\\d|20\\d\\d)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  static final Map<String, Integer> CENTURIES =
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

  private static final String DIGITS = "0123456789";
  static final Probe OLD_STYLE =
      Probe.atWords(
          DIGITS,
          Pattern.compile(
              "\\b(?<day>\\d{1,2}) ?/ ?(?<new>\\d{1,2})(?:st|nd|rd|th)? "
                  + MONTH
                  + "\\.?,? "
                  + YEAR));
  static final Probe DAY_FIRST =
      Probe.atWords(
          DIGITS,
          Pattern.compile(
              "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: ?[–-] ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)? "
                  + MONTH
                  + "\\.?(?:,? "
                  + YEAR
                  + ")?"));
  static final Probe MONTH_FIRST =
      Probe.atWords(
          "JFMASOND",
          Pattern.compile(
              "\\b"
                  + MONTH
                  + "[.,]? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?(?<last>\\d{1,2})(?:st|nd|rd|th)?)?\\]?"
                  + "(?:,? "
                  + YEAR
                  + ")?(?!\\d)"));
  static final Probe MONTH_YEAR =
      Probe.atWords("JFMASOND", Pattern.compile("\\b" + MONTH + "\\.?,? (?:of )?" + YEAR));
  static final Probe NUMERIC =
      Probe.atWords(
          DIGITS,
          Pattern.compile("\\b(?<first>\\d{1,2})([-./])(?<second>\\d{1,2})\\2" + YEAR + "\\b"));
  static final Probe ISO =
      Probe.atWords(
          DIGITS, Pattern.compile("\\b" + YEAR + "-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b"));
  static final Probe YEARS =
      Probe.of(
          DIGITS,
          Pattern.compile("(?<![\\d.,/–-])" + YEAR + " ?[–—-] ?(?<to>\\d{4}|\\d{1,2})(?![\\d-])"));
  static final Probe CENTURY =
      Probe.atWords(
          DIGITS + "tfsenTFSEN",
          Pattern.compile(
              "(?:\\b(?<ordinal>1[0-9]|20|21)(?:st|nd|rd|th)|\\b(?<word>"
                  + String.join("|", CENTURIES.keySet())
                  + ")) century",
              Pattern.CASE_INSENSITIVE));
  static final Probe DECADE =
      Probe.atWords(DIGITS, Pattern.compile("\\b(?<decade>1[0-9]\\d)0s\\b"));
  static final Probe SINGLE =
      Probe.of(
          DIGITS,
          Pattern.compile("(?<![\\d.,/\\p{L}–-])" + YEAR + "(?![\\d/\\p{L}]|[–-]\\d|,\\d{3})"));
  private static final Pattern CITED = Pattern.compile("(?:\\bpp?\\. ?|\\bNo\\.? ?|№ ?)$");

  @Override
  public String id() {
    return "times-by-rule/1";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    ReadingText reading = source.reading();
    Found found = new Found(reading, new TimeTriggers(source.tokens()));
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
    found.told(TimesTold.LATER, TimeExpression.Type.DATE, TimesTold::shift);
    found.told(TimesTold.TERM, TimeExpression.Type.DEADLINE, TimesTold::length);
    found.told(TimesTold.LENGTH, TimeExpression.Type.DURATION, TimesTold::length);
    found.told(TimesTold.NEAR, TimeExpression.Type.DATE, TimesTold::distance);
    found.clock();
    NavigableMap<Integer, Integer> told = new TreeMap<>();
    earlier.stream()
        .map(Proposal::finding)
        .filter(TimeExpression.class::isInstance)
        .forEach(time -> told.put(time.span().start(), time.span().end()));
    return found.proposals(id()).stream()
        .filter(proposal -> !isTold(told, proposal.finding().span()))
        .toList();
  }

  /// Whether an earlier recogniser found a time in these words.
  private static boolean isTold(NavigableMap<Integer, Integer> told, Span span) {
    Map.Entry<Integer, Integer> before = told.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /// What one match can mean; no value means that it is no time.
  private interface Meaning {
    List<String> of(Matcher match);
  }

  /// Collects matches; an earlier, longer pattern wins over a later one on the same words.
  private static final class Found {
    private final ReadingText reading;
    private final TimeTriggers triggers;
    private final TreeMap<Integer, Hit> hits = new TreeMap<>();

    private record Hit(
        int end,
        TimeExpression.Type type,
        List<String> when,
        Optional<String> offset,
        String reason) {}

    Found(ReadingText reading, TimeTriggers triggers) {
      this.reading = reading;
      this.triggers = triggers;
    }

    void all(Probe probe, Meaning meaning, String reason) {
      Probe.Run run = triggers.run(probe);
      while (run.find()) {
        Matcher matcher = run.match();
        if (isFree(matcher) && !isCited(matcher)) {
          List<String> when = meaning.of(matcher);
          if (!when.isEmpty()) {
            TimeExpression.Type type =
                when.getFirst().contains("/")
                    ? TimeExpression.Type.INTERVAL
                    : TimeExpression.Type.DATE;
            hits.put(matcher.start(), new Hit(matcher.end(), type, when, Optional.empty(), reason));
          }
        }
      }
    }

    /// A length is a value of its own; a distance has no value until it is known from what it runs.
    void told(Probe probe, TimeExpression.Type type, Function<Matcher, Optional<String>> length) {
      Probe.Run run = triggers.run(probe);
      while (run.find()) {
        Matcher matcher = run.match();
        if (isFree(matcher)) {
          Optional<String> told = length.apply(matcher);
          boolean distance = type == TimeExpression.Type.DATE;
          List<String> when = distance ? List.of() : told.stream().toList();
          Optional<String> offset = distance ? told : Optional.empty();
          String reason = distance ? "a distance from another time" : "a length of time";
          hits.put(matcher.start(), new Hit(matcher.end(), type, when, offset, reason));
        }
      }
    }

    void clock() {
      Probe.Run run = triggers.run(TimesTold.CLOCK);
      while (run.find()) {
        Matcher matcher = run.match();
        List<String> when = TimesTold.clock(matcher);
        if (isFree(matcher) && !when.isEmpty()) {
          hits.put(
              matcher.start(),
              new Hit(
                  matcher.end(),
                  TimeExpression.Type.TIME,
                  when,
                  Optional.empty(),
                  "a time of day"));
        }
      }
    }

    private boolean isFree(Matcher matcher) {
      Map.Entry<Integer, Hit> before = hits.lowerEntry(matcher.end());
      return before == null || before.getValue().end() <= matcher.start();
    }

    private boolean isCited(Matcher matcher) {
      int from = Math.max(0, matcher.start() - 6);
      return CITED.matcher(reading.text().substring(from, matcher.start())).find();
    }

    /// A day without its year is first read in the year of the last date before it that has one;
    /// that no year is told remains the other reading.
    private void inYears() {
      String year = "";
      for (Map.Entry<Integer, Hit> entry : hits.entrySet()) {
        Hit hit = entry.getValue();
        String first = hit.when().isEmpty() ? "" : hit.when().getFirst();
        if (first.matches("\\d{4}-\\d\\d.*")) {
          year = first.substring(0, 4);
        } else if (first.startsWith("XXXX-") && !year.isEmpty() && !first.endsWith("-02-29")) {
          List<String> when = List.of(first.replace("XXXX", year), first);
          entry.setValue(new Hit(hit.end(), hit.type(), when, hit.offset(), hit.reason()));
        }
      }
    }

    List<Proposal> proposals(String by) {
      inYears();
      List<Proposal> out = new ArrayList<>();
      hits.forEach((start, hit) -> {
        List<Span> spans = reading.toSource(new Span(start, hit.end()), 6);
        if (spans.isEmpty()) {
          return;
        }
        Span span = new Span(spans.getFirst().start(), spans.getLast().end());
        Optional<String> calendar =
            hit.reason().startsWith("an Old Style") ? Optional.of("julian") : Optional.empty();
        out.add(
            new Proposal(
                new TimeExpression(
                    span, hit.type(), hit.when(), calendar, Optional.empty(), hit.offset()),
                by,
                hit.reason(),
                hit.when().size() == 1 ? 0.95 : 0.7));
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
