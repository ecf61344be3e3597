package org.attest.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.link.Match;
import org.attest.core.link.Profile;
import org.attest.core.link.Records;
import org.attest.core.link.Register;

/// Asks a register of many profiles who the person of a row is, and prints how often the right one
/// is first, or among the first five, and how long an answer takes.
///
/// Arguments: the table; its truth; how many profiles. Every other row of a person makes its
/// profile, the rest ask; profiles of invented persons, each put together of rows taken by chance,
/// fill the register.
public final class RegisterRun {
  private static final int QUESTIONS = 4000;

  /// So many questions are asked beforehand, so that Java is warm.
  private static final int WARMING = 3000;

  private RegisterRun() {}

  public static void main(String[] arguments) throws IOException {
    Records records = RecordsFile.read(Path.of(arguments[0]), "");
    Map<String, String> truth = RecordsFile.truth(Path.of(arguments[1]));
    Map<String, List<Profile>> persons = new TreeMap<>();
    for (Records.Row row : records.rows()) {
      persons
          .computeIfAbsent(truth.getOrDefault(row.id(), row.id()), _ -> new ArrayList<>())
          .add(Profile.of("person", records.columns(), row));
    }
    List<Profile> profiles = new ArrayList<>();
    Map<Profile, String> questions = new HashMap<>();
    persons.forEach((person, rows) -> {
      List<Profile> kept = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (i % 2 == 0) {
          kept.add(rows.get(i));
        } else {
          questions.put(rows.get(i), person);
        }
      }
      profiles.add(joined(person, kept));
    });
    fill(profiles, records, Integer.parseInt(arguments[2]));
    long begun = System.nanoTime();
    Register register = Register.of(profiles);
    System.out.printf(
        Locale.ROOT,
        "%d profiles made ready in %.2f s%n",
        profiles.size(),
        (System.nanoTime() - begun) / 1e9);
    ask(register, questions);
  }

  private static void ask(Register register, Map<Profile, String> questions) {
    List<Profile> order = new ArrayList<>(questions.keySet());
    order.sort((a, b) -> a.id().compareTo(b.id()));
    int first = 0;
    int amongFive = 0;
    int sure = 0;
    int surelyWrong = 0;
    int asked = Math.min(QUESTIONS, order.size());
    long[] nanos = new long[asked];
    order.stream().limit(WARMING).forEach(profile -> register.best(profile, 5));
    for (int i = 0; i < asked; i++) {
      long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<Match> best = register.best(order.get(i), 5);
      nanos[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
      String wanted = questions.getOrDefault(order.get(i), "");
      boolean isFirst = !best.isEmpty() && best.getFirst().id().equals(wanted);
      boolean isSure = !best.isEmpty() && best.getFirst().score() >= 0.9;
      first += isFirst ? 1 : 0;
      amongFive += best.stream().anyMatch(match -> match.id().equals(wanted)) ? 1 : 0;
      sure += isSure ? 1 : 0;
      surelyWrong += isSure && !isFirst ? 1 : 0;
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%d questions: first %.3f, among five %.3f; of %d first with .9 or more, %d wrong%n",
        asked,
        (double) first / asked,
        (double) amongFive / asked,
        sure,
        surelyWrong);
    System.out.printf(
        Locale.ROOT,
        "processor time of an answer: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
        nanos[asked / 2] / 1e6,
        nanos[asked * 95 / 100] / 1e6,
        nanos[asked * 99 / 100] / 1e6,
        nanos[asked - 1] / 1e6);
  }

  private static Profile joined(String id, List<Profile> rows) {
    Set<String> forms = new TreeSet<>();
    Set<String> dates = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    for (Profile row : rows) {
      forms.addAll(row.forms());
      dates.addAll(row.dates());
      places.addAll(row.places());
      roles.addAll(row.roles());
    }
    return new Profile(id, "person", forms, dates, places, roles);
  }

  private static void fill(List<Profile> profiles, Records records, int wanted) {
    Random random = new Random(5);
    while (profiles.size() < wanted) {
      List<String> values = new ArrayList<>();
      for (int column = 0; column < records.columns().size(); column++) {
        int row = random.nextInt(records.rows().size());
        boolean isWhole = records.columns().get(column).name().contains("full");
        values.add(isWhole ? "" : records.rows().get(row).values().get(column));
      }
      values.set(1, "");
      String id = "invented " + profiles.size();
      profiles.add(Profile.of("person", records.columns(), new Records.Row(id, values)));
    }
  }
}
