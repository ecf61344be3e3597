/// Learns and measures the grammar of English from treebanks that are not part of the repository.
@NullMarked
package org.attest.bench.grammar;

import org.jspecify.annotations.NullMarked;
