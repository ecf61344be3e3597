/// Plain text.
///
/// Comes in: bytes in any encoding. Goes out: the file's own text, decoded and otherwise unchanged,
/// without marks; structure is found in it by a later stage.
///
/// Law: the text is the file's text, character for character; only a byte order mark is taken off.
@NullMarked
package org.attest.read.plain;

import org.jspecify.annotations.NullMarked;
