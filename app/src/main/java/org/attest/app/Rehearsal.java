package org.attest.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.app.archive.Archive;
import org.attest.app.cli.Exit;
import org.attest.app.cli.Terminal;
import org.attest.app.web.Workbench;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.read.Members;
import org.attest.read.Readers;

/// Does what people do, in a folder of its own, so that Java can note what it loads and links and
/// start faster from then on. The launcher runs it once.
public final class Rehearsal {
  private static final String LETTER =
      """
      A letter to Vera Holm

      The harbour closed on 3 May 1921.¹ “Come,” said Vera Holm.

      ¹ An invented note. (Ed.)
      """;

  private static final List<String> PAGES =
      List.of(
          "",
          "static/pages.css",
          "sources/letter.txt",
          "sources/letter.txt.json",
          "entities",
          "times",
          "search?q=harbour");

  private Rehearsal() {}

  /// @param arguments `short`, `serve` or `apart`, and a folder to work in
  public static void main(String[] arguments) throws IOException {
    Main.silenceLibraries();
    Terminal terminal = Terminal.ofProcess();
    Path work = Path.of(arguments[1]);
    boolean done =
        switch (arguments[0]) {
          case "short" -> commands(work).stream().allMatch(command -> runs(command, terminal));
          case "serve" -> reads(work, terminal) && serves(work.resolve("short"));
          case "apart" -> readsApart(documents(work));
          default -> false;
        };
    System.exit(done ? Exit.CLEAN.code() : Exit.FAILED.code());
  }

  private static boolean runs(List<String> command, Terminal terminal) {
    Exit exit = Main.run(command.toArray(String[]::new), terminal);
    return exit == Exit.CLEAN || exit == Exit.PROBLEMS;
  }

  private static boolean reads(Path work, Terminal terminal) throws IOException {
    return runs(commands(work).getFirst(), terminal);
  }

  /// Looks at every kind of page.
  private static boolean serves(Path archive) throws IOException {
    try (Archive opened = Archive.open(archive);
        Workbench workbench = Workbench.start(opened.view(), 0);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(workbench.address() + page)).build();
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 200) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// What a process does that reads for another one.
  private static boolean readsApart(Path documents) throws IOException {
    TextReader reader = Readers.standard();
    try (Stream<Path> files = Files.walk(documents)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Original original = new Original(name, name, "0".repeat(64), bytes.length);
        Members.standard().each(original, bytes, _ -> true);
        if (reader.read(original, bytes).value().isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  /// The dossier, or one letter where there is none.
  private static Path documents(Path work) throws IOException {
    Path dossier =
        Path.of(System.getenv().getOrDefault("ATTEST_HOME", "")).resolve("dossier/documents");
    return Files.isDirectory(dossier)
        ? dossier
        : Files.writeString(work.resolve("letter.txt"), LETTER);
  }

  private static List<List<String>> commands(Path work) throws IOException {
    Path letter = Files.writeString(work.resolve("letter.txt"), LETTER);
    String archive = work.resolve("short").toString();
    String documents = documents(work).toString();
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
