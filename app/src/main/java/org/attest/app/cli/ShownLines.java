package org.attest.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.app.archive.Archive;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Entity;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// One thing of an archive, for a person.
///
/// @param asPrinted whether a part is shown as its source text has it, not as it is to be read
record ShownLines(Archive archive, boolean asPrinted, Terminal terminal) {
  private static final int AROUND = 50;

  private Catalogue catalogue() {
    return archive.view().catalogue();
  }

  void write(Target target) {
    switch (target) {
      case Target.OfSource(SourceEntry source) -> source(source);
      case Target.OfPart(SourceEntry source, Part part) -> part(source, part);
      case Target.OfPassage(SourceEntry source, Span span) -> passage(source, span);
      case Target.OfEntity(Entity entity) -> entity(entity);
    }
  }

  private void source(SourceEntry source) {
    terminal.say(terminal.strong(Printable.line(source.title())));
    field("source", source.id());
    field("author", String.join("; ", source.metadata().authors()));
    field("date", source.metadata().date());
    field("language", source.metadata().language());
    field("original", source.original().name() + ", " + Amount.bytes(source.original().size()));
    field("sha256", source.original().sha256());
    archive.places(source.id()).forEach(place -> field("found at", place));
    field("version", Integer.toString(source.version()));
    field("length", Amount.of(source.characters(), "character"));
    field("parts", Amount.number(source.parts()));
    for (Problem problem : source.problems()) {
      field("problem", problem.toLine());
    }
    contents(source);
  }

  private void contents(SourceEntry source) {
    Map<String, Integer> depths = new HashMap<>();
    boolean first = true;
    for (Part part : catalogue().parts(source.id())) {
      int depth = part.parent().map(parent -> depths.getOrDefault(parent, 0) + 1).orElse(0);
      depths.put(part.id(), depth);
      if (part.kind().isDivision()) {
        if (first) {
          terminal.say("");
          first = false;
        }
        String heading = heading(part);
        terminal.say(
            Printable.line("  ".repeat(depth) + source.id() + "#" + part.id() + "  " + heading));
      }
    }
  }

  private static String heading(Part part) {
    String number = part.number().orElse("");
    String title = part.title().orElse("");
    String both = (number + " " + title).strip();
    return both.isEmpty() ? part.kind().label() : both;
  }

  private void part(SourceEntry source, Part part) {
    SourceText text = catalogue().text(source.id());
    terminal.say(terminal.strong(Printable.line(part.kind().label() + " " + numbered(part))));
    field("part", source.id() + "#" + part.id());
    field("passage", Target.link(source.id(), text, part.span()));
    field("in", source.title());
    field("title", part.title());
    field("hand", part.hand());
    field("author", String.join("; ", part.head().authors()));
    field("addressee", part.head().addressee());
    field("when", part.head().when());
    field("place", part.head().place());
    part.anchor().ifPresent(anchor -> field("mark at", Target.link(source.id(), text, anchor)));
    terminal.say("");
    terminal.say(Printable.prose(asPrinted ? printed(part, text) : reading(source, part, text)));
  }

  /// The stretches of a part as they stand in the source; a tear between them is shown.
  private static String printed(Part part, SourceText text) {
    return String.join("\n[…]\n", part.stretches().stream().map(text::at).toList());
  }

  /// The part's blocks as they are to be read, its notes among them.
  private String reading(SourceEntry source, Part part, SourceText text) {
    ReadingText reading = catalogue().reading(source.id(), part.span());
    List<String> blocks = new ArrayList<>();
    for (ReadingText.Block block : reading.blocks()) {
      if (part.kind().isDivision() || block.part().equals(part.id())) {
        blocks.add(reading.words(block));
      }
    }
    return blocks.isEmpty() ? printed(part, text) : String.join("\n\n", blocks);
  }

  private static String numbered(Part part) {
    return part.number().orElse(part.id());
  }

  private void passage(SourceEntry source, Span span) {
    SourceText text = catalogue().text(source.id());
    terminal.say(Printable.prose(text.at(span)));
    terminal.say("");
    field("passage", Target.link(source.id(), text, span));
    field("in", source.title());
    for (Part part : catalogue().parts(source.id(), span)) {
      if (part.stretches().stream().anyMatch(stretch -> stretch.overlaps(span))) {
        field("part", source.id() + "#" + part.id() + "  " + part.kind().label());
      }
    }
    for (Found found : catalogue().found(source.id(), span)) {
      found(found, text);
    }
  }

  private void found(Found found, SourceText text) {
    switch (found.proposal().finding()) {
      case Name name ->
          field("name", name.reading() + found.entity().map(id -> "  " + id).orElse(""));
      case TimeExpression time ->
          field("time", text.at(time.span()) + "  " + String.join(" or ", time.when()));
      case Quotation quotation ->
          field(
              quotation.isReported() ? "reported" : "quotation",
              Target.link(found.source(), text, quotation.span())
                  + quotation.speaker().map(speaker -> "  " + speaker).orElse("")
                  + (quotation.addressees().isEmpty()
                      ? ""
                      : "  to " + String.join(" and ", quotation.addressees())));
      case Emendation emendation ->
          field(
              emendation.kind().label(),
              Stream.of(
                      emendation.reading(),
                      String.join(" ", emendation.witnesses()),
                      found.proposal().by())
                  .filter(words -> !words.isEmpty())
                  .collect(Collectors.joining("  ")));
    }
  }

  private void entity(Entity entity) {
    terminal.say(terminal.strong(Printable.line(entity.name())));
    field("entity", entity.id());
    field("kind", entity.kind().label());
    field("forms", String.join("; ", entity.forms()));
    field("names", Amount.number(entity.names()));
    field("keys", String.join("; ", entity.keys()));
    field("status", "proposed by machine");
    terminal.say("");
    Excerpt excerpt = new Excerpt(AROUND, terminal::strong);
    Map<String, SourceText> texts = new HashMap<>();
    for (Found found : catalogue().namesOf(entity.id())) {
      SourceText text = texts.computeIfAbsent(found.source(), catalogue()::text);
      Span span = found.proposal().finding().span();
      terminal.say(Printable.line(Target.link(found.source(), text, span)));
      terminal.say("    " + excerpt.of(text.value(), List.of(span)));
    }
  }

  private void field(String name, Optional<String> value) {
    value.ifPresent(present -> field(name, present));
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      terminal.say(String.format("  %-10s %s", name, Printable.line(value.replace('\n', ' '))));
    }
  }
}
