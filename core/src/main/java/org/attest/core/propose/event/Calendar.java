package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// The times by which the documents of a source are told: the days that date what happens in them,
/// the day of their writing, and the year in their heading.
final class Calendar {
  private static final int BRACKET_MAX = 40;
  private static final int TAIL_MAX = 12;

  private final Told told;
  private final Marks marks;
  private final Sentences sentences;
  private final Map<String, List<Mark>> narrated = new HashMap<>();
  private final Map<String, List<String>> written = new HashMap<>();
  private final Map<String, String> headed = new HashMap<>();

  /// A time that dates what a sentence tells.
  ///
  /// @param token its first
  /// @param when in EDTF, with a year
  record Mark(int token, String when) {
    /// The first day or year of it.
    String first() {
      return when.split("/", -1)[0];
    }

    String last() {
      String[] ends = when.split("/", -1);
      return ends[ends.length - 1];
    }

    boolean isDay() {
      return when.matches("\\d{4}-\\d{2}-\\d{2}");
    }
  }

  Calendar(Told told, Marks marks, Sentences sentences) {
    this.told = told;
    this.marks = marks;
    this.sentences = sentences;
    for (Part part : told.parts()) {
      part.head().when().ifPresent(when -> written.put(part.id(), List.of(when)));
    }
    told.times().forEach(this::take);
  }

  private void take(Timed timed) {
    int token = told.tokens().after(timed.at().start());
    TimeExpression.Type type = timed.time().type();
    boolean isDate = type == TimeExpression.Type.DATE || type == TimeExpression.Type.INTERVAL;
    List<String> readings =
        timed.time().when().stream().filter(when -> when.matches("\\d{4}.*")).toList();
    if (!isDate || readings.isEmpty() || token >= told.tokens().size()) {
      return;
    }
    String division = marks.division(token);
    Set<PartKind> kinds = Set.copyOf(marks.around(token).stream().map(Part::kind).toList());
    if (kinds.contains(PartKind.SIGNATURE)) {
      written.putIfAbsent(division, readings);
    } else if (kinds.contains(PartKind.HEADING)) {
      // a day in a heading may be that of its printing
      readings.stream()
          .filter(when -> when.matches("\\d{4}(?:/\\d{4})?"))
          .findFirst()
          .ifPresent(year -> headed.putIfAbsent(division, year));
    } else if (!kinds.contains(PartKind.CITATION) && !isReckoned(timed)) {
      if (words(timed).endsWith("this year")) {
        written.putIfAbsent(division, List.of(readings.getFirst().substring(0, "1920".length())));
      }
      if (isNarrated(timed, token)) {
        narrated
            .computeIfAbsent(division, _ -> new ArrayList<>())
            .add(new Mark(token, readings.getFirst()));
      }
    }
  }

  int token(Timed timed) {
    return told.tokens().after(timed.at().start());
  }

  String words(Timed timed) {
    return told.tokens()
        .text()
        .substring(timed.at().start(), timed.at().end())
        .toLowerCase(Locale.ROOT);
  }

  /// Whether a time is told by its distance from another: `a few days later`, `on Tuesday`.
  boolean isReckoned(Timed timed) {
    return timed.time().relativeTo().isPresent()
        || words(timed).chars().noneMatch(Character::isDigit)
        || words(timed).matches(".*\\b(?:later|after|before|earlier|ago|next|following)\\b.*");
  }

  /// Whether a time dates what the sentence tells, and not a thing in it: not `the Herald of 2
  /// June`, `the 1910 revolution`, `(May 1911)`.
  private boolean isNarrated(Timed timed, int first) {
    int behind = told.tokens().after(timed.at().end());
    String before = first > 0 ? sentences.small(first - 1) : "";
    boolean isOwned = before.equals("of") || before.equals("from") || before.equals("no");
    int head = sentences.head(behind - 1);
    boolean isPart =
        head >= behind && sentences.isNoun(head) && sentences.is(behind - 1, Link.COMPOUND);
    int sentence = sentences.analysis.sentenceOf(first);
    int from = opening(first, sentences.analysis.from(sentence));
    // `a month later (4 May 1911)`
    boolean isRestated = from > 0 && marks.isTime(from - 1);
    int to = from < 0 ? sentences.analysis.to(sentence) : behind + TAIL_MAX;
    int begin = from < 0 ? sentences.analysis.from(sentence) : from;
    return !isOwned && !isPart && (isRestated || hasVerb(begin, to, from >= 0));
  }

  /// The bracket in which a token stands, or -1.
  private int opening(int token, int from) {
    for (int i = token - 1; i >= Math.max(from, token - BRACKET_MAX); i--) {
      String small = sentences.small(i);
      if (small.equals(")") || small.equals("]")) {
        return -1;
      }
      if (small.equals("(") || small.equals("[")) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasVerb(int from, int to, boolean isBracketed) {
    for (int i = from; i < Math.min(to, told.tokens().size()); i++) {
      if (isBracketed && sentences.small(i).equals(")")) {
        return false;
      }
      if (sentences.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// When the document was written in which a token stands, in EDTF; each reading of its day.
  List<String> written(int token) {
    return written.getOrDefault(marks.division(token), List.of());
  }

  /// The time in the heading above a token.
  Optional<String> headed(int token) {
    return Optional.ofNullable(headed.get(marks.division(token)));
  }

  /// The last time before a token that dates what the same division tells.
  Optional<Mark> before(int token) {
    List<Mark> all = narrated.getOrDefault(marks.division(token), List.of());
    int at = Order.behind(all, Mark::token, token);
    return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
  }

  /// The first time behind a token that dates what the same division tells.
  Optional<Mark> behind(int token) {
    List<Mark> all = narrated.getOrDefault(marks.division(token), List.of());
    int at = Order.behind(all, Mark::token, token);
    return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  /// Whether two tokens stand in one paragraph.
  boolean isOneParagraph(int one, int other) {
    return paragraph(one).equals(paragraph(other));
  }

  private String paragraph(int token) {
    return marks.around(token).stream()
        .filter(part -> part.kind() == PartKind.PARAGRAPH || part.kind() == PartKind.NOTE)
        .map(Part::id)
        .findFirst()
        .orElse("");
  }
}
