package org.attest.read.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The temporary folder of one process, made for it alone.
///
/// A process that is killed leaves its files there, and the one that started it takes them away;
/// where both are killed, the system does.
public record Scratch(Path folder) {
  private static final String PREFIX = "attest-read";
  private static final String PROPERTY = "attest.apart.scratch";

  static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory(PREFIX));
  }

  /// The folder that this process was given, if it was started to read.
  public static Optional<Scratch> ofThisProcess() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .filter(folder -> String.valueOf(folder.getFileName()).startsWith(PREFIX))
        .map(Scratch::new);
  }

  List<String> options() {
    return List.of(
        "-D" + PROPERTY + "=" + folder,
        "-Djava.io.tmpdir=" + folder,
        "-XX:ErrorFile=" + folder.resolve("crash.log"));
  }

  /// What cannot be taken away is left to the system.
  public void remove() {
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException _) {
      return;
    }
  }
}
