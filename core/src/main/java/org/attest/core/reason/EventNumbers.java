package org.attest.core.reason;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives events numbers from 0 on while statements name them. The number of one that nobody names
/// any more is given away again.
final class EventNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /// By number, how many statements name it.
  private final List<Integer> holds = new ArrayList<>();

  private final Deque<Integer> free = new ArrayDeque<>();

  /// One more statement names an event.
  void hold(String event) {
    int number = numbers.computeIfAbsent(event, this::place);
    holds.set(number, holds.get(number) + 1);
  }

  private int place(String event) {
    if (!free.isEmpty()) {
      int number = free.pop();
      names.set(number, event);
      return number;
    }
    names.add(event);
    holds.add(0);
    return names.size() - 1;
  }

  /// A statement that named an event is gone.
  void release(String event) {
    int number = numbers.getOrDefault(event, -1);
    int left = holds.get(number) - 1;
    holds.set(number, left);
    if (left == 0) {
      numbers.remove(event);
      free.push(number);
    }
  }

  /// The number of an event that some statement names.
  Optional<Integer> of(String event) {
    return Optional.ofNullable(numbers.get(event));
  }

  String name(int number) {
    return names.get(number);
  }

  /// All numbers that are or were given are below this.
  int bound() {
    return names.size();
  }
}
