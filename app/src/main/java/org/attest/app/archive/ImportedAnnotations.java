package org.attest.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.publish.record.Annotation;
import org.attest.publish.record.ImportedRecord;

/// Makes records of statements of annotations.
///
/// A target is found by its position where its words stand there, else by its words and what stands
/// around them, if they are so but once.
final class ImportedAnnotations {
  private final CitedPassages cited;

  ImportedAnnotations(CitedPassages cited) {
    this.cited = cited;
  }

  /// @param faults takes what is wrong, in words
  /// @return the statements; none where there are faults
  List<ImportedRecord> read(ImportedRecord record, List<String> faults) {
    if (!Annotation.isOne(record)) {
      faults.add("its type is not Annotation");
      return List.of();
    }
    Annotation annotation = new Annotation(record);
    List<Passage> passages = new ArrayList<>();
    for (Annotation.Target target : annotation.targets()) {
      find(target, faults).ifPresent(passages::add);
    }
    if (passages.isEmpty() && faults.isEmpty()) {
      faults.add("it has no target");
    }
    if (!faults.isEmpty()) {
      return List.of();
    }
    Annotation.Read read = annotation.statements(passages);
    faults.addAll(read.faults());
    return read.statements();
  }

  private Optional<Passage> find(Annotation.Target target, List<String> faults) {
    if (!target.isSelecting()) {
      faults.add("its target has neither a TextQuoteSelector nor a TextPositionSelector");
      return Optional.empty();
    }
    Optional<String> source =
        target.sources().stream().filter(id -> cited.text(id).isPresent()).findFirst();
    if (source.isEmpty()) {
      faults.add("there is no source '" + CitedPassages.cut(target.sources().getFirst()) + "'");
      return Optional.empty();
    }
    return find(target, source.get(), cited.text(source.get()).orElseThrow(), faults);
  }

  private static Optional<Passage> find(
      Annotation.Target target, String source, SourceText text, List<String> faults) {
    boolean isSure = source.equals(target.sources().getFirst());
    if (target.exact().isEmpty() && !isSure) {
      faults.add("its source is known by the end of an address alone, and it tells no words");
      return Optional.empty();
    }
    Optional<Passage> standing = standing(target, source, text);
    if (standing.isEmpty() && target.exact().isEmpty()) {
      String place = target.start().orElse(0) + "-" + target.end().orElse(0);
      faults.add("there is no passage " + place + " in " + source);
    }
    return standing.or(
        () -> target.exact().flatMap(words -> looked(target, words, source, text, faults)));
  }

  private static Optional<Passage> standing(
      Annotation.Target target, String source, SourceText text) {
    int start = target.start().orElse(-1);
    int end = target.end().orElse(-1);
    if (start < 0 || end <= start || end > text.characters()) {
      return Optional.empty();
    }
    String there = text.value().substring(text.toUnit(start), text.toUnit(end));
    return target.exact().orElse(there).equals(there)
        ? Optional.of(new Passage(source, start, end, there))
        : Optional.empty();
  }

  private static Optional<Passage> looked(
      Annotation.Target target, String words, String source, SourceText text, List<String> faults) {
    String whole = text.value();
    List<Integer> places = new ArrayList<>();
    boolean isThere = false;
    for (int at = whole.indexOf(words);
        at >= 0 && places.size() < 2;
        at = whole.indexOf(words, at + 1)) {
      isThere = true;
      if (Around.isBefore(target.prefix().orElse(""), whole, at)
          && Around.isAfter(target.suffix().orElse(""), whole, at + words.length())) {
        places.add(at);
      }
    }
    if (places.size() == 1) {
      int start = text.toCodePoint(places.getFirst());
      int end = start + words.codePointCount(0, words.length());
      return Optional.of(new Passage(source, start, end, words));
    }
    String told = "'" + CitedPassages.cut(words) + "' ";
    if (!isThere) {
      faults.add(told + "does not stand in " + source);
    } else if (places.isEmpty()) {
      faults.add(told + "stands in " + source + ", but not between what its selector tells");
    } else {
      faults.add(
          told + "stands in " + source + " more than once, and nothing tells which is meant");
    }
    return Optional.empty();
  }
}
