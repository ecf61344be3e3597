package org.attest.core.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.recognise.NameKind;

/// A name prepared for looking up and comparing.
///
/// @param whole the name to compare; of a person's initials and surname these are compared alone
/// @param person its parts, for a person
/// @param isWeak whether it tells so little that it can be the name of many
/// @param letters the letters of an organisation's abbreviation, or nothing
/// @param initials the initials of an organisation's name, or nothing
record PreparedName(
    NameKind kind,
    String plain,
    Optional<Whole> whole,
    PersonName person,
    boolean isWeak,
    String letters,
    String initials) {
  /// What keys of surnames begin with, and those of surnames that stand without a full name.
  private static final String SURNAME = "pef:";

  private static final String ALONE = "pew:";

  /// A name is compared so far, in UTF-16 units.
  private static final int UNITS_MAX = 300;

  /// So many given names are keys.
  private static final int GIVEN_MAX = 3;

  static PreparedName of(NameKind kind, String name) {
    String cut = name.length() > UNITS_MAX ? name.substring(0, UNITS_MAX) : name;
    boolean isPerson = kind == NameKind.PERSON;
    PersonName person = PersonName.parse(isPerson ? cut : "");
    String letters = Abbreviation.letters(kind, cut);
    boolean isShort = person.fullness() != PersonName.Fullness.FULL;
    return new PreparedName(
        kind,
        Plain.of(cut),
        isPerson && isShort ? Optional.empty() : Optional.of(new Whole(kind, cut)),
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
  void addKeys(Collection<String> out, WordKeys words) {
    if (kind == NameKind.PERSON) {
      for (String key : words.of(person.surname())) {
        out.add(SURNAME + key);
        if (isWeak) {
          out.add(ALONE + key);
        }
      }
      if (!isWeak) {
        addFullKeys(out, words);
      }
      return;
    }
    String prefix = kind.label().substring(0, 2);
    whole.ifPresent(name -> name.compared().keys().forEach(key -> out.add(prefix + "n:" + key)));
    if (!letters.isEmpty()) {
      out.add(prefix + "i:" + letters);
    } else if (initials.length() >= 3) {
      out.add(prefix + "i:" + initials);
    }
  }

  /// A key of the surname beside one of a given name, whichever comes first; in one of the two a
  /// letter may be wrong.
  private void addFullKeys(Collection<String> out, WordKeys words) {
    String surname = person.surname();
    for (String given : person.given().stream().limit(GIVEN_MAX).toList()) {
      if (given.length() > 1) {
        pair(words.main(surname), words.of(given), out);
        pair(words.of(surname), words.main(given), out);
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

  /// Whether a key is of a surname alone.
  static boolean isOfSurname(String key) {
    return key.startsWith(SURNAME) || key.startsWith(ALONE);
  }

  /// Under which keys those are found that may be one with names of these keys: a surname alone may
  /// be that of all who bear it, a full name that of surnames alone.
  static Set<String> sought(Collection<String> keys) {
    Set<String> own = new HashSet<>(keys);
    Set<String> out = new TreeSet<>();
    for (String key : own) {
      String alone = key.startsWith(SURNAME) ? ALONE + key.substring(SURNAME.length()) : key;
      out.add(own.contains(alone) ? key : alone);
    }
    return out;
  }

  /// All keys of some names.
  static Set<String> keys(Collection<PreparedName> names, WordKeys words) {
    Set<String> out = new TreeSet<>();
    names.forEach(name -> name.addKeys(out, words));
    return out;
  }
}
