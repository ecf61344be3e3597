package org.attest.read.pdf;

import java.util.List;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.transcribe.Transcription;

/// Writes down pages that are nothing but pictures.
public final class ScannedPages {
  /// Pages without a size in points are taken to be as high as a common sheet of paper.
  private static final double SHEET_POINTS = 842;

  private ScannedPages() {}

  /// @param pages all pages of the file, those without text with no lines
  public static void write(List<RecognisedPage> pages, Transcription out) {
    new PdfWriting(
            pages.stream().map(page -> ScannedLines.of(page, SHEET_POINTS)).toList(),
            List.of(),
            out)
        .write();
  }
}
