package org.attest.core.propose.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.propose.Spoken;
import org.attest.core.propose.Told;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// Says who `I` is at a place of the source: the speaker of a quotation, else the author of the
/// part. Each answer takes time in proportion to the logarithm of the number of quotations.
final class Narrators {
  private final Told told;

  /// By where a stretch of speech begins.
  private final TreeMap<Integer, Said> said = new TreeMap<>();

  private record Said(Span at, Optional<String> speaker) {}

  Narrators(Told told) {
    this.told = told;
    for (Spoken spoken : told.speech()) {
      for (Span at : spoken.quotation().passages()) {
        said.put(at.start(), new Said(at, spoken.speaker()));
      }
    }
  }

  /// @return nothing where it is not known
  Optional<String> of(int place) {
    Map.Entry<Integer, Said> before = said.floorEntry(place);
    if (before != null && before.getValue().at().contains(place)) {
      return before.getValue().speaker();
    }
    for (Part part : told.around(place)) {
      if (!part.head().authors().isEmpty()) {
        return Optional.of(told.bearer(part.head().authors().getFirst()));
      }
    }
    return Optional.empty();
  }
}
