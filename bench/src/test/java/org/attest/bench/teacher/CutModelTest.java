package org.attest.bench.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CutModelTest {
  private static byte[] field(int number, byte[] value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write((number << 3) | 2);
    int length = value.length;
    if (length > 127) {
      out.write((length & 127) | 128);
      length >>>= 7;
    }
    out.write(length);
    out.writeBytes(value);
    return out.toByteArray();
  }

  private static byte[] together(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] output(String name) {
    return field(12, field(1, name.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] model(byte[] outputs) {
    byte[] version = {8, 7};
    byte[] nodes = field(1, new byte[200]);
    return together(version, field(7, together(nodes, outputs)), field(8, new byte[] {16, 11}));
  }

  @Test
  void theGraphGivesOutWhatIsNamedAndNothingElse() {
    byte[] model = model(together(output("last"), output("pooled")));
    assertArrayEquals(model(output("middle")), CutModel.at(model, "middle"));
  }

  @Test
  void whatIsNoModelIsRefused() {
    byte[] model = model(output("last"));
    byte[] half = Arrays.copyOf(model, model.length / 2);
    assertThrows(IllegalArgumentException.class, () -> CutModel.at(half, "middle"));
    byte[] noise = new byte[64];
    Arrays.fill(noise, (byte) -1);
    assertThrows(IllegalArgumentException.class, () -> CutModel.at(noise, "middle"));
  }
}
