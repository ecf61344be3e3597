package org.attest.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Span;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.PictureWords;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page from its beginning to its end and writes it down.
final class HtmlWalk implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "title", "iframe", "object");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "rb", "rp", "rt",
          "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr", "img", "br", "td", "th", "svg", "map", "area");

  private final LinkedNotes notes;
  private final Transcription out;
  private final Original original;
  private final List<Problem> problems;
  private final Deque<Ending> endings = new ArrayDeque<>();
  private int pre;
  private int quotes;

  /// How many cells of tables are open: outside of them nobody needs to look for one.
  private int cells;

  /// A mark that is set when its element ends.
  private record Ending(
      Element element, Transcription.Open open, Function<Span, Mark> mark, boolean block) {}

  HtmlWalk(LinkedNotes notes, Transcription out, Original original, List<Problem> problems) {
    this.notes = notes;
    this.out = out;
    this.original = original;
    this.problems = problems;
  }

  void walk(Element body) {
    body.filter(this);
    out.endBlock();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case CDataNode data -> words(data.text());
      case TextNode words -> words(words.getWholeText());
      case Element element -> element(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult words(String words) {
    if (pre == 0) {
      out.text(words);
    } else {
      out.verbatim(words);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || notes.leadsBack(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isPageBreak(element)) {
      String label =
          Stream.of(element.attr("title"), element.attr("aria-label"), element.text())
              .map(String::strip)
              .filter(words -> !words.isEmpty())
              .findFirst()
              .orElse("");
      out.point(span -> new Mark.PageBreak(span, label));
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<LinkedNotes.Call> call = notes.call(element);
    if (call.isPresent()) {
      call(call.get());
      return FilterResult.SKIP_ENTIRELY;
    }
    begin(element, name);
    notes
        .body(element)
        .ifPresent(note ->
            mark(
                element,
                span -> new Mark.NoteBody(span, note.key(), note.label(), Optional.empty()),
                true));
    opening(element, name);
    return FilterResult.CONTINUE;
  }

  /// Where a page of the printed edition begins.
  private static boolean isPageBreak(Element element) {
    return element.attr("epub:type").contains("pagebreak")
        || element.attr("role").equals("doc-pagebreak");
  }

  private void call(LinkedNotes.Call call) {
    Transcription.Open open = out.open();
    out.text(NoteSign.visible(call.label().isEmpty() ? "*" : call.label()));
    out.close(open, span -> new Mark.NoteMark(span, call.key()));
  }

  private void begin(Element element, String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> out.heading(name.charAt(1) - '0');
      case "br" -> out.line();
      case "img" -> PictureWords.of(element.attr("alt")).ifPresent(out::text);
      case "td", "th" -> {
        cells++;
        if (isProse(element)) {
          out.endBlock();
        } else if (element.previousElementSibling() != null) {
          out.tab();
        }
      }
      case "pre", "textarea", "listing" -> {
        out.endBlock();
        pre++;
      }
      default -> {
        if (!INLINE.contains(name) && !isCellContent(element)) {
          out.endBlock();
        }
      }
    }
  }

  private void opening(Element element, String name) {
    switch (name) {
      case "section" -> division(element, kind(element));
      case "article" -> {
        if (element.siblingElements().stream().anyMatch(e -> e.nameIs("article"))) {
          division(element, "document");
        }
      }
      case "blockquote" -> mark(element, Mark.Quoted::new, true);
      case "cite" -> mark(element, span -> new Mark.Named(span, "work", Optional.empty()), false);
      case "time" -> time(element);
      case "q" -> out.text(quotes++ % 2 == 0 ? "“" : "‘");
      default -> {}
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    switch (name) {
      case "q" -> out.text(--quotes % 2 == 0 ? "”" : "’");
      case "pre", "textarea", "listing" -> {
        pre--;
        out.endBlock();
      }
      case "td", "th" -> {
        cells--;
        if (isProse(element)) {
          out.endBlock();
        }
      }
      default -> {
        if (!INLINE.contains(name) && !isCellContent(element)) {
          out.endBlock();
        } else if (isCellContent(element)) {
          out.text(" ");
        }
      }
    }
    while (!endings.isEmpty() && endings.peek().element().equals(element)) {
      Ending ending = endings.pop();
      if (ending.block()) {
        out.endBlock();
      }
      out.close(ending.open(), ending.mark());
    }
    return FilterResult.CONTINUE;
  }

  private void mark(Element element, Function<Span, Mark> mark, boolean block) {
    endings.push(new Ending(element, out.open(), mark, block));
  }

  private void division(Element element, String kind) {
    Element heading = element.selectFirst("h1, h2, h3, h4, h5, h6");
    Optional<String> title =
        heading == null || heading.text().isBlank()
            ? Optional.empty()
            : Optional.of(heading.text());
    mark(element, span -> new Mark.Division(span, kind, title), true);
  }

  private static String kind(Element section) {
    String role = section.attr("role") + " " + section.attr("epub:type");
    return role.contains("appendix")
        ? "appendix"
        : role.contains("chapter") ? "chapter" : "section";
  }

  private void time(Element element) {
    String where = original.path() + " character " + out.length();
    StatedDate.whole(element.attr("datetime"), where, problems)
        .ifPresent(
            when -> mark(element, span -> new Mark.Dated(span, when, Optional.empty()), false));
  }

  /// Whether a table cell holds prose of its own and not one value of a row.
  private static boolean isProse(Element cell) {
    return cell.selectStream("p, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre")
            .limit(2)
            .count()
        > 1;
  }

  /// Whether an element is the one block of a table cell, and so part of its row.
  private boolean isCellContent(Element element) {
    if (cells == 0) {
      return false;
    }
    if (!element.nameIs("p") && !element.nameIs("div")) {
      return false;
    }
    Element parent = element.parent();
    while (parent != null && !parent.nameIs("td") && !parent.nameIs("th")) {
      if (!parent.nameIs("div") && !parent.nameIs("p") && !INLINE.contains(parent.normalName())) {
        return false;
      }
      parent = parent.parent();
    }
    return parent != null && !isProse(parent);
  }
}
