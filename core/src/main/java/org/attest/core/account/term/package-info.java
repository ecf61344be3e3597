/// The vocabularies: which kinds of events, roles, relations, attributes and commitments there are,
/// what they are called elsewhere, and what follows of two values of one of them.
///
/// Comes in: the tables of this package, and what an archive adds. Goes out: [Terms], which answers
/// for every word, also for one that no table lists.
///
/// Example: `Terms.standard().of(Family.ATTRIBUTE, "pages").values()` is one: two different extents
/// of one text in one book cannot both be right.
///
/// Law: terms that are added supersede those of their name; no rule of an account names a term.
@NullMarked
package org.attest.core.account.term;

import org.jspecify.annotations.NullMarked;
