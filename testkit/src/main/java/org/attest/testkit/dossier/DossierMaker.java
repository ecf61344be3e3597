package org.attest.testkit.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the Word document and the printed book of the demo dossier from their manuscripts.
public final class DossierMaker {
  private static final String BOOK = "07-the-salt-prison";
  private static final String INTRODUCTION = "08-what-the-basket-held";

  private DossierMaker() {}

  /// @param args the folder of the dossier
  public static void main(String[] args) throws IOException {
    Path dossier = Path.of(args.length == 0 ? "dossier" : args[0]);
    make(dossier.resolve("manuscripts"), dossier.resolve("documents"));
  }

  /// Writes both documents, over what may be there.
  public static void make(Path manuscripts, Path documents) throws IOException {
    Files.createDirectories(documents);
    Files.write(documents.resolve(BOOK + ".pdf"), PrintedBook.of(read(manuscripts, BOOK)));
    Files.write(
        documents.resolve(INTRODUCTION + ".docx"),
        WordDocument.of(read(manuscripts, INTRODUCTION)));
  }

  private static Manuscript read(Path manuscripts, String name) throws IOException {
    return Manuscript.read(Files.readAllLines(manuscripts.resolve(name + ".txt")));
  }
}
