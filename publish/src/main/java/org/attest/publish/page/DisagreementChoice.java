package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Disagreement;

/// Which disagreements are wanted.
///
/// @param kind the label of what is in question
/// @param severity the label of how bad it is
/// @param source the id of one that a statement of it cites
public record DisagreementChoice(
    Optional<String> kind, Optional<String> severity, Optional<String> source) {
  public boolean takes(Disagreement each) {
    return kind.stream().allMatch(each.topic().label()::equals)
        && severity.stream().allMatch(each.severity().label()::equals)
        && source.stream().allMatch(each.sources()::contains);
  }

  /// Where they are found.
  String address() {
    List<String> fields = new ArrayList<>();
    kind.ifPresent(label -> fields.add("kind=" + Address.encoded(label)));
    severity.ifPresent(label -> fields.add("severity=" + Address.encoded(label)));
    source.ifPresent(id -> fields.add("source=" + Address.encoded(id)));
    return fields.isEmpty() ? "/disagreements" : "/disagreements?" + String.join("&", fields);
  }
}
