package org.attest.core.propose.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What those who take part in an act are, by where they stand in the sentence.
///
/// @param all by place: `subject`, `object`, `indirect`, `whose`, `of`, `by` or another preposition
record Roles(Map<String, String> all) {
  static final String SUBJECT = "subject";
  static final String OBJECT = "object";
  static final String INDIRECT = "indirect";
  static final String WHOSE = "whose";

  Roles {
    all = Map.copyOf(all);
  }

  /// @param words places and roles, `subject:actor object:arrested`
  static Roles parse(String words) {
    Map<String, String> all = new HashMap<>();
    for (String word : words.strip().split("\\s+", -1)) {
      String[] parts = word.split(":", 2);
      if (parts.length == 2) {
        all.put(parts[0], parts[1].replace('_', ' '));
      }
    }
    return new Roles(all);
  }

  /// What a verb's dependent is.
  Optional<String> ofVerb(String place) {
    return Optional.ofNullable(all.get(place));
  }

  /// What a noun's dependent is; see `en.properties` for what holds where nothing is told.
  Optional<String> ofNoun(String place) {
    String told = all.get(place);
    if (told == null && (place.equals("of") || place.equals(WHOSE))) {
      told = all.getOrDefault(OBJECT, all.get(SUBJECT));
    } else if (told == null && place.equals("by")) {
      told = all.get(SUBJECT);
    }
    return Optional.ofNullable(told);
  }
}
