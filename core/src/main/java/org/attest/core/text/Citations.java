package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// Reads citations: whole blocks (`in: ICPP 1925, p. 249–253; also in: …`) and those inside prose
/// and notes, and says what their abbreviations stand for.
final class Citations {
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "\\[?(?:(?:also|again|first|reprinted|published|quoted) in|in|from|see also|see|source|sources|cf\\. also|cf\\.)"
              + "\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLOCK =
      Pattern.compile("\\[?(?:(?:also|again) in|in|source)\\s*:.*|\\[See also .*", Pattern.DOTALL);
  private static final Probe PAGES =
      Probe.atWords(
          "pSf",
          Pattern.compile("\\b(?:pp?|S|fols?|ff?)\\. ?(\\d{1,4}(?:\\s*[–—-]\\s*\\d{1,4})?)"));
  private static final Probe ISSUE =
      Probe.of(
          "“\"„«",
          Pattern.compile(
              "[“\"„«]([^“”\"„«»]{3,60}?),?[”\"“»],? (Vol\\. [^\\s,]+, No\\. ?\\d+,? (?:\\[[^\\]]*\\] )?\\d{4}(?:, \\p{Lu}\\p{L}+)?)"));
  private static final Pattern TITLED =
      Pattern.compile(
          "((?<![\\p{L}.])\\p{Lu}[\\p{L}.]*+(?: \\p{Lu}[\\p{L}.]*+){1,2}, [*_][^*_]{4,120}[*_](?: \\d{4})?)");
  private static final Pattern DEFINITION =
      Pattern.compile("([\\p{Lu}][\\p{L}\\p{N}. &-]{1,30}?)\\s*:\\s+(.{12,400})", Pattern.DOTALL);
  private static final Pattern SEPARATOR = Pattern.compile(";\\s+(?:(?:also|again) in\\s*:\\s*)?");

  private static final String SENTENCE_GAP = ".  ";

  private final Map<String, String> abbreviations;

  private Citations(Map<String, String> abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// Learns the abbreviations that the source defines, one a block: `Maximoff 1940: G. P. Maximoff
  /// …`.
  static Citations of(String text, List<Block> blocks) {
    Map<String, String> out = new HashMap<>();
    for (Block block : blocks) {
      Matcher matcher = DEFINITION.matcher(block.words(text));
      if (block.is(Block.Role.PROSE)
          && matcher.matches()
          && (matcher.group(1).matches(".*\\d{4}") || matcher.group(1).matches("\\p{Lu}{2,10}"))) {
        out.putIfAbsent(matcher.group(1).strip(), matcher.group(2).strip());
      }
    }
    return new Citations(Map.copyOf(out));
  }

  /// Whether the whole block only cites.
  boolean isCitation(String words) {
    if (BLOCK.matcher(words).matches()) {
      return PAGES.isIn(words) || abbreviation(words).isPresent();
    }
    return DEFINITION.matcher(words).matches() && PAGES.isIn(words.substring(words.length() / 2));
  }

  /// The citations in one stretch, in order.
  List<Citation> in(String text, Span span) {
    List<Citation> out = new ArrayList<>();
    Probe.Run page = PAGES.in(text, span.start(), span.end());
    int from = span.start();
    while (page.find()) {
      Matcher pages = page.match();
      int start = begin(text, from, pages.start());
      out.add(citation(text, new Span(start, pages.end()), Optional.of(pages.group(1))));
      from = pages.end();
    }
    Probe.Run issues = ISSUE.in(text, span.start(), span.end());
    while (issues.find()) {
      Matcher issue = issues.match();
      Span at = new Span(issue.start(), issue.end());
      out.add(
          new Citation(
              at, issue.group(1), Optional.empty(), Optional.empty(), Optional.of(issue.group(2))));
    }
    if (hasEmphasis(text, span)) {
      titled(text, span, out);
    }
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return out;
  }

  /// Works in italics behind their author, where nothing else was found.
  private void titled(String text, Span span, List<Citation> found) {
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    found.forEach(
        citation -> taken.merge(citation.span().start(), citation.span().end(), Math::max));
    Matcher titled = TITLED.matcher(text).region(span.start(), span.end());
    while (titled.find()) {
      Map.Entry<Integer, Integer> before = taken.lowerEntry(titled.end());
      if (before == null || before.getValue() <= titled.start()) {
        Span at = new Span(titled.start(), titled.end());
        found.add(citation(text, at, Optional.empty()));
        taken.put(at.start(), at.end());
      }
    }
  }

  private static boolean hasEmphasis(String text, Span span) {
    return text.indexOf('*', span.start(), span.end()) >= 0
        || text.indexOf('_', span.start(), span.end()) >= 0;
  }

  /// Where the work begins whose pages stand at `pages`: after the last introduction, separator or
  /// opening bracket that does not belong to the title itself.
  private static int begin(String text, int from, int pages) {
    String before = text.substring(from, pages);
    int start = 0;
    int gap = -1;
    Matcher introduction = INTRODUCTION.matcher(before);
    int at = 0;
    while (introduction.find(at)) {
      boolean wordStart =
          introduction.start() == 0 || !Character.isLetter(before.charAt(introduction.start() - 1));
      boolean first =
          start == 0 || (gap >= 0 && gap + SENTENCE_GAP.length() <= introduction.start());
      if (wordStart && first) {
        start = introduction.end();
        gap = before.indexOf(SENTENCE_GAP, start);
      }
      at = introduction.end();
    }
    Matcher separator = SEPARATOR.matcher(before);
    if (separator.lookingAt()) {
      start = Math.max(start, separator.end());
    }
    int sentence = lastSentence(before, start);
    return from + Math.max(start, sentence);
  }

  /// Where the last sentence or bracket before the pages begins, if the citation begins there.
  private static int lastSentence(String before, int start) {
    int open = 0;
    for (int i = before.length() - 1; i >= start; i--) {
      char c = before.charAt(i);
      if (c == ')') {
        open++;
      } else if (c == '(') {
        if (open == 0) {
          return i + 1;
        }
        open--;
      }
    }
    return start;
  }

  private Citation citation(String text, Span span, Optional<String> pages) {
    String words = text.substring(span.start(), span.end());
    String work = withoutComma(PAGES.pattern().matcher(words).replaceFirst(""));
    return new Citation(span, work, abbreviation(work), pages, Optional.empty());
  }

  private static String withoutComma(String work) {
    int end = work.length();
    while (end > 0 && ", \t\n\u000b\f\r".indexOf(work.charAt(end - 1)) >= 0) {
      end--;
    }
    return work.substring(0, end);
  }

  /// What the abbreviation stands for; one transposed or wrong letter is forgiven where the rest,
  /// the year included, agrees.
  private Optional<String> abbreviation(String words) {
    for (Map.Entry<String, String> entry : abbreviations.entrySet()) {
      if (words.contains(entry.getKey())) {
        return Optional.of(entry.getValue());
      }
    }
    for (Map.Entry<String, String> entry : abbreviations.entrySet()) {
      String key = entry.getKey();
      if (words.length() >= key.length() && nearly(key, words.substring(0, key.length()))) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean nearly(String key, String words) {
    int wrong = 0;
    for (int i = 0; i < key.length(); i++) {
      boolean same = key.charAt(i) == words.charAt(i);
      if (!same && Character.isDigit(key.charAt(i))) {
        return false;
      }
      wrong += same ? 0 : 1;
    }
    return wrong <= 2
        && key.length() >= 5
        && key.toLowerCase(Locale.ROOT).charAt(0) == words.toLowerCase(Locale.ROOT).charAt(0);
  }
}
