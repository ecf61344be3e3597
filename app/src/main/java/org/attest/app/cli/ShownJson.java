package org.attest.app.cli;

import java.util.List;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Entity;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.publish.record.JsonLines;

/// One thing of an archive, for a program: one object whose `type` says what it is.
record ShownJson(Catalogue catalogue, JsonLines lines) {

  void write(Target target) {
    switch (target) {
      case Target.OfSource(SourceEntry source) -> source(source);
      case Target.OfPart(SourceEntry source, Part part) -> part(source, part);
      case Target.OfPassage(SourceEntry source, Span span) -> passage(source, span);
      case Target.OfEntity(Entity entity) -> entity(entity);
    }
  }

  private void source(SourceEntry source) {
    lines.text("type", "source");
    lines.text("id", source.id());
    lines.text("title", source.title());
    lines.texts("author", source.metadata().authors());
    lines.text("language", source.metadata().language());
    lines.text("date", source.metadata().date());
    lines.text("format", source.metadata().format());
    lines.text("original", source.original().name());
    lines.text("sha256", source.original().sha256());
    lines.number("bytes", source.original().size());
    lines.number("version", source.version());
    lines.number("characters", source.characters());
    lines.number("parts", source.parts());
    lines.objects("problems", source.problems(), problem -> ReadReport.problem(problem, lines));
    List<Part> divisions =
        catalogue.parts(source.id()).stream().filter(part -> part.kind().isDivision()).toList();
    lines.objects(
        "contents",
        divisions,
        part -> {
          lines.text("id", source.id() + "#" + part.id());
          lines.text("kind", part.kind().label());
          lines.text("number", part.number());
          lines.text("title", part.title());
        });
  }

  private void part(SourceEntry source, Part part) {
    SourceText text = catalogue.text(source.id());
    lines.text("type", "part");
    lines.text("id", source.id() + "#" + part.id());
    lines.text("parent", part.parent().map(parent -> source.id() + "#" + parent));
    lines.text("kind", part.kind().label());
    lines.text("number", part.number());
    lines.text("title", part.title());
    lines.text("hand", part.hand());
    part.anchor().ifPresent(anchor -> lines.passage("anchor", text.passage(source.id(), anchor)));
    lines.passages("passages", passages(source.id(), text, part.stretches()));
  }

  private void passage(SourceEntry source, Span span) {
    SourceText text = catalogue.text(source.id());
    lines.text("type", "passage");
    lines.text("id", Target.link(source.id(), text, span));
    lines.passage("passage", text.passage(source.id(), span));
    lines.texts(
        "parts",
        catalogue.parts(source.id(), span).stream()
            .filter(part -> part.stretches().stream().anyMatch(each -> each.overlaps(span)))
            .map(part -> source.id() + "#" + part.id())
            .toList());
    lines.objects("found", catalogue.found(source.id(), span), found -> found(found, source, text));
  }

  private void found(Found found, SourceEntry source, SourceText text) {
    switch (found.proposal().finding()) {
      case Name name -> {
        lines.text("type", "name");
        lines.text("kind", name.kind().label());
        lines.text("reading", name.reading());
        lines.text("entity", found.entity());
      }
      case TimeExpression time -> {
        lines.text("type", "time");
        lines.texts("when", time.when());
      }
      case Quotation quotation -> {
        lines.text("type", "quotation");
        lines.text("manner", quotation.type().label());
        lines.text("speaker", quotation.speaker());
        lines.texts("addressee", quotation.addressees());
        lines.texts("reportedBy", quotation.reporters());
      }
      case Emendation emendation -> {
        lines.text("type", "emendation");
        lines.text("kind", emendation.kind().label());
        lines.text("reading", emendation.reading());
        lines.texts("copies", emendation.witnesses());
      }
    }
    Span span = found.proposal().finding().span();
    lines.passage("passage", text.passage(source.id(), span));
    lines.text("status", "proposed");
  }

  private void entity(Entity entity) {
    lines.text("type", "entity");
    lines.text("id", entity.id());
    lines.text("kind", entity.kind().label());
    lines.text("name", entity.name());
    lines.texts("forms", entity.forms());
    lines.number("names", entity.names());
    lines.texts("keys", entity.keys());
    lines.text("status", "proposed");
    lines.passages(
        "passages", catalogue.namesOf(entity.id()).stream().map(this::passageOf).toList());
  }

  private Passage passageOf(Found found) {
    SourceText text = catalogue.text(found.source());
    return text.passage(found.source(), found.proposal().finding().span());
  }

  private static List<Passage> passages(String source, SourceText text, List<Span> spans) {
    return spans.stream().map(span -> text.passage(source, span)).toList();
  }
}
