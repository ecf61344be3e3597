package org.attest.core.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attest.core.text.Tokens;

/// Learns a [NameModel] from texts in which names are marked.
///
/// [ChainLearner] says how. The same lessons and settings give the same model.
public final class NameLearner {
  /// A text and the names in it.
  public static final class Lesson {
    private final Tokens tokens;
    private final int[] hints;
    private final List<NameModel.Tagged> names;
    private final int kindsMarked;
    private final double weight;
    private final boolean isPlain;

    /// @param hints what rules say of each token, as a label
    /// @param names in order, without overlaps
    /// @param kindsMarked as bits by kind: names of a kind that is not marked may stand anywhere
    ///   outside of those that are
    /// @param weight how much each of its stretches counts
    /// @param isPlain whether its style is not to be learnt
    public Lesson(
        Tokens tokens,
        int[] hints,
        List<NameModel.Tagged> names,
        int kindsMarked,
        double weight,
        boolean isPlain) {
      this.tokens = tokens;
      this.hints = hints.clone();
      this.names = List.copyOf(names);
      this.kindsMarked = kindsMarked;
      this.weight = weight;
      this.isPlain = isPlain;
    }

    private Document document(Vocabulary vocabulary) {
      return new Document(tokens, hints, vocabulary, isPlain);
    }
  }

  /// @param rounds how often all lessons are gone through
  /// @param rate the step of a weight that was never changed
  /// @param decay how much a weight shrinks when it is used
  /// @param forgetting the share of stretches that are learnt without their words
  /// @param occurrencesMin a feature that occurs less often is not learnt
  public record Settings(
      int rounds, double rate, double decay, double forgetting, int occurrencesMin, long seed) {
    public static Settings standard() {
      return new Settings(12, 0.15, 1e-4, 0.2, 2, 7);
    }

    public Settings withOccurrencesMin(int least) {
      return new Settings(rounds, rate, decay, forgetting, least, seed);
    }

    private ChainLearner.Settings chain() {
      return new ChainLearner.Settings(rounds, rate, decay, forgetting, seed);
    }
  }

  private final Vocabulary vocabulary;
  private final Settings settings;
  private final FeatureRows features;
  private final List<ChainLearner.Example> examples = new ArrayList<>();

  private NameLearner(Vocabulary vocabulary, Settings settings) {
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.features = new FeatureRows(settings.occurrencesMin());
  }

  public static NameModel learn(Vocabulary vocabulary, List<Lesson> lessons, Settings settings) {
    NameLearner learner = new NameLearner(vocabulary, settings);
    lessons.forEach(learner::count);
    lessons.forEach(learner::prepare);
    return learner.model(learner.climb());
  }

  private void count(Lesson lesson) {
    Document document = lesson.document(vocabulary);
    Features of = new Features(document, vocabulary);
    for (Document.Stretch stretch : document.stretches()) {
      of.enter(stretch);
      for (int i = stretch.from(); i < stretch.to(); i++) {
        int n = of.of(i);
        for (int f = 0; f < n; f++) {
          features.count(of.values()[f]);
        }
      }
    }
  }

  private void prepare(Lesson lesson) {
    Document document = lesson.document(vocabulary);
    Features of = new Features(document, vocabulary);
    int[] labels = labels(lesson);
    for (Document.Stretch stretch : document.stretches()) {
      of.enter(stretch);
      int length = stretch.to() - stretch.from();
      ChainLearner.Example example = new ChainLearner.Example(length, lesson.weight);
      for (int i = 0; i < length; i++) {
        boolean[] allowed = allowed(labels[stretch.from() + i], lesson.kindsMarked);
        fill(example, i, of, of.of(stretch.from() + i), allowed);
      }
      close(example, labels, stretch);
      examples.add(example);
    }
  }

  private void fill(
      ChainLearner.Example example, int token, Features of, int count, boolean[] allowed) {
    int own = 0;
    int[] rows = new int[count];
    int size = 0;
    for (int f = 0; f < count; f++) {
      int row = features.row(of.values()[f]);
      if (row >= 0) {
        rows[size++] = row;
      }
      if (f == of.ownEnd() - 1) {
        own = size;
      }
    }
    example.put(token, Arrays.copyOf(rows, size), own, allowed);
  }

  private static int[] labels(Lesson lesson) {
    int[] labels = new int[lesson.tokens.size()];
    for (NameModel.Tagged name : lesson.names) {
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = Labels.of(name.kind(), i == name.from(), i == name.to() - 1);
      }
    }
    return labels;
  }

  private static boolean[] allowed(int label, int kindsMarked) {
    boolean[] out = new boolean[Labels.COUNT];
    out[label] = true;
    for (int other = 1; label == Labels.OUTSIDE && other < Labels.COUNT; other++) {
      out[other] = ((kindsMarked >> Labels.kind(other)) & 1) == 0;
    }
    return out;
  }

  /// A name that reaches out of its stretch cannot be learnt: its tokens count as outside.
  private static void close(ChainLearner.Example example, int[] labels, Document.Stretch stretch) {
    int first = labels[stretch.from()];
    if (first != Labels.OUTSIDE && !Labels.opens(first)) {
      for (int i = 0; i < example.length() && !Labels.opens(labels[stretch.from() + i]); i++) {
        example.allowOnly(i, Labels.OUTSIDE);
      }
    }
    if (!Labels.closes(labels[stretch.to() - 1])) {
      for (int i = example.length() - 1; i >= 0; i--) {
        example.allowOnly(i, Labels.OUTSIDE);
        if (Labels.opens(labels[stretch.from() + i])) {
          break;
        }
      }
    }
  }

  private ChainLearner.Learnt climb() {
    boolean[][] follows = new boolean[Labels.COUNT][Labels.COUNT];
    boolean[] closes = new boolean[Labels.COUNT];
    for (int before = 0; before < Labels.COUNT; before++) {
      closes[before] = Labels.closes(before);
      for (int after = 0; after < Labels.COUNT; after++) {
        follows[before][after] = Labels.follows(before, after);
      }
    }
    boolean[] opens = follows[Labels.OUTSIDE];
    return ChainLearner.learn(
        features.size(), examples, follows, opens, closes, settings.chain(), ChainLearner.NO_LAYER);
  }

  private NameModel model(ChainLearner.Learnt learnt) {
    long[] keys = features.features();
    byte[][] rows = new byte[keys.length][];
    int kept = 0;
    for (int row = 0; row < keys.length; row++) {
      byte[] values = new byte[Labels.COUNT];
      boolean isTelling = false;
      for (int label = 0; label < Labels.COUNT; label++) {
        double mean = learnt.weight(row, label) * NameModel.STEPS;
        values[label] = (byte) Math.clamp(Math.round(mean), Byte.MIN_VALUE, Byte.MAX_VALUE);
        isTelling |= Math.abs(values[label]) > 1;
      }
      rows[row] = isTelling ? values : new byte[0];
      kept += isTelling ? 1 : 0;
    }
    Weights out = new Weights(kept, Labels.COUNT);
    for (int row = 0; row < keys.length; row++) {
      if (rows[row].length > 0) {
        out.put(keys[row], rows[row]);
      }
    }
    int[][] between = new int[Labels.COUNT][Labels.COUNT];
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int after = 0; after < Labels.COUNT; after++) {
        between[before][after] =
            Labels.follows(before, after)
                ? (int) Math.round(learnt.transition(before, after) * NameModel.STEPS)
                : NameModel.never();
      }
    }
    return new NameModel(vocabulary, out, between);
  }
}
