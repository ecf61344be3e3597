package org.attest.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.account.Disagreement;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;

/// What does not go together, the worst first, so many at once.
///
/// @param filters lists of kinds, severities and sources
/// @param done the number of the decision that was made last, to be undone
record DisagreementsPage(
    DisagreementChoice choice,
    List<EventFilter> filters,
    Lists.Slice<Card> cards,
    Optional<String> done,
    Optional<Writing> writing) {
  private static final int CARDS = 30;

  /// One of them.
  ///
  /// @param subject what it is about
  /// @param explanation one sentence
  record Card(
      Named.Term subject,
      String severity,
      String kind,
      String question,
      String explanation,
      List<Side> sides) {
    boolean isHard() {
      return severity.equals("hard");
    }
  }

  /// One of the values, with all statements that tell it.
  record Side(String value, List<Said> said) {}

  static DisagreementsPage of(
      Catalogue catalogue,
      Chronicle chronicle,
      List<Disagreement> all,
      DisagreementChoice choice,
      int from,
      Optional<String> done,
      Optional<Writing> writing) {
    List<Disagreement> wanted = all.stream().filter(choice::takes).toList();
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    int first = Math.clamp(from, 0, Math.max(0, wanted.size() - 1)) / CARDS * CARDS;
    List<Card> cards =
        wanted.stream()
            .skip(first)
            .limit(CARDS)
            .map(each -> card(each, chronicle, named, snippets))
            .toList();
    return new DisagreementsPage(
        choice,
        filters(catalogue, all, choice),
        new Lists.Slice<>(cards, wanted.size(), first, CARDS, choice.address()),
        done,
        writing);
  }

  private static Card card(Disagreement each, Chronicle chronicle, Named named, Snippets snippets) {
    return new Card(
        new Named.Term(
            AccountPage.title(each.subject(), chronicle, named), Address.account(each.subject())),
        each.severity().label(),
        each.topic().label(),
        named.sentence(each.question()),
        named.sentence(each.explanation()),
        each.sides().stream()
            .map(side ->
                new Side(
                    named.name(side.value()),
                    side.statements().stream()
                        .map(one -> Said.of(one, chronicle, named, snippets))
                        .toList()))
            .toList());
  }

  private static List<EventFilter> filters(
      Catalogue catalogue, List<Disagreement> all, DisagreementChoice choice) {
    Function<String, String> plain = Visible::name;
    return List.of(
        filter(
            "severity",
            "How bad",
            choice.severity(),
            all,
            e -> Stream.of(e.severity().label()),
            plain),
        filter("kind", "About", choice.kind(), all, e -> Stream.of(e.topic().label()), plain),
        filter(
            "source",
            "Source",
            choice.source(),
            all,
            e -> e.sources().stream(),
            id -> Visible.name(catalogue.source(id).map(SourceEntry::title).orElse(id))));
  }

  private static EventFilter filter(
      String name,
      String label,
      Optional<String> chosen,
      List<Disagreement> all,
      Function<Disagreement, Stream<String>> values,
      Function<String, String> shown) {
    Map<String, Long> counts = new TreeMap<>();
    chosen.ifPresent(value -> counts.put(value, 0L));
    all.forEach(each -> values.apply(each).forEach(value -> counts.merge(value, 1L, Long::sum)));
    return new EventFilter(
        name,
        label,
        counts.entrySet().stream()
            .map(each ->
                new EventFilter.Option(
                    each.getKey(),
                    shown.apply(each.getKey()),
                    each.getValue(),
                    chosen.filter(each.getKey()::equals).isPresent()))
            .toList(),
        0);
  }

  /// Where one is led after a decision without scripts.
  String back() {
    int from = cards.first();
    return from == 0 ? choice.address() : Address.further(choice.address(), from);
  }
}
