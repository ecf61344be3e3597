package org.attest.bench.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Terms;

/// Measures who takes part in the events that are found, against a gold standard.
///
/// Arguments: the folder of the gold standard, and what `EventsRun` printed. Events are paired as
/// the scorer of the gold standard pairs them: each with the one whose passage shares most. A
/// participant is right if a name of the gold's entity is among its names; those without a name are
/// not counted as found. Printed for all participants of the gold, and for those alone whose name
/// stands in the passage that was found; of the right ones the share whose role is the same term.
public final class Participants {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, List<int[]>> places = new HashMap<>();
  private int wanted;
  private int near;
  private int found;
  private int right;
  private int rightNear;
  private int sameRole;

  private Participants() {}

  private record Pair(JsonNode gold, JsonNode found, double share, int number, int other) {}

  public static void main(String[] arguments) throws IOException {
    Participants run = new Participants();
    for (JsonNode name : read(Path.of(arguments[0], "names.jsonl"))) {
      JsonNode at = name.path("passage");
      run.places
          .computeIfAbsent(name.path("entity").asText(), _ -> new ArrayList<>())
          .add(new int[] {at.path("start").asInt(), at.path("end").asInt()});
    }
    List<JsonNode> gold = read(Path.of(arguments[0], "events.jsonl"));
    pairs(gold, read(Path.of(arguments[1]))).forEach(run::count);
    run.print();
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      out.add(MAPPER.readTree(line));
    }
    return out;
  }

  private static List<Pair> pairs(List<JsonNode> gold, List<JsonNode> found) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double share = share(gold.get(i).path("passages"), found.get(j).path("passages"));
        if (share >= 0.5) {
          all.add(new Pair(gold.get(i), found.get(j), share, i, j));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::share).reversed());
    Set<Integer> taken = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    List<Pair> out = new ArrayList<>();
    for (Pair pair : all) {
      if (!taken.contains(pair.number()) && !used.contains(pair.other())) {
        taken.add(pair.number());
        used.add(pair.other());
        out.add(pair);
      }
    }
    return out;
  }

  private static double share(JsonNode gold, JsonNode found) {
    double most = 0;
    for (JsonNode one : gold) {
      for (JsonNode other : found) {
        double own = one.path("end").asInt() - one.path("start").asDouble();
        double theirs = other.path("end").asInt() - other.path("start").asDouble();
        double common =
            Math.min(one.path("end").asInt(), other.path("end").asInt())
                - Math.max(one.path("start").asDouble(), other.path("start").asDouble());
        boolean isHere = one.path("source").equals(other.path("source"));
        if (isHere && common > 0) {
          double likeness = common / (own + theirs - common);
          most = Math.max(most, common / Math.min(own, theirs) * (1 + likeness));
        }
      }
    }
    return most;
  }

  private void count(Pair pair) {
    if (pair.gold().path("optional").asBoolean()) {
      return;
    }
    List<JsonNode> named = new ArrayList<>();
    for (JsonNode each : pair.found().path("participants")) {
      if (!each.path("at").isEmpty()) {
        named.add(each);
      }
    }
    found += named.size();
    for (JsonNode each : pair.gold().path("participants")) {
      wanted++;
      List<int[]> names = places.getOrDefault(each.path("entity").asText(), List.of());
      boolean isNear = names.stream().anyMatch(name -> meets(name, pair.found().path("passages")));
      near += isNear ? 1 : 0;
      Optional<JsonNode> hit =
          named.stream()
              .filter(one -> names.stream().anyMatch(name -> meetsPlace(name, one.path("at"))))
              .findFirst();
      if (hit.isPresent()) {
        named.remove(hit.get());
        right++;
        rightNear += isNear ? 1 : 0;
        sameRole += role(hit.get()).equals(role(each)) ? 1 : 0;
      }
    }
  }

  private static String role(JsonNode participant) {
    return Terms.standard().of(Family.ROLE, participant.path("role").asText()).name();
  }

  private static boolean meets(int[] name, JsonNode passages) {
    for (JsonNode passage : passages) {
      if (name[0] < passage.path("end").asInt() && passage.path("start").asInt() < name[1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean meetsPlace(int[] name, JsonNode places) {
    for (JsonNode place : places) {
      if (name[0] < place.path(1).asInt() && place.path(0).asInt() < name[1]) {
        return true;
      }
    }
    return false;
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "all participants: P %.3f R %.3f F1 %.3f%n",
        share(right, found),
        share(right, wanted),
        share(2 * right, found + wanted));
    System.out.printf(
        Locale.ROOT,
        "named in the passage: R %.3f F1 %.3f%n",
        share(rightNear, near),
        share(2 * rightNear, found + near));
    System.out.printf(Locale.ROOT, "same role: %.3f%n", share(sameRole, right));
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }
}
