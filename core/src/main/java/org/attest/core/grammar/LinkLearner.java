package org.attest.core.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns the steps by which links are found, from the steps that lose no right link wherever it
/// gets to by its own (Y. Goldberg, J. Nivre, Training Deterministic Parsers with Non-Deterministic
/// Oracles, 2013).
final class LinkLearner {
  /// From this round on it mostly goes where its own steps lead.
  private static final int FIRST_ROUND_OUT = 1;

  private static final double OUT = 0.9;
  private static final int ROOT = Links.number(Link.ROOT);

  /// A lesson with the tags that a model gave its tokens.
  static final class Text {
    private final GrammarLesson lesson;
    private final Word[] words;
    private final int[] tags;

    Text(GrammarLesson lesson, Word[] words, int[] tags) {
      this.lesson = lesson;
      this.words = words;
      this.tags = tags;
    }
  }

  private record Place(int text, int sentence) {}

  private final List<Text> texts;
  private final GrammarLearner.Settings settings;
  private final LearntWeights steps;
  private final LearntWeights links;
  private final State state = new State();
  private final float[] stepScores = new float[State.STEPS];
  private final float[] linkScores = new float[Links.count()];
  private final Random random;
  private int round;

  LinkLearner(List<Text> texts, GrammarLearner.Settings settings) {
    this.texts = texts;
    this.settings = settings;
    this.steps = new LearntWeights(State.STEPS, settings.linkMistakesMin());
    this.links = new LearntWeights(Links.count(), settings.linkMistakesMin());
    this.random = new Random(settings.seed());
  }

  void climb() {
    List<Place> order = new ArrayList<>();
    for (int t = 0; t < texts.size(); t++) {
      for (int s = 0; s < texts.get(t).lesson.starts().size(); s++) {
        order.add(new Place(t, s));
      }
    }
    List<StepFeatures> stepFeatures = new ArrayList<>();
    List<LinkFeatures> linkFeatures = new ArrayList<>();
    for (Text text : texts) {
      stepFeatures.add(new StepFeatures(state, text.words, text.tags));
      linkFeatures.add(new LinkFeatures(state, text.words, text.tags));
    }
    for (round = 0; round < settings.linkRounds(); round++) {
      Collections.shuffle(order, random);
      for (Place place : order) {
        GrammarLesson lesson = texts.get(place.text).lesson;
        int from = lesson.starts().get(place.sentence);
        int to = lesson.to(place.sentence);
        Right right = new Right(state, lesson, from, to);
        stepFeatures.get(place.text).enter(from);
        linkFeatures.get(place.text).enter(from);
        state.enter(to - from);
        go(right, stepFeatures.get(place.text), linkFeatures.get(place.text));
      }
    }
  }

  private void go(Right right, StepFeatures stepFeatures, LinkFeatures linkFeatures) {
    while (!state.isDone()) {
      int count = stepFeatures.of();
      Arrays.fill(stepScores, 0);
      steps.sum(stepFeatures.keys, count, stepScores);
      int least = Integer.MAX_VALUE;
      for (int step = 0; step < State.STEPS; step++) {
        least = state.may(step) ? Math.min(least, right.cost(step)) : least;
      }
      int guess = -1;
      int best = -1;
      for (int step = 0; step < State.STEPS; step++) {
        if (state.may(step)) {
          guess = guess < 0 || stepScores[step] > stepScores[guess] ? step : guess;
          boolean isRight = right.cost(step) == least;
          best = isRight && (best < 0 || stepScores[step] > stepScores[best]) ? step : best;
        }
      }
      steps.pass();
      if (right.cost(guess) > least) {
        steps.learn(stepFeatures.keys, count, best, guess);
      }
      boolean isOut = round >= FIRST_ROUND_OUT && random.nextDouble() < OUT;
      take(isOut ? guess : best, right, linkFeatures);
    }
  }

  private void take(int step, Right right, LinkFeatures features) {
    if (step == State.SHIFT) {
      state.shift();
      return;
    }
    int head = state.head(step);
    if (head == state.root) {
      state.attach(step, ROOT);
      return;
    }
    int count = features.of(step);
    Arrays.fill(linkScores, 0);
    links.sum(features.keys, count, linkScores);
    linkScores[ROOT] = -Float.MAX_VALUE;
    int guess = GrammarLearner.best(linkScores);
    if (right.head(state.dependent()) == head) {
      links.pass();
      int wanted = right.link(state.dependent());
      if (wanted != guess) {
        links.learn(features.keys, count, wanted, guess);
      }
    }
    state.attach(step, guess);
  }

  Weights stepping() {
    return steps.mean(settings.stepsMin());
  }

  Weights linking() {
    return links.mean(settings.stepsMin());
  }
}
