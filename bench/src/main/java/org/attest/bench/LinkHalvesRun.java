package org.attest.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.attest.core.link.Constraints;
import org.attest.core.link.Linkage;
import org.attest.core.link.Records;

/// Learns from a random half of the persons and scores on the other half, several times; beside it
/// the same half without learning.
///
/// Arguments: the table; its truth; how often. All rows are linked together; only those of the half
/// that was not learnt from are scored, and pairs with a row of the other half do not count.
public final class LinkHalvesRun {
  private LinkHalvesRun() {}

  public static void main(String[] arguments) throws IOException {
    Records records = RecordsFile.read(Path.of(arguments[0]), "");
    Map<String, String> truth = RecordsFile.truth(Path.of(arguments[1]));
    int times = Integer.parseInt(arguments[2]);
    Map<String, String> unlearnt = Linkage.unsupervised(records).clusterOf();
    double[] sums = new double[4];
    for (int seed = 1; seed <= times; seed++) {
      Map<String, String> known = half(truth, seed);
      Map<String, String> other = new HashMap<>(truth);
      other.keySet().removeAll(known.keySet());
      Map<String, String> found = Linkage.learnt(records, known, Constraints.NONE).clusterOf();
      LinkScore learnt = LinkScore.of(found, other);
      LinkScore without = LinkScore.of(unlearnt, other);
      System.out.printf(
          Locale.ROOT, "half %d: learnt %s; without learning %s%n", seed, learnt, without);
      sums[0] += learnt.pairs();
      sums[1] += learnt.bCubed();
      sums[2] += without.pairs();
      sums[3] += without.bCubed();
    }
    System.out.printf(
        Locale.ROOT,
        "mean: learnt pairs %.4f B3 %.4f; without learning pairs %.4f B3 %.4f%n",
        sums[0] / times,
        sums[1] / times,
        sums[2] / times,
        sums[3] / times);
  }

  private static Map<String, String> half(Map<String, String> truth, int seed) {
    Random random = new Random(seed);
    Map<String, Boolean> chosen = new HashMap<>();
    for (String person : new TreeSet<>(truth.values())) {
      chosen.put(person, random.nextBoolean());
    }
    Map<String, String> half = new HashMap<>();
    truth.forEach((id, person) -> {
      if (chosen.getOrDefault(person, false)) {
        half.put(id, person);
      }
    });
    return half;
  }
}
