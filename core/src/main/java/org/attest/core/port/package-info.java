/// What the product needs from a store, as small interfaces, and the values that cross them.
///
/// The interfaces are implemented in the module `store`, each by a lasting store and by an
/// in-memory twin that pass one contract suite of the module `testkit`.
///
/// Law: originals never change, the journal only grows, and everything else can be rebuilt from the
/// two.
@NullMarked
package org.attest.core.port;

import org.jspecify.annotations.NullMarked;
