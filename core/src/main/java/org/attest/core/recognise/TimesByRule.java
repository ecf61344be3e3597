package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;
import org.attest.core.time.told.Form;
import org.attest.core.time.told.Grammar;
import org.attest.core.time.told.Manner;
import org.attest.core.time.told.Moment;
import org.attest.core.time.told.Reckoned;
import org.attest.core.time.told.Reckoner;
import org.attest.core.time.told.Told;
import org.attest.core.time.told.Values;

/// Proposes the times that the grammar of times finds in a source's reading text, reckoned from the
/// dates of its documents and from what was told before.
///
/// Words that only point somewhere, as *now*, *formerly* and *at the same time*, are not proposed.
public final class TimesByRule implements Recogniser {
  private static final int GAP = 6;
  private static final double CERTAIN = 0.95;
  private static final double OPEN = 0.7;

  @Override
  public String id() {
    return "times-by-rule/3";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    ReadingText reading = source.reading();
    List<Told> told = Grammar.of(NamesLearnt.language(source), Manner.PROSE).read(reading.text());
    NavigableMap<Integer, Optional<Moment>> days = days(source);
    NavigableMap<Integer, Integer> known = new TreeMap<>();
    earlier.stream()
        .map(Proposal::finding)
        .filter(TimeExpression.class::isInstance)
        .forEach(time -> known.put(time.span().start(), time.span().end()));
    List<Proposal> out = new ArrayList<>();
    for (Reckoned each : Reckoner.reckon(told, new Days(days, reading.text()))) {
      if (!isVague(each.told().form())) {
        proposal(each, reading)
            .filter(p -> !isKnown(known, p.finding().span()))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /// @param written where another document begins, with the day on which it says it was written
  private record Days(NavigableMap<Integer, Optional<Moment>> written, String text)
      implements Reckoner.Telling {
    /// Words that tell of the copy stand in the same line, so many characters before its day.
    private static final int BEFORE = 80;

    /// They open the line or a part of it: not `the body was retrieved`.
    private static final Pattern COPIED =
        Pattern.compile(
            "(?iu)(?:^|[.,;:|(\\[–—])\\s*(?:(?:submitted|posted|uploaded) (?:by|on)|retrieved"
                + "|accessed|scanned|transcribed|proofread|digiti[sz]ed"
                + "|last (?:modified|updated|edited)|mis en ligne|consultée? le|hochgeladen|abgerufen"
                + "|zuletzt (?:geändert|besucht)|consultad[oa] el|subido (?:por|el))\\b[^.]*$");

    @Override
    public Optional<Moment> at(int place) {
      return written.floorEntry(place).getValue();
    }

    @Override
    public boolean isOfCopy(int place) {
      int line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
      String before = text.substring(Math.max(line, place - BEFORE), place);
      return COPIED.matcher(before).find();
    }
  }

  /// Where another document begins, with the day on which it says it was written.
  private static NavigableMap<Integer, Optional<Moment>> days(StructuredSource source) {
    Map<String, Part> parts = new HashMap<>();
    source.parts().forEach(part -> parts.put(part.id(), part));
    NavigableMap<Integer, Optional<Moment>> out = new TreeMap<>();
    out.put(0, Optional.empty());
    for (ReadingText.Block block : source.reading().blocks()) {
      Optional<Moment> day = Optional.empty();
      Optional<Part> part = Optional.ofNullable(parts.get(block.part()));
      while (part.isPresent() && day.isEmpty()) {
        day = part.get().head().when().flatMap(Values::day);
        part = part.get().parent().map(parts::get);
      }
      out.put(block.at().start(), day);
    }
    return out;
  }

  /// Whether an earlier recogniser found a time in these words.
  private static boolean isKnown(NavigableMap<Integer, Integer> known, Span span) {
    Map.Entry<Integer, Integer> before = known.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  private static boolean isVague(Form form) {
    return switch (form) {
      case Form.Vague _ -> true;
      case Moment moment -> moment.isOnlyOfDay() && !moment.clock().isTold();
      case Form.Length length -> length.isVague();
      case Form.Run run -> run.length().isVague();
      case Form.Shaded shaded -> isVague(shaded.of());
      default -> false;
    };
  }

  private static Optional<Proposal> proposal(Reckoned reckoned, ReadingText reading) {
    Told told = reckoned.told();
    List<Span> spans = reading.toSource(new Span(told.start(), told.end()), GAP);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(spans.getFirst().start(), spans.getLast().end());
    List<String> when = Values.of(reckoned);
    Optional<String> offset = Values.offset(told.form());
    TimeExpression time =
        new TimeExpression(
            span,
            type(reckoned, when, reading.text()),
            when,
            told.form() instanceof Form.OldStyle ? Optional.of("julian") : Optional.empty(),
            offset.isEmpty() ? Optional.empty() : reckoned.anchor().flatMap(Values::written),
            offset);
    double score = when.size() == 1 ? CERTAIN : OPEN;
    return Optional.of(new Proposal(time, "times-by-rule/3", told.reason(), score));
  }

  private static TimeExpression.Type type(Reckoned reckoned, List<String> when, String text) {
    Told told = reckoned.told();
    return switch (reckoned.value()) {
      case Form.Length _ ->
          isTerm(text, told.start()) ? TimeExpression.Type.DEADLINE : TimeExpression.Type.DURATION;
      case Form.Every _ -> TimeExpression.Type.SET;
      case Form.Between _ -> TimeExpression.Type.INTERVAL;
      default ->
          !when.isEmpty() && when.getFirst().startsWith("T")
              ? TimeExpression.Type.TIME
              : TimeExpression.Type.DATE;
    };
  }

  /// Whether a word before makes a length a term: *within ten days*.
  private static boolean isTerm(String text, int start) {
    String before =
        text.substring(Math.max(0, start - 18), start).stripTrailing().toLowerCase(Locale.ROOT);
    return TERMS.stream().anyMatch(before::endsWith);
  }

  private static final List<String> TERMS =
      List.of(
          "within",
          "within the",
          "binnen",
          "innerhalb von",
          "innert",
          "dans un délai de",
          "sous",
          "en el plazo de",
          "dentro de",
          "entro",
          "в течение",
          "binnen de");
}
