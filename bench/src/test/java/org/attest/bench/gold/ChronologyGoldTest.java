package org.attest.bench.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Dropped;
import org.attest.core.reason.Timeline;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.junit.jupiter.api.Test;

/// The bounds that a careful reader finds to follow from what a text tells of times.
class ChronologyGoldTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// That it was drafted within the year rests on what the reader knows beside the statements.
  private static final Set<String> NOT_TOLD = Set.of("ev.second_draft");

  private static List<JsonNode> gold(String kind) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(Shared.at("gold/000/chronology.jsonl"))) {
      JsonNode gold = MAPPER.readTree(line);
      if (gold.path("record").asText().equals(kind)) {
        all.add(gold);
      }
    }
    return all;
  }

  @Test
  void givesTheBoundsThatTheReaderExpectsOrThoseOfOneReading() throws IOException {
    Timeline timeline = Timeline.of(Gold.statements());
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (JsonNode gold : gold("bound")) {
      String event = gold.path("event").asText();
      if (gold.has("latest") && !NOT_TOLD.contains(event)) {
        checked++;
        Dated dated = timeline.bounds(event).orElseThrow();
        Optional<String> fault = fault(gold, dated);
        fault.ifPresent(each -> wrong.add(event + ": " + dated.edtf() + ", " + each));
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(18, checked);
    assertEquals(List.of(), timeline.contradictions());
  }

  private static Optional<String> fault(JsonNode gold, Dated dated) {
    long earliest = dated.earliest().orElse(Long.MIN_VALUE);
    long latest = dated.latest().orElse(Long.MAX_VALUE);
    boolean isEarliest = earliest == first(gold.path("earliest").asText());
    boolean isLatest = latest == last(gold.path("latest").asText());
    if (gold.has("readings")) {
      isEarliest = earliest >= first(gold.path("earliest").asText());
      for (JsonNode reading : gold.path("readings")) {
        isLatest |= latest == last(reading.path("latest").asText().replace("~", ""));
      }
    }
    return isEarliest && isLatest
        ? Optional.empty()
        : Optional.of("not " + gold.path("earliest") + " to " + gold.path("latest"));
  }

  private static long first(String edtf) {
    return limit(edtf, true).orElse(Long.MIN_VALUE);
  }

  private static long last(String edtf) {
    return limit(edtf, false).orElse(Long.MAX_VALUE);
  }

  private static OptionalLong limit(String edtf, boolean isFirst) {
    if (edtf.equals("..")) {
      return OptionalLong.empty();
    }
    Bounds bounds = Edtf.parse(edtf).toOptional().orElseThrow().bounds();
    Bounds.Limit limit = isFirst ? bounds.earliest() : bounds.latest();
    return OptionalLong.of(((Bounds.Day) limit).number());
  }

  /// *A month later (March 8, 1921)*: than the second notice, or than the first.
  @Test
  void keepsBothReadingsOfADistance() throws IOException {
    String other =
        "\"gap\": \"P1M\", \"or\": [{\"from\": \"ev.notice1\", \"relation\": \"before\","
            + " \"to\": \"ev.arrest_mar8\", \"gap\": \"P1M\"}]";
    Timeline timeline =
        Timeline.of(
            Gold.statements(line ->
                line.contains("\"st.order.s16\"")
                    ? line.replace("\"gap\": \"P1M\"", other)
                    : line));
    assertEquals("1920-10-26/1921-02-08", timeline.bounds("ev.notice1").orElseThrow().edtf());
    Dated second = timeline.bounds("ev.notice2").orElseThrow();
    assertEquals("1920-11-26", Dated.edtf(second.earliest()));
    assertEquals("1921-03-08", Dated.edtf(second.latestBegin()));
    assertEquals(List.of(), timeline.ruledOut());
  }

  @Test
  void rulesOneOrderOfDayAndMonthOutAndSaysByWhat() throws IOException {
    String both = "[\"1921-07-12\", \"1921-12-07\"]";
    Timeline timeline =
        Timeline.of(
            Gold.statements(line ->
                line.contains("\"st.letter\"") ? line.replace("[\"1921-07-12\"]", both) : line));
    assertEquals("1921-07-12", timeline.bounds("ev.letter").orElseThrow().edtf());
    assertEquals(
        List.of(
            new Dropped(
                "st.letter", "ev.letter", "1921-12-07", List.of("st.deleg_visit", "st.order.s40"))),
        timeline.ruledOut());
  }
}
