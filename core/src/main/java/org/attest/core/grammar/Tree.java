package org.attest.core.grammar;

import java.util.Arrays;

/// The children of tokens, and how far all that depends on a token reaches, from their heads.
final class Tree {
  private final int[] starts;
  private final int[] children;
  private final int[] lows;
  private final int[] highs;

  /// @param heads by token, -1 for a root; no circles
  Tree(int[] heads) {
    starts = new int[heads.length + 1];
    lows = new int[heads.length];
    highs = new int[heads.length];
    for (int token = 0; token < heads.length; token++) {
      lows[token] = token;
      highs[token] = token;
      if (heads[token] >= 0) {
        starts[heads[token] + 1]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    children = new int[starts[heads.length]];
    int[] filled = starts.clone();
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] >= 0) {
        children[filled[heads[token]]++] = token;
      }
    }
    spread(heads);
  }

  /// Goes from the leaves up: a token hands its reach on when all of its children have.
  private void spread(int[] heads) {
    int[] waiting = new int[heads.length];
    for (int token = 0; token < heads.length; token++) {
      waiting[token] = starts[token + 1] - starts[token];
    }
    for (int leaf = 0; leaf < heads.length; leaf++) {
      int at = leaf;
      while (at >= 0 && waiting[at] == 0) {
        waiting[at] = -1;
        int head = heads[at];
        if (head >= 0) {
          lows[head] = Math.min(lows[head], lows[at]);
          highs[head] = Math.max(highs[head], highs[at]);
          waiting[head]--;
        }
        at = head;
      }
    }
  }

  int[] children(int token) {
    return Arrays.copyOfRange(children, starts[token], starts[token + 1]);
  }

  int low(int token) {
    return lows[token];
  }

  int high(int token) {
    return highs[token];
  }
}
