package org.attest.core.speech;

import java.util.LinkedHashMap;
import java.util.Map;

/// Somebody in a text, under all names and descriptions that are taken for one.
final class Person {
  private final int number;
  private final boolean isNamed;
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private Sex sex = Sex.UNKNOWN;
  private int mentions;
  private String name = "";
  private boolean isBody;
  private final boolean isKin;

  Person(int number, boolean isNamed, boolean isKin) {
    this.number = number;
    this.isNamed = isNamed;
    this.isKin = isKin;
  }

  int number() {
    return number;
  }

  /// Or else described: `the stranger`.
  boolean isNamed() {
    return isNamed;
  }

  boolean isKin() {
    return !isNamed && isKin;
  }

  boolean isBody() {
    return isBody;
  }

  void setBody() {
    isBody = true;
  }

  Sex sex() {
    return sex;
  }

  void setSex(Sex known) {
    sex = known;
  }

  int mentions() {
    return mentions;
  }

  /// All forms and how often each stands in the text, the most frequent first.
  Map<String, Integer> forms() {
    return forms;
  }

  /// What the person is called: the most frequent full form, unless another is usual.
  String name() {
    return name;
  }

  void setName(String chosen) {
    name = chosen;
  }

  void count() {
    mentions++;
  }

  void add(String form, int count) {
    forms.merge(form, count, Integer::sum);
    mentions += count;
  }
}
