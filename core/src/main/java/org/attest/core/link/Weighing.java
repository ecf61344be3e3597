package org.attest.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// Compares two profiles as [FellegiSunter] compares two rows; what a grade is worth among pairs of
/// one person is believed, not estimated, for one question gives nothing to estimate it from. A
/// shared value counts the more the fewer profiles have it. Made for one question.
final class Weighing {
  private static final int FORMS_MAX = 60;
  private static final double SAME = 0.7;
  private static final double UNMATCHED = -2.8;
  private static final double LEFT_OVER = -0.4;
  private static final double OTHER_DATE = -2.5;
  private static final double OTHER_PLACE = -0.7;
  private static final double OTHER_ROLE = -0.3;

  /// How much less than the same a name, date or place in each grade is worth.
  private static final double SLIP = 2;

  private static final double FAR = 3.5;
  private static final double INITIAL = 2;
  private static final double TELLING = 0.3;

  private final int profiles;
  private final BiFunction<Grading, String, String> key;
  private final Postings postings;

  /// Of words that were compared before.
  private final Map<String, Map<String, Agreement>> grades = new HashMap<>();

  Weighing(int profiles, BiFunction<Grading, String, String> key, Postings postings) {
    this.profiles = profiles;
    this.key = key;
    this.postings = postings;
  }

  /// A profile as it is compared.
  ///
  /// @param forms the words of each form of its name
  /// @param roles the words of all roles
  record Side(
      String id,
      String kind,
      List<List<String>> forms,
      List<String> dates,
      List<String> places,
      Set<String> roles) {
    static Side of(Profile profile) {
      Set<String> roles = new TreeSet<>();
      profile.roles().forEach(role -> roles.addAll(Spelling.words(role)));
      return new Side(
          profile.id(),
          profile.kind().toLowerCase(Locale.ROOT),
          profile.forms().stream()
              .sorted()
              .limit(FORMS_MAX)
              .map(Spelling::words)
              .filter(words -> !words.isEmpty())
              .distinct()
              .toList(),
          told(profile.dates().stream().map(Spelling::digits).toList()),
          told(profile.places().stream().map(Spelling::plain).toList()),
          roles);
    }

    private static List<String> told(List<String> values) {
      return values.stream().filter(value -> !value.isEmpty()).distinct().sorted().toList();
    }

    boolean isOfKind(Side other) {
      return kind.isEmpty() || other.kind().isEmpty() || kind.equals(other.kind());
    }
  }

  /// @param odds what it adds to the logarithm of the odds
  private record Point(double odds, String words) {}

  Match compare(Side asked, Side profile) {
    List<Point> points = new ArrayList<>();
    points.add(names(asked, profile));
    points.addAll(dates(asked.dates(), profile.dates()));
    if (!asked.places().isEmpty() && !profile.places().isEmpty()) {
      points.add(places(asked.places(), profile.places()));
    }
    if (!asked.roles().isEmpty() && !profile.roles().isEmpty()) {
      points.add(roles(asked.roles(), profile.roles()));
    }
    double odds = -Math.log(Math.max(1, profiles));
    for (Point point : points) {
      odds += point.odds();
    }
    return new Match(profile.id(), Evidence.probability(odds), reason(points));
  }

  private static String reason(List<Point> points) {
    List<Point> order = new ArrayList<>(points);
    order.sort(Comparator.comparingDouble((Point point) -> -Math.abs(point.odds())));
    String pro = words(order, 1, "; ");
    String contra = words(order, -1, ", ");
    return (pro.isEmpty() ? "little in common" : pro)
        + (contra.isEmpty() ? "" : "; although " + contra);
  }

  private static String words(List<Point> points, int sign, String between) {
    return String.join(
        between,
        points.stream().filter(point -> point.odds() * sign >= TELLING).map(Point::words).toList());
  }

  /// The best of all pairs of forms.
  private Point names(Side asked, Side profile) {
    Point best = new Point(UNMATCHED * 2, "no form of the name is alike");
    for (List<String> form : asked.forms()) {
      for (List<String> other : profile.forms()) {
        boolean isShorter = form.size() <= other.size();
        Point point = isShorter ? forms(form, other) : forms(other, form);
        best = point.odds() > best.odds() ? point : best;
      }
    }
    return best;
  }

  /// Each word of the shorter form with the best of the longer form that is still free.
  private Point forms(List<String> shorter, List<String> longer) {
    List<String> free = new ArrayList<>(longer);
    double odds = LEFT_OVER * (longer.size() - shorter.size());
    int same = 0;
    int alike = 0;
    List<String> left = new ArrayList<>();
    for (String word : shorter) {
      if (free.remove(word)) {
        odds += worth(Grading.NAME, word);
        same++;
      } else {
        left.add(word);
      }
    }
    for (String word : left) {
      double best = UNMATCHED;
      String taken = "";
      for (String other : free) {
        double each = alike(word, other);
        taken = each > best ? other : taken;
        best = Math.max(best, each);
      }
      free.remove(taken);
      odds += best;
      alike += best > 0 ? 1 : 0;
    }
    return new Point(odds, words(same, alike, shorter, longer));
  }

  private static String words(int same, int alike, List<String> shorter, List<String> longer) {
    String name = "“" + String.join(" ", longer) + "”";
    if (same == longer.size()) {
      return "same name " + name;
    }
    if (same == shorter.size()) {
      return "“" + String.join(" ", shorter) + "” is a part of the name " + name;
    }
    return "%d of %d words of the name %s the same%s"
        .formatted(same, longer.size(), name, alike > 0 ? ", " + alike + " alike" : "");
  }

  private double alike(String word, String other) {
    Agreement grade =
        grades
            .computeIfAbsent(word, _ -> new HashMap<>())
            .computeIfAbsent(other, _ -> Grading.NAME.grade(word, other));
    return switch (grade) {
      case SLIP -> Math.max(TELLING, worth(Grading.NAME, other) - SLIP);
      case CLOSE, PART, ALIKE -> Math.max(TELLING, worth(Grading.NAME, other) - SLIP - FAR);
      case INITIAL -> INITIAL;
      case UNTOLD, SAME, VARIANT, ELSEWHERE, DIFFERENT -> UNMATCHED;
    };
  }

  /// By how much sharing a value raises the odds; one that no profile has is as rare as can be.
  private double worth(Grading grading, String value) {
    int count = Math.max(1, postings.count(key.apply(grading, value)));
    return Math.log(Math.max(1, SAME * profiles / count));
  }

  /// A date that only one side tells, as that of death, contradicts nothing: as many dates at most
  /// contradict as the side with fewer dates has left.
  private List<Point> dates(List<String> asked, List<String> others) {
    List<Point> points = new ArrayList<>();
    int left = Math.min(asked.size(), others.size());
    for (String date : asked) {
      Point point = date(date, others);
      if (point.odds() > 0) {
        points.add(point);
        left--;
      }
    }
    for (int i = 0; i < left; i++) {
      points.add(new Point(OTHER_DATE, "another date"));
    }
    return points;
  }

  private Point date(String date, List<String> others) {
    Point best = new Point(OTHER_DATE, "another date");
    for (String other : others) {
      Agreement grade = date.equals(other) ? Agreement.SAME : Grading.DATE.grade(date, other);
      double odds =
          switch (grade) {
            case SAME -> worth(Grading.DATE, date);
            case SLIP, PART -> Math.max(TELLING, worth(Grading.DATE, year(other)) - TELLING);
            case CLOSE, ALIKE -> TELLING;
            case UNTOLD, VARIANT, INITIAL, ELSEWHERE, DIFFERENT -> OTHER_DATE;
          };
      if (odds > best.odds()) {
        best = new Point(odds, date + ": " + Words.ofValue(Grading.DATE, grade));
      }
    }
    return best;
  }

  private static String year(String date) {
    return date.substring(0, Math.min(4, date.length()));
  }

  private Point places(List<String> asked, List<String> others) {
    Point best = new Point(OTHER_PLACE, "another place");
    for (String place : asked) {
      for (String other : others) {
        double odds = OTHER_PLACE;
        if (place.equals(other)) {
          odds = worth(Grading.PLACE, place);
        } else if (Grading.PLACE.grade(place, other) != Agreement.DIFFERENT) {
          odds = Math.max(TELLING, worth(Grading.PLACE, other) - SLIP);
        }
        if (odds > best.odds()) {
          best = new Point(odds, Objects.equals(place, other) ? place : place + " like " + other);
        }
      }
    }
    return best;
  }

  private static Point roles(Set<String> asked, Set<String> others) {
    Set<String> both = new TreeSet<>(asked);
    both.retainAll(others);
    return both.isEmpty()
        ? new Point(OTHER_ROLE, "another role")
        : new Point(1 + 0.5 * both.size(), "same role (" + String.join(" ", both) + ")");
  }
}
