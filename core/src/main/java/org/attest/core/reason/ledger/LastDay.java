package org.attest.core.reason.ledger;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// The last day that any statement dates, so that a ledger can be told without naming a day.
record LastDay(OptionalLong day) {
  static LastDay of(List<Statement> statements, Dates dates) {
    return new LastDay(
        statements.stream()
            .flatMap(each -> times(each.content()))
            .flatMap(told -> dates.window(told).stream())
            .flatMapToLong(window ->
                Stream.of(window.latest(), window.earliest())
                    .filter(OptionalLong::isPresent)
                    .limit(1)
                    .mapToLong(OptionalLong::getAsLong))
            .max());
  }

  private static Stream<String> times(Content content) {
    return switch (content) {
      case Content.Event event -> event.when().stream();
      case Content.Relation relation -> relation.when().stream();
      case Content.Outcome outcome -> outcome.when().stream();
      case Content.Commitment told -> Stream.concat(told.made().stream(), told.due().stream());
      case Content.Attribute _,
          Content.Order _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          Stream.empty();
    };
  }
}
