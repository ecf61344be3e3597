package org.attest.read.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.attest.core.problem.Code;
import org.attest.read.scan.PagePictures;
import org.attest.read.transcribe.Refusal;

/// An open file of one image or several.
///
/// A larger image than is wanted is decoded in steps of several pixels, so that it is never in
/// memory whole.
public final class ImageFile implements PagePictures {
  private final ImageReader reader;
  private final ImageInputStream in;
  private final long pixelsMax;
  private final int turn;
  private final OptionalInt directories;

  private ImageFile(ImageReader reader, ImageInputStream in, byte[] bytes, long pixelsMax) {
    this.reader = reader;
    this.in = in;
    this.pixelsMax = pixelsMax;
    this.turn = Orientation.of(bytes);
    this.directories = TiffDirectories.count(bytes);
  }

  /// @param pixelsMax that one image may claim to have
  /// @throws Refusal if the bytes are no picture that can be decoded here
  public static ImageFile open(byte[] bytes, long pixelsMax) throws IOException {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new Refusal(
          Code.UNKNOWN_FORMAT, "it is a picture that cannot be decoded here; save it as PNG");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, false);
    return new ImageFile(reader, in, bytes, pixelsMax);
  }

  @Override
  public int count() throws IOException {
    return directories.isPresent() ? directories.getAsInt() : reader.getNumImages(true);
  }

  @Override
  public List<Integer> withoutText() throws IOException {
    return IntStream.rangeClosed(1, count()).boxed().toList();
  }

  /// Looks whether an image may be decoded.
  ///
  /// @param number from 1
  public void look(int number) throws IOException {
    long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
    if (pixels <= 0) {
      throw new Refusal(Code.DAMAGED_FILE, "the picture has no size");
    }
    if (pixels > pixelsMax) {
      throw new Refusal(
          Code.TOO_LARGE,
          "the picture has "
              + reader.getWidth(number - 1)
              + " × "
              + reader.getHeight(number - 1)
              + " pixels, the limit is "
              + pixelsMax);
    }
  }

  @Override
  public BufferedImage picture(int number, long wantedMax) throws IOException {
    if (number < 1 || number > count()) {
      throw new Refusal(Code.INCOMPLETE, "there is no page " + number);
    }
    look(number);
    double pixels = (double) reader.getWidth(number - 1) * reader.getHeight(number - 1);
    int step = (int) Math.max(1, Math.floor(Math.sqrt(pixels / wantedMax)));
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return smaller(Orientation.turned(reader.read(number - 1, how), turn), wantedMax);
  }

  private static BufferedImage smaller(BufferedImage picture, long wantedMax) {
    double share =
        Math.sqrt((double) wantedMax / ((double) picture.getWidth() * picture.getHeight()));
    if (share >= 1) {
      return picture;
    }
    int width = (int) Math.max(1, picture.getWidth() * share);
    int height = (int) Math.max(1, picture.getHeight() * share);
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = out.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.setColor(java.awt.Color.WHITE);
    drawing.fillRect(0, 0, width, height);
    drawing.drawImage(picture, 0, 0, width, height, null);
    drawing.dispose();
    return out;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
