/// HTML and XHTML with linked notes.
///
/// Comes in: bytes in any encoding. Goes out: the text of the page as blocks, with headings,
/// sections, quotations, names of works, dates, and notes tied to their marks by the links between
/// them.
///
/// Law: every word of the body that a browser shows is in the text, save the arrows that lead back
/// from a note. A row of a table is one block, its cells parted by tabs. Nothing is fetched and no
/// script runs.
@NullMarked
package org.attest.read.html;

import org.jspecify.annotations.NullMarked;
