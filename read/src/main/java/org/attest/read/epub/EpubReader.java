package org.attest.read.epub;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.html.BoundPages;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Reads books.
public final class EpubReader implements FormatReader {
  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;

  public EpubReader(int charactersMax, int depthMax, int expansionMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Expansion.check(bytes, expansionMax);
    EpubPackage book = EpubPackage.of(original, bytes, depthMax);
    SequencedMap<String, byte[]> pages = new LinkedHashMap<>();
    for (String path : book.spine()) {
      book.entry(path)
          .ifPresentOrElse(
              page -> pages.put(path, page),
              () ->
                  problems.add(
                      new Problem(
                          Code.INCOMPLETE,
                          original.path() + Original.INSIDE + path,
                          "the book names it and does not hold it; the rest was read")));
    }
    Transcription out = new Transcription(charactersMax);
    BoundPages.of(pages, depthMax).write(out, original, problems);
    return out.finish(described(book.metadata(), original, problems));
  }

  private static Metadata described(
      Optional<XmlNode.Element> metadata, Original original, List<Problem> problems) {
    return new Metadata(
        words(metadata, "title").stream().findFirst(),
        words(metadata, "creator"),
        words(metadata, "language").stream().findFirst(),
        words(metadata, "date").stream()
            .flatMap(date -> StatedDate.leading(date, original.path(), problems).stream())
            .findFirst(),
        "application/epub+zip");
  }

  private static List<String> words(Optional<XmlNode.Element> metadata, String name) {
    return metadata.stream()
        .flatMap(all -> all.below().stream())
        .filter(e -> e.name().equals(name))
        .map(XmlNode.Element::words)
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }
}
