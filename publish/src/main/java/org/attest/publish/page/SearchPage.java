package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Index;
import org.attest.core.port.View;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;

/// What answers a search.
///
/// @param asked what was asked, or nothing yet
record SearchPage(
    Search asked, List<Lists.Facet> sources, List<Lists.Facet> kinds, Lists.Slice<Answer> answers) {

  /// The sources in which most answers stand are offered; the twin tells of all.
  private static final int SOURCES_MAX = 30;

  /// A block that answers.
  record Answer(String href, String title, String kind, List<Bit> bits) {}

  /// Words of an answer.
  ///
  /// @param found whether they are what was searched for
  record Bit(String words, boolean found) {}

  static SearchPage of(View view, Search asked) {
    boolean blank = asked.words().isBlank();
    List<Index.Hit> hits = blank ? List.of() : view.index().search(asked.query());
    Index.Counts counts = blank ? Index.Counts.NOTHING : view.index().counts(asked.query());
    Snippets snippets = new Snippets(view.catalogue());
    List<Answer> answers = new ArrayList<>();
    for (Index.Hit hit : hits) {
      answers.add(
          new Answer(
              snippets.href(hit.source(), hit.span()),
              snippets.title(hit.source()),
              hit.kind().label(),
              bits(hit)));
    }
    return new SearchPage(
        asked,
        sources(counts, asked, snippets),
        kinds(counts, asked),
        new Lists.Slice<>(answers, counts.total(), asked.from(), Search.LINES, asked.address()));
  }

  private static List<Lists.Facet> sources(Index.Counts counts, Search asked, Snippets snippets) {
    List<Lists.Facet> out = new ArrayList<>();
    List<Map.Entry<String, Long>> most =
        counts.bySource().entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    for (int i = 0; i < most.size(); i++) {
      String source = most.get(i).getKey();
      boolean is = asked.source().filter(source::equals).isPresent();
      if (i < SOURCES_MAX || is) {
        Search other = asked.in(is ? Optional.empty() : Optional.of(source));
        out.add(
            new Lists.Facet(snippets.title(source), most.get(i).getValue(), other.address(), is));
      }
    }
    return out;
  }

  private static List<Lists.Facet> kinds(Index.Counts counts, Search asked) {
    List<Lists.Facet> out = new ArrayList<>();
    for (PartKind kind : PartKind.values()) {
      long count = counts.byKind().getOrDefault(kind.label(), 0L);
      if (count > 0) {
        boolean is = asked.kind().filter(kind::equals).isPresent();
        Search other = asked.of(is ? Optional.empty() : Optional.of(kind));
        out.add(new Lists.Facet(kind.label(), count, other.address(), is));
      }
    }
    return out;
  }

  /// The words around what was found; between places far apart some are left out.
  private static List<Bit> bits(Index.Hit hit) {
    String text = hit.text();
    List<Bit> out = new ArrayList<>();
    if (hit.highlights().isEmpty()) {
      out.add(new Bit(Snippets.after(text, 0, text.length()), false));
      return out;
    }
    int at = 0;
    for (Span found : hit.highlights()) {
      String after = out.isEmpty() ? "" : Snippets.after(text, at, found.start());
      String before = Snippets.before(text, at, found.start());
      boolean apart = after.length() + before.length() < found.start() - at;
      String between = text.substring(at, found.start());
      out.add(new Bit(apart || out.isEmpty() ? after + before : between, false));
      out.add(new Bit(text.substring(found.start(), found.end()), true));
      at = found.end();
    }
    out.add(new Bit(Snippets.after(text, at, text.length()), false));
    return out;
  }
}
