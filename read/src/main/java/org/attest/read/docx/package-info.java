/// Word documents (OOXML).
///
/// Comes in: the bytes of a package. Goes out: its text as blocks with headings, numbered items,
/// tables, footnotes, endnotes and comments tied to their marks; the author of a comment is its
/// hand. Embedded documents follow as divisions.
///
/// Law: what is printed is in the text. Notes stand at its end. A header of the first page opens
/// the text, for letterheads; other headers and footers stand at its end once, marked as furniture.
/// Tracked deletions are not read. Packages that unpack beyond the limit are refused.
@NullMarked
package org.attest.read.docx;

import org.jspecify.annotations.NullMarked;
