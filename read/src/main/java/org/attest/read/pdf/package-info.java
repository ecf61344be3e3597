/// PDF.
///
/// Comes in: bytes. Goes out: lines joined into paragraphs in reading order, with headings by their
/// size, the pages by their printed numbers, and footnotes tied to their raised marks; then forms,
/// comments, attached files, and bookmarks that the text has not.
///
/// Law: a rule about position counts only with a second sign: a running head is repeated, a page
/// number goes up with the pages, a footnote is smaller, stands at the foot and opens with a mark.
/// What has one sign only stays text. Running heads and page numbers are left out; a hyphen at the
/// end of a line goes unless the word has it elsewhere. A page without text gives P009.
@NullMarked
package org.attest.read.pdf;

import org.jspecify.annotations.NullMarked;
