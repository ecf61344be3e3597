package org.attest.read.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attest.read.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mail folders of Outlook that are torn or made to do harm; nothing free writes sound ones.
class PstFileTest {
  private static final long SEED = 5;

  /// What begins as a mail folder does, of either age, and goes on with anything.
  private static byte[] folder(int version, int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(SEED).nextBytes(bytes);
    byte[] sign = "!BDN".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sign, 0, bytes, 0, sign.length);
    bytes[8] = 'S';
    bytes[9] = 'M';
    bytes[10] = (byte) version;
    bytes[11] = 0;
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 23, 36, 99})
  void refusesAFolderThatHoldsNothingSound(int version) {
    byte[] bytes = folder(version, 20_000);
    assertEquals(List.of("P003"), Trial.of("items.pst", bytes).codes());
    assertEquals(List.of(), Trial.members("items.pst", bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 100, 512, 564})
  void refusesAFolderThatEndsInItsHeader(int length) {
    byte[] bytes = Arrays.copyOf(folder(23, 600), length);
    assertEquals(List.of("P003"), Trial.of("items.pst", bytes).codes());
    assertEquals(List.of(), Trial.members("items.pst", bytes));
  }
}
