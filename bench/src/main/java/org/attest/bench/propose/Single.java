package org.attest.bench.propose;

import java.util.List;
import java.util.Optional;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.propose.Known;
import org.attest.core.propose.Told;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;

/// All that is known of one plain text when it is the only source of an archive.
final class Single {
  private Single() {}

  /// @param id of the source
  static Told told(String id, String text) {
    Original original = new Original(id, id, "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    Source source = new Source(id, original, transcript);
    Derived derived = new Flow(Recognisers.with(ShippedModels.all())).derive(source, List.of());
    return Told.of(
        id,
        transcript.text(),
        Optional.empty(),
        derived.parts(),
        derived.reading(),
        Known.of(derived.proposals(), derived.appearances()));
  }
}
