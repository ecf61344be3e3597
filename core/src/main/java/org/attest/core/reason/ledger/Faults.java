package org.attest.core.reason.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Finds what cannot be taken in.
final class Faults {
  private Faults() {}

  static List<LedgerFault> of(Map<String, Bond> bonds, Sequence sequence) {
    List<LedgerFault> faults = new ArrayList<>();
    for (Bond bond : bonds.values()) {
      for (Told told : bond.outcomes()) {
        if (told.counts() && bond.isAsserted() && told.when().last() < bond.made().first()) {
          faults.add(tooEarly(bond, told));
        }
      }
    }
    for (List<String> circle : sequence.circles()) {
      faults.add(circle(circle.stream().flatMap(id -> Stream.ofNullable(bonds.get(id))).toList()));
    }
    return faults;
  }

  private static LedgerFault tooEarly(Bond bond, Told told) {
    Set<String> ids = new LinkedHashSet<>();
    bond.statements().forEach(each -> ids.add(each.id()));
    ids.add(told.statement().id());
    return new LedgerFault(
        LedgerFault.Kind.OUTCOME_BEFORE_MAKING,
        List.copyOf(ids),
        "%s: '%s' is dated %s, before it was made (%s)"
            .formatted(bond.id(), told.words(), told.when().edtf(), bond.made().edtf()));
  }

  /// @param circle each hangs on the next, the last on the first
  private static LedgerFault circle(List<Bond> circle) {
    List<String> statements = new ArrayList<>();
    List<String> ids = circle.stream().map(Bond::id).toList();
    for (int i = 0; i < circle.size(); i++) {
      String next = ids.get((i + 1) % ids.size());
      circle.get(i).statements().stream()
          .filter(each -> hangsOn(each, next))
          .map(Statement::id)
          .forEach(statements::add);
    }
    String way = String.join(" hangs on ", ids) + " hangs on " + ids.getFirst();
    return new LedgerFault(
        LedgerFault.Kind.OWN_CONDITION, statements, way + ": a commitment is its own condition");
  }

  private static boolean hangsOn(Statement statement, String id) {
    return statement.content() instanceof Content.Commitment told
        && told.condition().filter(id::equals).isPresent();
  }
}
