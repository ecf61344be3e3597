package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Mark;
import org.attest.core.text.StructuredSource;

/// Proposes what the source's own format says that an editor did to the text.
public final class EmendationsMarked implements Recogniser {
  @Override
  public String id() {
    return Encoding.ID;
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    List<Proposal> out = new ArrayList<>();
    for (Mark mark : source.source().transcript().marks()) {
      if (mark instanceof Mark.Emended emended && emended.span().length() > 0) {
        Emendation.Kind kind = Emendation.Kind.parse(emended.kind());
        out.add(
            new Proposal(
                new Emendation(
                    emended.span(), kind, emended.reading(), emended.witnesses(), emended.detail()),
                Encoding.by(emended.by()),
                reason(kind),
                emended.by().certainty()));
      }
    }
    return out;
  }

  private static String reason(Emendation.Kind kind) {
    return switch (kind) {
      case CORRECTION -> "the encoding corrects these words";
      case REGULARISATION -> "the encoding gives these words in regular spelling";
      case EXPANSION -> "the encoding writes this abbreviation out";
      case SUPPLIED -> "the encoding supplies these words";
      case UNCLEAR -> "the encoding says that these words are hard to read";
      case DELETED -> "the encoding says that these words are struck out";
      case ADDED -> "the encoding says that these words were added";
      case RESTORED -> "the encoding says that these words were struck out and restored";
      case VARIANT -> "the apparatus gives this reading";
      case GAP -> "the encoding says that words are lacking here";
      case SURPLUS -> "the encoding says that these words are too many";
      case SIC -> "the encoding says that these words stand so";
    };
  }
}
