package org.attest.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;

/// The plainest form of `attest export`, run without the parser of the command line.
///
/// Programs call this command again and again, and the parser takes longer to load than the export
/// itself. Whatever is not exactly `export` with a folder that exists and a kind that is known is
/// left to [ExportCommand], which does the same and says what is wrong.
///
/// @param archive the folder
public record QuickExport(Path archive, Kind kind) {
  private static final int ARGUMENTS = 5;

  /// The export that these arguments ask for, if they have the plain form.
  public static Optional<QuickExport> asked(String[] arguments) {
    if (arguments.length != ARGUMENTS || !arguments[0].equals("export")) {
      return Optional.empty();
    }
    boolean archiveFirst = isArchive(arguments[1]) && arguments[3].equals("--as");
    boolean kindFirst = arguments[1].equals("--as") && isArchive(arguments[3]);
    if (!archiveFirst && !kindFirst) {
      return Optional.empty();
    }
    Path archive = Path.of(arguments[archiveFirst ? 2 : 4]);
    String label = arguments[archiveFirst ? 4 : 2];
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.label().equals(label) && Files.isDirectory(archive))
        .findFirst()
        .map(kind -> new QuickExport(archive, kind));
  }

  public Exit run(Terminal terminal) {
    try (Archive open = Archive.open(archive)) {
      new Export(open.view()).write(kind, terminal.out());
    }
    return Exit.CLEAN;
  }

  private static boolean isArchive(String option) {
    return option.equals("--archive") || option.equals("-a");
  }
}
