package org.attest.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.account.Disagreement;
import org.attest.publish.record.AccountBook;

/// Everything of which something is told, so many at once.
///
/// @param disagreements how many there are in all
/// @param debates how many there are in all
record AccountList(Lists.Slice<Line> subjects, int disagreements, int debates) {
  private static final int LINES = 100;

  /// One thing.
  ///
  /// @param disputes how many disagreements it is part of
  record Line(Named.Term subject, int disputes) {}

  static AccountList of(AccountBook book, Chronicle chronicle, Named named, int from) {
    List<String> subjects = book.subjects();
    List<Disagreement> disagreements = book.disagreements();
    Map<String, Integer> disputes = new HashMap<>();
    disagreements.forEach(each -> disputes.merge(each.subject(), 1, Integer::sum));
    int first = Math.clamp(from, 0, Math.max(0, subjects.size() - 1)) / LINES * LINES;
    List<Line> lines =
        subjects.stream()
            .skip(first)
            .limit(LINES)
            .map(id ->
                new Line(
                    new Named.Term(AccountPage.title(id, chronicle, named), Address.account(id)),
                    disputes.getOrDefault(id, 0)))
            .toList();
    return new AccountList(
        new Lists.Slice<>(lines, subjects.size(), first, LINES, "/accounts"),
        disagreements.size(),
        book.debates().size());
  }
}
