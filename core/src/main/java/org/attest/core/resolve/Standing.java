package org.attest.core.resolve;

import java.util.List;

/// How namesakes stand when all is resolved: with whom they were brought together, or whose name
/// they share. It is kept, so that what nothing has touched need not be resolved again.
///
/// @param node what tells these namesakes from all others
/// @param namesakes what their appearances share ([Appearance#namesake]); several where a decision
///   took some apart
/// @param tied those to whom they were tied directly, by `node`, sorted
/// @param bearers those whose name it may be, the likeliest first; empty unless there are several
/// @param moved which of the appearances went with one of the bearers
public record Standing(
    String node,
    List<String> namesakes,
    List<String> tied,
    List<String> bearers,
    List<Moved> moved) {
  /// An appearance that stands in the company of a bearer of its name.
  ///
  /// @param why in words
  public record Moved(Appearance.Id id, String bearer, String why) {}

  public Standing {
    namesakes = List.copyOf(namesakes);
    tied = List.copyOf(tied);
    bearers = List.copyOf(bearers);
    moved = List.copyOf(moved);
  }
}
