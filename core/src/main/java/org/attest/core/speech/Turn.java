package org.attest.core.speech;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Span;

/// Words that a text gives as somebody's own.
///
/// @param stretches of the reading text, each with its marks
/// @param speaker the name of who speaks, as the text has it; nothing where nobody is likely
/// @param forms all names and descriptions under which the text has the speaker, and how often
/// @param cue the words that say who speaks
/// @param reason why this speaker, for a person
/// @param score how sure that is, from 0 to 1
public record Turn(
    List<Span> stretches,
    Optional<String> speaker,
    Map<String, Integer> forms,
    Optional<Span> cue,
    String reason,
    double score) {
  public Turn {
    stretches = List.copyOf(stretches);
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }
}
