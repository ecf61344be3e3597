package org.attest.core.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.attest.core.reason.chronology.Choice;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Statement;
import org.attest.core.relate.Content;
import org.attest.core.time.Edtf;
import org.attest.core.time.EdtfMoment;

/// What a statement says of moments, in days or in minutes.
///
/// @param claims all of them hold
/// @param choices of each at least one alternative holds
record Claims(List<Claim> claims, List<Choice> choices) {
  static final Claims NONE = new Claims(List.of(), List.of());

  /// @param number gives an event its number
  static Claims of(
      Content content, ToIntFunction<String> number, Conventions conventions, Scale scale) {
    return switch (content) {
      case Content.Event event when event.isFact() ->
          when(number.applyAsInt(event.id()), event.when(), scale);
      case Content.Order order -> orders(order.readings(), number, conventions, scale);
      case Content.Event _,
          Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          NONE;
    };
  }

  /// The same as a statement of a number.
  Statement statement(int number) {
    return new Statement(number, claims, choices);
  }

  boolean isEmpty() {
    return claims.isEmpty() && choices.isEmpty();
  }

  /// An event lies within its time; of several interpretations within one.
  private static Claims when(int event, List<String> when, Scale scale) {
    List<List<Claim>> alternatives = new ArrayList<>();
    for (String told : when) {
      Edtf.parse(told).toOptional().ifPresent(time -> alternatives.add(scale.within(event, time)));
    }
    if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
      return NONE;
    }
    return alternatives.size() == 1
        ? new Claims(alternatives.getFirst(), List.of())
        : new Claims(List.of(), List.of(new Choice(alternatives)));
  }

  /// Whether a statement tells of a time of day, or of a distance in hours or minutes.
  static boolean isOfClock(Content content, Conventions conventions) {
    return switch (content) {
      case Content.Event event ->
          event.when().stream()
              .filter(told -> told.indexOf('T') > 0)
              .flatMap(told -> Edtf.parse(told).toOptional().stream())
              .anyMatch(EdtfMoment.class::isInstance);
      case Content.Order order ->
          order.readings().stream()
              .flatMap(reading -> reading.gap().stream())
              .flatMap(told -> Gap.parse(told, conventions).stream())
              .anyMatch(gap -> gap.clock().isPresent());
      case Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          false;
    };
  }

  /// Of several readings of the same words one holds.
  private static Claims orders(
      List<Content.Order> readings,
      ToIntFunction<String> number,
      Conventions conventions,
      Scale scale) {
    List<List<Claim>> alternatives =
        readings.stream()
            .map(order ->
                order(
                    order,
                    number.applyAsInt(order.from()),
                    number.applyAsInt(order.to()),
                    conventions,
                    scale))
            .toList();
    return alternatives.size() == 1
        ? new Claims(alternatives.getFirst(), List.of())
        : new Claims(List.of(), List.of(new Choice(alternatives)));
  }

  private static List<Claim> order(
      Content.Order order, int from, int to, Conventions conventions, Scale scale) {
    int begin = Claim.begin(from);
    int end = Claim.end(from);
    int otherBegin = Claim.begin(to);
    int otherEnd = Claim.end(to);
    return switch (order.relation()) {
      case BEFORE -> List.of(before(order.gap(), end, otherBegin, conventions, scale));
      case DURING -> List.of(notAfter(otherBegin, begin), notAfter(end, otherEnd));
      case OVERLAPS -> List.of(notAfter(begin, otherEnd), notAfter(otherBegin, end));
      case STARTS -> List.of(together(begin, otherBegin), notAfter(end, otherEnd));
      case FINISHES -> List.of(together(end, otherEnd), notAfter(otherBegin, begin));
      case SAME_DAY -> scale.sameDay(from, to);
      case SAME_AS -> List.of(together(begin, otherBegin), together(end, otherEnd));
    };
  }

  private static Claim before(
      Optional<String> told, int end, int begin, Conventions conventions, Scale scale) {
    return told.flatMap(each -> Gap.parse(each, conventions))
        .map(gap -> scale.apart(gap, end, begin))
        .orElseGet(() -> notAfter(end, begin));
  }

  private static Claim notAfter(int first, int second) {
    return new Claim.Apart(first, second, 0, Claim.OPEN_END);
  }

  private static Claim together(int first, int second) {
    return new Claim.Apart(first, second, 0, 0);
  }
}
