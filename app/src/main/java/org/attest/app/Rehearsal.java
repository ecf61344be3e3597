package org.attest.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.app.cli.Exit;
import org.attest.app.cli.Terminal;

/// Does what people do, in a folder of its own, so that Java can note what it loads and links and
/// start faster from then on. The launcher runs it once.
public final class Rehearsal {
  private static final String LETTER =
      """
      A letter to Vera Holm

      The harbour closed on 3 May 1921.¹ “Come,” said Vera Holm.

      ¹ An invented note. (Ed.)
      """;

  private Rehearsal() {}

  /// @param arguments `short`, and an empty folder to work in
  public static void main(String[] arguments) throws IOException {
    Main.silenceLibraries();
    Terminal terminal = Terminal.ofProcess();
    Path work = Path.of(arguments[1]);
    boolean done =
        switch (arguments[0]) {
          case "short" -> commands(work).stream().allMatch(command -> runs(command, terminal));
          default -> false;
        };
    System.exit(done ? Exit.CLEAN.code() : Exit.FAILED.code());
  }

  private static boolean runs(List<String> command, Terminal terminal) {
    Exit exit = Main.run(command.toArray(String[]::new), terminal);
    return exit == Exit.CLEAN || exit == Exit.PROBLEMS;
  }

  private static List<List<String>> commands(Path work) throws IOException {
    Path letter = Files.writeString(work.resolve("letter.txt"), LETTER);
    String archive = work.resolve("short").toString();
    Path dossier =
        Path.of(System.getenv().getOrDefault("ATTEST_HOME", "")).resolve("dossier/documents");
    String documents = (Files.isDirectory(dossier) ? dossier : letter).toString();
    return List.of(
        List.of("read", documents, letter.toString(), "--archive", archive),
        List.of("export", "--archive", archive, "--as", "sources"),
        List.of("export", "--archive", archive, "--as", "parts"),
        List.of("export", "--archive", archive, "--as", "names"),
        List.of("export", "--archive", archive, "--as", "entities"),
        List.of("export", "--archive", archive, "--as", "times"),
        List.of("export", "--archive", archive, "--as", "quotations"),
        List.of("export", "--archive", archive, "--as", "journal"),
        List.of("search", "harbour", "--archive", archive),
        List.of("search", "harbour", "--archive", archive, "--json"),
        List.of("show", "letter.txt", "--archive", archive),
        List.of("check", "--archive", archive),
        List.of("version"),
        List.of("help"));
  }
}
