package org.attest.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attest.app.archive.Archive;
import org.attest.app.archive.CheckReport;
import org.attest.core.port.Index;
import org.attest.core.port.View;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;

/// Reads the same files into one archive after another, each time disturbed in some way, and
/// compares what came of it with an archive that was never disturbed.
///
/// @param work a folder for what the last run said
/// @param files what is read
record Trial(Path work, List<String> files) {
  private static final List<String> WORDS =
      List.of("the", "harbour", "prison~", "peti*", "\"of the\"");
  private static final int PATIENCE_SECONDS = 120;

  /// Starts `attest read` in a process of its own.
  Process started(Path archive) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.attest.app.Main"));
    line.add("read");
    line.addAll(files);
    line.addAll(List.of("--archive", archive.toString()));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(log().toFile())
        .start();
  }

  /// What the last run said.
  Path log() {
    return work.resolve("last.log");
  }

  /// Reads to the end.
  ///
  /// @return the exit code, or -1 if it did not end in time
  int read(Path archive) throws IOException, InterruptedException {
    Process process = started(archive);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }

  /// What is wrong with an archive once it is read again to the end; nothing may be.
  List<String> faultsAfterReadingAgain(Path archive, Map<String, String> wanted)
      throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    int exit = read(archive);
    if (exit != 0) {
      faults.add("reading again ends with " + exit);
    }
    CheckReport after = Archive.check(archive);
    faults.addAll(after.faults());
    faults.addAll(after.pending());
    Map<String, String> found = holdings(archive);
    wanted.forEach((what, value) -> {
      if (!value.equals(found.get(what))) {
        faults.add("other " + what);
      }
    });
    return faults;
  }

  /// All that an archive holds, by what it is; the journal without the times at which its entries
  /// were made and without the hashes over them.
  static Map<String, String> holdings(Path archive) {
    Map<String, String> out = new TreeMap<>();
    try (Archive opened = Archive.open(archive)) {
      View view = opened.view();
      for (Kind kind : Kind.values()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Export(view).write(kind, bytes);
        String lines = bytes.toString(StandardCharsets.UTF_8);
        out.put(kind.label(), kind == Kind.JOURNAL ? timeless(lines) : lines);
      }
      out.put("originals", view.originals().checksums().toString());
      for (String words : WORDS) {
        out.put("answers to " + words, view.index().search(Index.Query.of(words)).toString());
      }
    }
    return out;
  }

  private static String timeless(String journal) {
    return journal
        .replaceAll("\"at\":\"[^\"]*\"", "\"at\":\"\"")
        .replaceAll("\"hash\":\"[0-9a-f]*\"", "\"hash\":\"\"");
  }
}
