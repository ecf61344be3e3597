package org.attest.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which pairs of rows are compared at all: those that share two things, of their words, dates,
/// places and codes; and those that share a rare word.
///
/// Where more than [#GROUP_MAX] rows share two things, or [#GROUP_OF_WORD_MAX] a word, each is
/// paired only with the next few in the order of the table, which sorts by what rows tell: the work
/// grows as the rows do, even if all are of one name.
final class Candidates {
  private static final int GROUP_MAX = 100;
  private static final int GROUP_OF_WORD_MAX = 30;
  private static final int NEXT = 10;
  private static final int WORDS_MAX = 6;
  private static final int ANCHORS_MAX = 8;

  private final Table table;
  private final int rowBits;
  private long[] keys = new long[1 << 12];
  private int size;

  private Candidates(Table table) {
    this.table = table;
    this.rowBits = Math.max(1, 32 - Integer.numberOfLeadingZeros(table.size()));
  }

  /// Pairs of rows that share two things.
  static long[] ofTwoThings(Table table) {
    Candidates candidates = new Candidates(table);
    for (int row = 0; row < table.size(); row++) {
      candidates.addTwoThings(row);
    }
    return candidates.pairs(GROUP_MAX);
  }

  /// Pairs of rows that share a word of their names.
  static long[] ofRareWords(Table table) {
    Candidates candidates = new Candidates(table);
    for (int row = 0; row < table.size(); row++) {
      for (int word : table.words()[row]) {
        candidates.add(word, 0, 0, row);
      }
    }
    return candidates.pairs(GROUP_OF_WORD_MAX);
  }

  private void addTwoThings(int row) {
    int[] words = table.words()[row];
    int[][] anchors = table.anchors();
    int lastWord = Math.min(words.length, WORDS_MAX);
    int lastAnchor = Math.min(anchors.length, ANCHORS_MAX);
    for (int i = 0; i < lastWord; i++) {
      for (int j = i + 1; j < lastWord; j++) {
        add(Math.min(words[i], words[j]), Math.max(words[i], words[j]), 1, row);
      }
      for (int k = 0; k < lastAnchor; k++) {
        addTold(words[i], anchors[k][row], 2 + k, row);
      }
    }
    for (int k = 0; k < lastAnchor; k++) {
      for (int l = k + 1; l < lastAnchor; l++) {
        if (anchors[k][row] >= 0) {
          addTold(anchors[k][row], anchors[l][row], 2 + ANCHORS_MAX * (1 + k) + l, row);
        }
      }
    }
  }

  private void addTold(int first, int anchor, int sort, int row) {
    if (anchor >= 0) {
      add(first, anchor, sort, row);
    }
  }

  /// A key that is the same for the same two things: bits in disorder above, the row below.
  private void add(int first, int second, int sort, int row) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    long both = ((long) first << 32) | second;
    long disorder = Pairs.mixed(both * 31 + sort + Pairs.mixed(both));
    keys[size++] = ((disorder >>> rowBits) << rowBits) | row;
  }

  private long[] pairs(int most) {
    Arrays.sort(keys, 0, size);
    long row = (1L << rowBits) - 1;
    Pairs pairs = new Pairs();
    for (int from = 0; from < size; ) {
      int to = from;
      while (to < size && keys[to] >>> rowBits == keys[from] >>> rowBits) {
        to++;
      }
      int reach = to - from <= most ? most : NEXT;
      for (int i = from; i < to; i++) {
        int end = Math.min(to, i + 1 + reach);
        for (int j = i + 1; j < end; j++) {
          pairs.add((int) (keys[i] & row), (int) (keys[j] & row));
        }
      }
      from = to;
    }
    return pairs.sorted();
  }

  /// All pairs of rows of one cluster, of large clusters only those near each other.
  static long[] ofClusters(int[] clusterOf) {
    List<List<Integer>> clusters = new ArrayList<>();
    int[] place = new int[clusterOf.length];
    Arrays.fill(place, -1);
    Pairs pairs = new Pairs();
    for (int row = 0; row < clusterOf.length; row++) {
      int cluster = clusterOf[row];
      if (cluster < 0) {
        continue;
      }
      if (place[cluster] < 0) {
        place[cluster] = clusters.size();
        clusters.add(new ArrayList<>());
      }
      List<Integer> before = clusters.get(place[cluster]);
      for (int i = Math.max(0, before.size() - GROUP_MAX); i < before.size(); i++) {
        pairs.add(before.get(i), row);
      }
      before.add(row);
    }
    return pairs.sorted();
  }
}
