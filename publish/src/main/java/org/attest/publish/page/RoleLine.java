package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.recognise.Appositions;
import org.attest.core.resolve.Appearance;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;

/// What sources state of somebody beside the name: titles, offices, years of a life.
///
/// @param href leads to the first passage that states it
record RoleLine(String words, int count, String href) {
  /// So many names are looked at.
  private static final int NAMES_MAX = 300;

  private static final int ROLES_MAX = 40;

  /// What is stated beside these names, the most frequent first.
  static List<RoleLine> of(
      Catalogue catalogue, String entity, List<Found> names, Snippets snippets) {
    Map<String, List<Found>> stated = new LinkedHashMap<>();
    names.stream().limit(NAMES_MAX).forEach(found -> collect(catalogue, found, stated));
    Map<String, Found> firsts = new LinkedHashMap<>();
    names.forEach(found -> firsts.putIfAbsent(found.source(), found));
    for (Appearance appearance : catalogue.appearancesOf(entity)) {
      Optional.ofNullable(firsts.get(appearance.source()))
          .ifPresent(first ->
              told(appearance.context())
                  .forEach(
                      words -> stated.computeIfAbsent(words, _ -> new ArrayList<>()).add(first)));
    }
    List<RoleLine> out = new ArrayList<>();
    stated.forEach((words, found) -> {
      Found first = found.getFirst();
      String href = snippets.href(first.source(), first.proposal().finding().span());
      out.add(new RoleLine(Visible.name(words), found.size(), href));
    });
    out.sort(
        Comparator.comparingInt((RoleLine line) -> -line.count()).thenComparing(RoleLine::words));
    return out.subList(0, Math.min(out.size(), ROLES_MAX));
  }

  /// Titles and years, as the appearance in a source has them.
  private static List<String> told(Appearance.Context context) {
    List<String> out = new ArrayList<>(context.titles());
    context.born().ifPresent(year -> out.add("born " + year));
    context.died().ifPresent(year -> out.add("died " + year));
    return out;
  }

  private static void collect(Catalogue catalogue, Found found, Map<String, List<Found>> stated) {
    Span place = found.proposal().finding().span();
    ReadingText reading =
        catalogue.reading(found.source(), new Span(place.start(), place.start() + 1));
    Optional<Integer> start = reading.toReading(place.start());
    Optional<Integer> last = reading.toReading(Math.max(place.start(), place.end() - 1));
    if (start.isPresent() && last.isPresent() && last.get() >= start.get()) {
      String words = reading.text();
      Appositions.behind(words.substring(last.get() + 1))
          .or(() -> Appositions.before(words.substring(0, start.get())))
          .map(role -> role.replaceAll("\\s+", " "))
          .ifPresent(role ->
              stated
                  .computeIfAbsent(role.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                  .add(found));
    }
  }
}
