package org.attest.bench.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.core.grammar.GrammarLesson;

/// What the shipped grammar is learnt from.
///
/// @param words how many the treebank counts
record Lessons(List<GrammarLesson> lessons, long words) {
  /// A class of words that occurs less often counts as the commonest of its kind.
  private static final int TAG_MIN = 10;

  /// The documents of a treebank that may teach.
  ///
  /// @param held the ids of documents that are kept for measuring
  static Lessons read(Path folder, Set<String> held) throws IOException {
    List<TreebankDocument> documents =
        Treebank.read(folder).stream()
            .filter(Licences::isAllowed)
            .filter(document -> !held.contains(document.id()))
            .toList();
    return new Lessons(
        common(documents.stream().map(TreebankDocument::lesson).toList()),
        Treebank.count(documents));
  }

  /// Gives words of a rare class the commonest class of their kind.
  private static List<GrammarLesson> common(List<GrammarLesson> lessons) {
    Map<String, Long> counts =
        lessons.stream()
            .flatMap(lesson -> lesson.tags().stream())
            .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
    Map<String, String> commonest = new TreeMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(each -> commonest.put(kind(each.getKey()), each.getKey()));
    Map<String, String> shown = new TreeMap<>();
    counts.forEach((tag, count) ->
        shown.put(tag, count < TAG_MIN ? commonest.getOrDefault(kind(tag), tag) : tag));
    List<GrammarLesson> out = new ArrayList<>();
    for (GrammarLesson lesson : lessons) {
      List<String> tags = new ArrayList<>(lesson.tags());
      tags.replaceAll(tag -> shown.getOrDefault(tag, tag));
      out.add(
          new GrammarLesson(
              lesson.tokens(), lesson.starts(), tags, lesson.heads(), lesson.links()));
    }
    return out;
  }

  private static String kind(String tag) {
    return tag.substring(0, tag.indexOf(' '));
  }
}
