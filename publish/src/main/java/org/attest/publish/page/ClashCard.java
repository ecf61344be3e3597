package org.attest.publish.page;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.reason.Clash;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Events;

/// A contradiction: statements that cannot all be true, side by side.
///
/// @param explanation in one sentence
/// @param events that it is about
/// @param sides the statements
/// @param setAside the id of the one that gives way meanwhile
record ClashCard(String explanation, List<Named.Term> events, List<Said> sides, String setAside) {

  static ClashCard of(Clash clash, Chronicle chronicle, Named named, Snippets snippets) {
    List<Statement> statements = Events.named(clash.statements(), chronicle.made().statements());
    return new ClashCard(
        named.sentence(clash.explanation()),
        statements.stream()
            .map(Statement::content)
            .map(Content::about)
            .distinct()
            .map(id -> new Named.Term(EventPage.title(id, chronicle, named), Address.event(id)))
            .toList(),
        statements.stream().map(each -> Said.of(each, chronicle, named, snippets)).toList(),
        clash.setAside());
  }

  boolean isSetAside(Said side) {
    return side.id().equals(setAside);
  }

  /// Whether a time could be read otherwise: one of the statements tells one.
  boolean hasTimes() {
    return sides.stream()
        .flatMap(side -> side.particulars().stream())
        .anyMatch(each -> each.label().startsWith("when"));
  }

  /// All contradictions, so many at once.
  ///
  /// @param done the number of the decision that was made last, to be undone
  record Listed(Lists.Slice<ClashCard> clashes, Optional<String> done, Optional<Writing> writing) {
    private static final String ADDRESS = "/contradictions";
    private static final int CARDS = 20;

    static Listed of(
        Catalogue catalogue,
        Chronicle chronicle,
        int from,
        Optional<String> done,
        Optional<Writing> writing) {
      List<Clash> all = chronicle.clashes();
      Named named = new Named(catalogue, chronicle);
      Snippets snippets = new Snippets(catalogue);
      int first = Math.clamp(from, 0, Math.max(0, all.size() - 1)) / CARDS * CARDS;
      List<ClashCard> cards =
          all.stream()
              .skip(first)
              .limit(CARDS)
              .map(clash -> ClashCard.of(clash, chronicle, named, snippets))
              .toList();
      return new Listed(new Lists.Slice<>(cards, all.size(), first, CARDS, ADDRESS), done, writing);
    }

    /// Where one is led after a decision without scripts.
    String back() {
      int from = clashes.first();
      return from == 0 ? ADDRESS : Address.further(ADDRESS, from);
    }
  }
}
