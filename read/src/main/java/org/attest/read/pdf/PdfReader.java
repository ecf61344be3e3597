package org.attest.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.scan.PageProblems;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedText;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;
import org.jspecify.annotations.Nullable;

/// Reads PDF documents.
public final class PdfReader implements FormatReader {
  private final int charactersMax;
  private final int pagesMax;
  private final FormatReader enclosed;
  private final Optional<RecognisedText> recognised;

  /// @param enclosed reads what is attached
  public PdfReader(int charactersMax, int pagesMax, FormatReader enclosed) {
    this(charactersMax, pagesMax, enclosed, Optional.empty());
  }

  /// @param recognised stands for the text of pages that have none
  public PdfReader(
      int charactersMax, int pagesMax, FormatReader enclosed, Optional<RecognisedText> recognised) {
    this.enclosed = enclosed;
    this.recognised = recognised;
    this.charactersMax = charactersMax;
    this.pagesMax = pagesMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > pagesMax) {
        throw new Refusal(
            Code.TOO_LARGE, "it says that it has " + count + " pages, the limit is " + pagesMax);
      }
      List<List<Line>> pages = new ArrayList<>();
      PageProblems scans = new PageProblems(original);
      List<Integer> hidden = new ArrayList<>();
      int letters = 0;
      for (int page = 1; page <= count && !Thread.currentThread().isInterrupted(); page++) {
        LineStripper stripper = new LineStripper();
        List<Line> lines = stripper.lines(document, page);
        if (stripper.isHiddenLayer()) {
          hidden.add(page);
        }
        letters += lines.stream().mapToInt(l -> l.words().length()).sum();
        if (letters > charactersMax) {
          throw new Refusal(
              Code.TOO_LARGE, "its text has more than " + charactersMax + " characters");
        }
        pages.add(
            PdfPictures.isWithoutText(document, page, lines)
                ? scanned(document, page, scans)
                : lines);
      }
      scans.tell(recognised.map(RecognisedText::by).orElse(""), problems);
      if (!hidden.isEmpty()) {
        problems.add(
            new Problem(
                Code.HIDDEN_LAYER,
                PageProblems.where(original, hidden),
                "its text lies behind the picture, put there by text recognition; compare the two"));
      }
      Transcription out = new Transcription(charactersMax);
      new PdfWriting(pages, PageLabels.of(document), out).write();
      PdfExtras.write(document, out);
      PdfOutline.write(document, out);
      PdfEnclosures.write(document, new Enclosures(original, enclosed, out, problems));
      return out.finish(metadata(document.getDocumentInformation(), language(document)));
    } catch (InvalidPasswordException _) {
      throw new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
    }
  }

  /// What was recognised on a page without text.
  private List<Line> scanned(PDDocument document, int page, PageProblems scans) {
    Optional<RecognisedPage> known = recognised.flatMap(text -> text.page(page));
    known.ifPresentOrElse(scans::recognised, () -> scans.without(page));
    double longerSide = PdfPictures.longerSide(document.getPage(page - 1));
    return known.map(found -> ScannedLines.of(found, longerSide)).orElse(List.of());
  }

  private static Optional<String> language(PDDocument document) {
    return present(document.getDocumentCatalog().getLanguage());
  }

  private static Metadata metadata(PDDocumentInformation said, Optional<String> language) {
    Calendar created = said.getCreationDate();
    return new Metadata(
        present(said.getTitle()),
        present(said.getAuthor()).stream().toList(),
        language,
        Optional.ofNullable(created).map(PdfReader::day),
        "application/pdf");
  }

  /// The day where it was made, whatever the day elsewhere.
  static String day(Calendar time) {
    return time.toInstant().atZone(time.getTimeZone().toZoneId()).toLocalDate().toString();
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
