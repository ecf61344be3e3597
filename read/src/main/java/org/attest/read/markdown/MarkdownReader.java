package org.attest.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.read.plain.PlainReader;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.StatedDate;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads Markdown: the text is the file's own, and the marks are what its signs mean.
public final class MarkdownReader implements FormatReader {
  private final int charactersMax;
  private final int depthMax;

  public MarkdownReader(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    String text = PlainReader.decode(original, bytes, problems, charactersMax);
    FrontMatter front = FrontMatter.of(text);
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(depthMax)
            .build();
    Node document = parser.parse(text.substring(front.end()));
    List<Mark> marks = new ArrayList<>();
    if (front.end() > 0) {
      marks.add(new Mark.Furniture(new Span(0, front.end())));
    }
    MarkdownMarks found = new MarkdownMarks(text, front.end());
    marks.addAll(found.of(document));
    Optional<String> title = front.field("title").or(found::firstHeading);
    Optional<String> date =
        front.field("date").flatMap(d -> StatedDate.leading(d, original.path(), problems));
    Metadata metadata =
        new Metadata(
            title,
            Stream.concat(front.all("author").stream(), front.all("authors").stream()).toList(),
            front.field("lang").or(() -> front.field("language")),
            date,
            "text/markdown");
    return new Transcript(SourceText.of(text), marks, metadata);
  }
}
