/// All other formats with text, through Apache Tika's parsers.
///
/// Comes in: bytes of any format. Goes out: the text that Tika finds, with its headings and
/// paragraphs; each file inside a document is read by the reader of its own format and becomes a
/// division under its name. Of an archive it gives the list of its members, and the members.
///
/// Law: no other program is ever started, text recognition included; what unpacks or nests beyond
/// the limits is refused. Some parsers keep a temporary file while they work.
@NullMarked
package org.attest.read.office;

import org.jspecify.annotations.NullMarked;
