package org.attest.core.resolve;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.compare.ComparedName;
import org.attest.core.recognise.NameKind;

/// A name prepared for looking up and comparing.
///
/// @param whole the name to compare
/// @param surname for a person the surname to compare, else the whole
/// @param person its parts, for a person
/// @param letters the letters of an organisation's abbreviation, or nothing
/// @param initials the initials of an organisation's name, or nothing
record PreparedName(
    NameKind kind,
    String plain,
    ComparedName whole,
    ComparedName surname,
    PersonName person,
    String letters,
    String initials) {
  /// A name is compared so far, in UTF-16 units.
  private static final int UNITS_MAX = 300;

  static PreparedName of(NameKind kind, String name) {
    String cut = name.length() > UNITS_MAX ? name.substring(0, UNITS_MAX) : name;
    PersonName person = PersonName.parse(kind == NameKind.PERSON ? cut : "");
    ComparedName whole = ComparedName.of(kind, cut);
    return new PreparedName(
        kind,
        Plain.of(cut),
        whole,
        kind == NameKind.PERSON ? ComparedName.of(kind, person.surname()) : whole,
        person,
        Abbreviation.letters(kind, cut),
        Abbreviation.initials(kind, cut));
  }

  /// How much the name tells: weak names can be those of many.
  boolean isWeak() {
    return kind == NameKind.PERSON
        ? person.fullness() != PersonName.Fullness.FULL
        : !letters.isEmpty();
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
    String prefix = kind.label().substring(0, 2);
    if (kind == NameKind.PERSON) {
      surname.keys().forEach(key -> out.add(prefix + "f:" + key));
    }
    if (kind != NameKind.PERSON || !isWeak()) {
      whole.keys().forEach(key -> out.add(prefix + "n:" + key));
    }
    if (!letters.isEmpty()) {
      out.add(prefix + "i:" + letters);
    } else if (initials.length() >= 3) {
      out.add(prefix + "i:" + initials);
    }
  }

  /// All keys of some names.
  static Set<String> keys(Collection<PreparedName> names) {
    Set<String> out = new TreeSet<>();
    names.forEach(name -> name.addKeys(out));
    return out;
  }
}
