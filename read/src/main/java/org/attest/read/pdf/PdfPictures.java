package org.attest.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.core.problem.Code;
import org.attest.read.scan.PagePictures;
import org.attest.read.transcribe.Refusal;

/// Draws the pages of a PDF.
///
/// Before a page is drawn, the pictures on it are asked for their size: one that claims to be
/// beyond the limit is never decoded.
public final class PdfPictures implements PagePictures {
  /// Fine enough for small print.
  private static final float DOTS_PER_POINT = 300f / 72;

  private static final int FORMS_DEEP_MAX = 8;
  private static final int OBJECTS_MAX = 10_000;

  private final PDDocument document;
  private final long pixelsMax;
  private final ImageType type;

  private PdfPictures(PDDocument document, long pixelsMax, ImageType type) {
    this.document = document;
    this.pixelsMax = pixelsMax;
    this.type = type;
  }

  /// @param pixelsMax that one picture on a page may claim to have
  /// @param grey whether the pages are drawn without colours
  public static PdfPictures open(byte[] bytes, long pixelsMax, boolean grey) throws IOException {
    try {
      PDDocument document = Loader.loadPDF(bytes);
      return new PdfPictures(document, pixelsMax, grey ? ImageType.GRAY : ImageType.RGB);
    } catch (InvalidPasswordException _) {
      throw new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
    }
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public List<Integer> withoutText() throws IOException {
    List<Integer> out = new ArrayList<>();
    for (int page = 1; page <= count() && !Thread.currentThread().isInterrupted(); page++) {
      if (isWithoutText(document, page, new LineStripper().lines(document, page))) {
        out.add(page);
      }
    }
    return out;
  }

  /// Whether a page has neither text nor anything written on it.
  static boolean isWithoutText(PDDocument document, int page, List<Line> lines) throws IOException {
    return lines.isEmpty() && !PdfExtras.isWrittenOn(document.getPage(page - 1));
  }

  @Override
  public BufferedImage picture(int number, long shownMax) throws IOException {
    if (number < 1 || number > count()) {
      throw new Refusal(Code.INCOMPLETE, "there is no page " + number);
    }
    PDPage page = document.getPage(number - 1);
    PDRectangle box = page.getCropBox();
    double points = (double) box.getWidth() * box.getHeight();
    if (!(points > 0)) {
      throw new Refusal(Code.DAMAGED_FILE, "the page has no size");
    }
    new Claims().look(page.getResources(), 0);
    float scale = (float) Math.min(DOTS_PER_POINT, Math.sqrt(shownMax / points));
    if (Math.max(box.getWidth(), box.getHeight()) * scale > 60_000) {
      throw new Refusal(Code.TOO_LARGE, "the page is a strip too long to be drawn");
    }
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(number - 1, scale, type);
  }

  /// The longer side of a page, in points.
  static double longerSide(PDPage page) {
    return Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /// What the pictures of one page say of themselves.
  private final class Claims {
    private int objects;

    void look(@org.jspecify.annotations.Nullable PDResources resources, int deep)
        throws IOException {
      if (resources == null || deep > FORMS_DEEP_MAX) {
        return;
      }
      Iterator<COSName> names = resources.getXObjectNames().iterator();
      while (names.hasNext() && objects++ < OBJECTS_MAX) {
        COSName name = names.next();
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDImageXObject image) {
          look(image);
        } else if (object instanceof PDFormXObject form) {
          look(form.getResources(), deep + 1);
        }
      }
    }

    private void look(PDImageXObject image) {
      long pixels = (long) image.getWidth() * image.getHeight();
      if (pixels > pixelsMax) {
        throw new Refusal(
            Code.TOO_LARGE,
            "a picture on it has "
                + image.getWidth()
                + " × "
                + image.getHeight()
                + " pixels, more than "
                + pixelsMax);
      }
      boolean isJpeg2000 = "jpx".equals(image.getSuffix());
      if (isJpeg2000 && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()) {
        throw new Refusal(
            Code.UNKNOWN_FORMAT, "a picture on it is JPEG 2000, which cannot be decoded here");
      }
    }
  }
}
