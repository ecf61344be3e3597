package org.attest.store;

import org.attest.core.port.Index;
import org.attest.store.memory.MemoryIndex;
import org.attest.testkit.IndexContract;

class MemoryIndexTest extends IndexContract {
  private final Index index = new MemoryIndex();

  @Override
  protected Index index() {
    return index;
  }
}
