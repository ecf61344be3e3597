package org.attest.store;

import org.attest.core.port.Originals;
import org.attest.store.memory.MemoryOriginals;
import org.attest.testkit.OriginalsContract;

class MemoryOriginalsTest extends OriginalsContract {
  private final Originals originals = new MemoryOriginals();

  @Override
  protected Originals originals() {
    return originals;
  }
}
