package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.compare.ComparedName;
import org.attest.core.recognise.NameKind;

/// A name prepared for looking up and comparing.
///
/// @param whole the name to compare
/// @param person its parts, for a person
/// @param isWeak whether it tells so little that it can be the name of many
/// @param letters the letters of an organisation's abbreviation, or nothing
/// @param initials the initials of an organisation's name, or nothing
record PreparedName(
    NameKind kind,
    String plain,
    ComparedName whole,
    PersonName person,
    boolean isWeak,
    String letters,
    String initials) {
  /// What keys of surnames begin with.
  static final String SURNAME = "pef:";

  /// A name is compared so far, in UTF-16 units.
  private static final int UNITS_MAX = 300;

  /// So many given names are keys.
  private static final int GIVEN_MAX = 3;

  /// Shorter keys are those of too many words.
  private static final int KEY_MIN = 3;

  static PreparedName of(NameKind kind, String name) {
    String cut = name.length() > UNITS_MAX ? name.substring(0, UNITS_MAX) : name;
    boolean isPerson = kind == NameKind.PERSON;
    PersonName person = PersonName.parse(isPerson ? cut : "");
    String letters = Abbreviation.letters(kind, cut);
    boolean isShort = person.fullness() != PersonName.Fullness.FULL;
    return new PreparedName(
        kind,
        Plain.of(cut),
        ComparedName.of(kind, cut),
        person,
        isPerson ? isShort : !letters.isEmpty(),
        letters,
        Abbreviation.initials(kind, cut));
  }

  /// Whether it is a shorter form of the other, which tells all that it tells.
  boolean tellsNoMoreThan(PreparedName other) {
    if (plain.equals(other.plain)) {
      return true;
    }
    if (kind == NameKind.PERSON) {
      boolean isFirstName =
          person.fullness() == PersonName.Fullness.SURNAME
              && other.person.given().contains(person.surname());
      return isFirstName
          || (person.surname().equals(other.person.surname())
              && person.given().size() <= other.person.given().size()
              && person.told() <= other.person.told()
              && person.agrees(other.person));
    }
    return !letters.isEmpty() && letters.equals(other.initials);
  }

  /// The keys under which it is looked up.
  void addKeys(Collection<String> out) {
    if (kind == NameKind.PERSON) {
      telling(person.surname()).forEach(key -> out.add(SURNAME + key));
      if (!isWeak) {
        addFullKeys(out);
      }
      return;
    }
    String prefix = kind.label().substring(0, 2);
    whole.keys().forEach(key -> out.add(prefix + "n:" + key));
    if (!letters.isEmpty()) {
      out.add(prefix + "i:" + letters);
    } else if (initials.length() >= 3) {
      out.add(prefix + "i:" + initials);
    }
  }

  /// A key of the surname beside one of a given name, whichever comes first; in one of the two a
  /// letter may be wrong.
  private void addFullKeys(Collection<String> out) {
    Set<String> surname = telling(person.surname());
    for (String name : person.given().stream().limit(GIVEN_MAX).toList()) {
      if (name.length() > 1) {
        Set<String> given = telling(name);
        pair(main(surname), given, out);
        pair(surname, main(given), out);
      }
    }
  }

  private static void pair(
      Collection<String> surname, Collection<String> given, Collection<String> out) {
    for (String first : surname) {
      for (String second : given) {
        boolean inOrder = first.compareTo(second) <= 0;
        out.add("pen:" + (inOrder ? first + "|" + second : second + "|" + first));
      }
    }
  }

  private static Set<String> keys(String word) {
    return ComparedName.of(NameKind.PERSON, word).keys();
  }

  /// The keys that tell most: those of groups of names, and the longest.
  private static List<String> main(Collection<String> keys) {
    int most = longest(keys);
    List<String> out = new ArrayList<>();
    for (String key : keys) {
      if (key.indexOf(' ') >= 0 || key.length() == most) {
        out.add(key);
      }
    }
    return out;
  }

  private static int longest(Collection<String> keys) {
    return keys.stream()
        .filter(key -> key.indexOf(' ') < 0)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /// The keys of a word without those that too many words have, sorted.
  static Set<String> telling(String word) {
    Set<String> keys = keys(word);
    int least = Math.min(KEY_MIN, longest(keys));
    Set<String> out = new HashSet<>();
    for (String key : keys) {
      if (key.indexOf(' ') >= 0 || key.length() >= least) {
        out.add(key);
      }
    }
    return new TreeSet<>(out);
  }

  /// All keys of some names.
  static Set<String> keys(Collection<PreparedName> names) {
    Set<String> out = new TreeSet<>();
    names.forEach(name -> name.addKeys(out));
    return out;
  }
}
