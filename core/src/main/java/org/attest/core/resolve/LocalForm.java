package org.attest.core.resolve;

import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// A form of a name within one source, whatever its case, accents and points.
final class LocalForm {
  private final int number;
  private final NameKind kind;
  private final String plain;
  private final Optional<Name.Key> key;
  private final PersonName person;
  private final TreeSet<String> readings = new TreeSet<>(Naming.FULLEST_FIRST);

  LocalForm(int number, Name name, String plain) {
    this.number = number;
    this.kind = name.kind();
    this.plain = plain;
    this.key = name.key();
    this.person = PersonName.parse(name.reading());
  }

  static String id(Name name, String plain) {
    return name.kind().label() + " " + plain + " #" + name.key().map(Name.Key::id).orElse("");
  }

  void add(String reading) {
    readings.add(reading);
  }

  int number() {
    return number;
  }

  NameKind kind() {
    return kind;
  }

  String plain() {
    return plain;
  }

  Optional<Name.Key> key() {
    return key;
  }

  PersonName person() {
    return person;
  }

  String reading() {
    return readings.first();
  }

  /// What forms share that may be one: the surname of a person, else all words.
  String family() {
    return kind.label() + " " + (kind == NameKind.PERSON ? person.surname() : plain);
  }

  /// How much it tells, for persons.
  int told() {
    return kind == NameKind.PERSON ? person.told() : 0;
  }

  /// Whether nothing in the two names excludes that they are one.
  boolean agrees(LocalForm other) {
    return kind != NameKind.PERSON || person.agrees(other.person);
  }
}
