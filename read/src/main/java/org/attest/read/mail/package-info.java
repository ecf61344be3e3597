/// E-mail messages (RFC 5322 and MIME) and folders of them (mbox).
///
/// Comes in: the bytes of one message. Goes out: its subject as a heading, its sender, receivers
/// and date as one block, its body as paragraphs, words quoted from earlier messages under a
/// quotation mark, and each attachment as a division with its name; what is attached is a source of
/// its own, as are the messages of a folder.
///
/// Law: of several forms of one body the plain one is read. Every attachment is named in the text,
/// whether it can be read or not. Nothing that a message links to is fetched.
@NullMarked
package org.attest.read.mail;

import org.jspecify.annotations.NullMarked;
