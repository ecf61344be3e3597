package org.attest.bench.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.bench.names.WordClusters;
import org.attest.core.text.Tokens;

/// Plain books, which teach which words are alike.
final class Books {
  /// How the files of books begin whose texts are in the public domain or CC BY.
  private static final List<String> ALLOWED = List.of("ecco-", "eltec-ENG");

  private static final int WORDS_MIN = 20;

  private Books() {}

  /// For each frequent word the number of its cluster and 1.
  static Map<String, Integer> clusters(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Books::isAllowed).sorted().toList();
    }
    List<Tokens> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Tokens.of(Files.readString(file)));
    }
    Map<String, Integer> out = new TreeMap<>();
    WordClusters.of(texts, WORDS_MIN).forEach((word, cluster) -> out.put(word, cluster + 1));
    out.values().removeIf(number -> number == 0);
    System.out.println(files.size() + " books, " + out.size() + " words in clusters");
    return out;
  }

  private static boolean isAllowed(Path file) {
    return ALLOWED.stream().anyMatch(start -> file.getFileName().toString().startsWith(start));
  }
}
