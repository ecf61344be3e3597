package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;
import org.attest.core.source.Span;

/// Somebody or something that is named beside an entity.
///
/// @param count of how many of its names
record Beside(String name, String kind, String href, int count) {
  /// What is so near a name, in UTF-16 units, is named beside it.
  private static final int REACH = 300;

  /// So many names are looked at.
  private static final int NAMES_MAX = 300;

  private static final int SHOWN_MAX = 24;

  /// Who is named beside these names, persons first, the most frequent first.
  static List<Beside> of(Catalogue catalogue, String entity, List<Found> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (Found found : names.subList(0, Math.min(names.size(), NAMES_MAX))) {
      Span place = found.proposal().finding().span();
      Span near = new Span(Math.max(0, place.start() - REACH), place.end() + REACH);
      Set<String> here = new HashSet<>();
      catalogue.found(found.source(), near).stream()
          .filter(other -> other.proposal().finding() instanceof Name)
          .forEach(other -> other.entity().ifPresent(here::add));
      here.remove(entity);
      here.forEach(other -> counts.merge(other, 1, Integer::sum));
    }
    List<Beside> out = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(SHOWN_MAX)
        .forEach(one ->
            catalogue
                .entity(one.getKey())
                .ifPresent(other ->
                    out.add(
                        new Beside(
                            Visible.name(other.name()),
                            other.kind().label(),
                            Address.entity(other.id()),
                            one.getValue()))));
    out.sort(
        Comparator.comparing((Beside one) -> !one.kind().equals("person"))
            .thenComparingInt(one -> -one.count()));
    return out;
  }
}
