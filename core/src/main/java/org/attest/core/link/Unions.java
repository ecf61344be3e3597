package org.attest.core.link;

/// Sets of numbers that are joined; each is known by its smallest number.
final class Unions {
  private final int[] parents;

  Unions(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int find(int number) {
    int each = number;
    while (parents[each] != each) {
      parents[each] = parents[parents[each]];
      each = parents[each];
    }
    return each;
  }

  void join(int first, int second) {
    int a = find(first);
    int b = find(second);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
