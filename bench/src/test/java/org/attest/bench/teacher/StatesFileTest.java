package org.attest.bench.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesFileTest {
  @TempDir Path folder;

  private Path file(int tokens) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(tokens * StatesFile.DIMENSIONS * Short.BYTES);
    for (int token = 0; token < tokens; token++) {
      for (int d = 0; d < StatesFile.DIMENSIONS; d++) {
        bytes.putShort(Float.floatToFloat16(token * 2 + d));
      }
    }
    return Files.write(folder.resolve("some.states"), bytes.array());
  }

  @Test
  void textsFollowEachOther() throws IOException {
    try (StatesFile states = new StatesFile(file(3))) {
      assertEquals(0, Float.float16ToFloat(states.next(1)[0]));
      assertEquals(2, Float.float16ToFloat(states.next(2)[0]));
    }
  }

  @Test
  void aFileThatIsTooShortIsRefused() throws IOException {
    try (StatesFile states = new StatesFile(file(2))) {
      assertThrows(EOFException.class, () -> states.next(3));
    }
  }

  @Test
  void theScaleBringsEachNumberToTheSameMeanAndWidth() throws IOException {
    try (StatesFile states = new StatesFile(file(2))) {
      short[] both = states.next(2);
      StatesFile.Scale scale = new StatesFile.Scale();
      scale.add(both);
      for (int d : new int[] {0, 7, StatesFile.DIMENSIONS - 1}) {
        assertEquals(-0.3, scale.of(both, 0)[d], 1e-3);
        assertEquals(0.3, scale.of(both, 1)[d], 1e-3);
      }
    }
  }
}
