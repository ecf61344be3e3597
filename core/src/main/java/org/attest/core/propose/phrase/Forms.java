package org.attest.core.propose.phrase;

import java.util.Set;

/// The forms of regular English verbs.
final class Forms {
  private Forms() {}

  /// `carry`, `carries`, `carried`, `carrying`.
  ///
  /// @param verb its plain form, in small letters; irregular ones are listed form by form, and so
  ///   are those that double a letter
  static Set<String> of(String verb) {
    int last = verb.length() - 1;
    boolean isVowelBefore = last > 0 && "aeiou".indexOf(verb.charAt(last - 1)) >= 0;
    if (verb.endsWith("e")) {
      String stem = verb.substring(0, last);
      return Set.of(verb, verb + "s", verb + "d", stem + "ing");
    }
    if (verb.endsWith("y") && !isVowelBefore) {
      String stem = verb.substring(0, last);
      return Set.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    boolean hisses =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    return Set.of(verb, verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing");
  }
}
