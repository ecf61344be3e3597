/// Makes the two documents of the demo dossier that cannot be written by hand: a Word document and
/// a printed book.
///
/// Comes in: a [Manuscript], a plain-text file anyone can read and mend. Goes out: a DOCX with real
/// footnotes ([WordDocument]) and a PDF with running heads, notes at the foot and hyphenated words
/// ([PrintedBook]).
///
/// Law: the same manuscript gives the same bytes on every run, whatever the hour, the time zone or
/// the language, so that the files can be kept beside their manuscripts and compared.
@NullMarked
package org.attest.testkit.dossier;

import org.jspecify.annotations.NullMarked;
