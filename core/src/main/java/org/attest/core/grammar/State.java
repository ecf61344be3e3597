package org.attest.core.grammar;

import java.util.Arrays;

/// How far the links of one sentence are found: a stack of words whose heads are sought, the words
/// that are still to come, and the links that are made.
///
/// The three steps are those of the arc-hybrid system (M. Kuhlmann, C. Gómez-Rodríguez, G. Satta,
/// 2011). A sentence of n words takes 2n steps, and every word gets one head; the root stands
/// behind the last word and takes one.
///
/// Words are numbered from 0 within the sentence; [#root] is their number, [#none] the next, for a
/// place where no word is.
final class State {
  static final int SHIFT = 0;

  /// The next word takes the top of the stack.
  static final int LEFT = 1;

  /// The word below takes the top of the stack.
  static final int RIGHT = 2;

  static final int STEPS = 3;

  int root;
  int none;
  int[] heads = new int[0];
  int[] links = new int[0];

  /// The outermost and the next inner child on each side, [#none] without.
  int[] first = new int[0];

  int[] second = new int[0];
  int[] last = new int[0];
  int[] nextToLast = new int[0];
  int[] leftCount = new int[0];
  int[] rightCount = new int[0];

  /// Which links the children on each side have, as bits.
  long[] leftLinks = new long[0];

  long[] rightLinks = new long[0];
  private int[] stack = new int[0];
  private int height;
  private int next;

  void enter(int size) {
    root = size;
    none = size + 1;
    height = 0;
    next = 0;
    if (heads.length < size + 2) {
      int room = 2 * size + 2;
      heads = new int[room];
      links = new int[room];
      first = new int[room];
      second = new int[room];
      last = new int[room];
      nextToLast = new int[room];
      leftCount = new int[room];
      rightCount = new int[room];
      leftLinks = new long[room];
      rightLinks = new long[room];
      stack = new int[room];
    }
    for (int[] each : new int[][] {heads, first, second, last, nextToLast}) {
      Arrays.fill(each, 0, size + 2, none);
    }
    for (int[] each : new int[][] {links, leftCount, rightCount}) {
      Arrays.fill(each, 0, size + 2, 0);
    }
    Arrays.fill(leftLinks, 0, size + 2, 0);
    Arrays.fill(rightLinks, 0, size + 2, 0);
  }

  boolean isDone() {
    return next == root && height == 0;
  }

  /// A word on the stack, 0 for its top.
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : none;
  }

  int height() {
    return height;
  }

  int next() {
    return next;
  }

  /// A word that is still to come, 0 for the next.
  int coming(int distance) {
    return next + distance <= root ? next + distance : none;
  }

  boolean may(int step) {
    return switch (step) {
      case SHIFT -> next < root;
      case LEFT -> height > 0 && (next < root || height == 1);
      default -> height > 1;
    };
  }

  /// The word that would get a head by a step that is no shift.
  int dependent() {
    return stack(0);
  }

  int head(int step) {
    return step == LEFT ? next : stack(1);
  }

  void shift() {
    stack[height++] = next++;
  }

  /// Gives the top of the stack its head.
  void attach(int step, int link) {
    int head = head(step);
    int child = stack[--height];
    heads[child] = head;
    links[child] = link;
    if (step == LEFT) {
      second[head] = first[head];
      first[head] = child;
      leftCount[head]++;
      leftLinks[head] |= 1L << link;
    } else {
      nextToLast[head] = last[head];
      last[head] = child;
      rightCount[head]++;
      rightLinks[head] |= 1L << link;
    }
  }
}
