package org.attest.core.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Lexicon;
import org.attest.core.text.Tokens;

/// What all occurrences of the same capitalised words in one source say together about their kind.
///
/// One occurrence rarely decides: `in Orsund` here and `Orsund was quiet` there are one place. Law:
/// the kind is asked for when all occurrences are counted.
///
/// Words that the source also writes small are no names, and where a text writes most nouns with a
/// capital letter, capitals say nothing.
final class Surroundings {
  /// Above this share of capitalised words inside sentences, capitals do not tell names apart.
  private static final double CAPITALS_MAX = 0.16;

  private static final int REACH = 14;
  private static final Lexicon BEFORE_PLACE = Lexicon.of("in at from near towards via leaving");
  private static final Lexicon THE = Lexicon.of("the");
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

  private final Map<String, Votes> votes = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Optional<NameKind>> kinds = new HashMap<>();
  private final String text;
  private final boolean telling;

  private static final class Votes {
    private int inner;
    private int in;
    private int the;
    private int of;
  }

  Surroundings(Tokens tokens) {
    this.text = tokens.text();
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 2) {
        continue;
      }
      if (tokens.isCapital(i)) {
        capitals += isInner(tokens.start(i)) ? 1 : 0;
      } else if (isSmall(tokens, i)) {
        small.add(tokens.words(i));
        words++;
      }
    }
    this.telling = capitals < CAPITALS_MAX * (words + capitals);
  }

  private boolean isSmall(Tokens tokens, int token) {
    int at = tokens.start(token);
    return Character.isLowerCase(text.codePointAt(at))
        && !(tokens.touches(token) && isPartOfWord(text.charAt(at - 1)));
  }

  private static boolean isPartOfWord(char c) {
    int type = Character.getType(c);
    return c == '_'
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /// Whether a word stands inside a sentence, behind a small letter or a comma.
  private boolean isInner(int at) {
    if (at < 2 || text.charAt(at - 1) != ' ') {
      return false;
    }
    char before = text.charAt(at - 2);
    return before == ',' || before == ';' || Character.isLowerCase(before);
  }

  /// Counts one occurrence.
  void add(Span at, String words, boolean sentenceStart) {
    Votes counted = votes.computeIfAbsent(words, _ -> new Votes());
    counted.inner += sentenceStart ? 0 : 1;
    int start = at.start();
    int word = start > 0 && isBlank(text.charAt(start - 1)) ? wordStart(start - 1) : start;
    if (start - word > 2 && Character.isLowerCase(text.charAt(word + 1))) {
      counted.in += BEFORE_PLACE.of(text, word, start - 1) > 0 ? 1 : 0;
      counted.the += THE.of(text, word, start - 1) > 0 ? 1 : 0;
    }
    counted.of += text.startsWith(" of ", start - 4) || text.startsWith(" to ", start - 4) ? 1 : 0;
    if (text.startsWith(", ", at.end())) {
      int to = Math.min(text.length(), at.end() + REACH);
      counted.in += DATELINE.matcher(text).region(at.end(), to).lookingAt() ? 1 : 0;
    }
    counted.of += text.startsWith("(", start - 1) && text.startsWith(")", at.end()) ? 1 : 0;
  }

  /// Where the word of plain letters begins that ends here.
  private int wordStart(int end) {
    int at = end;
    while (at > 0 && end - at < REACH && isWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /// The kind that the occurrences together speak for, if they speak for a name at all.
  Optional<NameKind> kind(String words) {
    return kinds.computeIfAbsent(words, this::judged);
  }

  private Optional<NameKind> judged(String words) {
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

  private boolean isSmall(String word) {
    return small.contains(word.toLowerCase(Locale.ROOT));
  }
}
