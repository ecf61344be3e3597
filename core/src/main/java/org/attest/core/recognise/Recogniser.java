package org.attest.core.recognise;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.text.StructuredSource;

/// Finds one kind of thing in a source.
///
/// Implementations are stateless: the same source gives the same proposals, in the order of the
/// text.
public interface Recogniser {
  /// A stable name and version, kept with every proposal: `times-by-rule/1`.
  String id();

  /// @param earlier what recognisers before this one in the list have proposed
  List<Proposal> recognise(StructuredSource source, List<Proposal> earlier);

  /// What a reader should know of how it served this source.
  default List<Problem> problems(StructuredSource source) {
    return List.of();
  }
}
