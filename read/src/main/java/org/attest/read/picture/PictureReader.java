package org.attest.read.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.pdf.ScannedPages;
import org.attest.read.scan.PageProblems;
import org.attest.read.scan.PageResult;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedText;
import org.attest.read.scan.ScanLimits;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;

/// Reads pictures: what was recognised in them, page after page.
public final class PictureReader implements FormatReader {
  private final int charactersMax;
  private final int pagesMax;
  private final String mediaType;
  private final Optional<RecognisedText> recognised;

  /// @param mediaType of the file, for instance `image/png`
  public PictureReader(
      int charactersMax, int pagesMax, String mediaType, Optional<RecognisedText> recognised) {
    this.charactersMax = charactersMax;
    this.pagesMax = pagesMax;
    this.mediaType = mediaType;
    this.recognised = recognised;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    PageProblems scans = new PageProblems(original);
    List<RecognisedPage> pages = new ArrayList<>();
    try (ImageFile images = ImageFile.open(bytes, ScanLimits.standard().pixelsMax())) {
      int count = images.count();
      if (count > pagesMax) {
        throw new Refusal(Code.TOO_LARGE, "it has " + count + " pages, the limit is " + pagesMax);
      }
      for (int page = 1; page <= count; page++) {
        images.look(page);
        pages.add(page(page, scans));
      }
    }
    scans.tell(recognised.map(RecognisedText::by).orElse(""), problems);
    Transcription out = new Transcription(charactersMax);
    ScannedPages.write(pages, out);
    return out.finish(Metadata.of(mediaType));
  }

  private RecognisedPage page(int number, PageProblems scans) {
    Optional<RecognisedPage> known = recognised.flatMap(text -> text.page(number));
    known.ifPresentOrElse(scans::recognised, () -> scans.without(number));
    return known.orElseGet(() -> new RecognisedPage(number, 1, 1, new PageResult.Lines(List.of())));
  }
}
