package org.attest.core.tag;

import java.util.Arrays;

/// A number for each of many features, which are known by 32 bits of their hash: one that was never
/// put is taken for another with a chance of about one in ten thousand.
///
/// Most features that are asked for were never put. A bit for each twenty upper bits of a feature
/// tells so: these bits stay near the processor where the table itself does not.
public final class FeatureTable {
  private static final int KNOWN = 1 << 14;
  private static final int WORD = 18;
  private static final int BIT = 12;

  private final long[] known = new long[KNOWN];

  /// A feature in the upper half of each slot, its number in the lower half.
  private final long[] slots;

  private int size;

  /// @param capacity how many features there will be
  public FeatureTable(int capacity) {
    this.slots = new long[Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) * 4)];
  }

  private int slot(int feature) {
    int at = feature & (slots.length - 1);
    while (slots[at] != 0 && (int) (slots[at] >>> Integer.SIZE) != feature) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  /// @param feature not 0
  public boolean has(int feature) {
    return slots[slot(feature)] != 0;
  }

  /// @param feature not 0, and not put yet
  public void put(int feature, int number) {
    slots[slot(feature)] = ((long) feature << Integer.SIZE) | (number & 0xFFFF_FFFFL);
    known[feature >>> WORD] |= 1L << (feature >>> BIT);
    size++;
  }

  /// The number of a feature, or 0 if it was never put.
  public int of(int feature) {
    return (int) slots[slot(feature)];
  }

  /// Whether a feature may have been put; of what never was this is seldom said.
  public boolean mayHave(int feature) {
    return ((known[feature >>> WORD] >>> (feature >>> BIT)) & 1) != 0;
  }

  public int size() {
    return size;
  }

  /// Each feature once, in an order that depends on nothing but the features and the order in which
  /// they were put.
  public int[] all() {
    return Arrays.stream(slots)
        .filter(slot -> slot != 0)
        .mapToInt(slot -> (int) (slot >>> Integer.SIZE))
        .toArray();
  }
}
