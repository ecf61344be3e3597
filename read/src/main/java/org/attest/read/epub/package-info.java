/// Books in EPUB 2 and 3.
///
/// Comes in: the bytes of a book. Goes out: its documents in the order of its spine as one text,
/// each a division, with headings, page breaks of the printed edition, notes tied to their marks
/// across documents, and title, authors, language and date from the package.
///
/// Law: what the spine names and the book lacks is a problem with its path; the rest is read.
@NullMarked
package org.attest.read.epub;

import org.jspecify.annotations.NullMarked;
