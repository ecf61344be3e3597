package org.attest.core.propose.event;

import java.util.Optional;
import org.attest.core.relate.Value;

/// Somebody or something that takes part in an act.
///
/// @param who what stands for an entity, or plain words
/// @param isNamed whether it stands for an entity
/// @param word the token that the sentence is built on
/// @param place where it stands to the act, as [Roles] names it
/// @param why who is meant, in words for a person, where the word alone does not say it
record Party(
    String role,
    Optional<String> who,
    boolean isNamed,
    Optional<Value> count,
    int word,
    String place,
    Optional<String> why) {}
