package org.attest.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.recognise.NameKind;
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
  /// @param href where more of it is; empty for what is outside the archive
  /// @param about kind, and how many names there are or where the record stands
  /// @param forms other forms of the name, the most frequent first
  /// @param told what a record says beside its names
  /// @param passages a few, from as many sources as there are
  record Side(
      String id,
      String href,
      String name,
      String kind,
      String about,
      List<String> forms,
      List<String> told,
      List<Snippets.Snippet> passages) {}

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

  /// An entity and what an authority file knows that may be it.
  static PairCard of(Catalogue catalogue, Snippets snippets, AuthorityMatch match) {
    return new PairCard(
        side(catalogue, snippets, match.entity()),
        side(match.record(), match.entity().kind()),
        percent(match.score()),
        match.reasons().stream().map(Visible::name).toList(),
        match.against().stream().map(Visible::name).toList());
  }

  private static Side side(AuthorityRecord record, NameKind kind) {
    List<String> told = new ArrayList<>();
    record.born().ifPresent(year -> told.add("born in " + year));
    record.died().ifPresent(year -> told.add("died in " + year));
    record.place().map(Visible::name).ifPresent(told::add);
    record.description().map(Visible::name).ifPresent(told::add);
    told.add(Visible.name(record.id()));
    record.others().stream().map(Visible::name).forEach(told::add);
    return new Side(
        record.id(),
        "",
        Visible.name(record.name()),
        record.kind().orElse(kind).label(),
        "record of " + Visible.name(record.file()) + ", line " + record.line(),
        record.variants().stream().limit(FORMS_MAX).map(Visible::name).toList(),
        told,
        List.of());
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
        Address.entity(entity.id()),
        Visible.name(entity.name()),
        entity.kind().label(),
        entity.kind().label() + " · " + Counted.of(entity.names(), "name"),
        forms,
        List.of(),
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
