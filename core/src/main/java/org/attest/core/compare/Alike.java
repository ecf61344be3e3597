package org.attest.core.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What a word may stand for, as numbers: the given names of which it is a form, the place that it
/// names, or the common word of bodies that it translates.
final class Alike {
  static final Alike NOTHING = new Alike();

  private final int[] numbers;

  private Alike(int... numbers) {
    this.numbers = numbers;
  }

  static Alike of(int number) {
    return new Alike(number);
  }

  /// With one number more, which is the highest.
  Alike and(int number) {
    if (!isEmpty() && numbers[numbers.length - 1] == number) {
      return this;
    }
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return new Alike(more);
  }

  boolean isEmpty() {
    return numbers.length == 0;
  }

  IntStream numbers() {
    return Arrays.stream(numbers);
  }

  boolean shares(Alike other) {
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      if (numbers[i] == other.numbers[j]) {
        return true;
      }
      if (numbers[i] < other.numbers[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
