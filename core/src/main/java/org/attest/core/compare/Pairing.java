package org.attest.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which word of one name answers to which of another: the best pairs first, each word once.
final class Pairing {
  /// Two words that answer to each other, by their places.
  record Pair(int a, int b, Agreement agreement) {}

  /// How two words agree.
  interface Measure {
    Agreement of(Word a, Word b);
  }

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> -pair.agreement().likeness())
          .thenComparingInt(pair -> Math.abs(pair.a() - pair.b()))
          .thenComparingInt(Pair::a)
          .thenComparingInt(Pair::b);

  private final List<Word> a;
  private final List<Word> b;
  private final List<Pair> pairs = new ArrayList<>();
  private final boolean[] usedA;
  private final boolean[] usedB;

  private Pairing(List<Word> a, List<Word> b) {
    this.a = a;
    this.b = b;
    this.usedA = new boolean[a.size()];
    this.usedB = new boolean[b.size()];
  }

  static Pairing of(List<Word> a, List<Word> b, Measure measure) {
    Pairing pairing = new Pairing(a, b);
    List<Pair> near = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        Agreement agreement = measure.of(a.get(i), b.get(j));
        if (agreement.likeness() >= Agreement.ONE_FROM) {
          near.add(new Pair(i, j, agreement));
        }
      }
    }
    if (near.size() > 1) {
      near.sort(BEST_FIRST);
    }
    near.forEach(pairing::take);
    return pairing;
  }

  private void take(Pair pair) {
    if (!usedA[pair.a()] && !usedB[pair.b()]) {
      pairs.add(pair);
      usedA[pair.a()] = true;
      usedB[pair.b()] = true;
    }
  }

  /// Pairs a word that is left with two that are left and stand side by side: Patr ushev.
  void joinSplitWords(Measure measure) {
    join(a, usedA, b, usedB, true, measure);
    join(b, usedB, a, usedA, false, measure);
  }

  private void join(
      List<Word> more,
      boolean[] usedMore,
      List<Word> fewer,
      boolean[] usedFewer,
      boolean first,
      Measure measure) {
    for (int i = 0; i + 1 < more.size(); i++) {
      for (int j = 0; j < fewer.size() && !usedMore[i] && !usedMore[i + 1]; j++) {
        if (!usedFewer[j] && isWhole(more.get(i), more.get(i + 1), fewer.get(j))) {
          Word whole =
              Word.of(more.get(i).written() + more.get(i + 1).written(), Word.Part.NAME, 1);
          Agreement agreement = measure.of(whole, fewer.get(j));
          if (agreement.likeness() >= Agreement.ONE_FROM) {
            usedMore[i] = true;
            usedMore[i + 1] = true;
            usedFewer[j] = true;
            pairs.add(new Pair(first ? i : j, first ? j : i, agreement));
          }
        }
      }
    }
  }

  private static boolean isWhole(Word start, Word rest, Word whole) {
    int length = start.letters().length() + rest.letters().length();
    return Math.abs(length - whole.letters().length()) <= 2 && length > 4;
  }

  List<Pair> pairs() {
    return pairs;
  }

  Word a(Pair pair) {
    return a.get(pair.a());
  }

  Word b(Pair pair) {
    return b.get(pair.b());
  }

  /// The words of the first name that answer to none.
  ///
  /// @param least only those that tell so much
  List<Word> leftOfA(double least) {
    return left(a, usedA, isComplete(usedB), least);
  }

  List<Word> leftOfB(double least) {
    return left(b, usedB, isComplete(usedA), least);
  }

  private static boolean isComplete(boolean[] used) {
    for (boolean each : used) {
      if (!each) {
        return false;
      }
    }
    return true;
  }

  /// Words that answer to none; one that merely repeats another of its name does not count where
  /// the other name has nothing left.
  private static List<Word> left(List<Word> words, boolean[] used, boolean complete, double least) {
    List<Word> left = List.of();
    for (int i = 0; i < words.size(); i++) {
      boolean isTelling = !used[i] && words.get(i).weight() >= least;
      if (isTelling && !(complete && repeats(words, used, i))) {
        left = left.isEmpty() ? new ArrayList<>() : left;
        left.add(words.get(i));
      }
    }
    return left;
  }

  private static boolean repeats(List<Word> words, boolean[] used, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (used[i] && words.get(i).letters().equals(words.get(at).letters())) {
        return true;
      }
    }
    return false;
  }
}
