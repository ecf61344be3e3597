package org.attest.core.propose;

import java.util.List;

/// Finds statements of one kind in a source.
///
/// Implementations are stateless: the same source gives the same suggestions, in the order of the
/// text, in time that grows with the text alone.
public interface Proposer {
  /// A stable name and version, kept with every proposal: `events/1`. Another version proposes anew
  /// what nobody has decided yet.
  String id();

  Kind kind();

  /// Whether it has words for a language, the first part of a BCP 47 tag.
  boolean speaks(String language);

  List<Suggested> propose(Told told);
}
