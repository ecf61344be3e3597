package org.attest.read.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiffDirectoriesTest {
  private static final int ENTRIES = 2;
  private static final int DIRECTORY = 2 + ENTRIES * 12 + 4;

  /// A file of nothing but directories, each of which names the next.
  private static byte[] chain(ByteOrder order, int... next) {
    ByteBuffer out = ByteBuffer.allocate(8 + next.length * DIRECTORY).order(order);
    byte mark = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
    out.put(mark).put(mark).putShort((short) 42).putInt(8);
    for (int follows : next) {
      out.putShort((short) ENTRIES).put(new byte[ENTRIES * 12]);
      out.putInt(follows < 0 ? 0 : 8 + follows * DIRECTORY);
    }
    return out.array();
  }

  private static byte[] big(long... next) {
    int size = 8 + 20 + 8;
    ByteBuffer out = ByteBuffer.allocate(16 + next.length * size).order(ByteOrder.BIG_ENDIAN);
    out.put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) 43)
        .putShort((short) 8)
        .putShort((short) 0);
    out.putLong(16);
    for (long follows : next) {
      out.putLong(1).put(new byte[20]).putLong(follows < 0 ? 0 : 16 + follows * size);
    }
    return out.array();
  }

  @Test
  void countsTheImagesInEitherByteOrder() {
    assertEquals(
        OptionalInt.of(3), TiffDirectories.count(chain(ByteOrder.LITTLE_ENDIAN, 1, 2, -1)));
    assertEquals(OptionalInt.of(2), TiffDirectories.count(chain(ByteOrder.BIG_ENDIAN, 1, -1)));
    assertEquals(OptionalInt.of(2), TiffDirectories.count(big(1, -1)));
  }

  @Test
  void endsWhereTheChainComesBack() {
    assertEquals(OptionalInt.of(1), TiffDirectories.count(chain(ByteOrder.LITTLE_ENDIAN, 0)));
    assertEquals(OptionalInt.of(3), TiffDirectories.count(chain(ByteOrder.BIG_ENDIAN, 1, 2, 0)));
    assertEquals(OptionalInt.of(2), TiffDirectories.count(big(1, 0)));
  }

  @Test
  void countsWhatStandsBeforeATornEnd() {
    byte[] whole = chain(ByteOrder.LITTLE_ENDIAN, 1, 2, -1);
    byte[] torn = Arrays.copyOf(whole, whole.length - DIRECTORY - 5);
    assertEquals(OptionalInt.of(2), TiffDirectories.count(torn));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "II", "GIF89a..........", "IM*\0\0\0\0\0\0\0", "II\1\0\0\0\0\0\0\0"})
  void leavesOtherFilesAlone(String bytes) {
    assertEquals(
        OptionalInt.empty(), TiffDirectories.count(bytes.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void endsWithAnyBytes() {
    Random random = new Random(4);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int sample = 0; sample < 20_000; sample++) {
            byte[] bytes = new byte[8 + random.nextInt(120)];
            random.nextBytes(bytes);
            bytes[0] = 'I';
            bytes[1] = 'I';
            bytes[2] = (byte) (42 + random.nextInt(2));
            bytes[3] = 0;
            TiffDirectories.count(bytes);
          }
        });
  }
}
