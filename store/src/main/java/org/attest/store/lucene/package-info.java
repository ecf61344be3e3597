/// Full-text search in a folder, with Lucene.
///
/// Comes in: the blocks of reading text of each source with the stamp of the source. Goes out: the
/// blocks that answer a query, with the stretches that match, and counts by source and kind.
///
/// Law: the index is derived. It can be deleted at any time and made again from the originals; only
/// what was committed is found, and one process at a time writes.
@NullMarked
package org.attest.store.lucene;

import org.jspecify.annotations.NullMarked;
