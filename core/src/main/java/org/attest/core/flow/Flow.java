package org.attest.core.flow;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.port.Derived;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.resolve.Grouping;
import org.attest.core.source.Source;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;

/// The way of the data, in the order of the stages:
///
///     original -> read -> text -> recognise -> resolve
///
/// Reading happens in the module `read` (a [TextReader][org.attest.core.source.TextReader] for each
/// format); who is who over a whole archive is resolved by [Settling]. What lies between is done
/// here, one source at a time.
///
/// @param recognisers in the order in which they run; each sees what those before it proposed
public record Flow(List<Recogniser> recognisers) {
  public Flow {
    recognisers = List.copyOf(recognisers);
  }

  /// Everything that can be derived from one source by itself.
  ///
  /// @param met the problems its reader met
  public Derived derive(Source source, List<Problem> met) {
    StructuredSource structured = Structure.of(source);
    List<Proposal> proposals = new ArrayList<>();
    for (Recogniser recogniser : recognisers) {
      proposals.addAll(recogniser.recognise(structured, List.copyOf(proposals)));
    }
    List<Problem> problems = new ArrayList<>(met);
    problems.addAll(structured.problems());
    recognisers.forEach(recogniser -> problems.addAll(recogniser.problems(structured)));
    return new Derived(
        source,
        structured.parts(),
        structured.reading(),
        proposals,
        Grouping.of(structured, proposals),
        problems);
  }
}
