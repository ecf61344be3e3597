package org.attest.core.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// What all occurrences of the same capitalised words in one source say together about their kind.
///
/// One occurrence rarely decides: `in Orsund` here and `Orsund was quiet` there are one place.
/// Words that the source also writes small are no names, and where a text writes most nouns with a
/// capital letter, capitals say nothing.
final class Surroundings {
  /// Above this share of capitalised words inside sentences, capitals do not tell names apart.
  private static final double CAPITALS_MAX = 0.16;

  private static final int REACH = 14;
  private static final Pattern SMALL =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])\\p{Ll}[\\p{L}\\p{M}]+");
  private static final Pattern INNER = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}]+");
  private static final Pattern IN =
      Pattern.compile("(?:^|\\W)(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]owards|[Vv]ia|leaving)\\s$");
  private static final Pattern THE = Pattern.compile("(?:^|\\W)[Tt]he\\s$");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".*(?:ian|ish|ese|ean|ist|ism|ists|ites|ic|ical|als?|ns|day)|.*(?:ican|pean|uban|erman)s?"
              + "|(?:English|French|Dutch|Irish|Scotch|Welsh)m[ae]n|Jews?|Poles?|Turks?|Danes?|Swedes?|Serbs?|Croats?"
              + "|Slavs?|Arabs?|Czechs?|Greeks?|Aryans?|Nazis?|.*(?:eviks?|ites?|ots)|Dutch|French|Welsh|Swiss|Christmas|Easter"
              + "|None|Data|Good|Well|God");

  /// `Tarvel, 4 February 1921`: where a letter was written stands before the day.
  private static final Pattern DATELINE =
      Pattern.compile(
          ", (?:the )?(?:\\d{1,2}\\b|January|February|March|April|May|June|July|August|September|October"
              + "|November|December)");

  private static final int TITLE_LINE_MAX = 120;

  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final boolean telling;

  private static final class Votes {
    private int inner;
    private int in;
    private int the;
    private int of;
  }

  Surroundings(String text) {
    int words = 0;
    Matcher matcher = SMALL.matcher(text);
    while (matcher.find()) {
      small.add(matcher.group());
      words++;
    }
    int capitals = 0;
    Matcher inner = INNER.matcher(text);
    while (inner.find()) {
      capitals++;
    }
    this.telling = capitals < CAPITALS_MAX * (words + capitals);
  }

  /// Counts one occurrence.
  void add(String text, Span at, String words, boolean sentenceStart) {
    String before = text.substring(Math.max(0, at.start() - REACH), at.start());
    Votes counted = votes.computeIfAbsent(words, _ -> new Votes());
    counted.inner += sentenceStart ? 0 : 1;
    counted.in += IN.matcher(before).find() ? 1 : 0;
    counted.of += before.endsWith(" of ") || before.endsWith(" to ") ? 1 : 0;
    counted.the += THE.matcher(before).find() ? 1 : 0;
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + REACH));
    counted.in += DATELINE.matcher(after).lookingAt() ? 1 : 0;
    counted.of += before.endsWith("(") && after.startsWith(")") ? 1 : 0;
  }

  /// The kind that the occurrences together speak for, if they speak for a name at all.
  Optional<NameKind> kind(String words) {
    Votes counted = votes.get(words);
    if (!telling || counted == null || counted.inner == 0) {
      return Optional.empty();
    }
    List<String> all = List.of(words.split("[\\s-]+", -1));
    boolean common = all.stream().allMatch(this::isSmall);
    boolean single = all.size() == 1;
    if (words.length() < 3
        || words.matches(".*(?:ists|ians|ites)(?: .*)?")
        || (single && ADJECTIVE.matcher(words).matches())) {
      return Optional.empty();
    }
    if (counted.the * 2 > counted.inner) {
      boolean body = !single || counted.the > 1;
      return body ? Optional.of(NameKind.ORGANISATION) : Optional.empty();
    }
    boolean alone = single && counted.inner == 1 && counted.in == 0;
    boolean mixed = !single && all.stream().anyMatch(this::isSmall);
    if (common || alone || mixed) {
      return Optional.empty();
    }
    int placed = counted.in * 2 + counted.of;
    boolean place = counted.in > 0 ? placed * 3 >= counted.inner : counted.of * 2 > counted.inner;
    return Optional.of(place ? NameKind.PLACE : NameKind.PERSON);
  }

  /// Whether a place stands in a line whose words are mostly capitalised, as in a title: there
  /// capitals say nothing.
  static boolean isTitleLine(String text, int at) {
    int from = at;
    while (from > 0 && text.charAt(from - 1) != '\n' && at - from <= TITLE_LINE_MAX) {
      from--;
    }
    int to = at;
    while (to < text.length() && text.charAt(to) != '\n' && to - from <= TITLE_LINE_MAX) {
      to++;
    }
    if (to - from > TITLE_LINE_MAX) {
      return false; // a line may be the whole of a file: it is not looked at further than needed
    }
    int words = 0;
    int capitals = 0;
    for (String word : text.substring(from, to).split("\\s+", -1)) {
      if (word.length() > 3) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 10 >= words * 7;
  }

  private boolean isSmall(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT));
  }
}
