package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.propose.Grammar;
import org.attest.core.propose.Known;
import org.attest.core.propose.Reference;
import org.attest.core.propose.Told;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;

/// Fetches what is known of a source from a catalogue.
final class Hearsay {
  private Hearsay() {}

  static Told of(Catalogue catalogue, SourceEntry source) {
    SourceText text = catalogue.text(source.id());
    Map<Integer, Integer> bearers = new HashMap<>(catalogue.bearers(source.id()));
    List<Known> known = new ArrayList<>();
    for (Found found : catalogue.found(source.id())) {
      Optional<Reference> bearer =
          Optional.ofNullable(bearers.get(found.ordinal())).map(Reference::new);
      known.add(new Known(found.proposal().finding(), bearer));
    }
    Told told =
        Told.of(
            source.id(),
            text,
            source.metadata().language(),
            catalogue.parts(source.id()),
            catalogue.reading(source.id(), new Span(0, text.length())),
            known);
    return ShippedGrammar.of(told.language())
        .map(model -> told.with(Grammar.of(model)))
        .orElse(told);
  }
}
