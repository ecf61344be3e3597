package org.attest.core.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.attest.core.reason.chronology.Choice;
import org.attest.core.reason.chronology.Claim;
import org.attest.core.reason.chronology.Statement;
import org.attest.core.relate.Content;
import org.attest.core.time.Bounds;
import org.attest.core.time.Edtf;
import org.attest.core.time.Margin;

/// What a statement says of moments, in days: the number of a day is its Julian day number.
///
/// @param claims all of them hold
/// @param choices of each at least one alternative holds
record Claims(List<Claim> claims, List<Choice> choices) {
  static final Claims NONE = new Claims(List.of(), List.of());

  /// @param number gives an event its number
  static Claims of(Content content, ToIntFunction<String> number, Conventions conventions) {
    return switch (content) {
      case Content.Event event when !event.negative() ->
          when(number.applyAsInt(event.id()), event.when());
      case Content.Order order -> orders(order.readings(), number, conventions);
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
  private static Claims when(int event, List<String> when) {
    List<List<Claim>> alternatives = new ArrayList<>();
    for (String told : when) {
      Edtf.parse(told).toOptional().ifPresent(time -> alternatives.add(within(event, time)));
    }
    if (alternatives.isEmpty() || alternatives.stream().anyMatch(List::isEmpty)) {
      return NONE;
    }
    return alternatives.size() == 1
        ? new Claims(alternatives.getFirst(), List.of())
        : new Claims(List.of(), List.of(new Choice(alternatives)));
  }

  private static List<Claim> within(int event, Edtf time) {
    Margin margin = Margin.ofFinest(time);
    List<Claim> out = new ArrayList<>();
    day(time.bounds().earliest())
        .ifPresent(day ->
            out.add(new Claim.Within(Claim.begin(event), day - margin.before(), Claim.OPEN_END)));
    day(time.bounds().latest())
        .ifPresent(day ->
            out.add(new Claim.Within(Claim.end(event), Claim.OPEN_BEGIN, day + margin.after())));
    return out;
  }

  private static Optional<Long> day(Bounds.Limit limit) {
    return limit instanceof Bounds.Day(long number) ? Optional.of(number) : Optional.empty();
  }

  /// Of several readings of the same words one holds.
  private static Claims orders(
      List<Content.Order> readings, ToIntFunction<String> number, Conventions conventions) {
    List<List<Claim>> alternatives =
        readings.stream()
            .map(order ->
                order(
                    order,
                    number.applyAsInt(order.from()),
                    number.applyAsInt(order.to()),
                    conventions))
            .toList();
    return alternatives.size() == 1
        ? new Claims(alternatives.getFirst(), List.of())
        : new Claims(List.of(), List.of(new Choice(alternatives)));
  }

  private static List<Claim> order(Content.Order order, int from, int to, Conventions conventions) {
    int begin = Claim.begin(from);
    int end = Claim.end(from);
    int otherBegin = Claim.begin(to);
    int otherEnd = Claim.end(to);
    return switch (order.relation()) {
      case BEFORE -> List.of(before(order.gap(), end, otherBegin, conventions));
      case DURING -> List.of(notAfter(otherBegin, begin), notAfter(end, otherEnd));
      case OVERLAPS -> List.of(notAfter(begin, otherEnd), notAfter(otherBegin, end));
      case STARTS -> List.of(together(begin, otherBegin), notAfter(end, otherEnd));
      case FINISHES -> List.of(together(end, otherEnd), notAfter(otherBegin, begin));
      case SAME_DAY ->
          List.of(
              together(begin, end), together(begin, otherBegin), together(otherBegin, otherEnd));
      case SAME_AS -> List.of(together(begin, otherBegin), together(end, otherEnd));
    };
  }

  private static Claim before(Optional<String> told, int end, int begin, Conventions conventions) {
    return told.flatMap(each -> Gap.parse(each, conventions))
        .map(gap -> apart(gap, end, begin))
        .orElseGet(() -> notAfter(end, begin));
  }

  private static Claim apart(Gap gap, int end, int begin) {
    return gap.months() == 0
        ? new Claim.Apart(end, begin, gap.least(), gap.most())
        : new Claim.Months(end, begin, gap.months(), gap.least(), gap.most());
  }

  private static Claim notAfter(int first, int second) {
    return new Claim.Apart(first, second, 0, Claim.OPEN_END);
  }

  private static Claim together(int first, int second) {
    return new Claim.Apart(first, second, 0, 0);
  }
}
