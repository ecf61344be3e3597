package org.attest.read.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.attest.core.source.Mark;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;

class PdfReaderTest extends ReaderContract {
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2021, 5, 10, 23, 30, 0, 0, ZoneOffset.ofHours(2));

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "book.pdf",
            printed(PdfReaderTest::book),
            "The Salt Prison",
            "there was no prison in the town",
            "the laundry",
            "Told us by two members"));
  }

  @Override
  protected String mediaType() {
    return "application/pdf";
  }

  private static byte[] printed(Consumer<Printing> setting) {
    try (Printing printing = new Printing()) {
      setting.accept(printing);
      return printing.bytes();
    }
  }

  private static Trial read(Consumer<Printing> setting) {
    return Trial.of("a.pdf", printed(setting));
  }

  /// Two pages with running heads, numbers, a heading, a torn word and a note at the foot.
  private static void book(Printing book) {
    book.page()
        .put("THE HARBOUR BOOK", 230, 810, 9, Printing.ROMAN)
        .put("71", 300, 40, 9, Printing.ROMAN)
        .heading("The Salt Prison", 16)
        .line("The building which Tarvel calls the Salt Prison was never a prison, as the men who")
        .line("built it could have told anybody. The Captain could say with perfect truth that")
        .line("there was no prison in the town. There was a warehouse, in which some per-")
        .line("sons were being kept, and of which he had the only key that anybody had seen.")
        .raised(
            "1", "sons were being kept, and of which he had the only key that anybody had seen.")
        .line("How it was filled has been told above, and how it was emptied will be told in", 86)
        .line("its place; the register that was kept at the door says nothing of either, and the")
        .put("1 Told us by two members of the deputation,", 72, 80, 8, Printing.ROMAN)
        .put("separately and in the same words.", 72, 70, 8, Printing.ROMAN);
    book.page()
        .put("THE HARBOUR BOOK", 230, 810, 9, Printing.ROMAN)
        .put("72", 300, 40, 9, Printing.ROMAN)
        .line("copyist did not ask. Letters could be handed in every second Saturday, at the")
        .line("window beside the gate. What reached us came by way of the laundry.")
        .line("Not everybody was treated alike, and those who were treated well said least.", 86);
  }

  @Test
  void writesDownABookAsAnEditorWouldTypeIt() {
    String expected =
        """
        The Salt Prison

        The building which Tarvel calls the Salt Prison was never a prison, as the men who \
        built it could have told anybody. The Captain could say with perfect truth that there was no \
        prison in the town. There was a warehouse, in which some persons were being kept, and of which \
        he had the only key that anybody had seen.¹

        How it was filled has been told above, and how it was emptied will be told in its place; the \
        register that was kept at the door says nothing of either, and the copyist did not ask. Letters \
        could be handed in every second Saturday, at the window beside the gate. What reached us came by \
        way of the laundry.

        Not everybody was treated alike, and those who were treated well said least.

        Told us by two members of the deputation, separately and in the same words.\
        """;
    assertEquals(expected, read(PdfReaderTest::book).text());
  }

  @Test
  void marksPagesByTheirPrintedNumbers() {
    Trial trial = read(PdfReaderTest::book);
    List<Mark.PageBreak> pages = trial.marks(Mark.PageBreak.class);
    assertEquals(List.of("71", "72"), pages.stream().map(Mark.PageBreak::label).toList());
    assertTrue(trial.text().startsWith("copyist", pages.getLast().span().start()));
  }

  @Test
  void tiesNotesAtTheFootToTheirMarks() {
    assertEquals(
        List.of(
            "seen.|1|Told us by two members of the deputation, separately and in the same words."),
        read(PdfReaderTest::book).notes());
  }

  @Test
  void knowsHeadingsByTheirSize() {
    Trial trial =
        read(p ->
            p.page()
                .heading("A Title", 18)
                .line(
                    "Words of the body that go on for a whole line of the page, to the very edge of it,")
                .line("and then for some more.")
                .heading("A Subtitle", 13)
                .line(
                    "More words of the body, which also go on for a whole line of the page, to the edge,")
                .line("and some more of them."));
    assertEquals(List.of("A Title", "A Subtitle"), trial.words(Mark.Heading.class));
    assertEquals(
        List.of(1, 2), trial.marks(Mark.Heading.class).stream().map(Mark.Heading::level).toList());
  }

  @Test
  void keepsTheHyphenOfACompoundThatStandsElsewhere() {
    Trial trial =
        read(p ->
            p.page()
                .line(
                    "The roll-call was held twice. On the sixth day two of them had to be held at roll-")
                .line("call, and were reproved for leaning; the re-")
                .line("port says so."));
    assertTrue(trial.text().contains("held at roll-call, and were"), trial.text());
    assertTrue(trial.text().contains("the report says so."), trial.text());
  }

  @Test
  void keepsTheHyphenBeforeACapital() {
    Trial trial =
        read(p ->
            p.page()
                .line("They had come from the town of Sankt-")
                .line("Peter, which lies on the Bay."));
    assertEquals(
        "They had come from the town of Sankt-Peter, which lies on the Bay.", trial.text());
  }

  @Test
  void keepsTheHyphenOfNumbersAndOfWordsThatAlwaysHaveOne() {
    Trial trial =
        read(p ->
            p.page()
                .line("They had come by twenty-")
                .line("one roads, each a self-")
                .line("made man, and selfish ones were among them, and exam-")
                .line("ples of all else."));
    assertEquals(
        "They had come by twenty-one roads, each a self-made man, and selfish ones were among"
            + " them, and examples of all else.",
        trial.text());
  }

  @Test
  void usesTheTextBehindAScanAndSaysSo() {
    Trial trial =
        read(p -> {
          p.page();
          try (PDPageContentStream ink =
              new PDPageContentStream(
                  p.document,
                  p.document.getPage(0),
                  PDPageContentStream.AppendMode.APPEND,
                  false)) {
            ink.beginText();
            ink.setRenderingMode(RenderingMode.NEITHER);
            ink.setFont(p.font(Printing.ROMAN), 11);
            ink.newLineAtOffset(72, 700);
            ink.showText("Entry 112: the basket was empty.");
            ink.endText();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals("Entry 112: the basket was empty.", trial.text());
    assertEquals(List.of("P017"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("page 1"), trial.lines().toString());
  }

  @Test
  void goesOnWithANoteOnTheNextPage() {
    Trial trial =
        read(p -> {
          p.page()
              .line(
                  "A line of the body with a mark that calls a note which does not end on its page.")
              .raised(
                  "1",
                  "A line of the body with a mark that calls a note which does not end on its page.")
              .put(
                  "1 The note begins here, at the foot of the page, and",
                  72,
                  80,
                  8,
                  Printing.ROMAN);
          p.page()
              .line(
                  "The body goes on over here with words that have nothing to do with the note, and")
              .line("more of them.")
              .put("goes on at the foot of the next.", 72, 90, 8, Printing.ROMAN)
              .put("2 Another.", 72, 80, 8, Printing.ROMAN);
        });
    assertEquals(
        "page.|1|The note begins here, at the foot of the page, and goes on at the foot of the next.",
        trial.notes().getFirst());
  }

  @Test
  void doesNotTakeASmallPassageInTheMiddleForANote() {
    Trial trial =
        read(p ->
            p.page()
                .line(
                    "Words of the body before the small print, which go on to the edge of the page.")
                .put("1 A small passage that is quoted.", 90, 735, 8, Printing.ROMAN)
                .put(
                    "Words of the body after it, which also go on to the very edge of the page.",
                    72,
                    715,
                    11,
                    Printing.ROMAN));
    assertEquals(List.of(), trial.words(Mark.NoteBody.class));
    assertTrue(trial.text().contains("1 A small passage that is quoted."), trial.text());
  }

  @Test
  void keepsANumberAtTheEdgeThatDoesNotCount() {
    Trial trial =
        read(p ->
            p.page()
                .line(
                    "1921 was the year in which all of this came to pass, and the last of the Council.")
                .line("Nothing more is known."));
    assertTrue(trial.text().startsWith("1921 was the year"), trial.text());
  }

  @Test
  void keepsALineThatIsAllThatItsPagesHave() {
    Trial trial = read(p -> p.page().line("The same words.").page().line("The same words."));
    assertEquals("The same words. The same words.", trial.text());
  }

  @Test
  void saysWhichPagesHaveNoText() {
    Trial trial =
        read(p -> p.page().line("Words of the first page, and then nothing more.").page().page());
    assertEquals(List.of("P009"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("page 2–3"), trial.lines().toString());
    assertEquals(3, trial.marks(Mark.PageBreak.class).size());
  }

  @Test
  void saysThatAFileIsLocked() {
    Trial trial =
        read(p -> {
          p.page().line("Words.");
          p.document.setAllSecurityToBeRemoved(false);
          try {
            p.document.protect(
                new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals(List.of("P004"), trial.codes());
    assertTrue(trial.outcome().value().isEmpty());
  }

  @Test
  void readsAFileThatOnlyForbidsPrinting() {
    Trial trial =
        read(p -> {
          p.page().line("Words that anybody may read.");
          try {
            p.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals("Words that anybody may read.", trial.text());
  }

  @Test
  void refusesMorePagesThanItsLimit() {
    byte[] bytes = printed(p -> p.page().line("One.").page().line("Two.").page().line("Three."));
    assertEquals(
        List.of("P005"), Trial.within(Limits.standard().withPagesMax(2), "a.pdf", bytes).codes());
    assertEquals(
        List.of(), Trial.within(Limits.standard().withPagesMax(3), "a.pdf", bytes).codes());
  }

  @Test
  void takesTitleAuthorAndLanguageFromTheFile() {
    Trial trial =
        read(p -> {
          p.page().line("Words.");
          PDDocumentInformation said = new PDDocumentInformation();
          said.setTitle("The Salt Prison");
          said.setAuthor("Rudolf Amsel");
          p.document.setDocumentInformation(said);
          p.document.getDocumentCatalog().setLanguage("en-GB");
        });
    assertEquals(Optional.of("The Salt Prison"), trial.transcript().metadata().title());
    assertEquals(List.of("Rudolf Amsel"), trial.transcript().metadata().authors());
    assertEquals(Optional.of("en-GB"), trial.transcript().metadata().language());
  }

  @Test
  void readsACommentAsANoteByItsHand() {
    Trial trial =
        read(p -> {
          p.page().line("Words of the page.");
          PDAnnotationText comment = new PDAnnotationText();
          comment.setContents("Is this so?");
          comment.setTitlePopup("Ruta Lessing");
          comment.setCreationDate(GregorianCalendar.from(DAY));
          comment.setRectangle(new PDRectangle(100, 700, 20, 20));
          try {
            p.document.getPage(0).getAnnotations().add(comment);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals("Words of the page.\n\n[Ruta Lessing, 2021-05-10]\n\nIs this so?", trial.text());
    assertEquals(Optional.of("Ruta Lessing"), trial.marks(Mark.NoteBody.class).getFirst().hand());
  }

  @Test
  void readsAnAttachedFileWithItsOwnReaderAsADivision() {
    Trial trial =
        read(p -> {
          p.page().line("See the attached file.");
          try {
            PDEmbeddedFile embedded =
                new PDEmbeddedFile(
                    p.document,
                    new ByteArrayInputStream("<p>There is <b>no</b> paper.</p>".getBytes(UTF_8)));
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("../letter.html");
            file.setEmbeddedFile(embedded);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("letter", file));
            PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(p.document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            p.document.getDocumentCatalog().setNames(names);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals(
        "See the attached file.\n\n[letter.html, text/html]\n\nThere is no paper.", trial.text());
    assertEquals(Optional.of("letter.html"), trial.marks(Mark.Division.class).getFirst().title());
  }

  @Test
  void readsWhatWasWrittenIntoAForm() {
    Trial trial =
        read(p -> {
          p.page();
          PDAcroForm form = new PDAcroForm(p.document);
          p.document.getDocumentCatalog().setAcroForm(form);
          PDResources resources = new PDResources();
          resources.put(COSName.getPDFName("Helv"), p.font(Printing.ROMAN));
          form.setDefaultResources(resources);
          form.setDefaultAppearance("/Helv 12 Tf 0 g");
          PDTextField field = new PDTextField(form);
          field.setPartialName("Name");
          PDAnnotationWidget widget = field.getWidgets().getFirst();
          widget.setRectangle(new PDRectangle(72, 700, 200, 20));
          widget.setPage(p.document.getPage(0));
          try {
            p.document.getPage(0).getAnnotations().add(widget);
            form.getFields().add(field);
            field.setValue("Anton Wesskar");
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals("Name: Anton Wesskar", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void keepsBookmarksThatTheTextHasNotAsFurniture() {
    Trial trial =
        read(p -> {
          p.page().line("The lower corridor is long.");
          PDDocumentOutline outline = new PDDocumentOutline();
          for (String title : List.of("The lower corridor", "Scan 7")) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(title);
            outline.addLast(item);
          }
          p.document.getDocumentCatalog().setDocumentOutline(outline);
        });
    assertEquals("The lower corridor is long.\n\nScan 7", trial.text());
    assertEquals(List.of("Scan 7"), trial.words(Mark.Furniture.class));
  }

  @Test
  void saysThatDamageIsDamage() {
    Trial trial = Trial.of("a.pdf", "%PDF-1.7\nnothing of use");
    assertEquals(List.of("P003"), trial.codes());
    assertTrue(trial.outcome().value().isEmpty());
  }

  @Test
  void readsAPdfUnderAnyName() {
    byte[] bytes = printed(p -> p.page().line("Words of a page."));
    assertEquals("Words of a page.", Trial.of("scan.txt", bytes).text());
    assertFalse(Trial.of("scan", bytes).text().isEmpty());
  }

  @Test
  void survivesAPageTreeThatHoldsItself() {
    byte[] bytes =
        printed(p -> {
          p.page().line("Words.");
          p.document
              .getDocumentCatalog()
              .getCOSObject()
              .getCOSDictionary(COSName.PAGES)
              .getCOSArray(COSName.KIDS)
              .add(p.document.getDocumentCatalog().getCOSObject().getItem(COSName.PAGES));
        });
    Trial trial = Trial.of("loop.pdf", bytes);
    assertTrue(trial.outcome().value().isPresent() || !trial.codes().isEmpty());
  }
}
