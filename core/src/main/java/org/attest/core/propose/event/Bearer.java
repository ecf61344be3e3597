package org.attest.core.propose.event;

import java.util.Optional;
import org.attest.core.relate.Value;

/// Whom or what a word stands for.
///
/// @param who what stands for the entity, or plain words; nothing where only a number is told
/// @param isNamed whether it stands for an entity
/// @param why who is meant, in words for a person, where the word alone does not say it
record Bearer(Optional<String> who, boolean isNamed, Optional<Value> count, Optional<String> why) {
  static Bearer named(String entity) {
    return new Bearer(Optional.of(entity), true, Optional.empty(), Optional.empty());
  }

  static Bearer meant(String entity, String why) {
    return new Bearer(Optional.of(entity), true, Optional.empty(), Optional.of(why));
  }

  static Bearer plain(String words) {
    return new Bearer(Optional.of(words), false, Optional.empty(), Optional.empty());
  }

  Bearer with(String reason) {
    return new Bearer(who, isNamed, count, Optional.of(reason));
  }
}
