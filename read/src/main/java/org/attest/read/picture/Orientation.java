package org.attest.read.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/// How a photograph must be turned, as the camera noted it in a JPEG file (EXIF, field 274).
///
/// Cameras keep the pixels as the chip had them and note how the camera was held; whoever shows the
/// picture must turn it.
final class Orientation {
  private static final int UPRIGHT = 1;
  private static final int FIELD = 274;
  private static final int EXIF_SEGMENT = 0xE1;
  private static final int SCAN_SEGMENT = 0xDA;

  private Orientation() {}

  /// From 1, upright, to 8; bytes that are no photograph or note nothing are upright.
  static int of(byte[] bytes) {
    if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xFF || (bytes[1] & 0xFF) != 0xD8) {
      return UPRIGHT;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = 2;
    while (at + 4 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int segment = bytes[at + 1] & 0xFF;
      int length = in.getShort(at + 2) & 0xFFFF;
      if (segment == EXIF_SEGMENT && at + 2 + length <= bytes.length) {
        OptionalInt noted = noted(in.slice(at + 4, Math.max(0, length - 2)));
        if (noted.isPresent()) {
          return noted.getAsInt();
        }
      }
      if (segment == SCAN_SEGMENT || length < 2) {
        return UPRIGHT;
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  /// @param exif six letters, then a TIFF header, then the fields of the first directory
  private static OptionalInt noted(ByteBuffer exif) {
    int header = 6;
    if (exif.remaining() < header + 8 || exif.get(0) != 'E' || exif.get(1) != 'x') {
      return OptionalInt.empty();
    }
    exif.order(exif.get(header) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = header + (exif.getInt(header + 4) & 0xFFFFFFFFL);
    if (directory + 2 > exif.remaining()) {
      return OptionalInt.empty();
    }
    int fields = exif.getShort((int) directory) & 0xFFFF;
    for (int i = 0; i < fields; i++) {
      long field = directory + 2 + 12L * i;
      if (field + 12 > exif.remaining()) {
        return OptionalInt.empty();
      }
      if ((exif.getShort((int) field) & 0xFFFF) == FIELD) {
        int value = exif.getShort((int) field + 8) & 0xFFFF;
        return value >= 1 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// The picture as it was seen.
  static BufferedImage turned(BufferedImage picture, int orientation) {
    if (orientation == UPRIGHT) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean onItsSide = orientation >= 5;
    BufferedImage out =
        new BufferedImage(
            onItsSide ? height : width,
            onItsSide ? width : height,
            picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = out.createGraphics();
    drawing.drawImage(picture, turn, null);
    drawing.dispose();
    return out;
  }
}
