/// The orders and the one question of overlap that every catalogue must answer alike.
///
/// Comes in: parts and proposals as the stages gave them. Goes out: the same, in the order of the
/// text.
///
/// Law: the order depends on the values alone, never on where they were kept.
@NullMarked
package org.attest.store.order;

import org.jspecify.annotations.NullMarked;
