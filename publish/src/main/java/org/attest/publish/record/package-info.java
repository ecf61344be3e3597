/// What an archive holds, as JSON lines for other programs.
///
/// Comes in: a [View][org.attest.core.port.View] and a [Kind]. Goes out: one record a line, UTF-8,
/// on a stream that the caller opened.
///
/// Law: field names are a contract, told in `docs/formats.md`; offsets count code points; the order
/// is by source, then by place, so that two exports of one archive are the same bytes; what is
/// absent is left out. Never more than one source is held in memory.
///
///     new Export(view).write(Kind.parse("parts"), out);
@NullMarked
package org.attest.publish.record;

import org.jspecify.annotations.NullMarked;
