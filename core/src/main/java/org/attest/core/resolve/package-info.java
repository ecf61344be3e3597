/// Who is who: names brought together as entities.
///
/// Comes in: the names of all sources of an archive. Goes out: [Entity] records and, for every
/// name, the entity it refers to.
///
/// Law: the result does not depend on the order in which sources were read.
@NullMarked
package org.attest.core.resolve;

import org.jspecify.annotations.NullMarked;
