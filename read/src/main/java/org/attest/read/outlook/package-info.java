/// What Outlook keeps in formats of its own: messages (`.msg`), mail folders (`.pst`, `.ost`) and
/// wrapped attachments (`winmail.dat`).
///
/// Comes in: the bytes of one of them. Goes out: messages in the notation of MIME, which
/// `org.attest.read.mail` reads: sender, receivers, date, subject, bodies, and what is attached.
///
/// Law: the same bytes give the same message. Nothing is invented: a field that the file does not
/// have is not written. One message that cannot be read is a problem of its own, and the rest of
/// its folder goes on.
@NullMarked
package org.attest.read.outlook;

import org.jspecify.annotations.NullMarked;
