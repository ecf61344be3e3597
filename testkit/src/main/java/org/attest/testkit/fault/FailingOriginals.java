package org.attest.testkit.fault;

import java.util.List;
import java.util.Optional;
import org.attest.core.port.Originals;
import org.attest.core.source.Original;

/// Originals that fail before bytes are kept, or right after.
public record FailingOriginals(Originals originals, Fuse fuse) implements Originals {
  @Override
  public void keep(Original original, byte[] bytes) {
    fuse.step();
    originals.keep(original, bytes);
    fuse.step();
  }

  @Override
  public Optional<byte[]> fetch(String sha256) {
    return originals.fetch(sha256);
  }

  @Override
  public List<String> checksums() {
    return originals.checksums();
  }

  @Override
  public List<String> faults() {
    return originals.faults();
  }
}
