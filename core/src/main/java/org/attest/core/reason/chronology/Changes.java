package org.attest.core.reason.chronology;

import java.util.Arrays;

/// What the nodes of one side were before the first of the changes that are being made.
final class Changes {
  private final int[] stamps;
  private final int[] places;
  private int stamp = 1;
  private int[] nodes = new int[16];
  private long[] values = new long[16];
  private int[] parents = new int[16];
  private int size;

  Changes(int nodes) {
    stamps = new int[nodes];
    places = new int[nodes];
  }

  void begin() {
    size = 0;
    stamp++;
  }

  void note(int node, long value, int parent) {
    if (stamps[node] == stamp) {
      return;
    }
    stamps[node] = stamp;
    places[node] = size;
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
    }
    nodes[size] = node;
    values[size] = value;
    parents[size++] = parent;
  }

  /// What a node was that has changed.
  long valueOf(int node) {
    return values[places[node]];
  }

  /// How many nodes have changed.
  int size() {
    return size;
  }

  int node(int place) {
    return nodes[place];
  }

  long value(int place) {
    return values[place];
  }

  int parent(int place) {
    return parents[place];
  }
}
