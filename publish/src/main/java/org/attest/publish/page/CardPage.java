package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.UndecidedPair;
import org.attest.publish.record.DecisionLog;

/// The card of an entity: all that an archive has of it, and why.
///
/// @param about kind, how many names, and who brought them together
/// @param likely entities that may be the same
/// @param records of authority files that may mean it
record CardPage(
    String id,
    String name,
    String kind,
    String about,
    List<String> keys,
    List<FormLine> forms,
    List<RoleLine> roles,
    List<Beside> beside,
    Chain chain,
    List<Past> past,
    List<Likely> likely,
    List<PairCard> records,
    List<Group> groups,
    Lists.Slice<Found> passages,
    Optional<Writing> writing) {
  /// Passages of one source.
  ///
  /// @param href leads to the source
  record Group(String title, String href, List<Snippets.Snippet> passages) {}

  /// An entity that may be the same.
  ///
  /// @param count how many names it has
  record Likely(
      String id,
      String name,
      String href,
      String count,
      String score,
      List<String> reasons,
      List<String> against) {}

  static CardPage of(
      Catalogue catalogue,
      DecisionLog log,
      List<AuthorityMatch> records,
      Entity entity,
      int from,
      Optional<Writing> writing) {
    List<Found> names = catalogue.namesOf(entity.id());
    Snippets snippets = new Snippets(catalogue);
    Lists.Slice<Found> slice = Lists.Slice.of(names, from, Address.entity(entity.id()));
    List<FormLine> forms = FormLine.of(names, snippets);
    return new CardPage(
        entity.id(),
        Visible.name(entity.name()),
        entity.kind().label(),
        about(entity, forms.size()),
        entity.keys().stream().map(Visible::name).toList(),
        forms,
        RoleLine.of(catalogue, entity.id(), names, snippets),
        Beside.of(catalogue, entity.id(), names),
        Chain.of(catalogue, entity.ties(), names, snippets),
        Past.of(log, entity),
        catalogue.pairsOf(entity.id()).stream()
            .flatMap(pair -> likely(catalogue, entity.id(), pair).stream())
            .toList(),
        records.stream().map(match -> PairCard.of(catalogue, snippets, match)).toList(),
        groups(slice.lines(), snippets),
        slice,
        writing);
  }

  private static String about(Entity entity, int forms) {
    long decided = entity.ties().stream().filter(tie -> tie.decision().isPresent()).count();
    String how =
        forms <= 1 && entity.ties().isEmpty()
            ? "proposed by the program"
            : decided == 0
                ? "brought together by the program; nobody has decided"
                : "brought together by the program and by " + Counted.of(decided, "decision");
    return entity.kind().label() + " · " + Counted.of(entity.names(), "name") + " · " + how;
  }

  private static Optional<Likely> likely(Catalogue catalogue, String id, UndecidedPair pair) {
    String other = pair.first().equals(id) ? pair.second() : pair.first();
    return catalogue
        .entity(other)
        .map(entity ->
            new Likely(
                entity.id(),
                Visible.name(entity.name()),
                Address.entity(entity.id()),
                Counted.of(entity.names(), "name"),
                PairCard.percent(pair.score()),
                pair.reasons().stream().map(Visible::name).toList(),
                pair.against().stream().map(Visible::name).toList()));
  }

  private static List<Group> groups(List<Found> names, Snippets snippets) {
    List<Group> out = new ArrayList<>();
    List<Found> same = new ArrayList<>();
    for (Found found : names) {
      if (!same.isEmpty() && !same.getFirst().source().equals(found.source())) {
        out.add(group(same, snippets));
        same = new ArrayList<>();
      }
      same.add(found);
    }
    if (!same.isEmpty()) {
      out.add(group(same, snippets));
    }
    return out;
  }

  private static Group group(List<Found> same, Snippets snippets) {
    String source = same.getFirst().source();
    return new Group(snippets.title(source), Address.source(source), snippets.of(same));
  }

  /// Where one is led after a decision without scripts.
  String back() {
    return Address.entity(id);
  }
}
