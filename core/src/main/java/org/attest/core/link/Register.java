package org.attest.core.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/// Many profiles, made ready to be asked which of them one profile is: an archive's entities for
/// the rows of an authority file, or the rows of an authority file for the entities of an archive.
///
/// The profiles that share most with what is asked for, rare words counting more, and words that
/// one letter tells apart counting too, are compared with it ([Weighing]). Nothing changes once it
/// is made, so many may ask at once.
public final class Register {
  private static final String DATE = "\u0001";
  private static final String PLACE = "\u0002";

  /// So many profiles are compared with what is asked for.
  private static final int COMPARED_MAX = 40;

  /// So many entries of the index are looked at for one question, those of rare words first.
  private static final int ENTRIES_MAX = 20_000;

  private static final int WORDS_MAX = 40;
  private static final int YEAR = 4;
  private static final double NEAR_SHARE = 0.6;

  private final List<Weighing.Side> profiles;
  private final Postings postings;

  private Register(List<Profile> profiles) {
    this.profiles =
        profiles.stream().sorted(Comparator.comparing(Profile::id)).map(Weighing.Side::of).toList();
    this.postings = new Postings(this.profiles.stream().map(Register::keys).toList());
  }

  /// The order of the profiles does not matter.
  public static Register of(Collection<Profile> profiles) {
    return new Register(List.copyOf(profiles));
  }

  /// The profiles that one may be, the likeliest first; those of equal scores by their ids.
  ///
  /// @param most how many at most
  public List<Match> best(Profile asked, int most) {
    Weighing.Side side = Weighing.Side.of(asked);
    Weighing weighing = new Weighing(profiles.size(), Register::countKey, postings);
    List<Match> matches = new ArrayList<>();
    for (int profile : compared(side)) {
      if (profiles.get(profile).isOfKind(side)) {
        matches.add(weighing.compare(side, profiles.get(profile)));
      }
    }
    matches.sort(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::id));
    return List.copyOf(matches.subList(0, Math.min(most, matches.size())));
  }

  static String countKey(Grading grading, String value) {
    return switch (grading) {
      case DATE -> DATE + value;
      case PLACE -> PLACE + value;
      case NAME, CODE, CATEGORY -> value;
    };
  }

  private static Set<String> keys(Weighing.Side side) {
    Set<String> keys = new TreeSet<>();
    side.forms().stream().flatMap(List::stream).limit(WORDS_MAX).forEach(keys::add);
    for (String date : side.dates()) {
      keys.add(DATE + date);
      keys.add(DATE + date.substring(0, Math.min(YEAR, date.length())));
    }
    side.places().forEach(place -> keys.add(PLACE + place));
    return keys;
  }

  /// The profiles that share most with what is asked for.
  private List<Integer> compared(Weighing.Side asked) {
    double[] shared = new double[profiles.size()];
    int[] touched = new int[Math.min(ENTRIES_MAX, profiles.size())];
    int count = 0;
    int entries = 0;
    for (Key key : keysOf(asked)) {
      int[] found = postings.of(key.key());
      int last = Math.min(found.length, ENTRIES_MAX - entries);
      for (int i = 0; i < last; i++) {
        if (shared[found[i]] == 0) {
          touched[count++] = found[i];
        }
        shared[found[i]] += key.worth();
      }
      entries += last;
    }
    return most(shared, touched, count);
  }

  /// Those of the touched profiles that share most, of equals those with the smaller ids.
  private static List<Integer> most(double[] shared, int[] touched, int count) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingDouble(profile -> shared[profile])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> most = new PriorityQueue<>(worstFirst);
    double least = 0;
    for (int i = 0; i < count; i++) {
      if (shared[touched[i]] >= least) {
        most.add(touched[i]);
        if (most.size() > COMPARED_MAX) {
          most.poll();
          least = shared[most.element()];
        }
      }
    }
    return List.copyOf(most);
  }

  private record Key(String key, double worth) {}

  /// What to look up, what is rarest first.
  private List<Key> keysOf(Weighing.Side asked) {
    Map<String, Double> worth = new HashMap<>();
    for (String key : keys(asked)) {
      worth.put(key, worth(key));
      for (String other : postings.like(key)) {
        worth.merge(other, worth(other) * NEAR_SHARE, Math::max);
      }
    }
    return worth.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .map(each -> new Key(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingInt((Key key) -> postings.count(key.key())).thenComparing(Key::key))
        .toList();
  }

  /// By how much sharing a key raises the odds, as a logarithm; 0 for one that no profile has.
  private double worth(String key) {
    int count = postings.count(key);
    return count == 0 ? 0 : Math.log((profiles.size() + 1.0) / count);
  }
}
