/// XML: the safe parsing that all XML readers share, and the reader of vocabularies that have none.
///
/// Comes in: bytes in any encoding. Goes out: a tree of elements, or the text of an unknown
/// vocabulary, where an element that holds words of its own is one block.
///
/// Law: nothing is fetched. A document type is passed over; an entity that stands for a few plain
/// characters is read, a reference to any other is refused (P008). Depth is bounded while parsing.
@NullMarked
package org.attest.read.xml;

import org.jspecify.annotations.NullMarked;
