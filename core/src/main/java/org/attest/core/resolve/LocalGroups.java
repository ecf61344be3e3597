package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// The forms of one source as they are brought together, with the reasons.
///
/// Law: two forms to which one keeper of keys gives two keys never come together.
final class LocalGroups {
  /// Fewer letters stand for too many bodies.
  private static final int INITIALS_MIN = 3;

  private static final int FIRST_NAME_MIN = 3;

  private final String source;
  private final List<LocalForm> forms;
  private final int[] into;
  private final Map<Integer, List<LocalForm>> members = new HashMap<>();
  private final Map<Integer, List<Tie>> ties = new HashMap<>();

  LocalGroups(String source, List<LocalForm> forms) {
    this.source = source;
    this.forms = forms;
    this.into = new int[forms.size()];
    for (LocalForm form : forms) {
      into[form.number()] = form.number();
      members.put(form.number(), new ArrayList<>(List.of(form)));
    }
  }

  /// The form that stands for the whole group.
  LocalForm first(LocalForm form) {
    int at = form.number();
    while (into[at] != at) {
      into[at] = into[into[at]];
      at = into[at];
    }
    return forms.get(at);
  }

  List<Tie> ties(LocalForm form) {
    return ties.getOrDefault(first(form).number(), List.of()).stream()
        .sorted(Tie.ORDER)
        .distinct()
        .toList();
  }

  private List<LocalForm> members(LocalForm form) {
    return members.getOrDefault(first(form).number(), List.of());
  }

  /// Says why a form goes with another.
  void tell(LocalForm form, LocalForm to, String why, double score) {
    Tie.Place here = new Tie.Place(form.reading(), source);
    Tie.Place there = new Tie.Place(to.reading(), source);
    ties.computeIfAbsent(first(to).number(), _ -> new ArrayList<>())
        .add(Tie.proposed(here, there, why, score));
  }

  /// Brings two forms together, unless a keeper of keys tells them apart.
  void join(LocalForm form, LocalForm to, String why, double score) {
    LocalForm a = first(form);
    LocalForm b = first(to);
    if (a == b || isKeptApart(a, b)) {
      return;
    }
    into[a.number()] = b.number();
    members(b).addAll(members.getOrDefault(a.number(), List.of()));
    members.remove(a.number());
    List<Tie> earlier = ties.getOrDefault(a.number(), List.of());
    ties.remove(a.number());
    ties.computeIfAbsent(b.number(), _ -> new ArrayList<>()).addAll(earlier);
    if (!form.reading().equals(to.reading())) {
      tell(form, to, why, score);
    }
  }

  private boolean isKeptApart(LocalForm a, LocalForm b) {
    Map<String, String> keys = new HashMap<>();
    members(a).forEach(form -> form.key().ifPresent(key -> keys.put(key.keeper(), key.id())));
    return members(b).stream()
        .flatMap(form -> form.key().stream())
        .anyMatch(key -> !keys.getOrDefault(key.keeper(), key.id()).equals(key.id()));
  }

  void joinKeyed() {
    Map<String, LocalForm> byKey = new HashMap<>();
    for (LocalForm form : forms) {
      form.key()
          .ifPresent(key -> {
            LocalForm known = byKey.putIfAbsent(form.kind().label() + key.id(), form);
            if (known != null) {
              join(form, known, "the encoder gives both one key", 1);
            }
          });
    }
  }

  /// Joins forms of one family, the fuller first.
  ///
  /// @return the forms that two bear, with their bearers
  Map<LocalForm, List<LocalForm>> joinFamily(List<LocalForm> family) {
    List<LocalForm> sorted = new ArrayList<>(family);
    sorted.sort(
        Comparator.comparing((LocalForm form) -> form.key().isEmpty())
            .thenComparingInt(form -> -form.told())
            .thenComparing(LocalForm::plain)
            .thenComparing(form -> form.key().map(Name.Key::id).orElse("")));
    Map<LocalForm, List<LocalForm>> shared = new LinkedHashMap<>();
    List<LocalForm> earlier = new ArrayList<>();
    for (LocalForm form : sorted) {
      Set<LocalForm> fits = new HashSet<>();
      for (LocalForm other : earlier) {
        LocalForm bearer = first(other);
        if (bearer != first(form) && agrees(form, bearer, family)) {
          fits.add(bearer);
        }
      }
      if (fits.size() == 1) {
        join(form, fits.iterator().next(), why(form), 0.9);
      } else if (fits.size() > 1) {
        shared.put(form, List.copyOf(fits));
        continue;
      }
      earlier.add(form);
    }
    return shared;
  }

  private boolean agrees(LocalForm form, LocalForm bearer, List<LocalForm> family) {
    String common = family.getFirst().family();
    return !isKeptApart(first(form), bearer)
        && members(bearer).stream()
            .filter(member -> member.family().equals(common))
            .allMatch(form::agrees);
  }

  private static String why(LocalForm form) {
    if (form.kind() != NameKind.PERSON) {
      return "the same words";
    }
    return switch (form.person().fullness()) {
      case SURNAME -> "the surname alone";
      case INITIALS -> "initials and surname agree";
      case FULL -> "surname and given names agree as far as told";
    };
  }

  /// A first name alone goes with the only person of the source who bears it.
  void joinFirstNames(Map<String, List<LocalForm>> families) {
    Map<String, Set<LocalForm>> bearers = new TreeMap<>();
    for (LocalForm form : forms) {
      boolean isFull =
          form.person().fullness() == PersonName.Fullness.FULL
              && form.person().surname().length() >= FIRST_NAME_MIN;
      if (form.kind() == NameKind.PERSON && isFull) {
        bearers.computeIfAbsent(form.person().given().getFirst(), _ -> new HashSet<>()).add(form);
      }
    }
    for (List<LocalForm> family : families.values()) {
      LocalForm only = family.getFirst();
      boolean isWord =
          family.size() == 1
              && only.kind() == NameKind.PERSON
              && only.person().fullness() == PersonName.Fullness.SURNAME
              && only.plain().length() >= FIRST_NAME_MIN;
      if (isWord) {
        joinTheOne(only, bearers.getOrDefault(only.plain(), Set.of()), "the first name alone");
      }
    }
  }

  /// Letters go with the one organisation whose initials they are.
  void joinAbbreviations() {
    Map<String, Set<LocalForm>> bodies = new TreeMap<>();
    for (LocalForm form : forms) {
      String initials = Abbreviation.initials(form.kind(), form.reading());
      if (initials.length() >= INITIALS_MIN) {
        bodies.computeIfAbsent(initials, _ -> new HashSet<>()).add(form);
      }
    }
    for (LocalForm form : forms) {
      String letters = Abbreviation.letters(form.kind(), form.reading());
      if (!letters.isEmpty()) {
        joinTheOne(form, bodies.getOrDefault(letters, Set.of()), "its initials");
      }
    }
  }

  private void joinTheOne(LocalForm form, Set<LocalForm> bearers, String why) {
    List<LocalForm> sorted =
        bearers.stream().sorted(Comparator.comparingInt(LocalForm::number)).toList();
    if (sorted.stream().map(this::first).distinct().count() == 1) {
      join(form, sorted.getFirst(), why, 0.9);
    }
  }
}
