package org.attest.core.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.recognise.Recognisers;
import org.attest.core.resolve.Grouping;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// Makes what is known of a text, as rules alone find it.
public final class Heard {
  /// The id of the source.
  public static final String ID = "letter.txt";

  private Heard() {}

  /// All that is known of a plain text.
  public static Told of(String text) {
    Original original = new Original(ID, ID, "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    StructuredSource structured = Structure.of(new Source(ID, original, transcript));
    List<Proposal> proposals = new ArrayList<>();
    for (Recogniser recogniser : Recognisers.all()) {
      proposals.addAll(recogniser.recognise(structured, List.copyOf(proposals)));
    }
    return Told.of(
        ID,
        transcript.text(),
        Optional.empty(),
        structured.parts(),
        structured.reading(),
        Known.of(proposals, Grouping.of(structured, proposals)));
  }
}
