/// Which records are of the same person: rows of authority files, and an archive's entities.
///
/// Comes in: [Records], rows whose columns have a role each, and the [Constraints] that people
/// decided. Goes out: [Linked], clusters of rows with the links that hold them together, each with
/// a score and a reason in words; and for one row the best of many profiles ([Register]).
///
/// Law: the result does not depend on the order of the rows, and it is found without any truth
/// unless some is given.
@NullMarked
package org.attest.core.link;

import org.jspecify.annotations.NullMarked;
