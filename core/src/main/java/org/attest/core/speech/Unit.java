package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// A turn in the making: stretches that one person says, and what stands around them.
final class Unit {
  private final List<Span> stretches = new ArrayList<>();
  private final int firstBlock;
  private int lastBlock;
  private Optional<Cue> cue = Optional.empty();
  private Optional<Cue> beside = Optional.empty();

  /// The mentions [first, behind) stand from its first mark to its last.
  private int firstToken;

  private int lastToken;

  Unit(int block) {
    this.firstBlock = block;
    this.lastBlock = block;
  }

  void add(Span stretch, int block, int from, int to) {
    if (stretches.isEmpty()) {
      firstToken = from;
    }
    stretches.add(stretch);
    lastBlock = block;
    lastToken = to;
  }

  List<Span> stretches() {
    return stretches;
  }

  int firstBlock() {
    return firstBlock;
  }

  int lastBlock() {
    return lastBlock;
  }

  int firstToken() {
    return firstToken;
  }

  /// One past the last token.
  int lastToken() {
    return lastToken;
  }

  Optional<Cue> cue() {
    return cue;
  }

  void setCue(Optional<Cue> found) {
    cue = found;
  }

  Optional<Cue> beside() {
    return beside;
  }

  void setBeside(Optional<Cue> found) {
    beside = found;
  }
}
