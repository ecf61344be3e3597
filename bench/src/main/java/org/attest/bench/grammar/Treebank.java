package org.attest.bench.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Reads treebanks in CoNLL-U (universaldependencies.org/format.html).
final class Treebank {
  private static final int COLUMNS = 10;

  private final List<TreebankDocument> documents = new ArrayList<>();
  private final List<String[]> sentence = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<TreebankWord> words = new ArrayList<>();
  private String id = "";
  private String genre = "";
  private boolean isParagraph;
  private boolean isTight;

  private Treebank() {}

  /// The documents of a file, or of all files of a folder in the order of their names.
  static List<TreebankDocument> read(Path at) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(at)) {
      files = all.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    List<TreebankDocument> out = new ArrayList<>();
    for (Path file : files) {
      Treebank reader = new Treebank();
      Files.readAllLines(file).forEach(reader::line);
      reader.endSentence();
      reader.endDocument();
      out.addAll(reader.documents);
    }
    return out;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      endDocument();
      id = after(line, '=');
      genre = "";
    } else if (line.startsWith("# meta::genre")) {
      genre = after(line, '=');
    } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
      isParagraph = true;
    } else if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      sentence.add(line.split("\t", COLUMNS));
    }
  }

  private static String after(String line, char sign) {
    return line.substring(line.indexOf(sign) + 1).strip();
  }

  private void endDocument() {
    if (!words.isEmpty()) {
      documents.add(new TreebankDocument(id, genre, text.toString(), List.copyOf(words)));
    }
    text = new StringBuilder();
    words = new ArrayList<>();
    isParagraph = false;
    isTight = true;
  }

  /// Puts the words of a sentence behind those before: their numbers begin anew in each.
  private void endSentence() {
    if (sentence.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(isParagraph ? "\n\n" : " ");
    }
    isParagraph = false;
    isTight = true;
    int base = words.size();
    int joinedTo = 0;
    for (String[] row : sentence) {
      if (row[0].contains(".")) {
        continue;
      }
      if (row[0].contains("-")) {
        joinedTo = Integer.parseInt(after(row[0], '-'));
        space();
        isTight = true;
        continue;
      }
      int number = Integer.parseInt(row[0]);
      if (!isTight) {
        space();
      }
      add(row, base);
      boolean isInside = number < joinedTo;
      isTight = isInside || isTightAfter(row, number == joinedTo);
    }
    sentence.clear();
  }

  private boolean isTightAfter(String[] row, boolean closesJoined) {
    if (!closesJoined) {
      return row[9].contains("SpaceAfter=No");
    }
    for (String[] each : sentence) {
      if (each[0].endsWith("-" + row[0])) {
        return each[9].contains("SpaceAfter=No");
      }
    }
    return false;
  }

  private void space() {
    if (!isTight) {
      text.append(' ');
    }
  }

  private void add(String[] row, int base) {
    int head = Integer.parseInt(row[6]);
    String form = row[1];
    int start = text.length();
    text.append(form);
    words.add(
        new TreebankWord(
            form,
            row[2],
            UniversalWords.tag(row[3], row[4]),
            head == 0 ? -1 : base + head - 1,
            row[7],
            start,
            text.length(),
            words.size() == base));
  }

  static long count(Collection<TreebankDocument> documents) {
    return documents.stream().mapToLong(document -> document.words().size()).sum();
  }
}
