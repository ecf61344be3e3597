package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.reason.ledger.Condition;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.State;
import org.attest.core.reason.ledger.Told;
import org.attest.core.reason.ledger.Window;
import org.attest.core.relate.Content;

/// One commitment as of a day.
///
/// @param anchor the id as an address has it
/// @param states all that are possible, at least one
/// @param deed what is owed, as it is told first
/// @param debtors who is to do it, each that is told
/// @param creditors who is to have it
/// @param facts kind, making, term, conditions and what silence means
/// @param outcomes what is told of what came of it, rivals side by side
/// @param said the statements that tell of the commitment itself
record LedgerCard(
    String id,
    String anchor,
    List<String> states,
    String deed,
    List<Named.Term> debtors,
    List<Named.Term> creditors,
    List<Said.Particular> facts,
    String explanation,
    List<Outcome> outcomes,
    List<Said> said) {

  /// What somebody says came of it.
  ///
  /// @param place where or for whom alone; may be empty
  /// @param isDenied whether somebody denies, doubts or asks it
  record Outcome(String state, String place, String when, boolean isDenied, Said said) {}

  static LedgerCard of(Entry entry, Chronicle chronicle, Named named, Snippets snippets) {
    return new LedgerCard(
        Visible.name(entry.id()),
        Address.encoded(entry.id()),
        entry.states().stream().map(State::label).toList(),
        Visible.name(entry.deeds().stream().findFirst().orElse(entry.id())),
        entry.debtors().stream().map(named::term).toList(),
        entry.creditors().stream().map(named::term).toList(),
        facts(entry, chronicle, named),
        named.sentence(entry.explanation()),
        entry.outcomes().stream().map(told -> outcome(told, chronicle, named, snippets)).toList(),
        entry.statements().stream()
            .filter(each -> each.content() instanceof Content.Commitment)
            .map(each -> Said.of(each, chronicle, named, snippets))
            .toList());
  }

  private static Outcome outcome(Told told, Chronicle chronicle, Named named, Snippets snippets) {
    return new Outcome(
        Visible.name(told.words().isEmpty() ? told.state().label() : told.words()),
        told.within().map(named::name).orElse(""),
        told.when().isKnown() ? told.when().edtf() : "",
        told.isDenied(),
        Said.of(told.statement(), chronicle, named, snippets));
  }

  private static List<Said.Particular> facts(Entry entry, Chronicle chronicle, Named named) {
    List<Said.Particular> out = new ArrayList<>();
    add(out, "kind", entry.kinds());
    if (entry.made().isKnown()) {
      add(out, "made", List.of(told(entry.made())));
    }
    add(out, "due", entry.dues());
    entry.due().filter(Window::isKnown).ifPresent(due -> add(out, "term ends", List.of(told(due))));
    for (Condition condition : entry.conditions()) {
      String id = condition.told();
      Named.Term term =
          switch (condition) {
            case Condition.OnCommitment _ ->
                new Named.Term(Visible.name(id), Address.commitment(id));
            case Condition.OnEvent _ ->
                new Named.Term(EventPage.title(id, chronicle, named), Address.event(id));
            case Condition.InWords _ -> named.term(id);
          };
      out.add(new Said.Particular("on condition of", term, false));
    }
    add(out, "silence means", entry.onSilence());
    add(
        out,
        "more deeds told",
        entry.deeds().size() > 1 ? entry.deeds().subList(1, entry.deeds().size()) : List.of());
    return out;
  }

  private static String told(Window window) {
    return Mark.told(window.earliest(), window.latest());
  }

  private static void add(List<Said.Particular> out, String label, List<String> words) {
    Stream.of(words)
        .filter(each -> !each.isEmpty())
        .map(each -> Named.Term.of(String.join("; or ", each)))
        .forEach(term -> out.add(new Said.Particular(label, term, false)));
  }

  boolean isOverdue() {
    return states.contains(State.OVERDUE.label());
  }
}
