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
/// @param id of the only one
public record StatementChoice(
    Optional<String> source,
    Optional<String> type,
    Optional<Statement.Status> status,
    Optional<String> by,
    Optional<String> id) {
  /// One statement alone.
  static StatementChoice one(String id) {
    return new StatementChoice(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id));
  }

  public boolean takes(Statement statement) {
    return status.stream().allMatch(statement.status()::equals)
        && id.stream().allMatch(statement.id()::equals)
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
    id.ifPresent(one -> fields.add("id=" + Address.encoded(one)));
    return fields.isEmpty() ? "/statements" : "/statements?" + String.join("&", fields);
  }
}
