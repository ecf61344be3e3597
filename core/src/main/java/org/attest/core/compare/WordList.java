package org.attest.core.compare;

import java.util.List;
import java.util.Set;
import org.attest.core.compare.script.Letters;

/// Words of a list, in the plain small letters in which names are looked up.
final class WordList {
  private WordList() {}

  /// @param words parted by single spaces
  static Set<String> of(String words) {
    return Set.copyOf(List.of(Letters.plain(words).split(" ", -1)));
  }
}
