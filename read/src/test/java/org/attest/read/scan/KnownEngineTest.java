package org.attest.read.scan;

import java.util.List;

class KnownEngineTest extends EngineContract {
  @Override
  protected Engine engine() {
    return new KnownEngine(List.of("eng"), _ -> List.of(LINES));
  }
}
