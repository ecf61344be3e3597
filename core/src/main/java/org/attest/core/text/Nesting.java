package org.attest.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attest.core.source.Span;

/// Finds the parts that hold a place, in the logarithm of their number.
///
/// The text is cut wherever a part begins, ends or is interrupted; of each piece the smallest part
/// is known, and through its parents those around it.
public final class Nesting {
  private final Map<String, Part> byId = new HashMap<>();
  private final int[] cuts;
  private final List<Optional<Part>> smallest = new ArrayList<>();

  private Nesting(List<Part> parts) {
    parts.forEach(part -> byId.put(part.id(), part));
    this.cuts =
        parts.stream()
            .flatMap(part -> part.stretches().stream())
            .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
            .sorted()
            .distinct()
            .toArray();
    sweep(parts);
  }

  /// @param parts a division before what it holds
  public static Nesting of(List<Part> parts) {
    return new Nesting(parts);
  }

  /// A stretch of a part; what is no longer than another lies inside.
  private record Held(Span span, Part part, int rank) {}

  private void sweep(List<Part> parts) {
    List<Held> held = new ArrayList<>();
    for (Part part : parts) {
      part.stretches().stream()
          .filter(span -> span.length() > 0)
          .forEach(span -> held.add(new Held(span, part, held.size())));
    }
    List<Held> opening = new ArrayList<>(held);
    opening.sort(Comparator.comparingInt(each -> each.span().start()));
    List<Held> closing = new ArrayList<>(held);
    closing.sort(Comparator.comparingInt(each -> each.span().end()));
    TreeSet<Held> open =
        new TreeSet<>(
            Comparator.comparingInt((Held each) -> each.part().span().length())
                .thenComparing(Comparator.comparingInt(Held::rank).reversed()));
    int opened = 0;
    int closed = 0;
    for (int cut : cuts) {
      for (; closed < closing.size() && closing.get(closed).span().end() <= cut; closed++) {
        open.remove(closing.get(closed));
      }
      for (; opened < opening.size() && opening.get(opened).span().start() <= cut; opened++) {
        open.add(opening.get(opened));
      }
      smallest.add(open.isEmpty() ? Optional.empty() : Optional.of(open.first().part()));
    }
  }

  /// The parts that hold a place of the source's text, the smallest first.
  public List<Part> around(int place) {
    int at = Arrays.binarySearch(cuts, place);
    int piece = at >= 0 ? at : -at - 2;
    List<Part> out = new ArrayList<>();
    Optional<Part> part = piece < 0 ? Optional.empty() : smallest.get(piece);
    while (part.isPresent() && !out.contains(part.get())) {
      out.add(part.get());
      part = part.get().parent().flatMap(parent -> Optional.ofNullable(byId.get(parent)));
    }
    return out;
  }
}
