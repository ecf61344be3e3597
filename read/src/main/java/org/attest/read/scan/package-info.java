/// What a program recognised in the pictures of pages, and the program that does it.
///
/// Comes in: the picture of a page. Goes out: its lines and words with their places and how sure
/// the program was of each, as values that can be kept as bytes ([RecognisedText]).
///
/// Law: what was recognised once is kept and never recognised again, for another version of the
/// program may say something else; whatever the program does, the worst is a page that could not be
/// recognised.
@NullMarked
package org.attest.read.scan;

import org.jspecify.annotations.NullMarked;
