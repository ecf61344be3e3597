package org.attest.testkit.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A manuscript as pages of a printed book: running heads, page numbers, filled lines, notes at the
/// foot under a short rule.
final class PrintedBook {
  private static final Face HEAD = Face.roman(8.5f);
  private static final float HEAD_LINE = PageSize.HEIGHT - 50;
  private static final float FOOT_LINE = 36;
  private static final float RULE_LENGTH = 60;

  private final Manuscript manuscript;
  private final PDDocument pdf = new PDDocument();

  private PrintedBook(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  static byte[] of(Manuscript manuscript) throws IOException {
    PrintedBook book = new PrintedBook(manuscript);
    try (book.pdf) {
      book.describe();
      List<Page> pages = PageMaking.of(manuscript);
      for (Page page : pages) {
        book.print(page, page == pages.getFirst());
      }
      return book.bytes();
    }
  }

  /// The id and the date are taken from the manuscript: left to the library they would be those of
  /// the run.
  private void describe() {
    GregorianCalendar created =
        GregorianCalendar.from(manuscript.created().atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setTitle(manuscript.said("title"));
    information.setAuthor(manuscript.said("author"));
    information.setSubject(manuscript.said("subject"));
    information.setCreationDate(created);
    information.setModificationDate(created);
    information.setProducer("Attest testkit");
    pdf.setDocumentId(created.toInstant().getEpochSecond());
    pdf.getDocumentCatalog().setLanguage("en-GB");
  }

  private void print(Page page, boolean opening) throws IOException {
    PDPage paper = new PDPage(new PDRectangle(PageSize.WIDTH, PageSize.HEIGHT));
    pdf.addPage(paper);
    try (PDPageContentStream ink = new PDPageContentStream(pdf, paper)) {
      if (opening) {
        centred(ink, Integer.toString(page.number()), FOOT_LINE);
      } else {
        head(ink, page.number());
      }
      for (Page.Placed placed : page.body()) {
        print(ink, placed.line(), PageSize.HEIGHT - PageSize.TOP - placed.down());
      }
      foot(ink, page.notes());
    }
  }

  /// As in any book, the number stands at the outer edge and the left page names the book.
  private void head(PDPageContentStream ink, int number) throws IOException {
    boolean left = number % 2 == 0;
    String text = Integer.toString(number);
    float edge = left ? PageSize.SIDE : PageSize.WIDTH - PageSize.SIDE - HEAD.width(text);
    centred(ink, manuscript.said(left ? "left-head" : "right-head"), HEAD_LINE);
    print(ink, text, edge, HEAD_LINE);
  }

  private static void foot(PDPageContentStream ink, List<Line> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    float down = PageSize.BOTTOM + Page.leading(notes);
    ink.setLineWidth(0.4f);
    ink.moveTo(PageSize.SIDE, down + 2);
    ink.lineTo(PageSize.SIDE + RULE_LENGTH, down + 2);
    ink.stroke();
    for (Line note : notes) {
      down -= note.leading();
      print(ink, note, down);
    }
  }

  private static void centred(PDPageContentStream ink, String text, float up) throws IOException {
    print(ink, text, (PageSize.WIDTH - HEAD.width(text)) / 2, up);
  }

  private static void print(PDPageContentStream ink, String text, float across, float up)
      throws IOException {
    ink.beginText();
    ink.setFont(HEAD.font(), HEAD.size());
    ink.newLineAtOffset(across, up);
    ink.showText(text);
    ink.endText();
  }

  private static void print(PDPageContentStream ink, Line line, float up) throws IOException {
    ink.beginText();
    ink.newLineAtOffset(PageSize.SIDE + line.indent(), up);
    ink.setWordSpacing(line.stretch());
    for (Line.Run run : line.runs()) {
      ink.setFont(run.face().font(), run.face().size());
      ink.setTextRise(run.face().rise());
      ink.showText(run.text());
    }
    ink.setWordSpacing(0);
    ink.setTextRise(0);
    ink.endText();
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    pdf.save(written);
    return written.toByteArray();
  }
}
