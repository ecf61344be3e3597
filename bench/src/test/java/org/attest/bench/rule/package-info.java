/// The rules of the house, as tests over all modules.
///
/// Comes in: the classes of every module, the sources and the documents of the repository. Goes
/// out: a failure that says what is against which rule, and why there is that rule.
///
/// Law: there is no list of exceptions, and a rule that looks at nothing fails.
@NullMarked
package org.attest.bench.rule;

import org.jspecify.annotations.NullMarked;
