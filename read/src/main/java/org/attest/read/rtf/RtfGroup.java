package org.attest.read.rtf;

/// The properties that hold inside one pair of braces.
final class RtfGroup {
  RtfDestination destination = RtfDestination.BODY;
  int font;
  int standIns = 1;
  int style;
  int level;
  boolean isHidden;
  boolean isInTable;

  /// Whether the group began with `\*`.
  boolean isOptional;

  /// Whether the group itself, not one around it, opened its destination.
  boolean isOpening;

  /// A group inside, which begins with the same properties.
  RtfGroup inside() {
    RtfGroup inner = new RtfGroup();
    inner.destination = destination;
    inner.font = font;
    inner.standIns = standIns;
    inner.style = style;
    inner.level = level;
    inner.isHidden = isHidden;
    inner.isInTable = isInTable;
    return inner;
  }

  /// What `\pard` does.
  void plainParagraph() {
    style = 0;
    level = 0;
    isInTable = false;
  }
}
