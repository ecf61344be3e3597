/// Finds phrases in sentences, as readable files list them.
///
/// Comes in: a [Told][org.attest.core.propose.Told] and a
/// [PhraseBook][org.attest.core.propose.phrase.PhraseBook]. Goes out:
/// [Sentence][org.attest.core.propose.phrase.Sentence]s with the part they stand in, and
/// [Hit][org.attest.core.propose.phrase.Hit]s: where a phrase of the book stands.
///
/// Law: time grows with the text alone, whatever it holds.
@NullMarked
package org.attest.core.propose.phrase;

import org.jspecify.annotations.NullMarked;
