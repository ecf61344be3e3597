package org.attest.publish.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Found;
import org.attest.core.port.Index;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Entity;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;

/// The pages of one view. A page that does not exist is empty.
public final class Pages {
  private static final int SNIPPET = 90;
  private static final int HITS_MAX = 50;

  private final View view;

  public Pages(View view) {
    this.view = view;
  }

  /// All sources of the archive.
  public String archive() {
    List<SourceEntry> sources = view.catalogue().sources();
    Html html =
        new Html()
            .raw("<h1>The archive</h1><p class=\"about\">")
            .text(sources.size() + " sources")
            .raw("</p><ul class=\"sources\">");
    for (SourceEntry source : sources) {
      html.raw("<li>").link("/sources/", source.id(), "", source.title()).raw("<span>");
      html.text(source.id() + " · " + source.characters() + " characters");
      if (!source.problems().isEmpty()) {
        html.text(" · " + source.problems().size() + " problems");
      }
      html.raw("</span></li>");
    }
    return Frame.around("The archive", "", "", html.raw("</ul>").toString());
  }

  /// @param from the number of the first part to show
  public Optional<String> source(String id, int from) {
    return view.catalogue().source(id).map(entry -> new SourcePage(view, entry).html(view, from));
  }

  /// All entities, by kind and name.
  public String entities() {
    Html html =
        new Html()
            .raw(
                "<h1>Names</h1><p class=\"about\">Brought together by the program; nobody has decided on them yet.</p>");
    String kind = "";
    for (Entity entity : view.catalogue().entities()) {
      if (!entity.kind().label().equals(kind)) {
        html.raw(kind.isEmpty() ? "" : "</ul>");
        kind = entity.kind().label();
        html.raw("<h2>").text(kind).raw("</h2><ul class=\"entities\">");
      }
      html.raw("<li>").link("/entities/", entity.id(), "", entity.name());
      html.raw("<span>").text(Integer.toString(entity.names())).raw("</span></li>");
    }
    return Frame.around("Names", "", "", html.raw(kind.isEmpty() ? "" : "</ul>").toString());
  }

  public Optional<String> entity(String id) {
    return view.catalogue().entity(id).map(this::entity);
  }

  private String entity(Entity entity) {
    Html html = new Html().raw("<h1>").text(entity.name()).raw("</h1><p class=\"about\">");
    html.text(
        entity.kind().label()
            + " · "
            + entity.names()
            + " passages · forms: "
            + String.join("; ", entity.forms()));
    passages(html.raw("</p>"), view.catalogue().namesOf(entity.id()));
    return Frame.around(entity.name(), "", "", html.toString());
  }

  /// All times, the earliest first.
  public String times() {
    List<Found> times =
        view.catalogue().times().stream().sorted(Comparator.comparing(Pages::when)).toList();
    Html html = new Html().raw("<h1>Times</h1>");
    passages(html, times);
    return Frame.around("Times", "", "", html.toString());
  }

  private static String when(Found found) {
    return found.proposal().finding() instanceof TimeExpression time && !time.when().isEmpty()
        ? time.when().getFirst()
        : "";
  }

  private void passages(Html html, List<Found> found) {
    html.raw("<ul class=\"passages\">");
    for (Found one : found) {
      SourceText text = view.catalogue().text(one.source());
      Span span = one.proposal().finding().span();
      String part =
          view.catalogue().parts(one.source(), span).stream()
              .filter(p -> p.kind().isBlock())
              .reduce((_, second) -> second)
              .map(p -> "#" + p.id())
              .orElse("");
      html.raw("<li><span class=\"when\">").text(when(one)).raw("</span> ");
      html.text(
          "…"
              + text.value()
                  .substring(Math.max(0, span.start() - SNIPPET), span.start())
                  .replace('\n', ' '));
      html.raw("<mark>").text(text.at(span)).raw("</mark>");
      html.text(
          text.value()
                  .substring(span.end(), Math.min(text.length(), span.end() + SNIPPET))
                  .replace('\n', ' ')
              + "… ");
      html.link("/sources/", one.source(), part, one.source()).raw("</li>");
    }
    html.raw("</ul>");
  }

  /// What answers these words.
  public String search(String words) {
    Index.Hits hits =
        view.index().search(new Index.Query(words, List.of(), List.of(), 0, HITS_MAX));
    Html html =
        new Html()
            .raw("<h1>Search</h1><p class=\"about\">")
            .text(hits.total() + " passages · words, \"a phrase\", pre*, fuzz~, +must, -not");
    html.raw("</p><ul class=\"passages\">");
    for (Index.Hit hit : hits.hits()) {
      html.raw("<li>");
      int at = 0;
      for (Span span : hit.highlights()) {
        html.text(hit.text().substring(at, span.start())).raw("<mark>");
        html.text(hit.text().substring(span.start(), span.end())).raw("</mark>");
        at = span.end();
      }
      html.text(hit.text().substring(at) + " ")
          .link("/sources/", hit.source(), "#" + hit.part(), hit.source())
          .raw("</li>");
    }
    return Frame.around("Search", words, "", html.raw("</ul>").toString());
  }

  /// A page that says what went wrong.
  public String problem(String title, String words) {
    Html html = new Html().raw("<h1>").text(title).raw("</h1><p>").text(words).raw("</p>");
    return Frame.around(title, "", "", html.toString());
  }
}
