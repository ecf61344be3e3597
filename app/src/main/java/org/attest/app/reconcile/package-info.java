/// The reconciliation service: finds the entities that names in a table of another program may
/// mean.
///
/// Comes in: queries as the Reconciliation Service API 0.2 of the W3C's community group has them.
/// Goes out: its answers, as JSON.
///
/// Law: what is answered is a function of the view alone, and a candidate is a proposal: the
/// program that asks, or the person before it, decides.
@NullMarked
package org.attest.app.reconcile;

import org.jspecify.annotations.NullMarked;
