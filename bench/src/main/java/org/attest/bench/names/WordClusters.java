package org.attest.bench.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attest.core.tag.Vocabulary;
import org.attest.core.tag.WordFacts;
import org.attest.core.text.Tokens;

/// Sorts words by the company they keep, so that a word that was never marked is known by its like.
///
/// Each word is a row of positive pointwise mutual information with the frequent words one and two
/// places before and behind it (K. Church and P. Hanks, 1990), brought down to a few dimensions by
/// randomised subspace iteration (N. Halko, P. Martinsson, J. Tropp, 2011), and the words are
/// halved again and again by two means: the bits of a cluster's number are the halves it lies in.
public final class WordClusters {
  private static final int WORDS_MAX = 60_000;
  private static final int CONTEXTS = 3000;
  private static final int PLACES = 4;
  private static final int DIMENSIONS = 64;
  private static final int ROUNDS = 3;
  private static final int MEANS_ROUNDS = 12;

  private final List<String> words;
  private final Map<String, Integer> ids = new HashMap<>();
  private final CoOccurrences counts = new CoOccurrences();
  private final Random random = new Random(11);
  private final Map<String, float[]> meanings = new HashMap<>();

  /// @param least how often a word must occur
  public WordClusters(WordCounts counts, int least) {
    this.words =
        counts.words.entrySet().stream()
            .filter(e -> e.getValue().all >= least)
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, WordCounts.Count> e) -> -e.getValue().all)
                    .thenComparing(Map.Entry::getKey))
            .limit(WORDS_MAX)
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      ids.put(words.get(i), i);
    }
  }

  /// The number of its cluster for each word of some texts that is frequent enough, -1 for one that
  /// keeps no company that is known.
  ///
  /// @param least how often a word must occur
  public static Map<String, Integer> of(List<Tokens> texts, int least) {
    WordCounts counts = new WordCounts();
    texts.forEach(counts::add);
    WordClusters sorting = new WordClusters(counts, least);
    texts.forEach(sorting::add);
    return sorting.clusters();
  }

  public void add(Tokens tokens) {
    int[] text = new int[tokens.size()];
    int size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isWord(i)) {
        text[size++] = ids.getOrDefault(Vocabulary.regular(tokens.words(i)), -1);
      } else if (tokens.text().charAt(tokens.start(i)) != '-') {
        text[size++] = -1;
      }
    }
    for (int i = 0; i < size; i++) {
      if (text[i] < 0) {
        continue;
      }
      for (int place = 0; place < PLACES; place++) {
        int at = i + (place < 2 ? place - 2 : place - 1);
        if (at >= 0 && at < size && text[at] >= 0 && text[at] < CONTEXTS) {
          counts.add(text[i], text[at] * PLACES + place);
        }
      }
    }
  }

  /// The number of its cluster for each word.
  public Map<String, Integer> clusters() {
    SparseRows rows = counts.information(words.size(), CONTEXTS * PLACES);
    float[][] vectors = rows.reduced(DIMENSIONS, ROUNDS, random);
    int[] cluster = new int[words.size()];
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      if (normalise(vectors[i]) > 0) {
        all.add(i);
      } else {
        cluster[i] = -1;
      }
    }
    halve(vectors, all, 0, 0, cluster);
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < cluster.length; i++) {
      out.put(words.get(i), cluster[i]);
      meanings.put(words.get(i), vectors[i]);
    }
    return out;
  }

  /// For each word its direction among the few in which words differ most, of length one; filled by
  /// [#clusters].
  public Map<String, float[]> directions() {
    return meanings;
  }

  private void halve(float[][] vectors, List<Integer> members, int depth, int path, int[] out) {
    if (depth == WordFacts.CLUSTER_BITS || members.size() < 2) {
      int number = path << (WordFacts.CLUSTER_BITS - depth);
      members.forEach(member -> out[member] = number);
      return;
    }
    boolean[] right = split(vectors, members);
    List<List<Integer>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < members.size(); i++) {
      halves.get(right[i] ? 1 : 0).add(members.get(i));
    }
    halve(vectors, halves.get(0), depth + 1, path << 1, out);
    halve(vectors, halves.get(1), depth + 1, (path << 1) | 1, out);
  }

  private boolean[] split(float[][] vectors, List<Integer> members) {
    float[] first = vectors[members.get(random.nextInt(members.size()))].clone();
    float[] second = vectors[members.get(random.nextInt(members.size()))].clone();
    boolean[] right = new boolean[members.size()];
    for (int round = 0; round < MEANS_ROUNDS; round++) {
      float[] a = new float[first.length];
      float[] b = new float[first.length];
      for (int i = 0; i < right.length; i++) {
        float[] vector = vectors[members.get(i)];
        right[i] = product(second, vector) > product(first, vector);
        add(right[i] ? b : a, vector);
      }
      if (normalise(a) == 0 || normalise(b) == 0) {
        for (int i = 0; i < right.length; i++) {
          right[i] = i % 2 == 1;
        }
        return right;
      }
      first = a;
      second = b;
    }
    return right;
  }

  private static void add(float[] to, float[] vector) {
    for (int i = 0; i < to.length; i++) {
      to[i] += vector[i];
    }
  }

  static double product(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Brings a vector to length one.
  ///
  /// @return the length that it had
  static double normalise(float[] vector) {
    double length = Math.sqrt(product(vector, vector));
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= (float) length;
    }
    return length;
  }

  /// Pairs counted in an open table.
  static final class CoOccurrences {
    private long[] keys = new long[1 << 22];
    private int[] counts = new int[1 << 22];
    private int size;

    void add(int row, int column) {
      if (size * 2 > keys.length) {
        grow();
      }
      int at = slot(((long) row << 20) | (column + 1));
      size += keys[at] == 0 ? 1 : 0;
      keys[at] = ((long) row << 20) | (column + 1);
      counts[at]++;
    }

    private int slot(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      int at = (int) (mixed >>> 32) & (keys.length - 1);
      while (keys[at] != 0 && keys[at] != key) {
        at = (at + 1) & (keys.length - 1);
      }
      return at;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldCounts = counts;
      keys = new long[oldKeys.length * 2];
      counts = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int at = slot(oldKeys[i]);
          keys[at] = oldKeys[i];
          counts[at] = oldCounts[i];
        }
      }
    }

    /// How much more often than by chance each pair stands together, where it does.
    SparseRows information(int rows, int columns) {
      double[] byRow = new double[rows];
      double[] byColumn = new double[columns];
      double all = 0;
      int[] lengths = new int[rows];
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != 0) {
          int row = (int) (keys[i] >>> 20);
          byRow[row] += counts[i];
          byColumn[(int) (keys[i] & 0xFFFFF) - 1] += counts[i];
          all += counts[i];
          lengths[row]++;
        }
      }
      SparseRows out = new SparseRows(lengths, columns);
      Arrays.fill(lengths, 0);
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != 0) {
          int row = (int) (keys[i] >>> 20);
          int column = (int) (keys[i] & 0xFFFFF) - 1;
          double information = Math.log(counts[i] * all / (byRow[row] * byColumn[column]));
          out.columns[row][lengths[row]] = column;
          out.values[row][lengths[row]++] = (float) Math.max(0, information);
        }
      }
      return out;
    }
  }
}
