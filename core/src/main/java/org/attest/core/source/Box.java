package org.attest.core.source;

/// A rectangle on a page, in ten-thousandths of the page's width and height from its upper left
/// corner, so that it fits a picture of any resolution.
public record Box(int left, int top, int right, int bottom) {
  /// The width and the height of a page.
  public static final int WHOLE = 10_000;

  public Box {
    if (left < 0 || top < 0 || right < left || bottom < top || right > WHOLE || bottom > WHOLE) {
      throw new IllegalArgumentException(
          "box: not on the page: " + left + " " + top + " " + right + " " + bottom);
    }
  }

  /// A rectangle counted in the pixels of a picture; what lies outside of it is cut off.
  ///
  /// @param width of the picture
  /// @param height of the picture
  public static Box of(Box.Pixels pixels, int width, int height) {
    int left = part(pixels.left(), width);
    int top = part(pixels.top(), height);
    return new Box(
        left,
        top,
        Math.max(left, part(pixels.right(), width)),
        Math.max(top, part(pixels.bottom(), height)));
  }

  private static int part(int pixel, int of) {
    return Math.clamp((long) pixel * WHOLE / Math.max(1, of), 0, WHOLE);
  }

  /// A rectangle in pixels, as a program measured it.
  public record Pixels(int left, int top, int right, int bottom) {}
}
