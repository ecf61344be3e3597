package org.attest.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.UndecidedPair;

/// Two entities that may be one, as they are shown to the person who decides.
///
/// @param score in per cent
record PairCard(Side first, Side second, String score, List<String> reasons, List<String> against) {
  private static final int FORMS_MAX = 6;
  private static final int PASSAGES_MAX = 3;

  /// One of the two.
  ///
  /// @param forms other forms of the name, the most frequent first
  /// @param passages a few, from as many sources as there are
  record Side(
      String id,
      String name,
      String kind,
      String count,
      List<String> forms,
      List<Snippets.Snippet> passages) {
    String href() {
      return Address.entity(id);
    }
  }

  /// What tells the pair from others.
  String key() {
    return first.id() + " " + second.id();
  }

  /// The pair as a page can show it; nothing where one of them is gone meanwhile.
  static Optional<PairCard> of(Catalogue catalogue, Snippets snippets, UndecidedPair pair) {
    Optional<Side> first =
        catalogue.entity(pair.first()).map(one -> side(catalogue, snippets, one));
    Optional<Side> second =
        catalogue.entity(pair.second()).map(one -> side(catalogue, snippets, one));
    return first.flatMap(a ->
        second.map(b ->
            new PairCard(
                a,
                b,
                percent(pair.score()),
                pair.reasons().stream().map(Visible::name).toList(),
                pair.against().stream().map(Visible::name).toList())));
  }

  /// A score from 0 to 1 as a page tells it.
  static String percent(double score) {
    return String.format(Locale.ROOT, "%.0f %%", score * 100);
  }

  private static Side side(Catalogue catalogue, Snippets snippets, Entity entity) {
    List<String> forms =
        entity.forms().stream()
            .filter(form -> !form.equals(entity.name()))
            .limit(FORMS_MAX)
            .map(Visible::name)
            .toList();
    return new Side(
        entity.id(),
        Visible.name(entity.name()),
        entity.kind().label(),
        Counted.of(entity.names(), "name"),
        forms,
        snippets.of(sample(catalogue.namesOf(entity.id()))));
  }

  /// The first name of each source, then the others, so far as there is room.
  private static List<Found> sample(List<Found> names) {
    Map<String, Found> firsts = new LinkedHashMap<>();
    names.forEach(name -> firsts.putIfAbsent(name.source(), name));
    List<Found> out = new ArrayList<>(firsts.values());
    names.stream().limit(PASSAGES_MAX * 2L).filter(name -> !out.contains(name)).forEach(out::add);
    return out.subList(0, Math.min(out.size(), PASSAGES_MAX));
  }
}
