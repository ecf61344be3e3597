package org.attest.core.reason;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Tells what statements say of time in words.
public final class Telling {
  private Telling() {}

  /// One sentence on what cannot be.
  static String clash(List<Statement> statements) {
    return statements.size() == 1
        ? Telling.of(statements.getFirst()) + " cannot be true"
        : statements.stream().map(Telling::of).collect(Collectors.joining("; "))
            + ": these cannot all be true";
  }

  /// Who says what of time: `per.maximoff says that ev.handover comes P3D~ before ev.notice1`.
  public static String of(Statement statement) {
    String who = statement.speaker().map(speaker -> speaker + " says that ").orElse("");
    return who + what(statement.content());
  }

  /// What an order says: `ev.handover was P3D~ before ev.notice1`.
  public static String of(Content.Order order) {
    return what(order);
  }

  private static String what(Content content) {
    return switch (content) {
      case Content.Event event ->
          event.id()
              + (event.when().isEmpty()
                  ? " happened"
                  : " was " + String.join(" or ", event.when()));
      case Content.Order order ->
          order.readings().stream()
              .map(reading -> reading.from() + order(reading) + reading.to())
              .collect(Collectors.joining(", or that "));
      case Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          content.about() + ", " + content.type();
    };
  }

  private static String order(Content.Order order) {
    String gap = order.gap().map(told -> " " + told).orElse("");
    return switch (order.relation()) {
      case BEFORE -> " was" + gap + " before ";
      case DURING -> " was during ";
      case OVERLAPS -> " overlaps ";
      case STARTS -> " was at the beginning of ";
      case FINISHES -> " was at the end of ";
      case SAME_DAY -> " was on the day of ";
      case SAME_AS -> " is the same as ";
    };
  }
}
