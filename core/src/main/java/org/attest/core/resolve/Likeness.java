package org.attest.core.resolve;

import java.util.List;
import org.attest.core.recognise.Name;

/// Whether two names in one place can be spellings of one.
final class Likeness {
  private static final int SHARED_MIN = 3;

  private Likeness() {}

  /// Whether a word of one is like a word of the other: the same but for a letter or two.
  static boolean isNear(Name a, Name b) {
    List<String> first = List.of(Plain.of(a.reading()).split(" ", -1));
    List<String> second = List.of(Plain.of(b.reading()).split(" ", -1));
    return first.stream()
        .filter(word -> word.length() >= SHARED_MIN)
        .anyMatch(word -> second.stream().anyMatch(other -> isNear(word, other)));
  }

  private static boolean isNear(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int longest = Math.max(a.length(), b.length());
    int same = 0;
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
      same++;
    }
    int fromEnd = 0;
    while (fromEnd < Math.min(a.length(), b.length()) - at
        && a.charAt(a.length() - 1 - fromEnd) == b.charAt(b.length() - 1 - fromEnd)) {
      fromEnd++;
      same++;
    }
    return longest - same <= 1;
  }
}
