package org.attest.testkit.dossier;

import java.util.ArrayList;
import java.util.List;

/// A page as it fills: lines from the top, notes from the foot.
///
/// Notes are set as soon as the line that calls them is placed; that line goes to the next page
/// when both will not fit.
final class Page {
  /// A line and its distance from the top of the text.
  record Placed(Line line, float down) {}

  private final int number;
  private final float height;
  private final List<Placed> body = new ArrayList<>();
  private final List<Line> notes = new ArrayList<>();
  private float used;

  Page(int number, float height) {
    this.number = number;
    this.height = height;
  }

  int number() {
    return number;
  }

  List<Placed> body() {
    return List.copyOf(body);
  }

  List<Line> notes() {
    return List.copyOf(notes);
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /// @param needed the height of what must stay together with the notes it calls
  boolean hasRoom(float needed, List<Line> called) {
    float foot = leading(notes) + leading(called);
    float rule = foot == 0 ? 0 : PageSize.ABOVE_NOTES;
    return used + needed + foot + rule <= height;
  }

  void space(float points) {
    used += isEmpty() ? 0 : points;
  }

  void place(Line line, List<Line> called) {
    used += line.leading();
    body.add(new Placed(line, used));
    notes.addAll(called);
  }

  static float leading(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::leading).sum();
  }
}
