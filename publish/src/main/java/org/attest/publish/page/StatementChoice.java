package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Statement;

/// Which statements are wanted.
///
/// @param source the id of one that they cite
/// @param type as records have it
/// @param by who proposed or decided it
public record StatementChoice(
    Optional<String> source,
    Optional<String> type,
    Optional<Statement.Status> status,
    Optional<String> by) {
  public boolean takes(Statement statement) {
    return status.stream().allMatch(statement.status()::equals)
        && by.stream().allMatch(statement.by()::equals)
        && type.stream().allMatch(statement.content().type()::equals)
        && source.stream()
            .allMatch(id -> statement.passages().stream().anyMatch(at -> at.source().equals(id)));
  }

  /// Where they are found.
  String address() {
    List<String> fields = new ArrayList<>();
    source.ifPresent(id -> fields.add("source=" + Address.encoded(id)));
    type.ifPresent(one -> fields.add("type=" + Address.encoded(one)));
    status.ifPresent(one -> fields.add("status=" + one.label()));
    by.ifPresent(one -> fields.add("by=" + Address.encoded(one)));
    return fields.isEmpty() ? "/statements" : "/statements?" + String.join("&", fields);
  }
}
