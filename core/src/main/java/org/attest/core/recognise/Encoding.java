package org.attest.core.recognise;

import org.attest.core.source.Mark;

/// The encoding of a source as one that proposes: what its makers marked, they said.
final class Encoding {
  static final String ID = "encoding/2";

  private Encoding() {}

  /// Who proposes: the encoding, and the hand in it.
  static String by(Mark.Encoder encoder) {
    return ID + ": " + encoder.label();
  }
}
