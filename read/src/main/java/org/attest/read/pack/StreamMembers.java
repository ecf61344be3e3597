package org.attest.read.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.arj.ArjArchiveInputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.attest.core.problem.Code;

/// Opens archives whose members stand one behind the other without a list: tar, ar, cpio, arj.
final class StreamMembers {
  private static final String BYTES = StandardCharsets.ISO_8859_1.name();

  private final Opening opening;
  private final MemberNames names = new MemberNames();

  StreamMembers(Opening opening) {
    this.opening = opening;
  }

  void open(Packing packing, byte[] bytes) throws IOException {
    try (ArchiveInputStream<? extends ArchiveEntry> archive = archive(packing, bytes)) {
      members(archive);
    }
  }

  private static ArchiveInputStream<? extends ArchiveEntry> archive(Packing packing, byte[] bytes)
      throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return switch (packing) {
      case AR -> new ArArchiveInputStream(in);
      case CPIO -> new CpioArchiveInputStream(in, BYTES);
      case ARJ -> arj(in);
      default -> new TarArchiveInputStream(in, 10_240, 512, BYTES, true);
    };
  }

  private static ArchiveInputStream<? extends ArchiveEntry> arj(ByteArrayInputStream in)
      throws IOException {
    return new ArjArchiveInputStream(in, BYTES);
  }

  private void members(ArchiveInputStream<? extends ArchiveEntry> archive) throws IOException {
    ArchiveEntry entry = archive.getNextEntry();
    while (entry != null) {
      String path = path(entry.getName());
      if (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink())) {
        opening.link(path, path(tar.getLinkName()));
      } else if (isFile(entry)) {
        if (!archive.canReadEntryData(entry)) {
          opening.refuse(path, Code.UNKNOWN_FORMAT, "it is packed in a way that is not known");
        } else if (!opening.take(path, archive)) {
          return;
        }
      }
      entry = archive.getNextEntry();
    }
  }

  private static boolean isFile(ArchiveEntry entry) {
    boolean isSpecial =
        entry instanceof TarArchiveEntry tar
            && (!tar.isFile() || tar.isFIFO() || tar.isBlockDevice() || tar.isCharacterDevice());
    return !entry.isDirectory() && !isSpecial;
  }

  /// Bytes were read as if each were a letter; what holds others came as characters.
  private String path(String name) {
    return name.chars().allMatch(c -> c < 0x100)
        ? names.decoded(name.getBytes(StandardCharsets.ISO_8859_1))
        : MemberNames.plain(name);
  }
}
