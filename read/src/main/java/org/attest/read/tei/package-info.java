/// TEI P5 (and P4 by the same element names).
///
/// Comes in: XML bytes. Goes out: the text of the edition as blocks, with divisions, headings, page
/// breaks, notes with their hands, names, dates and the readings that the encoder offers.
///
/// Law: no character of the body is lost, and what the encoding says of names, dates and words is
/// marked with who says it. What an editor supplied stands in square brackets, a deletion in `⟦ ⟧`,
/// a gap is `[…]`. Of two forms the text has the printed one; an expansion or a regular spelling is
/// its reading; a correction or a variant follows in square brackets, and the reading leaves it
/// out. A note stands at the end of its division, its sign where it was called; a note between
/// blocks stays in its place. The header becomes metadata, and is the text of a file that has no
/// other. What is left out by rule is listed in `docs/reference/tei.md`.
@NullMarked
package org.attest.read.tei;

import org.jspecify.annotations.NullMarked;
