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
  private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}[\\p{L}\\p{M}]+");
  private static final Pattern INNER = Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{M}]+");
  private static final Pattern IN =
      Pattern.compile("(?:^|\\W)(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]owards|[Vv]ia|leaving)\\s$");
  private static final Pattern THE = Pattern.compile("(?:^|\\W)[Tt]he\\s$");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".*(?:ian|ish|ese|ean|ist|ism|ists|ites|ic|ical|als?|ns|day)|German|Dutch|French|Greek|Swiss|Czech|Dane|Swede|None|Data");

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
    if (common) {
      return Optional.empty();
    }
    int placed = counted.in * 2 + counted.of;
    boolean place = counted.in > 0 ? placed * 3 >= counted.inner : counted.of * 2 > counted.inner;
    return Optional.of(place ? NameKind.PLACE : NameKind.PERSON);
  }

  private boolean isSmall(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT));
  }
}
