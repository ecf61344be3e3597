package org.attest.bench.grammar;

import java.util.List;
import java.util.Locale;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.GrammarLesson;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;

/// How much of what a treebank says a model finds. Signs, and the later tokens of one word, do not
/// count.
final class GrammarScore {
  private int words;
  private int classes;
  private int tags;
  private int heads;
  private int links;
  private int borders;
  private int bordersRight;
  private int bordersFound;

  /// @param areSentencesGiven whether the model is told where sentences begin
  static GrammarScore of(
      GrammarModel model, List<GrammarLesson> lessons, boolean areSentencesGiven) {
    GrammarScore score = new GrammarScore();
    for (GrammarLesson lesson : lessons) {
      int[] starts = lesson.starts().stream().mapToInt(Integer::intValue).toArray();
      score.add(
          lesson,
          areSentencesGiven
              ? model.analyse(lesson.tokens(), starts)
              : model.analyse(lesson.tokens()));
    }
    return score;
  }

  private void add(GrammarLesson lesson, Analysis found) {
    for (int token = 0; token < lesson.tokens().size(); token++) {
      String tag = lesson.tags().get(token);
      Link link = lesson.links().get(token);
      if (link == Link.PIECE || tag.startsWith(WordClass.SIGN.name())) {
        continue;
      }
      words++;
      classes += tag.startsWith(found.wordClass(token).name() + " ") ? 1 : 0;
      tags += tag.equals(found.tag(token)) ? 1 : 0;
      boolean isHead = found.head(token) == lesson.heads().get(token);
      heads += isHead ? 1 : 0;
      links += isHead && found.link(token) == link ? 1 : 0;
    }
    borders += lesson.starts().size();
    bordersFound += found.sentences();
    for (int s = 0; s < found.sentences(); s++) {
      bordersRight += lesson.starts().contains(found.from(s)) ? 1 : 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d words: class %.2f, class and form %.2f, head %.2f, head and link %.2f;"
            + " sentence openings: precision %.2f, recall %.2f",
        words,
        100.0 * classes / words,
        100.0 * tags / words,
        100.0 * heads / words,
        100.0 * links / words,
        100.0 * bordersRight / bordersFound,
        100.0 * bordersRight / borders);
  }
}
