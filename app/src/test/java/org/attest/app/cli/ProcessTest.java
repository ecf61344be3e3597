package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own: what it loads, and that nobody but it writes to its
/// streams.
class ProcessTest {
  private static final Pattern HEAVY =
      Pattern.compile(
          "^\\[.*\\] (org\\.apache\\.(lucene|tika|poi|pdfbox)|org\\.springframework"
              + "|io\\.ocfl\\.core\\.storage|com\\.fasterxml|ch\\.qos|picocli|org\\.attest\\.read)\\.");

  @TempDir Path folder;

  @BeforeEach
  void makesAnArchive() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "The harbour closed.\n");
    assertEquals(Exit.CLEAN, Run.in(archive(), "read", letter.toString()).exit());
  }

  @Test
  void exportLoadsNoWebServerSearchReaderOrParser() throws Exception {
    Path log = folder.resolve("classes.log");
    Process process =
        start(
            List.of("-Xlog:class+load:file=" + log),
            "export",
            "--archive",
            archive().toString(),
            "--as",
            "parts");
    assertEquals(0, process.waitFor());
    List<String> loaded = Files.readAllLines(log);
    assertTrue(loaded.size() > 500, "the log of loaded classes is missing");
    List<String> heavy = loaded.stream().filter(line -> HEAVY.matcher(line).find()).toList();
    assertEquals(List.of(), heavy);
  }

  @Test
  void librariesWriteNothingToTheStreams() throws Exception {
    Process process = start(List.of(), "search", "--archive", archive().toString(), "harbour");
    assertEquals(0, process.waitFor());
    assertEquals("1 hit\n", Files.readString(folder.resolve("err")));
    String out = Files.readString(folder.resolve("out"));
    assertTrue(out.startsWith("letter.txt@4-11  "), out);
    assertFalse(out.contains("WARN"), out);
  }

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.attest.app.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private Path archive() {
    return folder.resolve("archive");
  }
}
