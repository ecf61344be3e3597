/// What was received and what a reader wrote down of it.
///
/// Comes in: the bytes of an [Original]. Goes out: a [Transcript], the text with the marks that the
/// format itself carries, made into a [Source] with an id.
///
/// Law: the text never changes after it was read; every other stage points into it with [Span]s.
@NullMarked
package org.attest.core.source;

import org.jspecify.annotations.NullMarked;
