package org.attest.testkit.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A cut of Times at one size. The fourteen standard fonts are in every reader, so nothing has to
/// be embedded, and their text keeps within Windows-1252.
///
/// @param rise how far above the line it stands, for the marks of notes
record Face(PDFont font, float size, float rise) {
  private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  static Face roman(float size) {
    return new Face(ROMAN, size, 0);
  }

  static Face bold(float size) {
    return new Face(BOLD, size, 0);
  }

  Face italic() {
    return new Face(ITALIC, size, rise);
  }

  Face raised() {
    return new Face(font, size * 0.66f, size * 0.36f);
  }

  float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
