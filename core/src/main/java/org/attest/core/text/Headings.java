package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises titles: by labels (`Document 3`, `Chapter XII`), by the list of contents, whose
/// entries stand again where they begin, by the words that head an apparatus, and, where a source
/// has no list of contents, by their shape.
final class Headings {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<word>Documents?|Doc\\.|Letter|Dokument|Chapter|Kapitel|Chapitre|Part|Teil|Book|Section"
              + "|Appendix|Annex|Anhang|Annexe|Глава|Документ|Приложение)\\s+(?:No\\.? ?)?"
              + "(?<number>\\d{1,3}|[IVXLC]{1,7}|[A-Z])\\b[.:]?(?<rest>.{0,150})",
          Pattern.CASE_INSENSITIVE);

  /// Signs of emphasis and marks of notes, in brackets only where they stand at a word.
  private static final Probe NOTE_MARK =
      Probe.of(
          "⁰¹²³⁴⁵⁶⁷⁸⁹*_#†‡[(^0123456789",
          Headings::canBeMark,
          Pattern.compile(
              "[⁰¹²³⁴-⁹*_#†‡]+|(?<=[\\p{L}.,;:!?”\"’)])(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})|(?<=\\p{Ll})\\d{1,3}(?!\\S)"));

  /// A plain number is a mark only right behind a small letter.
  private static boolean canBeMark(String words, int at) {
    if (words.charAt(at) < '0' || words.charAt(at) > '9') {
      return true;
    }
    char before = at == 0 ? ' ' : words.charAt(at - 1);
    return Character.isLowerCase(before) || Character.isSurrogate(before);
  }

  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:table of |list of )?contents|inhalt(?:sverzeichnis)?|table des matières|sommaire"
              + "|índice|indice|содержание|оглавление",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern APPARATUS =
      Pattern.compile(
          "(?:sources?|abbreviations?|(?:list of )?(?:sources|abbreviations)(?: and (?:sources|abbreviations))?"
              + "|bibliography|notes|preface|foreword|introduction|acknowledge?ments?|again in|siglen"
              + "|abkürzungen|quellen|vorwort|einleitung)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APPENDICES =
      Pattern.compile("appendi(?:ces|x)|annexe?s|anhänge?|приложения", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:with|yours|your obedient|sincerely|faithfully|respectfully|fraternally|mit|avec|in haste)\\b.{0,60}",
          Pattern.CASE_INSENSITIVE);

  /// The points and the page behind an entry of a list of contents.
  private static final Pattern LEADER = Pattern.compile("[.\\s…]*\\d{1,4}$");

  private static final int LABEL_MAX = 1000;
  private static final int TITLE_MAX = 250;
  private static final int SHORT_TITLE_MAX = 90;
  private static final int ENTRIES_MAX = 300;

  private Headings() {}

  /// What begins at a heading.
  ///
  /// @param first the index of its first block
  /// @param count how many blocks make the heading
  record Title(int first, int count, PartKind kind, Optional<String> number, String title) {}

  /// @param blocks the same blocks, headings among them told apart
  /// @param titles the headings that open a division, in order
  record Found(List<Block> blocks, List<Title> titles) {}

  static boolean isLabel(String words) {
    if (words.length() > LABEL_MAX) {
      return false;
    }
    Matcher matcher = LABEL.matcher(words.strip());
    return matcher.matches() && (matcher.group("rest").isBlank() || Tears.isUnfinished(words));
  }

  static Found find(String text, List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks);
    List<Title> titles = new ArrayList<>();
    List<String> words = new ArrayList<>();
    blocks.forEach(block -> words.add(bare(block.words(text))));
    if (blocks.stream().anyMatch(block -> block.is(Block.Role.HEADING))) {
      told(words, out, titles);
      return new Found(out, titles);
    }
    int start = 0;
    if (!blocks.isEmpty() && isSourceTitle(words.getFirst()) && !isLabel(words.getFirst())) {
      out.set(0, out.getFirst().as(Block.Role.HEADING));
      start = 1;
    }
    Contents contents = Contents.find(words, out);
    printed(words, out, titles, contents, start);
    return new Found(out, titles);
  }

  /// The list of contents of a source.
  ///
  /// @param heading the index of its heading, or -1
  /// @param end one past its last entry
  /// @param entries the plain words of each entry, to whether it stands among the appendices
  private record Contents(int heading, int end, Map<String, Boolean> entries) {
    /// No entry has so many characters.
    int reach() {
      return entries.isEmpty() ? 0 : TITLE_MAX + 1;
    }

    static Contents find(List<String> words, List<Block> blocks) {
      int heading = 0;
      while (heading < words.size() && !CONTENTS.matcher(colonless(words.get(heading))).matches()) {
        heading++;
      }
      if (heading >= words.size()) {
        return new Contents(-1, 0, Map.of());
      }
      Map<String, Boolean> entries = new HashMap<>();
      boolean appendices = false;
      int at = heading + 1;
      for (; at < words.size() && at < heading + ENTRIES_MAX; at++) {
        if (words.get(at).length() > TITLE_MAX || blocks.get(at).is(Block.Role.NOTE)) {
          break;
        }
        String entry = plain(LEADER.matcher(words.get(at)).replaceFirst(""));
        if (entries.containsKey(entry)) {
          break;
        }
        if (isBareLabel(words.get(at))
            && at + 1 < words.size()
            && entries.containsKey(plain(words.get(at + 1)))) {
          break;
        }
        appendices |= APPENDICES.matcher(colonless(words.get(at))).matches();
        entries.put(entry, appendices);
      }
      return new Contents(heading, at, entries);
    }
  }

  /// The format says what is a heading.
  private static void told(List<String> words, List<Block> blocks, List<Title> titles) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(Block.Role.HEADING) && blocks.get(i).level() > 1) {
        titles.add(titled(words, i, 1, PartKind.SECTION));
      } else if (blocks.get(i).is(Block.Role.HEADING) && isLabel(words.get(i))) {
        titles.add(titled(words, i, 1, PartKind.CHAPTER));
      }
    }
  }

  private static void printed(
      List<String> words, List<Block> blocks, List<Title> titles, Contents contents, int start) {
    boolean opened = false;
    for (int i = start; i < blocks.size(); i++) {
      if (!blocks.get(i).is(Block.Role.PROSE)) {
        continue;
      }
      if (contents.heading() == i) {
        titles.add(new Title(i, 1, PartKind.SECTION, Optional.empty(), colonless(words.get(i))));
        blocks.set(i, blocks.get(i).as(Block.Role.HEADING));
        i = contents.end() - 1;
        continue;
      }
      Optional<Title> title = opening(words, blocks, contents, i);
      if (title.isPresent()) {
        titles.add(title.get());
        opened |= title.get().kind() != PartKind.SECTION;
        for (int k = i; k < i + title.get().count(); k++) {
          blocks.set(k, blocks.get(k).as(Block.Role.HEADING));
        }
        i += title.get().count() - 1;
      } else if (APPARATUS.matcher(colonless(words.get(i))).matches()) {
        blocks.set(i, blocks.get(i).as(Block.Role.HEADING));
        if (!opened) {
          titles.add(new Title(i, 1, PartKind.SECTION, Optional.empty(), colonless(words.get(i))));
        }
      } else if (contents.heading() < 0 && isShaped(words, blocks, i)) {
        blocks.set(i, blocks.get(i).as(Block.Role.HEADING));
        boolean inside =
            !titles.isEmpty() && titles.getLast().first() == i - titles.getLast().count();
        if (!inside) {
          titles.add(new Title(i, 1, PartKind.SECTION, Optional.empty(), words.get(i)));
        }
      }
    }
  }

  private static Optional<Title> opening(
      List<String> words, List<Block> blocks, Contents contents, int i) {
    boolean label = isBareLabel(words.get(i));
    int from = label ? i + 1 : i;
    int count = 0;
    boolean appendix = false;
    StringBuilder joined = new StringBuilder();
    for (int k = from;
        k < Math.min(words.size(), from + 4)
            && joined.length() < contents.reach()
            && blocks.get(k).is(Block.Role.PROSE);
        k++) {
      joined.append(joined.isEmpty() ? "" : " ").append(plain(words.get(k), contents.reach()));
      Boolean entry = contents.entries().get(joined.toString());
      if (entry != null) {
        count = k - from + 1;
        appendix = entry;
      }
    }
    if (count > 0) {
      String title = words.get(from);
      // a subtitle in brackets that the contents list as well belongs to the same heading
      if (from + count < words.size()
          && words.get(from + count).startsWith("(")
          && contents.entries().containsKey(plain(words.get(from + count)))) {
        count++;
      }
      PartKind kind = label ? kind(words.get(i)) : appendix ? PartKind.APPENDIX : PartKind.DOCUMENT;
      Optional<String> number = label ? Optional.of(words.get(i)) : Optional.empty();
      return Optional.of(new Title(i, count + (label ? 1 : 0), kind, number, title));
    }
    if (isLabel(words.get(i))) {
      return Optional.of(labelled(words, blocks, i));
    }
    return Optional.empty();
  }

  private static Title labelled(List<String> words, List<Block> blocks, int i) {
    int count = 1;
    while (isBareLabel(words.get(i))
        && count < 3
        && i + count < words.size()
        && blocks.get(i + count).is(Block.Role.PROSE)
        && isTitleLike(words.get(i + count))) {
      count++;
    }
    return titled(words, i, count, kind(words.get(i)));
  }

  private static Title titled(List<String> words, int i, int count, PartKind kind) {
    Matcher matcher = LABEL.matcher(words.get(i));
    Optional<String> number = Optional.empty();
    String title = words.get(i);
    PartKind is = kind;
    if (matcher.matches()) {
      number = Optional.of(matcher.group("word") + " " + matcher.group("number"));
      is = kind(words.get(i));
      String rest = matcher.group("rest").strip();
      title = !rest.isEmpty() ? rest : count > 1 ? words.get(i + count - 1) : title;
    }
    return new Title(i, count, is, number, title);
  }

  private static PartKind kind(String words) {
    String label = words.toLowerCase(Locale.ROOT);
    if (label.startsWith("doc")
        || label.startsWith("dok")
        || label.startsWith("док")
        || label.startsWith("let")) {
      return PartKind.DOCUMENT;
    }
    if (label.startsWith("app")
        || label.startsWith("ann")
        || label.startsWith("anh")
        || label.startsWith("при")) {
      return PartKind.APPENDIX;
    }
    return label.startsWith("section") ? PartKind.SECTION : PartKind.CHAPTER;
  }

  static boolean isBareLabel(String words) {
    if (words.length() > LABEL_MAX) {
      return false;
    }
    Matcher matcher = LABEL.matcher(words);
    return matcher.matches() && matcher.group("rest").isBlank();
  }

  /// A short line by itself, without the end of a sentence, before prose or another such line.
  private static boolean isShaped(List<String> words, List<Block> blocks, int i) {
    String title = words.get(i);
    if (!isTitleLike(title)
        || blocks.get(i).tight()
        || i + 1 >= words.size()
        || CLOSING.matcher(title).matches()
        || (i > 0
            && (CLOSING.matcher(words.get(i - 1)).matches() || words.get(i - 1).endsWith(",")))) {
      return false;
    }
    Block next = blocks.get(i + 1);
    boolean proseNext =
        !next.tight() && next.is(Block.Role.PROSE) && !Tears.isUnfinished(words.get(i + 1));
    return (proseNext && i > 0 && words.get(i + 1).length() > SHORT_TITLE_MAX / 2)
        || (i <= 3 && next.is(Block.Role.PROSE));
  }

  private static boolean isTitleLike(String words) {
    return words.length() <= SHORT_TITLE_MAX
        && Tears.isUnfinished(words)
        && !words.isEmpty()
        && !words.endsWith(",")
        && !words.endsWith(";")
        && words.chars().anyMatch(Character::isLetter)
        && !Character.isLowerCase(words.codePointAt(0))
        && "“\"«„‘(—–-".indexOf(words.charAt(0)) < 0
        && !Character.isDigit(words.charAt(0));
  }

  private static boolean isSourceTitle(String words) {
    return words.length() <= TITLE_MAX && Tears.isUnfinished(words) && !words.endsWith(",");
  }

  private static String colonless(String words) {
    return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
  }

  /// Without marks of notes and emphasis, one space between words.
  private static String bare(String words) {
    Probe.Run marks = NOTE_MARK.in(words);
    if (!marks.find()) {
      return spaced(words).strip();
    }
    StringBuilder out = new StringBuilder(words.length());
    int from = 0;
    do {
      out.append(words, from, marks.match().start());
      from = marks.match().end();
    } while (marks.find());
    return spaced(out.append(words, from, words.length()).toString()).strip();
  }

  /// One space for any stretch of white space.
  private static String spaced(String words) {
    StringBuilder out = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && !isBlank(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        out.append(out.isEmpty() ? "" : " ").append(words, at, end);
      }
      at = end + 1;
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static String plain(String words) {
    return plain(words, Integer.MAX_VALUE);
  }

  /// Letters and digits only, in lower case, one space between words.
  ///
  /// @param enough after so many characters the rest does not matter
  private static String plain(String words, int enough) {
    StringBuilder out = new StringBuilder(Math.min(words.length(), enough));
    boolean gap = false;
    int at = 0;
    while (at < words.length() && out.length() < enough) {
      int c = words.codePointAt(at);
      at += Character.charCount(c);
      if (!isLetterOrNumber(c)) {
        gap = !out.isEmpty();
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      out.appendCodePoint(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
