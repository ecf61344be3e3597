package org.attest.core.propose.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.propose.Attributions;
import org.attest.core.propose.Reference;
import org.attest.core.propose.Spoken;
import org.attest.core.propose.Told;
import org.attest.core.source.Span;

/// Says who `I` is at a place of the source: the speaker of a quotation, else whoever signs the
/// document or is its author. Each answer takes time in the logarithm of the source's size.
final class Narrators {
  private final Attributions chains;

  /// By where a stretch of speech begins.
  private final TreeMap<Integer, Said> said = new TreeMap<>();

  private record Said(Span at, Optional<String> speaker) {}

  Narrators(Told told) {
    this.chains = Attributions.of(told);
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
    return Optional.of(chains.of(new Span(place, place + 1)).getFirst().speaker())
        .filter(speaker -> Reference.parse(speaker).isPresent());
  }
}
