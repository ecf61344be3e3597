/// Help by a language model that the user runs, off unless asked for.
///
/// Comes in: what is known of a source ([Told][org.attest.core.propose.Told]) and the address of a
/// server that speaks the OpenAI chat protocol. Goes out:
/// [Exchange][org.attest.publish.record.Exchange]s, each a prompt, its answer, and the statements
/// that came of it.
///
/// Law: a statement of which the words do not stand in the source is dropped and counted; nothing
/// is sent anywhere but to the address that the user has given.
@NullMarked
package org.attest.app.adviser;

import org.jspecify.annotations.NullMarked;
