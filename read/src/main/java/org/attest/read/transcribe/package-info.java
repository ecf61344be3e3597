/// What all readers share: the writing down of blocks and marks, and the decoding of bytes.
///
/// Comes in: characters and the places where a format begins and ends things. Goes out: a
/// transcript whose blocks are separated by one empty line, with every mark on its words.
///
/// Law: white space apart, no character that is handed in is lost; a mark covers exactly the words
/// that were written between its beginning and its end. The paragraphs of a note have block marks
/// of their own inside the mark of the note.
@NullMarked
package org.attest.read.transcribe;

import org.jspecify.annotations.NullMarked;
