package org.attest.core.link;

/// Grades in words.
final class Words {
  private Words() {}

  /// @param name what is compared: `given name`
  static String ofName(String name, Agreement grade) {
    return switch (grade) {
      case UNTOLD -> name + " told by one at most";
      case SAME -> "same " + name;
      case VARIANT -> name + ": one stands for the other elsewhere too";
      case SLIP -> name + ": one letter differs";
      case CLOSE -> name + ": two letters differ";
      case INITIAL -> name + ": one is the initial of the other";
      case PART -> name + ": one is the beginning of the other";
      case ALIKE -> name + ": alike";
      case ELSEWHERE -> name + ": among the other's names";
      case DIFFERENT -> name + ": another";
    };
  }

  static String ofValue(Grading grading, Agreement grade) {
    return switch (grade) {
      case UNTOLD -> "told by one at most";
      case SAME -> "the same";
      case VARIANT -> "one stands for the other elsewhere too";
      case SLIP -> grading == Grading.DATE ? "one digit differs" : "one sign differs";
      case CLOSE -> close(grading);
      case INITIAL -> "one is the initial of the other";
      case PART -> part(grading);
      case ALIKE -> alike(grading);
      case ELSEWHERE -> "the same day of another year";
      case DIFFERENT -> "another";
    };
  }

  private static String close(Grading grading) {
    return switch (grading) {
      case DATE -> "two digits differ";
      case CODE -> "all but the end is the same";
      case NAME, PLACE, CATEGORY -> "two letters differ";
    };
  }

  private static String part(Grading grading) {
    return switch (grading) {
      case DATE -> "the same as far as both tell";
      case CODE -> "the first half is the same";
      case NAME, PLACE, CATEGORY -> "one is a part of the other";
    };
  }

  private static String alike(Grading grading) {
    return switch (grading) {
      case DATE -> "the same year";
      case CODE -> "the beginning is the same";
      case NAME, PLACE, CATEGORY -> "alike";
    };
  }
}
