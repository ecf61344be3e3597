package org.attest.publish.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Appearance;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;

/// The lines of what was recognised in one source: each record ends with its status, who proposed
/// it, why, and how sure that is.
///
/// @param found all proposals of the source in the order of its text
/// @param speakers who can speak in this source, by the name's reading
record FindingLines(
    JsonLines lines,
    String source,
    SourceText text,
    List<Found> found,
    Map<String, String> speakers) {

  FindingLines(JsonLines lines, String source, SourceText text, List<Found> found) {
    this(lines, source, text, found, entitiesByReading(found));
  }

  /// Writes the fields of one proposal.
  void write(Found each) {
    switch (each.proposal().finding()) {
      case Name name -> name(name, each);
      case TimeExpression time -> time(time, each.proposal());
      case Quotation quotation -> quotation(quotation, each.proposal());
      case Emendation _ -> {
        // An emendation leaves as a statement, which needs the parts of its source.
      }
    }
  }

  void names() {
    for (Found each : found) {
      if (each.proposal().finding() instanceof Name name) {
        lines.line(() -> name(name, each));
      }
    }
  }

  void times() {
    for (Found each : found) {
      if (each.proposal().finding() instanceof TimeExpression time) {
        lines.line(() -> time(time, each.proposal()));
      }
    }
  }

  void quotations(Quotation.Type type) {
    for (Found each : found) {
      if (each.proposal().finding() instanceof Quotation quotation && quotation.type() == type) {
        lines.line(() -> quotation(quotation, each.proposal()));
      }
    }
  }

  /// A torn name stands in several stretches: its passage is the first of them.
  private void name(Name name, Found each) {
    Span first = name.segments().isEmpty() ? name.span() : name.segments().getFirst();
    lines.text("text", text.at(first));
    lines.text("reading", name.reading());
    lines.text("kind", name.kind().label());
    lines.passage("passage", text.passage(source, first));
    lines.stretches("segments", name.segments(), text);
    lines.text("entity", each.entity());
    proposal(each.proposal());
  }

  private void time(TimeExpression time, Proposal proposal) {
    lines.text("text", text.at(time.span()));
    lines.text("type", time.type().label());
    lines.texts("when", time.when());
    lines.text("calendar", time.calendar());
    lines.text("relativeTo", time.relativeTo());
    lines.text("offset", time.offset());
    lines.passage("passage", text.passage(source, time.span()));
    proposal(proposal);
  }

  private void quotation(Quotation quotation, Proposal proposal) {
    lines.text("type", quotation.type().label());
    lines.text("speaker", quotation.speaker());
    lines.text("speakerEntity", quotation.speaker().flatMap(this::entity));
    people("addressee", quotation.addressees());
    people("reportedBy", quotation.reporters());
    quotation.cue().ifPresent(cue -> lines.passage("cue", text.passage(source, cue)));
    lines.passages(
        "passages", quotation.passages().stream().map(span -> text.passage(source, span)).toList());
    proposal(proposal);
  }

  /// Names, and the entities of those that have one.
  private void people(String field, List<String> names) {
    lines.texts(field, names);
    lines.texts(field + "Entity", names.stream().flatMap(name -> entity(name).stream()).toList());
  }

  /// The entity of a name, with or without its title.
  private Optional<String> entity(String name) {
    String bare = Appearance.bare(NameKind.PERSON, name);
    return Optional.ofNullable(speakers.get(name))
        .or(() -> Optional.ofNullable(speakers.get(bare)));
  }

  private void proposal(Proposal proposal) {
    proposal(lines, proposal);
  }

  /// The fields with which everything ends that a machine found.
  static void proposal(JsonLines lines, Proposal proposal) {
    lines.text("status", "proposed");
    lines.text("by", proposal.by());
    lines.text("reason", proposal.reason());
    lines.number("score", proposal.score());
  }

  /// Only persons and organisations speak, and a reading that both kinds share is a person's.
  private static Map<String, String> entitiesByReading(List<Found> found) {
    Map<String, String> persons = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    for (Found each : found) {
      if (each.proposal().finding() instanceof Name name && each.entity().isPresent()) {
        if (name.kind() == NameKind.PERSON) {
          persons.putIfAbsent(name.reading(), each.entity().get());
          persons.putIfAbsent(
              Appearance.bare(NameKind.PERSON, name.reading()), each.entity().get());
        } else if (name.kind() == NameKind.ORGANISATION) {
          bodies.putIfAbsent(name.reading(), each.entity().get());
        }
      }
    }
    bodies.forEach(persons::putIfAbsent);
    return persons;
  }
}
