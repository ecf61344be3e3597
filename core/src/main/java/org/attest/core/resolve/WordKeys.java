package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.compare.ComparedName;
import org.attest.core.recognise.NameKind;

/// The keys of single words of names; most words are those of many names, and each is looked at
/// once.
final class WordKeys {
  /// Shorter keys are those of too many words.
  private static final int KEY_MIN = 3;

  private final Map<String, Set<String>> known = new HashMap<>();

  /// The keys of a word without those that too many words have, sorted.
  Set<String> of(String word) {
    return known.computeIfAbsent(word, WordKeys::telling);
  }

  private static Set<String> telling(String word) {
    Set<String> keys = ComparedName.of(NameKind.PERSON, word).keys();
    int least = Math.min(KEY_MIN, longest(keys));
    Set<String> out = new HashSet<>();
    for (String key : keys) {
      if (isGroup(key) || key.length() >= least) {
        out.add(key);
      }
    }
    return new TreeSet<>(out);
  }

  /// The keys of a word that tell most: those of groups of names, and the longest.
  List<String> main(String word) {
    Set<String> keys = of(word);
    int most = longest(keys);
    List<String> out = new ArrayList<>();
    for (String key : keys) {
      if (isGroup(key) || key.length() == most) {
        out.add(key);
      }
    }
    return out;
  }

  private static boolean isGroup(String key) {
    return key.indexOf(' ') >= 0;
  }

  private static int longest(Collection<String> keys) {
    int most = 0;
    for (String key : keys) {
      most = isGroup(key) ? most : Math.max(most, key.length());
    }
    return most;
  }
}
