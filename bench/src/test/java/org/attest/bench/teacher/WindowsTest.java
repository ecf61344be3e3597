package org.attest.bench.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final Map<String, Integer> VOCABULARY =
      Map.of("one", 201, "two", 202, "three", 203, "##s", 204, "-", 205);

  /// The first pieces of the tokens that all windows of a text ask for, in order.
  private static List<Integer> asked(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Windows(new WordPieces(VOCABULARY)).write(Tokens.of(text), new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    List<Integer> out = new ArrayList<>();
    while (in.available() > 0) {
      int[] pieces = new int[in.readInt()];
      assertTrue(pieces.length <= 512);
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = in.readInt();
      }
      assertEquals(WordPieces.START, pieces[0]);
      assertEquals(WordPieces.END, pieces[pieces.length - 1]);
      int wanted = in.readInt();
      for (int i = 0; i < wanted; i++) {
        out.add(pieces[in.readInt()]);
      }
    }
    return out;
  }

  @Test
  void everyTokenIsAskedForOnceInOrder() throws IOException {
    String text = "one twos three ".repeat(700).strip();
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      wanted.addAll(List.of(201, 202, 203));
    }
    assertEquals(wanted, asked(text));
  }

  @Test
  void tokensOfManyPiecesMakeShorterWindows() throws IOException {
    String text = ("one" + "s".repeat(40) + " ").repeat(400).strip();
    assertEquals(400, asked(text).size());
  }

  @Test
  void aTextWithoutTokensHasNoWindows() throws IOException {
    assertEquals(List.of(), asked(""));
  }
}
