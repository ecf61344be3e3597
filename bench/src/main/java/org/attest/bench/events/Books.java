package org.attest.bench.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The plain books that teach which words keep the same company: those of the collection that may
/// teach, and novels of a folder of TEI files.
final class Books {
  private static final Pattern PARAGRAPH_END = Pattern.compile("</(?:p|head|l|div)>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern INDENT = Pattern.compile("[ \\t]*\\n[ \\t]*(?!\\n)");

  private Books() {}

  /// The books of the collection whose file names begin so.
  static List<String> plain(Path bench, String prefix) throws IOException {
    return List.copyOf(
        read(
                bench.resolve("books/txt"),
                file -> file.startsWith(prefix) && file.endsWith(".txt"),
                false)
            .values());
  }

  /// The bodies of the TEI files of a folder.
  static List<String> tei(Path folder) throws IOException {
    return List.copyOf(named(folder).values());
  }

  /// The same, each by the name of its file.
  static Map<String, String> named(Path folder) throws IOException {
    return read(folder, file -> file.endsWith(".xml"), true);
  }

  private static Map<String, String> read(Path folder, Predicate<String> isWanted, boolean isTei)
      throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (isWanted.test(name)) {
          String text = Files.readString(file);
          out.put(name, isTei ? body(text) : text);
        }
      }
    }
    return out;
  }

  private static String body(String tei) {
    int from = Math.max(0, tei.indexOf("<body"));
    int to = Math.max(from, tei.lastIndexOf("</body>"));
    String text = PARAGRAPH_END.matcher(tei.substring(from, to)).replaceAll("\n\n");
    text = INDENT.matcher(TAG.matcher(text).replaceAll("")).replaceAll("\n");
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
