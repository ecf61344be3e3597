package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.publish.record.ImportedRecord;

/// Finds the passages that records cite.
///
/// The words must stand at the place that is given. Without a place they must stand in the source
/// once, or the record says which time is meant.
final class CitedPassages {
  private final Catalogue catalogue;
  private final Map<String, Optional<SourceText>> texts = new HashMap<>();

  CitedPassages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// @param faults takes what is wrong, in words
  List<Passage> find(ImportedRecord record, List<String> faults) {
    List<Passage> out = new ArrayList<>();
    for (ImportedRecord cited : record.objects("passages")) {
      String source = cited.text("source").orElse("");
      Optional<SourceText> text = text(source);
      if (text.isEmpty()) {
        faults.add("there is no source '" + cut(source) + "'");
      } else {
        find(source, text.get(), cited, faults).ifPresent(out::add);
      }
    }
    return out;
  }

  /// Passages that were found, with the words around them.
  List<Anchor> anchors(List<Passage> found) {
    return found.stream()
        .flatMap(passage -> text(passage.source()).map(text -> Anchor.of(passage, text)).stream())
        .toList();
  }

  /// The text of a source; nothing where there is no such source.
  Optional<SourceText> text(String source) {
    return texts.computeIfAbsent(source, id -> catalogue.source(id).map(_ -> catalogue.text(id)));
  }

  private static Optional<Passage> find(
      String source, SourceText text, ImportedRecord cited, List<String> faults) {
    Optional<String> exact = cited.text("exact").filter(words -> !words.isEmpty());
    if (cited.value("start").isPresent()) {
      return standing(source, text, cited, exact, faults);
    }
    if (exact.isEmpty()) {
      faults.add("a passage has neither a place nor words");
      return Optional.empty();
    }
    return looked(source, text, exact.get(), cited.number("occurrence"), faults);
  }

  private static Optional<Passage> standing(
      String source,
      SourceText text,
      ImportedRecord cited,
      Optional<String> exact,
      List<String> faults) {
    int start = cited.number("start").orElse(-1);
    int end =
        cited
            .number("end")
            .or(() -> exact.map(words -> start + words.codePointCount(0, words.length())))
            .orElse(-1);
    if (start < 0 || end <= start || end > text.characters()) {
      faults.add("there is no passage " + start + "-" + end + " in " + source);
      return Optional.empty();
    }
    String there = text.value().substring(text.toUnit(start), text.toUnit(end));
    if (exact.isPresent() && !exact.get().equals(there)) {
      faults.add(
          "at "
              + start
              + "-"
              + end
              + " of "
              + source
              + " stands '"
              + cut(there)
              + "', not '"
              + cut(exact.get())
              + "'");
      return Optional.empty();
    }
    return Optional.of(new Passage(source, start, end, there));
  }

  private static Optional<Passage> looked(
      String source,
      SourceText text,
      String words,
      Optional<Integer> occurrence,
      List<String> faults) {
    List<Integer> places = new ArrayList<>();
    int most = occurrence.orElse(2);
    for (int at = text.value().indexOf(words);
        at >= 0 && places.size() < most;
        at = text.value().indexOf(words, at + 1)) {
      places.add(at);
    }
    if (places.isEmpty() || places.size() < occurrence.orElse(1)) {
      faults.add(
          "'"
              + cut(words)
              + "' does not stand in "
              + source
              + (places.isEmpty() ? "" : " so often"));
      return Optional.empty();
    }
    if (occurrence.isEmpty() && places.size() > 1) {
      faults.add(
          "'" + cut(words) + "' stands in " + source + " more than once; give start or occurrence");
      return Optional.empty();
    }
    int start = text.toCodePoint(places.getLast());
    return Optional.of(
        new Passage(source, start, start + words.codePointCount(0, words.length()), words));
  }

  /// Words as a problem shows them.
  static String cut(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
