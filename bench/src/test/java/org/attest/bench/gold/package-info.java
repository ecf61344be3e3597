/// What the stages make of real texts, measured against what a careful reader found.
///
/// Comes in: the edition and the memoir that lie beside the checkout with their gold standard
/// (`../shared`), and the dossier of this repository with its truth. Goes out: a failure that names
/// the figure that fell below its floor.
///
/// Law: a figure is measured on what the product itself gives out; a floor is raised when the
/// figure is, and never lowered to let a change pass.
@NullMarked
package org.attest.bench.gold;

import org.jspecify.annotations.NullMarked;
