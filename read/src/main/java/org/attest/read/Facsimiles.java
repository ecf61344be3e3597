package org.attest.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.attest.core.source.Original;
import org.attest.read.scan.PagePictures;
import org.attest.read.scan.ScanLimits;
import org.attest.read.transcribe.Refusal;

/// Makes pictures of the pages of an original, to be shown beside its text.
public final class Facsimiles {
  private static final float QUALITY = 0.8f;

  private final ScanLimits limits;

  private Facsimiles(ScanLimits limits) {
    this.limits = limits;
  }

  public static Facsimiles within(ScanLimits limits) {
    return new Facsimiles(limits);
  }

  /// A page as a JPEG file.
  ///
  /// @param page from 1
  /// @return nothing if the original has no such page or it cannot be drawn within the limits
  public Optional<byte[]> jpeg(Original original, byte[] bytes, int page) {
    try {
      return new Watch(limits.pictureSecondsMax())
          .done("page " + page + " of " + original.name(), () -> drawn(original, bytes, page));
    } catch (Refusal _) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> drawn(Original original, byte[] bytes, int page) throws IOException {
    Optional<PagePictures> open = Scans.open(original, bytes, limits, false);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    try (PagePictures pictures = open.get()) {
      return Optional.of(encoded(opaque(pictures.picture(page, limits.pixelsShownMax()))));
    }
  }

  /// JPEG has neither transparency nor palettes.
  private static BufferedImage opaque(BufferedImage picture) {
    int type = picture.getType();
    if (type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_BYTE_GRAY) {
      return picture;
    }
    BufferedImage out =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D drawing = out.createGraphics();
    drawing.setColor(java.awt.Color.WHITE);
    drawing.fillRect(0, 0, out.getWidth(), out.getHeight());
    drawing.drawImage(picture, 0, 0, null);
    drawing.dispose();
    return out;
  }

  private static byte[] encoded(BufferedImage picture) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
