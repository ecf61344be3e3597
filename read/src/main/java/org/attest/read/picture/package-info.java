/// Pictures as files: PNG, JPEG, TIFF, GIF and BMP. A picture is a source whose pages are its
/// images.
///
/// Comes in: bytes. Goes out: what was recognised in them, written down like the pages of a PDF, or
/// P009 for pages in which nobody has recognised anything.
///
/// Law: an image says how large it is before any of it is decoded; one beyond the limit never is.
@NullMarked
package org.attest.read.picture;

import org.jspecify.annotations.NullMarked;
