package org.attest.core.account.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;

/// Which ids and names mean one thing, by all accepted statements that say so.
///
/// Law: one thing is called by the least of its names, whatever the order in which it was told.
public final class Sameness {
  private static final String SAME = "same as";

  private final Links links = new Links();
  private final Map<String, Set<String>> classes = new HashMap<>();

  /// Two names of one thing.
  ///
  /// @param first no name that is greater than the second
  public record Pair(String first, String second) {
    static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /// The names that a statement makes one, if it does.
  private static List<Pair> pairs(Statement statement) {
    boolean counts = statement.isAccepted() && statement.isAffirmed();
    return switch (statement.content()) {
      case Content.Identity(String from, String relation, String to)
          when counts && relation.equals(SAME) ->
          List.of(Pair.of(from, to));
      case Content.Order order
          when counts && order.or().isEmpty() && order.relation() == TimeRelation.SAME_AS ->
          List.of(Pair.of(order.from(), order.to()));
      case Content.Identity _,
          Content.Order _,
          Content.Event _,
          Content.Attribute _,
          Content.Relation _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Transmission _,
          Content.Argument _ ->
          List.of();
    };
  }

  /// Takes a statement in, if it makes two names one.
  ///
  /// @return the names that mean more than before
  public Set<String> add(Statement statement) {
    Set<String> touched = new LinkedHashSet<>();
    for (Pair pair : pairs(statement)) {
      links.add(pair.first, pair.second, statement.id());
      links.add(pair.second, pair.first, statement.id());
      touched.addAll(regroup(pair));
    }
    return touched;
  }

  /// What [#add] did is undone.
  ///
  /// @return the names that mean less than before
  public Set<String> remove(Statement statement) {
    Set<String> touched = new LinkedHashSet<>();
    for (Pair pair : pairs(statement)) {
      touched.addAll(members(pair.first));
      links.remove(pair.first, pair.second, statement.id());
      links.remove(pair.second, pair.first, statement.id());
      touched.addAll(regroup(pair));
    }
    return touched;
  }

  private Set<String> regroup(Pair pair) {
    Set<String> touched = new LinkedHashSet<>();
    for (String name : List.of(pair.first, pair.second)) {
      Set<String> names = Collections.unmodifiableSet(new TreeSet<>(links.above(name)));
      if (names.size() == 1) {
        classes.remove(name);
      } else {
        names.forEach(each -> classes.put(each, names));
      }
      touched.addAll(names);
    }
    return touched;
  }

  /// The one name of whatever this name means.
  public String canonical(String name) {
    Set<String> names = classes.get(name);
    return names == null ? name : names.iterator().next();
  }

  /// All names of whatever this name means, in their order.
  public Collection<String> members(String name) {
    return classes.getOrDefault(name, Set.of(name));
  }

  /// The ids of statements that together make two names one; fewest. Empty where nothing does.
  public List<String> why(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    before.put(from, from);
    open.add(from);
    while (!open.isEmpty() && !before.containsKey(to)) {
      String each = open.removeFirst();
      for (String next : links.next(each)) {
        if (before.putIfAbsent(next, each) == null) {
          open.add(next);
        }
      }
    }
    if (!before.containsKey(to)) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    for (String each = to; !each.equals(from); ) {
      String previous = before.getOrDefault(each, from);
      out.addFirst(Collections.min(links.holders(previous, each)));
      each = previous;
    }
    return out;
  }
}
