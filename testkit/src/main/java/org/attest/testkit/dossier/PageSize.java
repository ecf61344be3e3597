package org.attest.testkit.dossier;

/// The paper and its margins, in points: a small octavo, as pamphlets were.
final class PageSize {
  static final float WIDTH = 396;
  static final float HEIGHT = 590;
  static final float SIDE = 54;
  static final float TOP = 74;
  static final float BOTTOM = 62;
  static final float ABOVE_NOTES = 14;

  static final float TEXT_WIDTH = WIDTH - 2 * SIDE;
  static final float TEXT_HEIGHT = HEIGHT - TOP - BOTTOM;

  private PageSize() {}
}
