package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// Writes the words of one part with everything that is marked in them.
///
/// Marks may overlap: the words are cut wherever one begins or ends, and each piece carries all of
/// its marks.
final class Prose {
  private final SourceText text;
  private final List<Found> found;
  private final Map<Integer, Part> notes = new TreeMap<>();
  private final Map<Integer, Part> pages = new TreeMap<>();

  /// @param found what is proposed in the stretch that is shown
  /// @param parts all parts of the stretch, for note marks and page marks
  Prose(SourceText text, List<Found> found, List<Part> parts) {
    this.text = text;
    this.found = found;
    for (Part part : parts) {
      if (part.kind() == PartKind.NOTE) {
        part.anchor().ifPresent(anchor -> notes.put(anchor.start(), part));
      } else if (part.kind() == PartKind.PAGEMARK) {
        pages.put(part.span().start(), part);
      }
    }
  }

  /// The notes that are called in these stretches, in order.
  List<Part> notesIn(Part part) {
    return notes.values().stream()
        .filter(n ->
            part.stretches().stream().anyMatch(s -> s.contains(n.anchor().orElseThrow().start())))
        .toList();
  }

  void write(Html html, Part part) {
    boolean first = true;
    for (Span stretch : part.stretches()) {
      if (!first) {
        html.raw(" ");
      }
      first = false;
      stretch(html, stretch);
    }
  }

  private void stretch(Html html, Span stretch) {
    List<Found> here = found.stream().filter(f -> touches(f, stretch)).toList();
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    for (Found f : here) {
      for (Span span : spans(f)) {
        cut(cuts, stretch, span);
      }
    }
    notes.values().forEach(note -> cut(cuts, stretch, note.anchor().orElseThrow()));
    pages.values().forEach(page -> cut(cuts, stretch, page.span()));
    int from = stretch.start();
    for (int to : cuts.tailSet(from, false)) {
      piece(html, new Span(from, to), here);
      from = to;
    }
  }

  private static void cut(NavigableSet<Integer> cuts, Span stretch, Span span) {
    if (span.start() >= stretch.start() && span.end() <= stretch.end()) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
  }

  private void piece(Html html, Span piece, List<Found> here) {
    Part page = pages.get(piece.start());
    if (page != null) {
      html.raw("<span class=\"pagemark\">").text(text.at(page.span())).raw("</span>");
      if (page.span().length() > 0) {
        return;
      }
    }
    Part note = notes.get(piece.start());
    if (note != null && note.anchor().orElseThrow().equals(piece)) {
      html.raw("<sup><a class=\"call\" href=\"#").text(note.id()).raw("\">");
      html.text(note.number().orElse("*")).raw("</a></sup>");
      return;
    }
    List<String> closers = new ArrayList<>();
    for (Found f : here) {
      if (spans(f).stream().anyMatch(span -> span.encloses(piece))) {
        open(html, f, closers);
      }
    }
    html.text(text.at(piece));
    closers.reversed().forEach(html::raw);
  }

  private static void open(Html html, Found f, List<String> closers) {
    String why = "proposed: " + f.proposal().reason();
    switch (f.proposal().finding()) {
      case Name name -> {
        html.raw("<a class=\"name ").raw(name.kind().label()).raw("\" href=\"/entities/");
        html.raw(Html.encoded(f.entity().orElse(""))).raw("\" title=\"").text(why).raw("\">");
        closers.add("</a>");
      }
      case TimeExpression time -> {
        html.raw("<span class=\"time\" title=\"")
            .text(String.join(" or ", time.when()) + ", " + why);
        html.raw("\">");
        closers.add("</span>");
      }
      case Quotation quotation -> {
        String who = quotation.speaker().map(s -> s + ", ").orElse("");
        html.raw("<span class=\"quotation\" title=\"").text(who + why).raw("\">");
        closers.add("</span>");
      }
    }
  }

  private static boolean touches(Found f, Span stretch) {
    return f.proposal().finding().span().overlaps(stretch);
  }

  private static List<Span> spans(Found f) {
    return switch (f.proposal().finding()) {
      case Name name -> name.segments().isEmpty() ? List.of(name.span()) : name.segments();
      case TimeExpression time -> List.of(time.span());
      case Quotation quotation -> quotation.passages();
    };
  }
}
