/// Proposals of events: what happened, to whom, where and when.
///
/// Comes in: [Told][org.attest.core.propose.Told], all that is known of one source. Goes out:
/// [Suggested][org.attest.core.propose.Suggested] events, each with the clause that carries it and
/// a reason in words. [Acts][org.attest.core.propose.event.Acts] says which words tell of which
/// kind of event and who stands where (`en.properties` beside this class, which a reader can
/// extend); the [Analysis][org.attest.core.grammar.Analysis] of the sentences says what stands
/// where; a learnt model ([trigger][org.attest.core.propose.event.trigger]) says how likely it is
/// that something really happened.
///
/// Law: what is willed, asked, feared or supposed is not proposed as having happened.
@NullMarked
package org.attest.core.propose.event;

import org.jspecify.annotations.NullMarked;
