package org.attest.core.speech;

import java.util.List;

/// A name as it is written, title and words apart.
final class Form {
  private final Sex sex;
  private final String title;
  private final List<String> words;
  private final String reading;
  private final boolean isPerson;
  private int count;
  private int told;
  private int hes;
  private int shes;

  /// @param sex what the title tells
  /// @param title in small letters, or nothing
  /// @param words in small letters, without the title
  Form(Sex sex, String title, List<String> words, String reading, boolean isPerson) {
    this.sex = sex;
    this.title = title;
    this.words = List.copyOf(words);
    this.reading = reading;
    this.isPerson = isPerson;
  }

  void count() {
    count++;
  }

  /// Counts a name in the narrative.
  void tell() {
    told++;
  }

  int told() {
    return told;
  }

  /// Counts a pronoun that follows the name in its sentence.
  void follow(Sex pronoun) {
    hes += pronoun == Sex.MALE ? 1 : 0;
    shes += pronoun == Sex.FEMALE ? 1 : 0;
  }

  int counted() {
    return count;
  }

  int hes() {
    return hes;
  }

  int shes() {
    return shes;
  }

  String title() {
    return title;
  }

  Sex titled() {
    return sex;
  }

  List<String> words() {
    return words;
  }

  String reading() {
    return reading;
  }

  boolean isPerson() {
    return isPerson;
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.getFirst();
  }

  String last() {
    return words.getLast();
  }
}
