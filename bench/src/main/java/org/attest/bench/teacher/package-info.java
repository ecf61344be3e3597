/// What a large model of language, which never ships, is given to read, and what it makes of it.
///
/// Comes in: texts, and the model's file and vocabulary. Goes out: the model cut off behind one of
/// its layers, windows of pieces of words for it, and the states that it gave, token by token. The
/// model itself runs outside, in `bench/teacher`.
@NullMarked
package org.attest.bench.teacher;

import org.jspecify.annotations.NullMarked;
