package org.attest.core.recognise;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.attest.core.source.Span;

/// The places whose words belong to a name already.
final class Taken {
  /// The start of each outermost stretch, to its end; none overlap.
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  /// The places of the names among what was proposed, in any order.
  static Taken of(List<Proposal> proposals) {
    Taken taken = new Taken();
    proposals.stream()
        .map(Proposal::finding)
        .filter(Name.class::isInstance)
        .flatMap(name -> stretches(name).stream())
        .sorted()
        .filter(taken::isFree)
        .forEach(taken::add);
    return taken;
  }

  /// The stretches of a name that are its own: what tears it belongs to others.
  private static List<Span> stretches(Finding finding) {
    return finding instanceof Name name && !name.segments().isEmpty()
        ? name.segments()
        : List.of(finding.span());
  }

  boolean isFree(Finding name) {
    return stretches(name).stream().allMatch(this::isFree);
  }

  void add(Finding name) {
    stretches(name).forEach(this::add);
  }

  boolean isFree(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(Math.max(span.end(), span.start() + 1));
    return before == null || before.getValue() <= span.start();
  }

  void add(Span span) {
    ends.put(span.start(), span.end());
  }
}
