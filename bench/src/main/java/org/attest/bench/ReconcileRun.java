package org.attest.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.attest.app.reconcile.Reconciliation;
import org.attest.core.port.Register;
import org.attest.core.port.View;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Resolution;
import org.attest.store.memory.MemoryCatalogue;
import org.attest.store.memory.MemoryIndex;
import org.attest.store.memory.MemoryJournal;
import org.attest.store.memory.MemoryOriginals;

/// Measures how long the reconciliation service takes for one query, in processor time.
///
/// Arguments: how many made-up persons the archive holds; how many queries, of which the median and
/// the slowest of twenty are told, after as many to warm up.
public final class ReconcileRun {
  private static final List<String> ONSETS =
      List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "sh");
  private static final String VOWELS = "aeiou";
  private static final int GIVEN_NAMES = 200;
  private static final int SEED = 7;

  private final Random random = new Random(SEED);

  private ReconcileRun() {}

  public static void main(String[] arguments) {
    new ReconcileRun().run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void run(int persons, int queries) {
    List<String> given = words(GIVEN_NAMES, 2);
    List<String> surnames = words(Math.max(GIVEN_NAMES, persons / 10), 3);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < persons; i++) {
      String first = oneOf(given);
      String last = oneOf(surnames);
      String name = first + " " + last;
      List<String> forms = List.of(name, first.charAt(0) + ". " + last, last);
      entities.add(new Entity("person." + i, NameKind.PERSON, name, forms, 3));
    }
    MemoryCatalogue catalogue = new MemoryCatalogue();
    catalogue.putEntities(
        new Resolution(entities, Map.of(), List.of(), List.of(), List.of()),
        new Register.Settled(0, Set.of(), List.of()));
    Reconciliation service =
        new Reconciliation(
            new View(catalogue, new MemoryIndex(), new MemoryJournal(), new MemoryOriginals()));
    System.out.printf(Locale.ROOT, "index and first query: %.0f ms%n", ask(service, "Nobody"));
    times(service, given, surnames, queries);
    double[] times = times(service, given, surnames, queries);
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "one query among %,d: median %.1f ms, slowest of twenty %.1f ms, slowest %.1f ms%n",
        persons,
        times[queries / 2],
        times[queries * 19 / 20],
        times[queries - 1]);
  }

  private double[] times(
      Reconciliation service, List<String> given, List<String> surnames, int queries) {
    double[] out = new double[queries];
    for (int i = 0; i < queries; i++) {
      out[i] = ask(service, oneOf(given) + " " + oneOf(surnames));
    }
    return out;
  }

  private static double ask(Reconciliation service, String name) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    service.answers("{\"q0\":{\"query\":\"" + name + "\",\"type\":\"person\"}}");
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  /// Few are frequent and many are rare.
  private String oneOf(List<String> words) {
    double share = random.nextDouble();
    return words.get((int) (words.size() * share * share));
  }

  private List<String> words(int count, int syllables) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < syllables; k++) {
        word.append(ONSETS.get(random.nextInt(ONSETS.size())));
        word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      out.add(word.toString());
    }
    return out;
  }
}
