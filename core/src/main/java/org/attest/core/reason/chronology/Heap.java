package org.attest.core.reason.chronology;

import java.util.Arrays;

/// Nodes that wait, that of the least key first; each waits once.
final class Heap {
  private static final int OUT = -1;

  private final int[] places;
  private int[] nodes = new int[16];
  private long[] keys = new long[16];
  private int size;

  Heap(int bound) {
    places = new int[bound];
    Arrays.fill(places, OUT);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /// Lets a node wait that does not, or hastens one that waits: its key goes down by `haste`.
  void hasten(int node, long haste) {
    int place = places[node];
    if (place == OUT) {
      add(node, -haste);
    } else {
      up(place, node, keys[place] - haste);
    }
  }

  /// Lets a node wait that does not.
  void add(int node, long key) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    up(size++, node, key);
  }

  int poll() {
    int node = nodes[0];
    places[node] = OUT;
    size--;
    if (size > 0) {
      down(nodes[size], keys[size]);
    }
    return node;
  }

  void clear() {
    while (size > 0) {
      places[nodes[--size]] = OUT;
    }
  }

  private void up(int from, int node, long key) {
    int place = from;
    while (place > 0 && keys[(place - 1) >> 1] > key) {
      put(place, nodes[(place - 1) >> 1], keys[(place - 1) >> 1]);
      place = (place - 1) >> 1;
    }
    put(place, node, key);
  }

  private void down(int node, long key) {
    int place = 0;
    while (true) {
      int child = 2 * place + 1;
      if (child + 1 < size && keys[child + 1] < keys[child]) {
        child++;
      }
      if (child >= size || keys[child] >= key) {
        break;
      }
      put(place, nodes[child], keys[child]);
      place = child;
    }
    put(place, node, key);
  }

  private void put(int place, int node, long key) {
    places[node] = place;
    nodes[place] = node;
    keys[place] = key;
  }
}
