package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Lexicon;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.StructuredSource;

/// Finds what stands between quotation marks as somebody's words.
///
/// A quotation may go on over paragraphs, each opened anew and only the last closed; two stretches
/// with a cue between them (`“It is,” he said, “too late.”`) are one turn. Words in marks inside a
/// sentence that nobody is said to speak (titles, nicknames, doubted words) are left alone.
public final class QuotationsByMark implements Recogniser {
  static final String SAYS =
      "(?:said|says|asked|asks|answered|answers|replied|replies|added|told|declared|declares|wrote|writes"
          + "|exclaimed|remarked|responded|cried|shouted|whispered|continued|observed|insisted|stated"
          + "|emphasi[sz]ed|explained|announced|repeated|reported)";
  private static final Lexicon VERBS =
      Lexicon.of(
          "said says asked asks answered answers replied replies added told declared declares wrote writes"
              + " exclaimed remarked responded cried shouted whispered continued observed insisted stated"
              + " emphasised emphasized explained announced repeated reported");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3})[^.!?“”\"]{0,80}?\\b"
              + SAYS
              + "\\b"
              + "|\\b"
              + SAYS
              + " (?<after>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|\\n)\\s*(?<name>\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3})\\s*:\\s*$");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:When|After|Then|And|But|The|This|That|He|She|They|We|It|In|On|At|As|So|Before)\\b.*");
  private static final int WORDS_MIN = 4;
  private static final int CUE_REACH = 160;

  @Override
  public String id() {
    return "quotations-by-mark/1";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    String text = source.source().text().value();
    List<Turn> turns = new ArrayList<>();
    boolean open = false;
    for (Part part : source.parts()) {
      if (part.kind() != PartKind.PARAGRAPH) {
        continue;
      }
      for (Span stretch : part.stretches()) {
        boolean continued = open;
        open = scan(text, stretch, turns, continued);
      }
    }
    Speakers speakers = new Speakers(earlier);
    turns.replaceAll(turn -> turn.speaker().isPresent() ? turn : meant(text, turn, speakers));
    List<Proposal> out = new ArrayList<>();
    turns.forEach(turn ->
        out.add(
            new Proposal(
                new Quotation(turn.passages(), turn.speaker(), turn.cue()),
                id(),
                turn.speaker().isPresent()
                    ? "in quotation marks, spoken by the name at the cue"
                    : "in quotation marks",
                turn.speaker().isPresent() ? 0.9 : 0.7)));
    return out;
  }

  /// A turn in the making: passages are added while its paragraphs are read.
  private record Turn(List<Span> passages, Optional<String> speaker, Optional<Span> cue) {
    Turn {
      passages = new ArrayList<>(passages);
    }
  }

  private static Turn meant(String text, Turn turn, Speakers speakers) {
    Span first = turn.passages().getFirst();
    String before = text.substring(Math.max(0, first.start() - CUE_REACH), first.start());
    String near = before.substring(before.lastIndexOf("\n\n", before.length() - 3) + 1);
    String sentence = near.substring(near.lastIndexOf(". ", near.length() - 2) + 1);
    String after = text.substring(first.end(), Math.min(text.length(), first.end() + 60));
    int stop = after.indexOf('.') < 0 ? after.length() : after.indexOf('.');
    int line = after.indexOf('\n');
    String behind = after.substring(0, line < 0 ? stop : Math.min(stop, line));
    boolean introduced = before.strip().endsWith(":");
    return new Turn(
        turn.passages(), speakers.meant(introduced ? sentence : "", behind, first), turn.cue());
  }

  /// @param continued whether the paragraph before left a quotation open
  /// @return whether this one does
  private static boolean scan(String text, Span within, List<Turn> turns, boolean continued) {
    int at = within.start();
    boolean first = true;
    while (at < within.end()) {
      int start = opening(text, at, within.end());
      if (start < 0) {
        return false;
      }
      int end = closing(text, start, within.end());
      boolean closed = end >= 0;
      Span span = new Span(start, closed ? end + 1 : within.end());
      boolean leads = start == within.start();
      boolean announced = isAfterColon(text, within.start(), start);
      if (!closed && !leads && !continued && !announced && text.charAt(start) == '"') {
        return false;
      }
      if (leads && first && continued && !turns.isEmpty()) {
        add(turns, span);
      } else if (joins(text, turns, span, within)) {
        add(turns, span);
      } else if (isSpeech(text, span, within)) {
        turns.add(turn(text, span, within));
      } else if (!closed) {
        return false;
      }
      first = false;
      if (!closed) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /// Whether nothing but blanks stands between a colon and this place.
  private static boolean isAfterColon(String text, int from, int at) {
    int i = at - 1;
    while (i >= from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= from && text.charAt(i) == ':';
  }

  private static void add(List<Turn> turns, Span span) {
    turns.getLast().passages().add(span);
  }

  private static int opening(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean opens = "“„«".indexOf(c) >= 0;
      boolean straight =
          c == '"'
              && (i == 0
                  || Character.isWhitespace(text.charAt(i - 1))
                  || "([—–*".indexOf(text.charAt(i - 1)) >= 0);
      if (opens || straight) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String text, int start, int end) {
    char open = text.charAt(start);
    String closers = open == '“' ? "”" : open == '„' ? "“”" : open == '«' ? "»" : "\"";
    int depth = 0;
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == open && open == '“') {
        depth++;
      } else if (closers.indexOf(c) >= 0) {
        if (depth == 0) {
          return i;
        }
        depth--;
      }
    }
    int last = end - 1;
    while (last > start && text.charAt(last) != closers.charAt(0)) {
      last--;
    }
    return depth > 0 && last > start ? last : -1;
  }

  /// Whether this stretch goes on with the turn before it after a cue in the same sentence.
  private static boolean joins(String text, List<Turn> turns, Span span, Span within) {
    if (turns.isEmpty() || !within.encloses(turns.getLast().passages().getLast())) {
      return false;
    }
    int from = turns.getLast().passages().getLast().end();
    if (span.start() - from >= CUE_REACH) {
      return false;
    }
    String between = text.substring(from, span.start());
    return hasVerb(between) && !between.contains("\n\n") && !between.strip().endsWith(":");
  }

  private static boolean isSpeech(String text, Span span, Span within) {
    if (span.start() == within.start()) {
      String after = text.substring(span.end(), Math.min(within.end(), span.end() + 30)).strip();
      return endsWith(text, span, ".!?,…—", "”\"»“", false) || after.isEmpty() || hasVerb(after);
    }
    String before =
        text.substring(Math.max(within.start(), span.start() - CUE_REACH), span.start());
    boolean ended = endsWith(text, span, ".!?…", "”\"»", true);
    if (ended && hasWords(text, span, 3 * WORDS_MIN)) {
      return true;
    }
    String after = text.substring(span.end(), Math.min(within.end(), span.end() + 60));
    String sentence = before.substring(Math.max(before.lastIndexOf(". "), 0));
    boolean cued =
        before.strip().endsWith(":")
            || hasVerb(sentence)
            || (isBroken(text, span) && hasVerb(after));
    return cued && (ended || hasWords(text, span, WORDS_MIN));
  }

  /// Whether words end with one of these signs, before emphasis and a closing mark.
  ///
  /// @param closed whether there must be a closing mark
  private static boolean endsWith(
      String text, Span span, String signs, String closers, boolean closed) {
    int end = span.end();
    if (end > span.start() && closers.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    } else if (closed) {
      return false;
    }
    return isSign(text, span.start(), end, signs);
  }

  /// Whether a verb of saying stands among words.
  private static boolean hasVerb(String words) {
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && isWord(words.charAt(end))) {
        end++;
      }
      boolean isSmall = end > at && Character.isLowerCase(words.charAt(at));
      if (isSmall && VERBS.of(words, at, end) > 0) {
        return true;
      }
      at = end + 1;
    }
    return false;
  }

  /// A character of a word as `\b` understands it.
  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /// Whether the last character stands behind a comma, a question or a call: a cue breaks in.
  private static boolean isBroken(String text, Span span) {
    return span.length() > 1 && isSign(text, span.start(), span.end() - 1, ",!?");
  }

  private static boolean isSign(String text, int from, int to, String signs) {
    int end = to;
    while (end > from && "*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from && signs.indexOf(text.charAt(end - 1)) >= 0;
  }

  /// Whether a stretch has so many words at least, counted no further.
  private static boolean hasWords(String text, Span span, int least) {
    int words = 1;
    for (int i = span.start(); i < span.end() && words < least; i++) {
      boolean gap = isBlank(text.charAt(i)) && (i == 0 || !isBlank(text.charAt(i - 1)));
      words += gap ? 1 : 0;
    }
    return words >= least;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static Turn turn(String text, Span span, Span within) {
    int from = Math.max(Math.max(0, within.start() - CUE_REACH), span.start() - CUE_REACH);
    String before = text.substring(from, span.start());
    String near = before.substring(Math.max(0, before.lastIndexOf("\n\n", before.length() - 3)));
    boolean isLabel = before.strip().endsWith(":");
    Matcher label = LABELLED.matcher(before);
    if (isLabel && label.find() && !NOT_A_NAME.matcher(label.group("name")).matches()) {
      return new Turn(List.of(span), Optional.of(label.group("name")), Optional.empty());
    }
    boolean introduced = before.strip().endsWith(":") || span.start() > within.start();
    Optional<Turn> ahead =
        introduced
            ? named(near, span, from + before.length() - near.length(), true)
            : Optional.empty();
    String after = text.substring(span.end(), Math.min(within.end(), span.end() + 60));
    int stop = after.indexOf('.') < 0 ? after.length() : after.indexOf('.');
    Optional<Turn> behind = named(after.substring(0, stop), span, span.end(), false);
    return (before.strip().endsWith(":") ? ahead.or(() -> behind) : behind.or(() -> ahead))
        .orElse(new Turn(List.of(span), Optional.empty(), Optional.empty()));
  }

  private static Optional<Turn> named(String words, Span span, int offset, boolean last) {
    if (!hasVerb(words)) {
      return Optional.empty(); // to look for names takes longer
    }
    Matcher matcher = NAMED.matcher(words);
    Optional<Turn> out = Optional.empty();
    while (matcher.find() && (last || out.isEmpty())) {
      String name = matcher.group("name") != null ? matcher.group("name") : matcher.group("after");
      if (!NOT_A_NAME.matcher(name).matches()) {
        Span cue = new Span(offset + matcher.start(), offset + matcher.end());
        out = Optional.of(new Turn(List.of(span), Optional.of(name), Optional.of(cue)));
      }
    }
    return out;
  }
}
