package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.port.Originals;
import org.attest.core.source.Original;
import org.junit.jupiter.api.Test;

/// What every store of originals does.
public abstract class OriginalsContract {
  private static final int SAMPLES = 40;

  /// The store under test; the same one all through a test, empty at its beginning.
  protected abstract Originals originals();

  private static Original original(String name, byte[] bytes) {
    return new Original(name, "folder/" + name, sha256(bytes), bytes.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anEmptyStoreHasNothingAndNoFault() {
    assertEquals(List.of(), originals().checksums());
    assertEquals(List.of(), originals().faults());
    assertEquals(Optional.empty(), originals().fetch("0".repeat(64)));
  }

  @Test
  void givesBackAnyBytesAsTheyWereKept() {
    Random random = new Random(7);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      byte[] sample = new byte[random.nextInt(5000)];
      random.nextBytes(sample);
      Original original = original("a.bin", sample);
      originals().keep(original, sample);
      kept.add(original.sha256());
      assertArrayEquals(sample, originals().fetch(original.sha256()).orElseThrow(), "seed 7, " + i);
    }
    Collections.sort(kept);
    assertEquals(kept.stream().distinct().toList(), originals().checksums());
    assertEquals(List.of(), originals().faults());
  }

  @Test
  void keepsTheSameBytesOnceWhateverTheyAreCalled() {
    originals().keep(original("a.txt", bytes("words")), bytes("words"));
    originals().keep(original("b.txt", bytes("words")), bytes("words"));
    assertEquals(List.of(sha256(bytes("words"))), originals().checksums());
  }

  @Test
  void refusesBytesThatAreNotThoseThatAreNamed() {
    Original named = original("a.txt", bytes("words"));
    assertThrows(
        IllegalArgumentException.class, () -> originals().keep(named, bytes("other words")));
    assertEquals(List.of(), originals().checksums());
  }

  @Test
  void handsOutCopiesThatCanBeChangedWithoutHarm() {
    byte[] given = bytes("words");
    Original original = original("a.txt", given);
    originals().keep(original, given);
    given[0] = 'W';
    byte[] first = originals().fetch(original.sha256()).orElseThrow();
    first[1] = 'O';
    byte[] second = originals().fetch(original.sha256()).orElseThrow();
    assertNotSame(first, second);
    assertArrayEquals(bytes("words"), second);
  }
}
