package org.attest.bench;

import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/// Tika's parsers alone: where a program for text recognition happens to be installed, Tika would
/// start it for each picture, and be measured with it.
final class WithoutOcr {
  private WithoutOcr() {}

  static ParseContext context() {
    ParseContext context = new ParseContext();
    TesseractOCRConfig pictures = new TesseractOCRConfig();
    pictures.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, pictures);
    PDFParserConfig pages = new PDFParserConfig();
    pages.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pages);
    return context;
  }
}
