package org.attest.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.attest.core.problem.Code;

/// Opens zip archives: by their list of contents, or where that is missing or wrong member by
/// member.
final class ZipMembers {
  private final Opening opening;
  private final MemberNames names = new MemberNames();

  ZipMembers(Opening opening) {
    this.opening = opening;
  }

  void open(byte[] bytes) throws IOException {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes);
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        listed(zip, entry);
      }
      return;
    } catch (IOException | IllegalArgumentException e) {
      opening.tear("its own list of contents is missing or wrong: " + Damage.line(e));
    }
    unlisted(bytes);
  }

  private void listed(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.isDirectory()) {
      return;
    }
    String path = path(entry);
    if (entry.isUnixSymlink()) {
      opening.link(path, String.valueOf(zip.getUnixSymlink(entry)));
    } else if (isReadable(path, entry) && !zip.canReadEntryData(entry)) {
      refuseMethod(path, entry);
    } else if (!entry.getGeneralPurposeBit().usesEncryption()) {
      try (InputStream in = zip.getInputStream(entry)) {
        opening.take(path, checked(in, entry));
      }
    }
  }

  private boolean isReadable(String path, ZipArchiveEntry entry) {
    boolean isLocked = entry.getGeneralPurposeBit().usesEncryption();
    if (isLocked) {
      opening.refuse(path, Code.ENCRYPTED_FILE, "it is locked; pack it without a password");
    }
    return !isLocked;
  }

  private void refuseMethod(String path, ZipArchiveEntry entry) {
    opening.refuse(
        path,
        Code.UNKNOWN_FORMAT,
        "it is packed in a way that is not known (method " + entry.getMethod() + "); pack it anew");
  }

  private static InputStream checked(InputStream in, ZipArchiveEntry entry) {
    return new Checked(in, new CRC32(), entry.getCrc());
  }

  /// What stands in the bytes, whatever a list says.
  private void unlisted(byte[] bytes) throws IOException {
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(
            new ByteArrayInputStream(bytes), "UTF-8", true, true, isSplit(bytes))) {
      ZipArchiveEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (!entry.isDirectory()) {
          String path = path(entry);
          if (isReadable(path, entry) && !zip.canReadEntryData(entry)) {
            refuseMethod(path, entry);
          } else if (!entry.getGeneralPurposeBit().usesEncryption() && !opening.take(path, zip)) {
            return;
          }
        }
        entry = zip.getNextEntry();
      }
    }
  }

  private static boolean isSplit(byte[] bytes) {
    return bytes.length > 3 && bytes[2] == 7 && bytes[3] == 8;
  }

  private String path(ZipArchiveEntry entry) {
    boolean isTold =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME
            || entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getRawName() == null;
    return isTold ? MemberNames.plain(entry.getName()) : names.decoded(entry.getRawName());
  }
}
