/// Text documents in OpenDocument format (ODT), as LibreOffice writes them.
///
/// Comes in: the bytes of a package. Goes out: its text as blocks with headings, numbered items,
/// tables, footnotes, endnotes and comments tied to their marks; the author of a comment is its
/// hand.
///
/// Law: what is printed is in the text. Notes stand at its end, comments behind them. Tracked
/// deletions are not read. Packages that unpack beyond the limit are refused.
@NullMarked
package org.attest.read.odt;

import org.jspecify.annotations.NullMarked;
