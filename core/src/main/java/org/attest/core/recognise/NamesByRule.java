package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Finds names by their shape, their surroundings and what the same source says elsewhere.
///
/// A first level: runs of capitalised words are candidates; the words in them (Committee, Bureau,
/// Street), titles before them, places known to the [Gazetteer], and the other occurrences of the
/// same words decide the kind. What nothing speaks for is not proposed.
public final class NamesByRule implements Recogniser {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Comrades?|Com\\.|Mr\\.?|Mrs\\.?|Miss|Madame|Dr\\.?|Prof\\.?|General|Captain|Colonel|Baron|Count|Prince"
              + "|Father|Brother|Sister|Commissioner|Inspector|Herr|Frau|Monsieur|President|Minister|Secretary)\\s+$");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:in|at|from|near|to|into|towards|throughout|outside|of|leaving|reached)\\s+(?:the )?$");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "[,’']?s? ?(?:who|said|says|asked|answered|replied|wrote|told|was arrested|is arrested|declared|smiled|spoke|himself)\\b");

  private static final Pattern AFTER_ROLE =
      Pattern.compile(
          "(?:Commissioner|Commissar|Captain|Inspector|Sergeant|Minister|President|Secretary|Chairman|Professor"
              + "|Doctor|General|Colonel|Major|Lieutenant|Admiral|Baron|Count|Citizen) $");

  /// Nobody's name has it before.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:^|\\W)(?:the|an?|another|every|some|no|that|this|each) $", Pattern.CASE_INSENSITIVE);

  private static final int LINE_REACH = 20;
  private static final int NEAR_REACH = 25;

  @Override
  public String id() {
    return "names-by-rule/1";
  }

  /// Capitalised words and the kind of name that the rules take them for, if any.
  record Judged(Candidates.Candidate candidate, Optional<NameKind> kind) {}

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    Taken taken = Taken.of(earlier);
    List<Proposal> out = new ArrayList<>(new Titles(source, taken).proposals(id()));
    for (Judged judged : judged(source)) {
      judged
          .kind()
          .flatMap(kind -> propose(source.reading(), judged.candidate(), kind))
          .filter(p -> taken.isFree(p.finding()))
          .ifPresent(p -> {
            taken.add(p.finding());
            out.add(p);
          });
    }
    out.sort((a, b) -> a.finding().span().compareTo(b.finding().span()));
    return out;
  }

  /// All capitalised words of the reading text, in order.
  static List<Judged> judged(StructuredSource source) {
    String text = source.reading().text();
    List<Candidates.Candidate> candidates = new Candidates(source.tokens()).all();
    Map<String, NameKind> known = new HashMap<>();
    Surroundings surroundings = new Surroundings(source.tokens());
    Looks.Seen seen = new Looks.Seen();
    Lines lines = new Lines(text);
    List<Optional<NameKind>> kinds = new ArrayList<>();
    for (Candidates.Candidate candidate : candidates) {
      surroundings.add(candidate.at(), candidate.words(), candidate.sentenceStart());
      Optional<NameKind> kind = judge(text, candidate, seen.of(candidate.words()), lines);
      kind.ifPresent(told -> learn(known, candidate.words(), told));
      kinds.add(kind);
    }
    List<Judged> out = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidates.Candidate candidate = candidates.get(i);
      Optional<NameKind> kind =
          kinds
              .get(i)
              .or(() -> Optional.ofNullable(known.get(candidate.words())))
              .or(() -> quoted(text, candidate))
              .or(() ->
                  seen.of(candidate.words()).isGeneral()
                      ? Optional.empty()
                      : surroundings.kind(candidate.words()));
      out.add(new Judged(candidate, kind));
    }
    return out;
  }

  /// Capitalised words alone between quotation marks are a title.
  private static Optional<NameKind> quoted(String text, Candidates.Candidate candidate) {
    int start = candidate.at().start();
    int end = candidate.at().end();
    boolean marked =
        start > 0
            && end < text.length()
            && "“\"„«".indexOf(text.charAt(start - 1)) >= 0
            && "”\"“»".indexOf(text.charAt(end)) >= 0;
    return marked ? Optional.of(NameKind.WORK) : Optional.empty();
  }

  private static Optional<NameKind> judge(
      String text, Candidates.Candidate candidate, Looks looks, Lines lines) {
    if (looks.isGeneral()) {
      return Optional.empty();
    }
    if (looks.plain().isPresent()) {
      return looks.plain();
    }
    if (looks.isAcronym() && isAmongSmall(text, candidate.at())) {
      return Optional.of(NameKind.ORGANISATION);
    }
    if (looks.likely().isPresent()) {
      return looks.likely();
    }
    int start = candidate.at().start();
    String before = text.substring(Math.max(0, start - NEAR_REACH), start);
    boolean person =
        (isTitled(before) && !lines.isTitle(start))
            || (!candidate.sentenceStart()
                && speaks(text, candidate.at().end())
                && !ARTICLE.matcher(before).find());
    if (person) {
      return Optional.of(NameKind.PERSON);
    }
    return looks.endsAsPlace() && PLACE_BEFORE.matcher(before).find()
        ? Optional.of(NameKind.PLACE)
        : Optional.empty();
  }

  private static boolean speaks(String text, int from) {
    int to = Math.min(text.length(), from + NEAR_REACH);
    return SPEAKS.matcher(text).region(from, to).lookingAt();
  }

  /// Whether a title or an office stands before a name.
  private static boolean isTitled(String before) {
    return isAfterCapital(before)
        && (TITLE.matcher(before).find() || AFTER_ROLE.matcher(before).find());
  }

  /// Titles and offices have a capital in their last word; a glance at it spares two searches.
  private static boolean isAfterCapital(String before) {
    int at = before.stripTrailing().length() - 1;
    while (at >= 0 && !Character.isWhitespace(before.charAt(at))) {
      if (Character.isUpperCase(before.charAt(at))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /// Whether letters stand among small ones: among other words in capitals they are no
  /// abbreviation.
  private static boolean isAmongSmall(String text, Span at) {
    int from = Math.max(0, at.start() - LINE_REACH);
    int to = Math.min(text.length(), at.end() + LINE_REACH);
    int small = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean outside = i < at.start() || i >= at.end();
      small += outside && Character.isLowerCase(c) ? 1 : 0;
      letters += outside && Character.isLetter(c) ? 1 : 0;
    }
    return small * 2 > letters;
  }

  /// What is known of a full name is known of its surname, and of the name without its middle.
  private static void learn(Map<String, NameKind> known, String words, NameKind kind) {
    known.putIfAbsent(words, kind);
    if (kind == NameKind.PERSON) {
      String surname =
          words.substring(words.lastIndexOf(' ') + 1).replaceFirst("^(?:\\p{Lu}\\.)+", "");
      if (surname.length() > 2) {
        known.putIfAbsent(surname, kind);
      }
    }
  }

  Optional<Proposal> propose(ReadingText reading, Candidates.Candidate candidate, NameKind kind) {
    List<Span> spans = reading.toSource(candidate.at(), 4);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span outer = new Span(spans.getFirst().start(), spans.getLast().end());
    List<Span> segments = spans.size() > 1 ? spans : List.of();
    return Optional.of(
        new Proposal(
            new Name(outer, segments, candidate.words(), kind),
            id(),
            "capitalised words that read as a " + kind.label(),
            0.6));
  }
}
