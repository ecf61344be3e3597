/// Archives and packed files: zip, tar, gzip, bzip2, xz, 7z, rar, ar, cpio, arj.
///
/// Comes in: the bytes of one. Goes out: the list of its members as its text, and the members,
/// which are sources of their own, in the order of the archive.
///
/// Law: what stands before a tear is handed over, a torn member as far as it goes, and the tear is
/// said once (P016). What is locked or packed in an unknown way is named and said (P004, P002) and
/// the rest goes on. A link is named with where it leads, and never followed. Nothing is written to
/// a disk, so that no path can lead out of anywhere.
@NullMarked
package org.attest.read.pack;

import org.jspecify.annotations.NullMarked;
