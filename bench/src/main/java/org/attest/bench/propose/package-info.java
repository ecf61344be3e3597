/// Measures proposals of statements outside of an archive.
///
/// Comes in: plain texts. Goes out: what each proposer finds, in the form that exports have.
@NullMarked
package org.attest.bench.propose;

import org.jspecify.annotations.NullMarked;
