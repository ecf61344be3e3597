package org.attest.publish.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.relate.Statement;

/// What people and programs say that passages say: to be looked through and decided on.
///
/// @param filters lists of sources, types and states
/// @param said so many at once, in the order in which they were made
/// @param done the number of the decision that was made last, to be undone
record StatementsPage(
    StatementChoice choice,
    List<EventFilter> filters,
    Lists.Slice<Said> said,
    Optional<String> done,
    Optional<Writing> writing) {
  private static final int CARDS = 50;

  static StatementsPage of(
      Catalogue catalogue,
      Chronicle chronicle,
      StatementChoice choice,
      int from,
      Optional<String> done,
      Optional<Writing> writing) {
    List<Statement> all = List.copyOf(chronicle.made().statements().values());
    List<Statement> wanted = all.stream().filter(choice::takes).toList();
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    int first = Math.clamp(from, 0, Math.max(0, wanted.size() - 1)) / CARDS * CARDS;
    List<Said> cards =
        wanted.stream()
            .skip(first)
            .limit(CARDS)
            .map(each -> Said.of(each, chronicle, named, snippets))
            .toList();
    return new StatementsPage(
        choice,
        filters(catalogue, all, choice),
        new Lists.Slice<>(cards, wanted.size(), first, CARDS, choice.address()),
        done,
        writing);
  }

  private static List<EventFilter> filters(
      Catalogue catalogue, List<Statement> all, StatementChoice choice) {
    Map<Statement.Status, Long> byStatus = new EnumMap<>(Statement.Status.class);
    all.forEach(each -> byStatus.merge(each.status(), 1L, Long::sum));
    Map<String, Long> statuses = new TreeMap<>();
    byStatus.forEach((status, count) -> statuses.put(status.label(), count));
    Function<String, String> plain = Visible::name;
    return List.of(
        filter("status", "Decided", choice.status().map(Statement.Status::label), statuses, plain),
        filter(
            "type",
            "Type",
            choice.type(),
            all.stream()
                .collect(
                    Collectors.groupingBy(
                        each -> each.content().type(), TreeMap::new, Collectors.counting())),
            plain),
        filter(
            "by",
            "By",
            choice.by(),
            all.stream()
                .collect(Collectors.groupingBy(Statement::by, TreeMap::new, Collectors.counting())),
            plain),
        filter(
            "source",
            "Source",
            choice.source(),
            all.stream()
                .flatMap(each -> each.passages().stream().map(at -> at.source()).distinct())
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting())),
            id -> Visible.name(catalogue.source(id).map(SourceEntry::title).orElse(id))));
  }

  private static EventFilter filter(
      String name,
      String label,
      Optional<String> chosen,
      Map<String, Long> counts,
      Function<String, String> shown) {
    List<EventFilter.Option> options = new ArrayList<>();
    counts.forEach((value, count) ->
        options.add(
            new EventFilter.Option(
                value, shown.apply(value), count, chosen.filter(value::equals).isPresent())));
    return new EventFilter(name, label, options, 0);
  }

  /// Where one is led after a decision without scripts.
  String back() {
    int from = said.first();
    return from == 0 ? choice.address() : Address.further(choice.address(), from);
  }
}
