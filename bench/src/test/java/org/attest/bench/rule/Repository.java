package org.attest.bench.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the repository that people write.
final class Repository {
  private static final List<String> MODULES =
      List.of("core", "testkit", "read", "store", "publish", "app", "bench");

  private Repository() {}

  /// The folder that holds the launcher and the parent pom.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("attest")) || !Files.isDirectory(folder.resolve("core"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("these tests run inside a checkout of the repository");
      }
    }
    return folder;
  }

  /// All files in `src` of all modules whose names end so, in order.
  static List<Path> sources(String... endings) {
    return MODULES.stream()
        .map(module -> root().resolve(module).resolve("src"))
        .filter(Files::isDirectory)
        .flatMap(Repository::walk)
        .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
        .sorted()
        .toList();
  }

  /// All Markdown files that people read: those at the root and those in `docs` and `dossier`.
  static List<Path> documents() {
    Stream<Path> top = walk(root(), 1);
    Stream<Path> below =
        Stream.of("docs", "dossier").map(root()::resolve).flatMap(Repository::walk);
    return Stream.concat(top, below)
        .filter(file -> file.toString().endsWith(".md"))
        .filter(file -> !file.startsWith(root().resolve("dossier/documents")))
        .sorted()
        .toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The name of a file below the root, for messages.
  static String name(Path file) {
    return root().relativize(file).toString();
  }

  private static Stream<Path> walk(Path folder) {
    return walk(folder, Integer.MAX_VALUE);
  }

  private static Stream<Path> walk(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
