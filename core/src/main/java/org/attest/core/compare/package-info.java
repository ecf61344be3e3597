/// Whether two names are one name.
///
/// Comes in: two names with their kind, each prepared once as a [ComparedName]. Goes out: a
/// [Comparison], with an answer, a score and reasons that a historian understands. Keys of a
/// prepared name find those that are worth comparing, so that nobody compares all pairs.
///
/// Law: a comparison looks at the names alone, is the same whichever of them comes first, and ends
/// soon however long they are. That two names are the same does not make their bearers one.
@NullMarked
package org.attest.core.compare;

import org.jspecify.annotations.NullMarked;
