package org.attest.publish.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// In which scripts a name is written.
final class Alphabet {
  private Alphabet() {}

  /// `Cyrillic`, or `mixed: Cyrillic, Latin`; nothing where it has no letters.
  static String of(String name) {
    List<String> scripts =
        List.copyOf(
            name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .map(Alphabet::label)
                .collect(Collectors.toCollection(TreeSet::new)));
    return scripts.size() > 1
        ? "mixed: " + String.join(", ", scripts)
        : scripts.stream().findFirst().orElse("");
  }

  private static String label(Character.UnicodeScript script) {
    String words = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
