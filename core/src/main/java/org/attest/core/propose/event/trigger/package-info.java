/// Words that tell of something that happened, as a learnt chain finds them.
///
/// Comes in: the [Tokens][org.attest.core.text.Tokens] of a text. Goes out:
/// [Trigger][org.attest.core.propose.event.trigger.Trigger]s: stretches of tokens, each with how
/// sure the model is. [TriggerModel][org.attest.core.propose.event.trigger.TriggerModel] finds,
/// [TriggerLearner][org.attest.core.propose.event.trigger.TriggerLearner] learns; both see a text
/// through [Clues][org.attest.core.propose.event.trigger.Clues].
///
/// Law: the same model and text give the same triggers; learning from the same lessons gives the
/// same bytes.
@NullMarked
package org.attest.core.propose.event.trigger;

import org.jspecify.annotations.NullMarked;
