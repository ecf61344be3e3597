/// The stages in their order: read this first.
///
/// [Flow] takes what a reader wrote down of one original and gives everything that is derived from
/// it.
@NullMarked
package org.attest.core.flow;

import org.jspecify.annotations.NullMarked;
