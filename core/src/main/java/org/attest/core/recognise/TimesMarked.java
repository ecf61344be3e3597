package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.text.StructuredSource;

/// Proposes the times that the source's own format marks, with the value that its encoder gave
/// them: `<date when="1921-03-08">the eighth</date>`.
///
/// The words may tell less than the encoder knew; what he says counts more than what a rule reads.
public final class TimesMarked implements Recogniser {
  @Override
  public String id() {
    return Encoding.ID;
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    List<Proposal> out = new ArrayList<>();
    for (Mark mark : source.source().transcript().marks()) {
      if (mark instanceof Mark.Dated dated && dated.span().length() > 0) {
        TimeExpression time =
            new TimeExpression(
                dated.span(),
                type(dated.when()),
                List.of(dated.when()),
                dated.calendar(),
                Optional.empty(),
                Optional.empty());
        out.add(
            new Proposal(
                time,
                Encoding.by(dated.by()),
                "a time that the format marks",
                dated.by().certainty()));
      }
    }
    return out;
  }

  private static TimeExpression.Type type(String when) {
    if (when.startsWith("P")) {
      return TimeExpression.Type.DURATION;
    }
    if (when.startsWith("T")) {
      return TimeExpression.Type.TIME;
    }
    return when.contains("/") ? TimeExpression.Type.INTERVAL : TimeExpression.Type.DATE;
  }
}
