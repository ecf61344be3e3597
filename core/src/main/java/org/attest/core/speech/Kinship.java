package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Which forms of names are of one person: the full name, the surname behind a title, the surname
/// or the given name alone, a short form of the given name.
///
/// A bare form goes with the only person who can bear it; of several, a surname goes with the one
/// man who is called by title and surname, a given name with the one who is named most.
final class Kinship {
  /// A name is used at least so often, beside a short form of it, as to be taken for one with it.
  private static final int SHORT_PART = 3;

  private static final int PRONOUNS_MIN = 3;

  private static final Set<String> COMMON_TITLES = Set.of("mr", "mrs", "miss");

  private final SpeechWords words;
  private final List<Form> forms;
  private final int[] parents;
  private final Sex[] sexes;
  private final Map<String, List<Integer>> byFirst = new HashMap<>();
  private final Map<String, List<Integer>> byLast = new HashMap<>();

  Kinship(SpeechWords words, List<Form> forms) {
    this.words = words;
    this.forms = forms;
    this.parents = new int[forms.size()];
    this.sexes = new Sex[forms.size()];
    Map<String, Sex> pronouns = byPronouns();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      parents[i] = i;
      sexes[i] = sexOf(form, pronouns);
      if (form.isPerson()) {
        byFirst.computeIfAbsent(form.first(), _ -> new ArrayList<>()).add(i);
        byLast.computeIfAbsent(form.last(), _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// What the pronouns behind a given name tell, in all forms that begin with it.
  private Map<String, Sex> byPronouns() {
    Map<String, int[]> votes = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (Form form : forms) {
      if (form.title().isEmpty()) {
        int[] counted = votes.computeIfAbsent(form.first(), _ -> new int[2]);
        counted[0] += form.hes();
        counted[1] += form.shes();
        if (form.isFull()) {
          given.add(form.first());
        }
      }
    }
    Map<String, Sex> out = new HashMap<>();
    for (String name : given) {
      int[] counted = votes.getOrDefault(name, new int[2]);
      int all = counted[0] + counted[1];
      if (all >= PRONOUNS_MIN && Math.max(counted[0], counted[1]) * 10 >= all * 7) {
        out.put(name, counted[0] > counted[1] ? Sex.MALE : Sex.FEMALE);
      }
    }
    return out;
  }

  private Sex sexOf(Form form, Map<String, Sex> pronouns) {
    if (form.titled() != Sex.UNKNOWN) {
      return form.titled();
    }
    if (form.isFull() || form.title().isEmpty()) {
      Sex given = words.ofGiven(form.first());
      if (given != Sex.UNKNOWN) {
        return given;
      }
    }
    return form.title().isEmpty() ? pronouns.getOrDefault(form.first(), Sex.UNKNOWN) : Sex.UNKNOWN;
  }

  /// The groups of forms, each with the sex of its person.
  Map<Integer, List<Form>> groups() {
    joinFull();
    joinTitled();
    joinBare();
    joinOffices();
    Map<Integer, List<Form>> out = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      out.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(forms.get(i));
    }
    return out;
  }

  Sex sex(int root) {
    return sexes[root];
  }

  /// `Anne Shirley`, `Miss Anne Shirley`, `Anne B. Shirley`.
  private void joinFull() {
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.isPerson() && form.isFull()) {
        join(i, known.computeIfAbsent(form.first() + " " + form.last(), fresh(i)));
      }
    }
  }

  private static Function<String, Integer> fresh(int form) {
    return _ -> form;
  }

  /// `Mr. Shirley`, `Miss Anne`.
  private void joinTitled() {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.isPerson() && !form.isFull() && !form.title().isEmpty()) {
        Optional<Integer> given =
            only(i, byFirst.getOrDefault(form.first(), List.of()), Form::isFull);
        Optional<Integer> surname =
            only(i, byLast.getOrDefault(form.last(), List.of()), Form::isFull);
        boolean mayBeGiven =
            words.ofGiven(form.first()) != Sex.UNKNOWN || !COMMON_TITLES.contains(form.title());
        int one = i;
        surname
            .or(() -> mayBeGiven ? given : Optional.empty())
            .ifPresent(other -> join(one, other));
        only(
                i,
                byFirst.getOrDefault(form.first(), List.of()),
                of ->
                    !of.isFull()
                        && of.title().isEmpty()
                        && words.ofGiven(of.first()) != Sex.UNKNOWN)
            .ifPresent(other -> join(one, other));
      }
    }
  }

  private void joinBare() {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.isPerson() && !form.isFull() && form.title().isEmpty()) {
        int one = i;
        bearer(i).ifPresent(other -> join(one, other));
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (form.isPerson() && !form.isFull() && form.title().isEmpty() && !hasFull(i)) {
        int one = i;
        joinShort(i).ifPresent(other -> join(one, other));
      }
    }
  }

  /// `Dr. Brodin` is `Brodin`, where only one man is called so.
  private void joinOffices() {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      boolean isOffice = !form.title().isEmpty() && !COMMON_TITLES.contains(form.title());
      if (form.isPerson() && !form.isFull() && isOffice && form.titled() != Sex.FEMALE) {
        int one = i;
        List<Integer> same = byLast.getOrDefault(form.last(), List.of());
        only(i, same, of -> of.title().isEmpty() && !of.isFull())
            .ifPresent(other -> join(one, other));
      }
    }
  }

  /// Whether a form goes with a full name already.
  private boolean hasFull(int form) {
    int root = root(form);
    return byFirst.getOrDefault(forms.get(form).first(), List.of()).stream()
        .anyMatch(other -> forms.get(other).isFull() && root(other) == root);
  }

  /// Who bears a form without a title.
  private Optional<Integer> bearer(int form) {
    String word = forms.get(form).first();
    boolean isGiven = words.ofGiven(word) != Sex.UNKNOWN;
    Optional<Integer> given = most(form, byFirst.getOrDefault(word, List.of()), of -> of.isFull());
    Optional<Integer> man =
        most(form, byLast.getOrDefault(word, List.of()), of -> of.titled() == Sex.MALE);
    Optional<Integer> surname =
        man.or(() ->
                only(
                    form,
                    byLast.getOrDefault(word, List.of()),
                    of -> of.isFull() || !of.title().isEmpty()))
            .or(() ->
                most(
                    form,
                    byLast.getOrDefault(word, List.of()),
                    of -> of.isFull() && sexOf(of, Map.of()) != Sex.FEMALE));
    Optional<Integer> called =
        only(form, byFirst.getOrDefault(word, List.of()), of -> !of.title().isEmpty());
    return isGiven
        ? given.or(() -> called).or(() -> surname)
        : surname.or(() -> given).or(() -> called);
  }

  private Optional<Integer> joinShort(int form) {
    String word = forms.get(form).first();
    return words.shortsOf(word).stream()
        .flatMap(other -> byFirst.getOrDefault(other, List.of()).stream())
        .filter(other -> {
          Form of = forms.get(other);
          return !of.isFull()
              && of.title().isEmpty()
              && !of.first().equals(word)
              && of.counted() * SHORT_PART >= forms.get(form).counted()
              && fits(form, other);
        })
        .max(
            Comparator.comparingInt((Integer other) -> forms.get(other).counted())
                .thenComparing(Comparator.reverseOrder()));
  }

  /// The only group of those that pass and do not clash.
  private Optional<Integer> only(int form, List<Integer> among, Predicate<Form> passes) {
    int found = -1;
    for (int other : among) {
      if (other != form && passes.test(forms.get(other)) && fits(form, other)) {
        if (found >= 0 && root(found) != root(other)) {
          return Optional.empty();
        }
        found = other;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private Optional<Integer> most(int form, List<Integer> among, Predicate<Form> passes) {
    return among.stream()
        .filter(other -> other != form && passes.test(forms.get(other)) && fits(form, other))
        .max(Comparator.comparingInt((Integer other) -> forms.get(other).counted()));
  }

  private boolean fits(int one, int other) {
    return root(one) != root(other) && !sexes[root(one)].clashes(sexes[root(other)]);
  }

  private int root(int form) {
    int at = form;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    if (first != second && !sexes[first].clashes(sexes[second])) {
      int low = Math.min(first, second);
      sexes[low] = sexes[first].or(sexes[second]);
      parents[Math.max(first, second)] = low;
    }
  }
}
