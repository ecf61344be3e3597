/// Rich Text Format, versions 1.0 to 1.9.
///
/// Comes in: the bytes of a document. Goes out: its paragraphs, headings, table rows, footnotes and
/// endnotes tied to their marks, comments with their authors, running heads, and title, author,
/// language and date.
///
/// Law: bytes are read in the code page of their font, Unicode characters win over their stand-ins,
/// and what is hidden, drawn or only an instruction to a program is no text. A document that ends
/// too early is read as far as it goes, and says so. After Microsoft's "Rich Text Format (RTF)
/// Specification, Version 1.9.1" (2008).
@NullMarked
package org.attest.read.rtf;

import org.jspecify.annotations.NullMarked;
