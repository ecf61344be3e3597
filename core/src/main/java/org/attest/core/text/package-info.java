/// The structure of a source: its parts and its reading text.
///
/// Comes in: a [Source][org.attest.core.source.Source]. Goes out: a [StructuredSource], its parts
/// in the order of the text (documents, headings, paragraphs, notes, citations, page marks, turns)
/// and the [ReadingText] in which torn sentences are joined and notes lifted out.
///
/// Law: rules speak of editions, never of one file; every character of reading text maps back to
/// the source's text.
@NullMarked
package org.attest.core.text;

import org.jspecify.annotations.NullMarked;
