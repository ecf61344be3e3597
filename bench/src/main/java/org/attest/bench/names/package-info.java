/// Makes the models of names that are shipped, and measures them.
///
/// Comes in: marked texts, plain books and word lists. Goes out: a file for each language, by
/// [NamesTraining][org.attest.bench.names.NamesTraining]. A [Recipe][org.attest.bench.names.Recipe]
/// says what goes in, [Teaching][org.attest.bench.names.Teaching] follows it.
@NullMarked
package org.attest.bench.names;

import org.jspecify.annotations.NullMarked;
