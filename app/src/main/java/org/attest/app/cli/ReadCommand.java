package org.attest.app.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.attest.app.archive.Archive;
import org.attest.app.archive.ReadSummary;
import org.attest.app.archive.TextRecognition;
import org.attest.core.problem.ConfigurationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest read`: takes files into an archive.
final class ReadCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "read",
            "Take documents into an archive",
            "Takes files, or all files of folders, into an archive and reads them. Goes on past a"
                + " bad file. A file that is there already adds nothing; a changed one becomes a"
                + " new version. May be interrupted at any time: the next run goes on.",
            "attest read letters/ --archive my-archive",
            "attest read a.txt scans/b.pdf --archive my-archive --json",
            "attest read scans/ --archive my-archive --ocr deu+eng")
        .addPositional(Arguments.many("FILE|FOLDER", "What to read."))
        .addOption(Arguments.archive(true, "Folder of the archive; made where there is none."))
        .addOption(OcrOption.spec())
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<Path> given = Arguments.positionals(asked).stream().map(Arguments::path).toList();
    if (given.stream().noneMatch(ReadCommand::isThere)) {
      throw new ConfigurationException(
          "nothing to read: there is no "
              + String.join(", ", given.stream().map(Path::toString).toList()));
    }
    TextRecognition recognition = OcrOption.of(asked, terminal);
    ReadSummary summary = read(given, recognition, Arguments.archiveOf(asked), terminal);
    ReadReport report = new ReadReport(summary);
    if (Arguments.isJson(asked)) {
      report.json(terminal);
    } else {
      report.table(terminal);
    }
    return report.exit();
  }

  /// Reads into an archive with progress; its problems are told on the way.
  static ReadSummary read(
      List<Path> given, TextRecognition recognition, Path archive, Terminal terminal) {
    ProgressLine progress = new ProgressLine("reading", terminal);
    ReadSummary summary;
    try (Archive open = Archive.write(archive)) {
      summary = open.read(given, recognition, progress);
    } finally {
      progress.finish();
    }
    summary.notice().ifPresent(terminal::warn);
    return summary;
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
