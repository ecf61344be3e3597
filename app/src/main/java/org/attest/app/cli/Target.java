package org.attest.app.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.ConfigurationException;
import org.attest.core.resolve.Entity;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// What an id on the command line stands for.
///
/// A source by its id, a part as `<source>#<part>`, a passage as `<source>@<start>-<end>` in code
/// points, an entity by its id. A file name may hold `#` and `@` itself: the last one counts, and a
/// source that bears the whole id goes first.
sealed interface Target {
  Pattern PART = Pattern.compile("(?s)(.+)#(.+)");
  Pattern PASSAGE = Pattern.compile("(?s)(.+)@(\\d{1,9})-(\\d{1,9})");

  record OfSource(SourceEntry source) implements Target {}

  record OfPart(SourceEntry source, Part part) implements Target {}

  record OfPassage(SourceEntry source, Span span) implements Target {}

  record OfEntity(Entity entity) implements Target {}

  /// @throws ConfigurationException if the archive has nothing of this id
  static Target find(Catalogue catalogue, String id) {
    Optional<Target> source = catalogue.source(id).map(OfSource::new);
    return source
        .or(() -> part(catalogue, id))
        .or(() -> passage(catalogue, id))
        .or(() -> catalogue.entity(id).map(OfEntity::new))
        .orElseThrow(() ->
            new ConfigurationException(
                "no source, part, passage or entity '"
                    + id
                    + "' in this archive; 'attest export --as sources' lists the sources"));
  }

  /// The passage as an id that [#find] understands.
  static String link(String source, SourceText text, Span span) {
    return source + "@" + text.toCodePoint(span.start()) + "-" + text.toCodePoint(span.end());
  }

  private static Optional<Target> part(Catalogue catalogue, String id) {
    Matcher parsed = PART.matcher(id);
    if (!parsed.matches()) {
      return Optional.empty();
    }
    return catalogue
        .source(parsed.group(1))
        .flatMap(source ->
            catalogue.parts(source.id()).stream()
                .filter(part -> part.id().equals(parsed.group(2)))
                .findFirst()
                .map(part -> new OfPart(source, part)));
  }

  private static Optional<Target> passage(Catalogue catalogue, String id) {
    Matcher parsed = PASSAGE.matcher(id);
    if (!parsed.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(parsed.group(2));
    int end = Integer.parseInt(parsed.group(3));
    return catalogue
        .source(parsed.group(1))
        .map(source -> new OfPassage(source, span(catalogue, source, start, end)));
  }

  private static Span span(Catalogue catalogue, SourceEntry source, int start, int end) {
    if (start >= end || end > source.characters()) {
      throw new ConfigurationException(
          "no passage "
              + start
              + "-"
              + end
              + " in "
              + source.id()
              + ", which has characters 0-"
              + source.characters());
    }
    SourceText text = catalogue.text(source.id());
    return new Span(text.toUnit(start), text.toUnit(end));
  }
}
