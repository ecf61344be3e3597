/// Learnt labels: a chain that has seen marked texts says which tokens are names.
///
/// Comes in: the [Tokens][org.attest.core.text.Tokens] of a text, and what rules hint at. Goes out:
/// [Tagged][org.attest.core.tag.NameModel.Tagged] stretches.
/// [NameModel][org.attest.core.tag.NameModel] finds, [NameLearner][org.attest.core.tag.NameLearner]
/// learns; both see a text through [Features][org.attest.core.tag.Features].
///
/// Law: the same model and text give the same names; learning from the same lessons gives the same
/// bytes.
@NullMarked
package org.attest.core.tag;

import org.jspecify.annotations.NullMarked;
