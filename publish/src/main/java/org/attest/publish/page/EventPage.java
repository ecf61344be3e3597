package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.port.Catalogue;
import org.attest.core.reason.Dated;
import org.attest.core.reason.Dropped;
import org.attest.core.reason.Ground;
import org.attest.core.reason.Telling;
import org.attest.core.relate.Statement;
import org.attest.publish.record.Events;

/// What is told of one event, and why it has its bounds.
///
/// @param title the event in one line
/// @param bounds in EDTF; empty where there are none
/// @param account all that is told of it side by side; nothing where it is only put in an order
/// @param said every statement that tells of it or puts it in an order
/// @param whys the chain behind each bound
/// @param ruledOut times that cannot be
/// @param clashes the contradictions it is part of
/// @param writing what it takes to decide here; nothing where pages are only looked at
record EventPage(
    String id,
    String title,
    String bounds,
    Optional<AccountTable> account,
    List<Said> said,
    List<Why> whys,
    List<Out> ruledOut,
    List<ClashCard> clashes,
    Optional<Writing> writing) {

  /// Why an event is not earlier, or not later.
  ///
  /// @param title the bound in words
  record Why(String anchor, String title, List<Step> steps) {}

  /// One step of the chain.
  ///
  /// @param bound what follows
  /// @param event whose bound it is
  /// @param because from what, in one sentence
  record Step(String bound, Named.Term event, String because, List<Snippets.Snippet> passages) {}

  /// A time that the words allow and other statements rule out.
  record Out(String when, List<Step> because) {}

  /// Where it may lead back to.
  String back() {
    return Address.event(id);
  }

  /// The id as it is shown.
  String shownId() {
    return Visible.name(id);
  }

  /// @return nothing if no statement tells of such an event
  static Optional<EventPage> of(
      Catalogue catalogue,
      Chronicle chronicle,
      Optional<Account> account,
      String id,
      Optional<Writing> writing) {
    List<Statement> about = chronicle.about(id);
    if (about.isEmpty()) {
      return Optional.empty();
    }
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    Optional<Dated> dated = chronicle.bounds(id);
    return Optional.of(
        new EventPage(
            id,
            title(id, chronicle, named),
            dated.map(EventPage::bounds).orElse(""),
            account.map(told -> AccountTable.of(told, named, snippets)),
            about.stream().map(each -> Said.of(each, chronicle, named, snippets)).toList(),
            dated.map(known -> whys(known, chronicle, named, snippets)).orElse(List.of()),
            outs(id, chronicle, named, snippets),
            chronicle.clashes(about).stream()
                .map(clash -> ClashCard.of(clash, chronicle, named, snippets))
                .toList(),
            writing));
  }

  static String title(String id, Chronicle chronicle, Named named) {
    Events.Told told = chronicle.events().get(id);
    return told == null ? Visible.name(id) : EventRow.label(told, named);
  }

  private static String bounds(Dated dated) {
    return Mark.told(dated);
  }

  private static List<Why> whys(Dated dated, Chronicle chronicle, Named named, Snippets snippets) {
    List<Why> out = new ArrayList<>();
    Mark.from(dated)
        .ifPresent(day ->
            out.add(
                new Why(
                    "earlier",
                    "Why not before " + day,
                    steps(
                        chronicle.timeline().whyNotEarlier(dated.event()),
                        "no earlier than",
                        chronicle,
                        named,
                        snippets))));
    Mark.to(dated)
        .ifPresent(day ->
            out.add(
                new Why(
                    "later",
                    "Why not after " + day,
                    steps(
                        chronicle.timeline().whyNotLater(dated.event()),
                        "no later than",
                        chronicle,
                        named,
                        snippets))));
    return out;
  }

  private static List<Step> steps(
      List<Ground> grounds, String how, Chronicle chronicle, Named named, Snippets snippets) {
    Map<String, Statement> statements = chronicle.made().statements();
    return grounds.stream()
        .map(ground -> {
          String bound = (ground.isBegin() ? "begins " : "ends ") + how + " " + ground.day();
          Named.Term event = Named.Term.event(ground.event());
          return ground
              .statement()
              .flatMap(id -> Optional.ofNullable(statements.get(id)))
              .map(statement -> step(bound, event, statement, named, snippets))
              .orElseGet(() -> new Step(bound, event, "no event ends before it begins", List.of()));
        })
        .toList();
  }

  private static Step step(
      String bound, Named.Term event, Statement statement, Named named, Snippets snippets) {
    return new Step(
        bound,
        event,
        named.sentence(Telling.of(statement)),
        statement.passages().stream().map(snippets::of).toList());
  }

  private static List<Out> outs(String id, Chronicle chronicle, Named named, Snippets snippets) {
    List<Out> out = new ArrayList<>();
    for (List<Dropped> each : chronicle.dropped().values()) {
      for (Dropped dropped : each) {
        if (dropped.event().equals(id)) {
          List<Step> because =
              Events.named(dropped.because(), chronicle.made().statements()).stream()
                  .map(statement ->
                      step(
                          "",
                          Named.Term.event(statement.content().about()),
                          statement,
                          named,
                          snippets))
                  .toList();
          out.add(new Out(Visible.name(dropped.when()), because));
        }
      }
    }
    return out;
  }
}
