package org.attest.testkit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Makes scans: pages that are nothing but pictures of words.
///
/// A line that begins with `#` is set large, as a heading; one that begins with a space is set in,
/// as the first of a paragraph.
public final class Scan {
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1754;
  private static final int LEFT = 150;
  private static final int TOP = 220;
  private static final int SIZE = 34;
  private static final int STEP = 48;

  private Scan() {}

  /// A sheet at 150 dots to the inch.
  public static BufferedImage page(String... lines) {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = page.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, WIDTH, HEIGHT);
    drawing.setColor(Color.BLACK);
    drawing.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int at = TOP;
    for (String line : lines) {
      boolean isHeading = line.startsWith("#");
      drawing.setFont(new Font(Font.SERIF, Font.PLAIN, isHeading ? SIZE * 3 / 2 : SIZE));
      String words = isHeading ? line.substring(1) : line.strip();
      drawing.drawString(words, LEFT + (line.startsWith(" ") ? STEP : 0), at);
      at += isHeading ? STEP * 2 : STEP;
    }
    drawing.dispose();
    return page;
  }

  /// The page as it looks when it was laid on the glass the wrong way round.
  public static BufferedImage upsideDown(BufferedImage page) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D drawing = out.createGraphics();
    drawing.rotate(Math.PI, page.getWidth() / 2.0, page.getHeight() / 2.0);
    drawing.drawImage(page, 0, 0, null);
    drawing.dispose();
    return out;
  }

  /// @param format `png`, `jpeg`, `gif` or `bmp`
  public static byte[] file(String format, BufferedImage page) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page, format, out);
    return out.toByteArray();
  }

  /// A TIFF file of several pages.
  public static byte[] tiff(BufferedImage... pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /// A PDF whose pages are these pictures.
  public static byte[] pdf(BufferedImage... pages) throws IOException {
    return pdfBehind("", pages);
  }

  /// The same behind a page of one line of text, which is no picture.
  public static byte[] pdfBehind(String text, BufferedImage... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      if (!text.isEmpty()) {
        PDPage first = new PDPage(PDRectangle.A4);
        document.addPage(first);
        try (PDPageContentStream content = new PDPageContentStream(document, first)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          content.newLineAtOffset(80, 700);
          content.showText(text);
          content.endText();
        }
      }
      for (BufferedImage picture : Arrays.asList(pages)) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(document, picture),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
