package org.attest.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// A source in its reading view: the text in one column, notes beside it, page marks in the gutter.
final class SourcePage {
  /// How many parts one page shows; a book is leafed through.
  private static final int PARTS_MAX = 400;

  private final SourceEntry entry;
  private final SourceText text;
  private final List<Part> all;
  private final Map<String, PartKind> kinds = new HashMap<>();

  SourcePage(View view, SourceEntry entry) {
    this.entry = entry;
    this.text = view.catalogue().text(entry.id());
    this.all = view.catalogue().parts(entry.id());
    all.forEach(part -> kinds.put(part.id(), part.kind()));
  }

  /// @param from the number of the first part to show, from 0
  String html(View view, int from) {
    int begin = Math.clamp(from, 0, Math.max(0, all.size() - 1));
    int end = Math.min(all.size(), begin + PARTS_MAX);
    List<Part> shown = all.subList(begin, end);
    Html html = new Html().raw("<article class=\"reading\"><h1>").text(entry.title()).raw("</h1>");
    html.raw("<p class=\"about\">").text(about()).raw("</p>");
    entry.problems().forEach(p -> html.raw("<p class=\"problem\">").text(p.toLine()).raw("</p>"));
    if (!shown.isEmpty()) {
      int last = shown.stream().mapToInt(part -> part.span().end()).max().orElse(0);
      Span window = new Span(shown.getFirst().span().start(), last);
      Prose prose = new Prose(text, view.catalogue().found(entry.id(), window), all);
      shown.forEach(part -> part(html, prose, part));
    }
    leaf(html, begin, end);
    return Frame.around(entry.title(), "", contents(), html.raw("</article>").toString());
  }

  private String about() {
    String authors =
        entry.metadata().authors().isEmpty()
            ? ""
            : String.join(", ", entry.metadata().authors()) + " · ";
    return authors
        + entry.id()
        + " · "
        + entry.characters()
        + " characters · SHA-256 "
        + entry.original().sha256().substring(0, 12)
        + "… · marked passages are proposals of the program";
  }

  private void part(Html html, Prose prose, Part part) {
    boolean inside = part.parent().map(kinds::get).map(kind -> !kind.isDivision()).orElse(false);
    if (inside
        || !part.kind().isBlock()
        || (part.kind() == PartKind.NOTE && part.anchor().isPresent())) {
      return;
    }
    String tag = part.kind() == PartKind.HEADING ? "h2" : "p";
    html.raw("<" + tag + " id=\"")
        .text(part.id())
        .raw("\" class=\"")
        .raw(part.kind().label())
        .raw("\">");
    prose.write(html, part);
    html.raw("</" + tag + ">");
    for (Part note : prose.notesIn(part)) {
      html.raw("<aside class=\"note\" id=\"").text(note.id()).raw("\" aria-label=\"Note ");
      html.text(note.number().orElse("")).raw("\">");
      prose.write(html, note);
      note.hand().ifPresent(h -> html.raw(" <span class=\"hand\">hand: ").text(h).raw("</span>"));
      html.raw("</aside>");
    }
  }

  private void leaf(Html html, int begin, int end) {
    html.raw("<nav class=\"leaf\" aria-label=\"Pages\">");
    if (begin > 0) {
      html.link("/sources/", entry.id(), "?from=" + Math.max(0, begin - PARTS_MAX), "Earlier");
    }
    if (end < all.size()) {
      html.link("/sources/", entry.id(), "?from=" + end, "Further");
    }
    html.raw("</nav>");
  }

  private String contents() {
    Html html = new Html().raw("<nav class=\"contents\" aria-label=\"Contents\"><ol>");
    for (int i = 0; i < all.size(); i++) {
      Part part = all.get(i);
      if (part.kind().isDivision() && part.title().isPresent()) {
        int from = i / PARTS_MAX * PARTS_MAX;
        String first = i + 1 < all.size() ? all.get(i + 1).id() : part.id();
        html.raw("<li>");
        String number = part.number().map(n -> n + ". ").orElse("");
        html.link(
            "/sources/",
            entry.id(),
            (from > 0 ? "?from=" + from : "") + "#" + first,
            number + part.title().get());
        html.raw("</li>");
      }
    }
    return html.raw("</ol></nav>").toString();
  }
}
