/// The structure of a source: its parts and its reading text.
///
/// Comes in: a [Source][org.attest.core.source.Source]. Goes out: a [StructuredSource], its parts
/// in the order of the text (documents, headings, paragraphs, notes, citations, page marks, turns)
/// and the [ReadingText] in which torn sentences are joined and notes lifted out.
///
/// [Structure] is the way through: blocks are cut ([Layout]), page marks and notes are found
/// ([PageMarks], [Notes]), what a page has torn is joined ([Tears]), titles are recognised
/// ([Headings]), citations are read ([Citations]), and all is put into a tree ([Divisions]).
///
/// Law: rules speak of editions, never of one file; every character of reading text maps back to
/// the source's text.
@NullMarked
package org.attest.core.text;

import org.jspecify.annotations.NullMarked;
