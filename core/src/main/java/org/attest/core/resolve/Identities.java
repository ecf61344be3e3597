package org.attest.core.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.recognise.NameKind;

/// Brings together the forms of names that are plainly the same.
///
/// Forms are the same when nothing but case, accents, points and an article tells them apart. A
/// person's forms are also the same when the surnames agree and the given names, as far as they are
/// told, are equal or initials of each other; where two given names under one surname exclude each
/// other, the bare surname stays by itself, for nothing says whose it is. An abbreviation is the
/// same as the one organisation whose initials it is. What encoders have keyed wins over all of
/// this ([Keyed]).
public final class Identities {
  private static final int INITIALS_MIN = 3;

  private Identities() {}

  /// The same result for any order of the forms.
  ///
  /// @param forms how often each form occurs over the whole archive
  public static Resolution resolve(Map<Resolution.Form, Integer> forms) {
    Map<String, List<Resolution.Form>> groups = new TreeMap<>();
    for (Resolution.Form form : forms.keySet()) {
      groups.computeIfAbsent(key(form), _ -> new ArrayList<>()).add(form);
    }
    Map<String, List<Resolution.Form>> merged = new TreeMap<>();
    groups.forEach((key, group) -> {
      for (List<Resolution.Form> same : apart(group)) {
        merged.computeIfAbsent(id(same, key), _ -> new ArrayList<>()).addAll(same);
      }
    });
    abbreviated(merged);
    return resolution(forms, Keyed.settle(merged));
  }

  /// An abbreviation joins the one body whose initials it is; where two bodies share their
  /// initials, it stays by itself.
  private static void abbreviated(Map<String, List<Resolution.Form>> groups) {
    Map<String, Set<String>> byInitials = new HashMap<>();
    groups.forEach((id, group) -> {
      for (Resolution.Form form : group) {
        String initials = initials(form);
        if (initials.length() >= INITIALS_MIN) {
          byInitials.computeIfAbsent(initials, _ -> new HashSet<>()).add(id);
        }
      }
    });
    for (String id : List.copyOf(groups.keySet())) {
      List<Resolution.Form> group = groups.getOrDefault(id, List.of());
      Set<String> full =
          group.isEmpty() ? Set.of() : byInitials.getOrDefault(abbreviation(group), Set.of());
      if (full.size() == 1 && !full.contains(id)) {
        List<Resolution.Form> both = new ArrayList<>(groups.getOrDefault(one(full), List.of()));
        both.addAll(group);
        groups.put(one(full), both);
        groups.remove(id);
      }
    }
  }

  private static String one(Set<String> ids) {
    return ids.iterator().next();
  }

  /// The letters of an organisation's abbreviation, or nothing.
  private static String abbreviation(List<Resolution.Form> group) {
    Resolution.Form form = group.getFirst();
    String letters = form.reading().replaceAll("[.\\s]|\\(\\p{Lu}\\)", "");
    boolean told = form.kind() == NameKind.ORGANISATION && letters.matches("\\p{Lu}{3,8}");
    return told ? letters : "";
  }

  /// The first letters of the capitalised words of an organisation's name.
  private static String initials(Resolution.Form form) {
    StringBuilder out = new StringBuilder();
    if (form.kind() == NameKind.ORGANISATION && form.reading().indexOf(' ') > 0) {
      for (String word : form.reading().split("[\\s-]+", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          out.append(word.charAt(0));
        }
      }
    }
    return out.toString();
  }

  private static Resolution resolution(
      Map<Resolution.Form, Integer> forms, Map<String, List<Resolution.Form>> groups) {
    List<Entity> entities = new ArrayList<>();
    Map<Resolution.Form, String> entityOf = new HashMap<>();
    groups.forEach((id, group) -> {
      List<Resolution.Form> sorted = new ArrayList<>(group);
      sorted.sort(
          Comparator.comparingInt((Resolution.Form form) -> -forms.getOrDefault(form, 0))
              .thenComparing(Resolution.Form::reading)
              .thenComparing(Keyed::key));
      sorted.forEach(form -> entityOf.put(form, id));
      int names = sorted.stream().mapToInt(form -> forms.getOrDefault(form, 0)).sum();
      List<String> readings = sorted.stream().map(Resolution.Form::reading).distinct().toList();
      NameKind kind = sorted.getFirst().kind();
      entities.add(new Entity(id, kind, name(sorted), readings, names, Keyed.uris(sorted)));
    });
    return new Resolution(entities, entityOf);
  }

  /// What forms must share to be compared at all: the surname of a person, else all words.
  private static String key(Resolution.Form form) {
    String words = plain(form.reading());
    String shared =
        form.kind() == NameKind.PERSON ? words.substring(words.lastIndexOf(' ') + 1) : words;
    return form.kind().label() + "." + shared.replace(' ', '-');
  }

  /// Splits the forms of one key into those that can be one.
  private static List<List<Resolution.Form>> apart(List<Resolution.Form> group) {
    if (group.getFirst().kind() != NameKind.PERSON) {
      return List.of(group);
    }
    List<Resolution.Form> sorted = new ArrayList<>(group);
    sorted.sort(
        Comparator.comparingInt((Resolution.Form form) -> -given(form).length())
            .thenComparing(Resolution.Form::reading)
            .thenComparing(Keyed::key));
    List<List<Resolution.Form>> out = new ArrayList<>();
    for (Resolution.Form form : sorted) {
      List<List<Resolution.Form>> fits =
          out.stream()
              .filter(same -> same.stream().allMatch(o -> agree(given(o), given(form))))
              .toList();
      if (fits.size() == 1) {
        fits.getFirst().add(form);
      } else {
        out.add(new ArrayList<>(List.of(form)));
      }
    }
    return out;
  }

  private static String given(Resolution.Form form) {
    String words = plain(form.reading());
    return words.substring(0, Math.max(0, words.lastIndexOf(' ')));
  }

  private static boolean agree(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    String[] a = first.split(" ", -1);
    String[] b = second.split(" ", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      boolean initial = a[i].length() == 1 || b[i].length() == 1;
      if (initial ? a[i].charAt(0) != b[i].charAt(0) : !a[i].equals(b[i])) {
        return false;
      }
    }
    return true;
  }

  private static String id(List<Resolution.Form> same, String key) {
    if (same.getFirst().kind() != NameKind.PERSON) {
      return key;
    }
    return "person."
        + plain(fullest(same.stream().map(Resolution.Form::reading).sorted().toList()))
            .replace(' ', '-');
  }

  /// What an encoder calls the entity, else the fullest form.
  static String name(List<Resolution.Form> forms) {
    return forms.stream()
        .flatMap(form -> form.key().stream())
        .flatMap(key -> key.called().stream())
        .sorted()
        .findFirst()
        .orElseGet(() -> fullest(forms.stream().map(Resolution.Form::reading).toList()));
  }

  private static String fullest(List<String> readings) {
    Set<String> seen = new HashSet<>(readings);
    return seen.stream()
        .max(
            Comparator.comparingInt((String r) -> plain(r).length())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// Lower case, without accents, points and articles, one space between words.
  static String plain(String words) {
    String bare = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String letters =
        bare.replaceAll("\\p{M}+", "")
            .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)(?!\\p{L}\\p{L})", "");
    return letters
        .replaceFirst(
            "^\\W*(?:the|an?)\\s+", "") // before points go: the initial `A.` is no article
        .replaceAll("[’']s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
