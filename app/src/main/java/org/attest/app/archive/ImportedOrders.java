package org.attest.app.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.publish.record.Events;

/// The orders of one file: of what they speak must be told, and they must not run in a circle.
final class ImportedOrders {
  private final Map<String, Content.Order> byPlace = new LinkedHashMap<>();
  private final Set<String> events = new HashSet<>();

  /// A file begins.
  ///
  /// @param known what was told before
  void begin(Iterable<Statement> known) {
    byPlace.clear();
    events.clear();
    known.forEach(statement -> add("", statement));
  }

  /// @param where the file and the line; empty for what was told before
  void add(String where, Statement statement) {
    switch (statement.content()) {
      case Content.Event event -> events.add(event.id());
      case Content.Order order -> {
        if (!where.isEmpty()) {
          byPlace.put(where, order);
        }
      }
      case Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ -> {}
    }
  }

  /// What is wrong with them, each with its line; of circles the first order that closes one.
  List<Problem> problems() {
    List<Problem> out = new ArrayList<>();
    byPlace.forEach((where, order) -> {
      for (String event : Events.about(order)) {
        if (!events.contains(event)) {
          out.add(new Problem(Code.BAD_RECORD, where, "no statement tells of the event " + event));
        }
      }
    });
    List<Map.Entry<String, Content.Order>> before =
        byPlace.entrySet().stream()
            .filter(each -> each.getValue().or().isEmpty())
            .filter(each -> each.getValue().relation() == TimeRelation.BEFORE)
            .toList();
    if (isCircular(before)) {
      Map.Entry<String, Content.Order> closing = before.get(closing(before));
      String told = closing.getValue().from() + " before " + closing.getValue().to();
      out.add(new Problem(Code.BAD_RECORD, closing.getKey(), told + " closes a circle of orders"));
    }
    return out;
  }

  /// The first order that closes a circle with those before it.
  private static int closing(List<Map.Entry<String, Content.Order>> orders) {
    int sound = 0;
    int circular = orders.size();
    while (circular - sound > 1) {
      int middle = (sound + circular) >>> 1;
      if (isCircular(orders.subList(0, middle))) {
        circular = middle;
      } else {
        sound = middle;
      }
    }
    return circular - 1;
  }

  /// Whether something is left when all that has nothing before it is taken away, again and again.
  private static boolean isCircular(List<Map.Entry<String, Content.Order>> orders) {
    Map<String, Integer> ahead = new HashMap<>();
    Map<String, List<String>> after = new HashMap<>();
    for (Map.Entry<String, Content.Order> each : orders) {
      Content.Order order = each.getValue();
      ahead.putIfAbsent(order.from(), 0);
      ahead.merge(order.to(), 1, Integer::sum);
      after.computeIfAbsent(order.from(), _ -> new ArrayList<>(1)).add(order.to());
    }
    Deque<String> free = new ArrayDeque<>();
    ahead.forEach((event, count) -> {
      if (count == 0) {
        free.add(event);
      }
    });
    int taken = 0;
    while (!free.isEmpty()) {
      taken++;
      for (String next : after.getOrDefault(free.removeLast(), List.of())) {
        if (ahead.merge(next, -1, Integer::sum) == 0) {
          free.add(next);
        }
      }
    }
    return taken < ahead.size();
  }
}
