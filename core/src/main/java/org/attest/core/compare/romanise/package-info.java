/// Published systems of romanisation.
///
/// Comes in: a text in one script and the name of a system. Goes out: the text in Latin letters as
/// that system writes it, letter by letter, so that catalogues, passports and maps that follow it
/// are found. Unlike the sounds of [org.attest.core.compare.script], which take all conventions at
/// once, a system says one thing only.
///
/// Law: what a table does not tell stays as it stands.
@NullMarked
package org.attest.core.compare.romanise;

import org.jspecify.annotations.NullMarked;
