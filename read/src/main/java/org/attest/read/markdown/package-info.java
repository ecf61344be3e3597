/// Markdown (CommonMark with tables and footnotes).
///
/// Comes in: bytes. Goes out: the file's own text, decoded and otherwise unchanged, with marks for
/// headings, blocks, quotations, footnotes and the signs of the markup itself.
///
/// Law: the text is the file's text, character for character; only a byte order mark is taken off.
/// The signs of the markup (`#`, `*`, `](…)`) carry a furniture mark, so that a reading text can
/// leave them out.
@NullMarked
package org.attest.read.markdown;

import org.jspecify.annotations.NullMarked;
