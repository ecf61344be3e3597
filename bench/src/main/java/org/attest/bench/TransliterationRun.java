package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.core.compare.romanise.Transliteration;

/// Prints what each row of a table of transliterations comes to, in the form that the collection's
/// scorer `names.py` reads; rows of systems that are not built are left out.
///
/// Argument: a table with a header, its cells parted by tabs, with the columns `id`, `system` and
/// `source`; a line break in a cell is written `\n`.
public final class TransliterationRun {
  private TransliterationRun() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    List<String> header = List.of(lines.getFirst().split("\t", -1));
    System.out.println("id\ttarget");
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = List.of(line.split("\t", -1));
      Optional<Transliteration> system = Transliteration.of(row.get(header.indexOf("system")));
      String source = row.get(header.indexOf("source")).replace("\\n", "\n");
      system.ifPresent(each ->
          System.out.println(
              row.get(header.indexOf("id")) + "\t" + each.apply(source).replace("\n", "\\n")));
    }
  }
}
