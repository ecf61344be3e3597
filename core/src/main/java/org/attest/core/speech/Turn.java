package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Span;

/// Words that a text gives as somebody's own, or that it reports.
///
/// @param isReported whether it tells of the words in its own: `he said that …`
/// @param stretches of the reading text: each with its marks, or the clause that reports
/// @param speaker the name of who speaks, as the text has it; nothing where nobody is likely
/// @param forms all names and descriptions under which the text has the speaker, and how often
/// @param hearers whom the words are said to, where the text lets that be seen
/// @param within the name of the speaker in whose words this stands
/// @param cue the words that say who speaks
/// @param reason why this speaker, for a person
/// @param score how sure that is, from 0 to 1
public record Turn(
    boolean isReported,
    List<Span> stretches,
    Optional<String> speaker,
    Map<String, Integer> forms,
    List<Hearer> hearers,
    Optional<String> within,
    Optional<Span> cue,
    String reason,
    double score) {
  public Turn {
    stretches = List.copyOf(stretches);
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    hearers = List.copyOf(hearers);
  }

  /// This turn, going on with the words of the next.
  Turn with(Turn next) {
    List<Span> all = new ArrayList<>(stretches);
    all.addAll(next.stretches());
    return new Turn(
        isReported,
        all,
        speaker,
        forms,
        hearers.isEmpty() ? next.hearers() : hearers,
        within,
        cue,
        reason + "; goes on in the next paragraph",
        Math.min(score, next.score()));
  }
}
