/// Proposes what an edition says of its texts: reprints, translations, drafts, abridgements,
/// keepers.
///
/// Comes in: a [Told][org.attest.core.propose.Told]. Goes out: transmissions, each with the words
/// that carry it. [Apparatus][org.attest.core.propose.edition.Apparatus] reads the lines that only
/// cite, [Remarks][org.attest.core.propose.edition.Remarks] the sentences of editors and narrators.
/// The words are in `en.properties` beside this package's classes.
@NullMarked
package org.attest.core.propose.edition;

import org.jspecify.annotations.NullMarked;
