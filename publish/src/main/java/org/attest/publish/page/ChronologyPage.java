package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.reason.Dated;
import org.attest.publish.record.Events;

/// A part of the chronology: a picture, and a table that tells the same.
///
/// @param filters what narrows it
/// @param axis of the picture
/// @param rows of the picture and of the table
/// @param dated how many events have bounds and are not filtered out
/// @param inside how many of them may lie within the stretch that is shown
/// @param undated the events without any bound that are shown
/// @param bare how many of them there are
/// @param contradictions how many the archive has
record ChronologyPage(
    Section section,
    List<EventFilter> filters,
    Axis axis,
    List<EventRow> rows,
    int dated,
    int inside,
    List<EventRow> undated,
    int bare,
    int contradictions) {
  /// So many events at once.
  static final int ROWS = 200;

  private static final double DAYS_OF_YEAR = 365.2425;

  /// Nobody tells of more years than these.
  private static final double YEARS_MAX = 100_000;

  private static final long DAYS_MIN = 1;

  /// Beside the first and the last event there is so much room, as a share of the stretch.
  private static final double ROOM = 0.04;

  private static final int DAYS_OF_ROOM_MIN = 10;

  static ChronologyPage of(Catalogue catalogue, Chronicle chronicle, Section section) {
    List<Events.Told> wanted =
        chronicle.events().values().stream().filter(section.choice()::takes).toList();
    List<Events.Told> dated =
        wanted.stream()
            .filter(event -> chronicle.bounds(event.id()).isPresent())
            .sorted(order(chronicle))
            .toList();
    List<Events.Told> bare =
        wanted.stream().filter(event -> chronicle.bounds(event.id()).isEmpty()).toList();
    List<Events.Told> inside =
        dated.stream()
            .filter(event -> isWithin(chronicle.bounds(event.id()).orElseThrow(), section))
            .toList();
    List<Events.Told> shown = slice(inside, section.row());
    Axis axis = axis(shown, chronicle, section);
    Named named = new Named(catalogue, chronicle);
    return new ChronologyPage(
        section,
        EventFilter.of(chronicle.events().values(), section.choice(), catalogue, named),
        axis,
        EventRow.of(shown, chronicle, axis, named),
        dated.size(),
        inside.size(),
        EventRow.of(slice(bare, section.undated()), chronicle, axis, named),
        bare.size(),
        chronicle.clashes().size());
  }

  private static <T> List<T> slice(List<T> all, int from) {
    int first = begin(all.size(), from);
    return all.subList(first, Math.min(all.size(), first + ROWS));
  }

  private static int begin(int size, int from) {
    return Math.clamp(from, 0, Math.max(0, size - 1)) / ROWS * ROWS;
  }

  /// By the earliest day; where there is none, by the latest.
  private static Comparator<Events.Told> order(Chronicle chronicle) {
    return Comparator.comparingLong((Events.Told event) -> begin(bounds(event, chronicle)))
        .thenComparingLong(event -> bounds(event, chronicle).fromMinute().orElse(Long.MIN_VALUE))
        .thenComparingLong(event -> end(bounds(event, chronicle)))
        .thenComparingLong(event -> bounds(event, chronicle).toMinute().orElse(Long.MAX_VALUE))
        .thenComparing(Events.Told::id);
  }

  private static Dated bounds(Events.Told event, Chronicle chronicle) {
    return chronicle.bounds(event.id()).orElseThrow();
  }

  private static long begin(Dated dated) {
    return dated.earliest().orElseGet(() -> dated.latest().orElseThrow());
  }

  private static long end(Dated dated) {
    return dated.latest().orElseGet(() -> dated.earliest().orElseThrow());
  }

  private static boolean isWithin(Dated dated, Section section) {
    boolean isBefore =
        section.first().isPresent()
            && dated.latest().isPresent()
            && dated.latest().getAsLong() < section.first().get();
    boolean isBehind =
        section.last().isPresent()
            && dated.earliest().isPresent()
            && dated.earliest().getAsLong() > section.last().get();
    return !isBefore && !isBehind;
  }

  /// What is asked for; on a side where nothing is, up to the events that are shown.
  private static Axis axis(List<Events.Told> shown, Chronicle chronicle, Section section) {
    long begin =
        shown.stream()
            .mapToLong(event -> begin(bounds(event, chronicle)))
            .min()
            .orElse(Day.OF_NOTHING);
    long end = shown.stream().mapToLong(event -> end(bounds(event, chronicle))).max().orElse(begin);
    begin = Day.near(begin);
    end = Math.max(begin, Day.near(end));
    long room = Math.max(DAYS_OF_ROOM_MIN, Math.round((end - begin) * ROOM));
    long first = section.first().orElse(begin - room);
    long last = section.last().orElse(end + room);
    // where only one side is asked for, no event may be left on the other
    return new Axis(
        section.last().isPresent() ? Math.min(first, last) : first,
        section.last().isPresent() ? last : Math.max(last, first + room));
  }

  int first() {
    return begin(inside, section.row());
  }

  /// The height of the picture, in pixels.
  int height() {
    return rows.isEmpty() ? 0 : rows.getLast().bottom() + 4;
  }

  /// A way to another part.
  ///
  /// @param key what the script calls it
  /// @param href empty where there is nothing further
  record Way(String key, String label, String sign, String href) {}

  List<Way> ways() {
    boolean isNarrow = axis.days() <= DAYS_MIN;
    boolean isWide = axis.days() / DAYS_OF_YEAR > YEARS_MAX;
    List<Way> out = new ArrayList<>();
    out.add(new Way("in", "Zoom in", "+", isNarrow ? "" : over(axis.zoomed(0.5))));
    out.add(new Way("out", "Zoom out", "−", isWide ? "" : over(axis.zoomed(2))));
    out.add(new Way("earlier", "Earlier", "←", over(axis.moved(-0.5))));
    out.add(new Way("later", "Later", "→", over(axis.moved(0.5))));
    boolean isAll = section.from().isEmpty() && section.to().isEmpty();
    out.add(new Way("all", "Everything", "", isAll ? "" : section.everything().address()));
    return out;
  }

  private String over(Axis other) {
    return section.over(other).address();
  }

  String href(Axis.Tick tick) {
    return section.over(tick).address();
  }

  /// Which rows are shown of how many; empty where all are.
  String where() {
    return where(first(), rows.size(), inside);
  }

  String whereUndated() {
    return where(begin(bare, section.undated()), undated.size(), bare);
  }

  private static String where(int first, int count, int total) {
    return count == total ? "" : (first + 1) + " to " + (first + count) + " of " + total;
  }

  Optional<String> earlierRows() {
    return first() == 0 ? Optional.empty() : Optional.of(section.atRow(first() - ROWS).address());
  }

  Optional<String> laterRows() {
    int next = first() + rows.size();
    return next < inside ? Optional.of(section.atRow(next).address()) : Optional.empty();
  }

  Optional<String> earlierUndated() {
    int first = begin(bare, section.undated());
    return first == 0
        ? Optional.empty()
        : Optional.of(section.atUndated(first - ROWS).address() + "#undated");
  }

  Optional<String> laterUndated() {
    int next = begin(bare, section.undated()) + undated.size();
    return next < bare
        ? Optional.of(section.atUndated(next).address() + "#undated")
        : Optional.empty();
  }

  /// The events that are filtered in and lie outside the stretch.
  int outside() {
    return dated - inside;
  }
}
