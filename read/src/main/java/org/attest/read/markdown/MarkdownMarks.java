package org.attest.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Turns a parsed Markdown document into marks on the text that it was parsed from.
final class MarkdownMarks {
  private static final Pattern CLOSING_HASHES = Pattern.compile("[ \\t]+#+[ \\t]*$");
  private static final Pattern NOTE_LABEL = Pattern.compile("\\[\\^[^\\]]*\\]:[ \\t]*");

  private final String text;
  private final int offset;
  private final List<Mark> marks = new ArrayList<>();
  private Optional<String> firstHeading = Optional.empty();

  /// @param offset how many characters of the text stand before what was parsed
  MarkdownMarks(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  List<Mark> of(Node document) {
    Deque<Node> waiting = new ArrayDeque<>();
    waiting.push(document);
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      span(node).ifPresent(span -> add(node, span));
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        waiting.push(child);
      }
    }
    return List.copyOf(marks);
  }

  Optional<String> firstHeading() {
    return firstHeading;
  }

  private void add(Node node, Span span) {
    switch (node) {
      case Heading heading -> heading(heading, span);
      case Paragraph _ -> marks.add(new Mark.Block(paragraph(node, span)));
      case FencedCodeBlock _, IndentedCodeBlock _, HtmlBlock _, TableRow _ ->
          marks.add(new Mark.Block(span));
      case BlockQuote _ -> marks.add(new Mark.Quoted(span));
      case FootnoteReference reference -> marks.add(new Mark.NoteMark(span, reference.getLabel()));
      case FootnoteDefinition definition -> note(definition, span);
      case Emphasis _ -> edges(span, 1);
      case StrongEmphasis _ -> edges(span, 2);
      case Code _ -> edges(span, backticks(span));
      case Link _, Image _ -> around(node, span);
      case HtmlInline _ -> marks.add(new Mark.Furniture(span));
      default -> {}
    }
  }

  private void heading(Heading heading, Span span) {
    Span words = inner(heading).orElse(span);
    String written = text.substring(words.start(), words.end());
    Matcher hashes = CLOSING_HASHES.matcher(written);
    Span clean = hashes.find() ? new Span(words.start(), words.start() + hashes.start()) : words;
    marks.add(new Mark.Heading(clean, heading.getLevel()));
    if (firstHeading.isEmpty()) {
      firstHeading = Optional.of(words(heading)).filter(said -> !said.isEmpty());
    }
  }

  /// What a heading says, without markup and the marks of notes.
  private static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    Deque<Node> waiting = new ArrayDeque<>(List.of((Node) heading));
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      switch (node) {
        case Text plain -> words.append(plain.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak _, HardLineBreak _ -> words.append(' ');
        case FootnoteReference _ -> {}
        default -> {
          for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
            waiting.push(child);
          }
        }
      }
    }
    return words.toString().strip();
  }

  /// The words of a paragraph without the markup of its container.
  private Span paragraph(Node node, Span span) {
    return inner(node).filter(span::encloses).orElse(span);
  }

  private void note(FootnoteDefinition definition, Span span) {
    Matcher sign = NOTE_LABEL.matcher(text).region(span.start(), span.end());
    int start = sign.lookingAt() ? sign.end() : span.start();
    Span words = new Span(start, span.end());
    if (!text.substring(start, span.end()).isBlank()) {
      String label = definition.getLabel();
      marks.add(new Mark.NoteBody(words, label, label, Optional.empty()));
    }
    if (start > span.start()) {
      marks.add(new Mark.Furniture(new Span(span.start(), start)));
    }
  }

  private void edges(Span span, int width) {
    if (span.length() > 2 * width) {
      marks.add(new Mark.Furniture(new Span(span.start(), span.start() + width)));
      marks.add(new Mark.Furniture(new Span(span.end() - width, span.end())));
    }
  }

  private int backticks(Span span) {
    int count = 0;
    while (count < span.length() && text.charAt(span.start() + count) == '`') {
      count++;
    }
    return count;
  }

  private void around(Node node, Span span) {
    inner(node)
        .filter(span::encloses)
        .ifPresent(words -> {
          marks.add(new Mark.Furniture(new Span(span.start(), words.start())));
          marks.add(new Mark.Furniture(new Span(words.end(), span.end())));
        });
  }

  private Optional<Span> inner(Node node) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      return Optional.empty();
    }
    Optional<Span> from = span(first);
    Optional<Span> to = span(last);
    return from.isPresent() && to.isPresent() && from.get().start() <= to.get().end()
        ? Optional.of(new Span(from.get().start(), to.get().end()))
        : Optional.empty();
  }

  private Optional<Span> span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    int start = offset + spans.getFirst().getInputIndex();
    int end = offset + spans.getLast().getInputIndex() + spans.getLast().getLength();
    return Optional.of(new Span(start, end));
  }
}
