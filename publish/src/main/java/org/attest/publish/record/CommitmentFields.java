package org.attest.publish.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.reason.Dated;
import org.attest.core.reason.ledger.Condition;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.reason.ledger.State;
import org.attest.core.reason.ledger.Told;
import org.attest.core.reason.ledger.Window;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// The fields of a commitment as of a day.
public final class CommitmentFields {
  private CommitmentFields() {}

  /// Writes the fields into an object that was begun. Of a particular that is told in several ways
  /// the first is written, and its name among those that differ.
  public static void write(JsonLines lines, Entry entry) {
    write(lines, entry, Statement.Status.ACCEPTED);
  }

  /// The fields of one of which nothing but proposals tells.
  static void writeProposed(JsonLines lines, Entry entry) {
    write(lines, entry, Statement.Status.PROPOSED);
  }

  private static void write(JsonLines lines, Entry entry, Statement.Status status) {
    lines.text("id", entry.id());
    Map<String, List<String>> particulars = particulars(entry);
    particulars.forEach((name, values) -> lines.text(name, values.stream().findFirst()));
    lines.texts(
        "differs",
        particulars.keySet().stream()
            .filter(name -> particulars.getOrDefault(name, List.of()).size() > 1)
            .toList());
    window(lines, "made", entry.made());
    entry.due().ifPresent(due -> window(lines, "due", due));
    lines.texts("condition", entry.conditions().stream().map(Condition::told).toList());
    lines.text("state", entry.state().label());
    if (!entry.isCertain()) {
      lines.texts("states", entry.states().stream().map(State::label).toList());
    }
    lines.objects("outcome", entry.outcomes(), (Told told) -> outcome(lines, told));
    lines.texts("statements", entry.statements().stream().map(Statement::id).toList());
    lines.text("explanation", entry.explanation());
    lines.passages(
        "passages",
        entry.statements().stream()
            .filter(each -> each.content() instanceof Content.Commitment)
            .flatMap(each -> each.passages().stream())
            .distinct()
            .toList());
    lines.text("status", status.label());
  }

  private static Map<String, List<String>> particulars(Entry entry) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("kind", entry.kinds());
    all.put("debtor", entry.debtors());
    all.put("creditor", entry.creditors());
    all.put("deed", entry.deeds());
    all.put("made", entry.told().stream().flatMap(one -> one.made().stream()).distinct().toList());
    all.put("due", entry.dues());
    all.put("onSilence", entry.onSilence());
    return all;
  }

  private static void window(JsonLines lines, String name, Window window) {
    if (window.isKnown()) {
      lines.text(name + "Earliest", Dated.edtf(window.earliest()));
      lines.text(name + "Latest", Dated.edtf(window.latest()));
    }
  }

  private static void outcome(JsonLines lines, Told told) {
    lines.text("state", told.state().label());
    lines.text("told", told.words());
    lines.text("within", told.within());
    if (told.when().isKnown()) {
      lines.text("when", told.when().edtf());
    }
    lines.text("speaker", told.statement().speaker());
    lines.flag("denied", told.isDenied());
    lines.text("statement", told.statement().id());
    lines.passages("passages", told.statement().passages());
  }
}
