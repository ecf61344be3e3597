package org.attest.store.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.port.Originals;
import org.attest.core.source.Original;
import org.attest.store.chain.Checksum;

/// Originals that last as long as the process.
public final class MemoryOriginals implements Originals {
  private final TreeMap<String, byte[]> kept = new TreeMap<>();

  @Override
  public synchronized void keep(Original original, byte[] bytes) {
    Checksum.verify(original, bytes);
    kept.putIfAbsent(original.sha256(), bytes.clone());
  }

  @Override
  public synchronized Optional<byte[]> fetch(String sha256) {
    return Optional.ofNullable(kept.get(sha256)).map(byte[]::clone);
  }

  @Override
  public synchronized List<String> checksums() {
    return List.copyOf(kept.keySet());
  }

  @Override
  public synchronized List<String> faults() {
    List<String> faults = new ArrayList<>();
    kept.forEach((sha256, bytes) -> {
      if (!Checksum.of(bytes).equals(sha256)) {
        faults.add("original " + sha256 + ": its bytes have changed");
      }
    });
    return faults;
  }
}
