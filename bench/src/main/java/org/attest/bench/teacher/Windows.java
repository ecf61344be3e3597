package org.attest.bench.teacher;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.attest.core.text.Tokens;

/// Cuts a text into windows that a model can read at once: stretches of tokens, each with some of
/// its neighbours on both sides, so that no token is read without what stands around it.
public final class Windows {
  private static final int CORE = 280;
  private static final int SIDE = 30;

  /// A model of this family reads no more than 512 pieces.
  private static final int PIECES_MAX = 500;

  private final WordPieces pieces;

  public Windows(WordPieces pieces) {
    this.pieces = pieces;
  }

  /// Writes for each window how many pieces it has, the pieces, of how many tokens the states are
  /// asked for, and where the first piece of each stands: all as whole numbers of four bytes. Each
  /// token is asked for once, in order.
  public void write(Tokens tokens, DataOutputStream out) throws IOException {
    int[][] all = new int[tokens.size()][];
    Map<String, int[]> known = new HashMap<>();
    for (int i = 0; i < all.length; i++) {
      all[i] = known.computeIfAbsent(tokens.words(i), pieces::of);
    }
    for (int from = 0; from < all.length; ) {
      from = write(all, from, out);
    }
  }

  /// @return where the next window begins
  private static int write(int[][] all, int from, DataOutputStream out) throws IOException {
    int start = Math.max(0, from - SIDE);
    int to = Math.min(all.length, from + CORE);
    int end = Math.min(all.length, to + SIDE);
    int size = 2;
    for (int i = start; i < end; i++) {
      size += all[i].length;
    }
    while (size > PIECES_MAX) {
      end--;
      size -= all[end].length;
    }
    to = Math.min(to, end);
    out.writeInt(size);
    out.writeInt(WordPieces.START);
    int[] first = new int[end - start];
    int at = 1;
    for (int i = start; i < end; i++) {
      first[i - start] = at;
      for (int piece : all[i]) {
        out.writeInt(piece);
        at++;
      }
    }
    out.writeInt(WordPieces.END);
    out.writeInt(to - from);
    for (int i = from; i < to; i++) {
      out.writeInt(first[i - start]);
    }
    return to;
  }
}
