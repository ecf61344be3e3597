package org.attest.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.attest.read.Trial;

/// Sets words on pages, each where the test says.
final class Printing implements AutoCloseable {
  static final Standard14Fonts.FontName ROMAN = Standard14Fonts.FontName.TIMES_ROMAN;
  static final Standard14Fonts.FontName BOLD = Standard14Fonts.FontName.TIMES_BOLD;
  static final float TOP = 780;

  final PDDocument document = new PDDocument();

  /// Of this document alone: a font that several documents share loses its rarer letters.
  private final Map<Standard14Fonts.FontName, PDFont> fonts =
      new EnumMap<>(Standard14Fonts.FontName.class);

  private float y = TOP;

  Printing page() {
    document.addPage(new PDPage(PDRectangle.A4));
    y = TOP;
    return this;
  }

  /// What becomes of the pages that are set in this way.
  static Trial read(Consumer<Printing> setting) {
    try (Printing printing = new Printing()) {
      setting.accept(printing);
      return Trial.of("a.pdf", printing.bytes());
    }
  }

  PDFont font(Standard14Fonts.FontName name) {
    return fonts.computeIfAbsent(name, PDType1Font::new);
  }

  /// One line of the body, 14 points below the one before.
  Printing line(String words) {
    return line(words, 72);
  }

  Printing line(String words, float left) {
    y -= 14;
    return put(words, left, y, 11, ROMAN);
  }

  Printing space(float points) {
    y -= points;
    return this;
  }

  /// A raised sign after so much of the line set last.
  Printing raised(String sign, String after) {
    try {
      float width = font(ROMAN).getStringWidth(after) / 1000 * 11;
      return put(sign, 72 + width, y + 4, 7, ROMAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Printing heading(String words, float size) {
    y -= size * 2;
    put(words, 72, y, size, BOLD);
    y -= size * 0.6f;
    return this;
  }

  Printing put(String words, float x, float fromBelow, float size, Standard14Fonts.FontName font) {
    PDPage last = document.getPage(document.getNumberOfPages() - 1);
    try (PDPageContentStream ink =
        new PDPageContentStream(document, last, PDPageContentStream.AppendMode.APPEND, false)) {
      ink.beginText();
      ink.setFont(font(font), size);
      ink.newLineAtOffset(x, fromBelow);
      ink.showText(words);
      ink.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Numbers for programs to show: the first pages as i, ii …, the others after a prefix.
  Printing labelled(int romans, String prefix) {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange front = new PDPageLabelRange();
    front.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, front);
    PDPageLabelRange rest = new PDPageLabelRange();
    rest.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    rest.setPrefix(prefix);
    labels.setLabelItem(romans, rest);
    document.getDocumentCatalog().setPageLabels(labels);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      document.save(written);
      return written.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
