package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.junit.jupiter.api.Test;

/// The documents that ship with the product, as they are read and structured.
///
/// Notes are those that are tied to a mark, by the format itself and by the structure that is found
/// in the text; words are those of the text as it was written down.
class DossierTest {
  private static final String EXPECTED =
      """
      01-harbour-papers.txt words=2516 headings=0 marked=0 notes=12 pages=0 quoted=0 problems=[]
      02-congress-of-the-ports.html words=685 headings=4 marked=4 notes=4 pages=0 quoted=1 problems=[]
      03-an-hour-at-the-customs-house.txt words=1336 headings=0 marked=0 notes=3 pages=0 quoted=0 problems=[]
      04-commissioners-letter.xml words=403 headings=1 marked=3 notes=3 pages=2 quoted=0 problems=[]
      05-letters-from-the-salt-prison.txt words=651 headings=0 marked=0 notes=0 pages=0 quoted=0 problems=[]
      06-register-of-the-salt-prison.md words=393 headings=4 marked=0 notes=1 pages=0 quoted=0 problems=[]
      07-the-salt-prison.pdf words=888 headings=4 marked=4 notes=4 pages=3 quoted=0 problems=[]
      08-what-the-basket-held.docx words=875 headings=5 marked=4 notes=4 pages=0 quoted=0 problems=[]
      09-tarweller-strandbote.txt words=370 headings=0 marked=0 notes=0 pages=0 quoted=0 problems=[]
      10-sanders-notebook.txt words=440 headings=0 marked=0 notes=0 pages=0 quoted=0 problems=[]
      11-mail-from-the-archive.eml words=482 headings=1 marked=0 notes=0 pages=0 quoted=1 problems=[]
      """;

  @Test
  void readsEveryDocumentAsItWasProofread() throws IOException {
    StringBuilder found = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(documentsAbove(Path.of("").toAbsolutePath()))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      found.append(line(file)).append('\n');
    }
    assertEquals(EXPECTED, found.toString());
  }

  private static String line(Path file) throws IOException {
    String name = file.getFileName().toString();
    Trial trial = Trial.of(name, Files.readAllBytes(file));
    Original original = new Original(name, name, Trial.NO_CHECKSUM, Files.size(file));
    Derived derived =
        new Flow(List.of())
            .derive(new Source(name, original, trial.transcript()), trial.outcome().problems());
    List<String> problems = derived.problems().stream().map(Problem::toLine).toList();
    long words = Stream.of(trial.text().split("\\s+", -1)).filter(w -> !w.isEmpty()).count();
    return "%s words=%d headings=%d marked=%d notes=%d pages=%d quoted=%d problems=%s"
        .formatted(
            name,
            words,
            trial.marks(Mark.Heading.class).size(),
            trial.notes().size(),
            bound(derived),
            trial.marks(Mark.PageBreak.class).size(),
            trial.marks(Mark.Quoted.class).size(),
            problems);
  }

  private static long bound(Derived derived) {
    return derived.parts().stream()
        .filter(part -> part.kind() == PartKind.NOTE)
        .map(Part::anchor)
        .filter(java.util.Optional::isPresent)
        .count();
  }

  static Path documentsAbove(Path folder) {
    Path documents = folder.resolve("dossier/documents");
    Path above = folder.getParent();
    return Files.isDirectory(documents) || above == null ? documents : documentsAbove(above);
  }
}
