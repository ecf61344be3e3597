package org.attest.read.transcribe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;

/// The changes that a document keeps track of and nobody has accepted or rejected yet.
///
/// Law: the text is read as it would be with all of them accepted; what was deleted is not read as
/// if it stood there, and that there was something is said (P018).
public final class TrackedChanges {
  private final Set<String> hands = new TreeSet<>();
  private int deletions;
  private int insertions;

  public void deletion(Optional<String> hand) {
    deletions++;
    hand.ifPresent(hands::add);
  }

  public void insertion(Optional<String> hand) {
    insertions++;
    hand.ifPresent(hands::add);
  }

  public void tell(Original original, List<Problem> problems) {
    if (deletions + insertions > 0) {
      String by = hands.isEmpty() ? "" : ", by " + String.join(", ", hands);
      problems.add(
          new Problem(
              Code.TRACKED_CHANGES,
              original.path(),
              "it keeps track of changes"
                  + by
                  + ": left out are "
                  + counted(deletions, "deletion")
                  + ", read are "
                  + counted(insertions, "insertion")));
    }
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
