package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.DATE;

import java.util.ArrayList;
import java.util.List;

/// What stands around times that are themselves made of others.
final class OuterRules {
  private OuterRules() {}

  static List<Rule> all(Manner manner) {
    List<Rule> out = new ArrayList<>();
    String shade = "a part of a time";
    out.add(
        Rule.of(
            DATE,
            "a distance from another time",
            "LENGTH BEFORE|AFTER DATE",
            m -> {
              Form.Length length = ComposedRules.length(m.form(Kind.LENGTH));
              int way = m.has(Kind.BEFORE) ? -1 : 1;
              return length == null ? null : new Form.Away(length, way, Base.BEFORE, m.form(DATE));
            }));
    out.add(
        Rule.of(
            DATE,
            shade,
            "THE EARLY|LATE|MID OF DATE",
            m ->
                new Form.Shaded(
                    m.has(Kind.EARLY)
                        ? Form.Shade.START
                        : m.has(Kind.MID) ? Form.Shade.MIDDLE : Form.Shade.END,
                    m.form(DATE))));
    out.add(
        Rule.of(
            DATE,
            "a day and a time",
            "DATE COMMA? AT? TIME",
            m ->
                ComposedRules.isDay(m.form(DATE))
                    ? new Form.Within(m.form(Kind.TIME), m.form(DATE))
                    : null));
    out.add(
        Rule.of(
            DATE,
            "a time that is only about so",
            "ABOUT DATE",
            m ->
                m.form(DATE) instanceof Form.Vague
                    ? null
                    : new Form.Shaded(Form.Shade.ABOUT, m.form(DATE))));
    out.add(
        Rule.of(
            DATE,
            "a part of a day",
            "PART",
            m ->
                Rules.part(m).compareTo(DayPart.NIGHT) >= 0 || manner == Manner.SPOKEN
                    ? Moment.NOTHING.withOfDay(Rules.part(m))
                    : null));
    return out;
  }
}
