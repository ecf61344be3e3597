package org.attest.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Learns from clusters which values stand for each other, as Bob does for Robert and Stockwell for
/// Lambeth: those that occur together in several clusters, and in many of those in which the rarer
/// of the two occurs. Since one cluster alone never suffices, no cluster proves itself.
final class Variants {
  private static final int CLUSTERS_MIN = 2;
  private static final double SHARE_MIN = 0.1;
  private static final double ABOVE_CHANCE = 5;
  private static final int VALUES_MAX = 40;

  private Variants() {}

  /// The same table, whose fields know the variants of their values.
  ///
  /// @param clusterOf for each row its cluster
  static Table learnt(Table table, int[] clusterOf) {
    List<Field> fields = new ArrayList<>();
    for (Field field : table.fields()) {
      fields.add(
          switch (field) {
            case NameField name -> new NameField(knowing(name.value(), clusterOf), name.words());
            case ValueField value -> knowing(value, clusterOf);
            case OtherNames others -> others;
          });
    }
    return table.with(fields);
  }

  private static ValueField knowing(ValueField field, int[] clusterOf) {
    return switch (field.grading()) {
      case NAME, PLACE, CATEGORY -> field.knowing(variants(field, clusterOf));
      case DATE, CODE -> field;
    };
  }

  private static long[] variants(ValueField field, int[] clusterOf) {
    List<Set<Integer>> valuesOf = valuesOf(field, clusterOf);
    int[] clusters = new int[field.vocabulary().size()];
    long[] pairs = new long[1 << 12];
    int size = 0;
    for (Set<Integer> values : valuesOf) {
      int[] each = values.stream().sorted().limit(VALUES_MAX).mapToInt(v -> v).toArray();
      for (int i = 0; i < each.length; i++) {
        clusters[each[i]]++;
        for (int j = 0; j < i; j++) {
          pairs = size == pairs.length ? Arrays.copyOf(pairs, size * 2) : pairs;
          pairs[size++] = Pairs.of(each[i], each[j]);
        }
      }
    }
    Arrays.sort(pairs, 0, size);
    List<Long> variants = new ArrayList<>();
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && pairs[to] == pairs[from]) {
        to++;
      }
      int rarer = Math.min(clusters[Pairs.first(pairs[from])], clusters[Pairs.second(pairs[from])]);
      double chance = chance(clusters, pairs[from], valuesOf.size());
      boolean often = to - from >= Math.max(CLUSTERS_MIN, rarer * SHARE_MIN);
      if (often && to - from >= chance * ABOVE_CHANCE && isOpen(field, pairs[from])) {
        variants.add(pairs[from]);
      }
      from = to;
    }
    return variants.stream().mapToLong(pair -> pair).toArray();
  }

  /// In how many clusters two values would occur together if they had nothing to do with each
  /// other.
  private static double chance(int[] clusters, long pair, int all) {
    return (double) clusters[Pairs.first(pair)] * clusters[Pairs.second(pair)] / Math.max(1, all);
  }

  /// Whether spelling alone does not bring the two together.
  private static boolean isOpen(ValueField field, long pair) {
    Agreement grade =
        field
            .grading()
            .grade(
                field.vocabulary().value(Pairs.first(pair)),
                field.vocabulary().value(Pairs.second(pair)));
    return grade == Agreement.DIFFERENT || grade == Agreement.ALIKE;
  }

  private static List<Set<Integer>> valuesOf(ValueField field, int[] clusterOf) {
    List<Set<Integer>> values = new ArrayList<>();
    int[] place = new int[clusterOf.length];
    Arrays.fill(place, -1);
    for (int row = 0; row < clusterOf.length; row++) {
      if (field.values()[row] >= 0) {
        int cluster = clusterOf[row];
        if (place[cluster] < 0) {
          place[cluster] = values.size();
          values.add(new HashSet<>());
        }
        values.get(place[cluster]).add(field.values()[row]);
      }
    }
    return values;
  }
}
