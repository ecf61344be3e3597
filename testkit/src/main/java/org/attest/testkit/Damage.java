package org.attest.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils a document in the ways in which files are spoilt: cut off, overwritten, doubled, emptied.
///
/// Law: the same seed spoils the same bytes in the same way.
final class Damage {
  private static final int CUTS = 12;
  private static final int OVERWRITTEN = 24;

  private final byte[] sound;
  private final Random random;

  Damage(byte[] sound, long seed) {
    this.sound = sound.clone();
    this.random = new Random(seed);
  }

  List<byte[]> all() {
    List<byte[]> all = new ArrayList<>();
    all.add(new byte[0]);
    for (int i = 1; i < CUTS; i++) {
      all.add(Arrays.copyOf(sound, sound.length * i / CUTS));
      all.add(Arrays.copyOfRange(sound, sound.length * i / CUTS, sound.length));
    }
    for (int i = 0; i < OVERWRITTEN; i++) {
      all.add(overwritten(1 << (i % 8)));
    }
    all.add(doubled());
    all.add(withoutAStretch());
    return all;
  }

  /// With so many bytes at random places set to random values.
  private byte[] overwritten(int count) {
    byte[] spoilt = sound.clone();
    for (int i = 0; i < count && spoilt.length > 0; i++) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
    }
    return spoilt;
  }

  private byte[] doubled() {
    byte[] spoilt = Arrays.copyOf(sound, sound.length * 2);
    System.arraycopy(sound, 0, spoilt, sound.length, sound.length);
    return spoilt;
  }

  private byte[] withoutAStretch() {
    int from = random.nextInt(Math.max(1, sound.length));
    int to = Math.min(sound.length, from + Math.max(1, sound.length / 10));
    byte[] spoilt = Arrays.copyOf(sound, sound.length - (to - from));
    System.arraycopy(sound, to, spoilt, from, sound.length - to);
    return spoilt;
  }
}
