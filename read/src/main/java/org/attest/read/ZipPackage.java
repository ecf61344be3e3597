package org.attest.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Tells the documents that are zips by the names in them, without a library and without unpacking.
///
/// Only a zip with a sound list of contents at its end is told here; what is torn, or of another
/// kind, is left to [Detection].
final class ZipPackage {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int COMMENT_MAX = 0xFFFF;
  private static final int ENTRIES_MAX = 5000;

  private final byte[] bytes;

  private ZipPackage(byte[] bytes) {
    this.bytes = bytes;
  }

  static Optional<Format> format(byte[] bytes) {
    ZipPackage zip = new ZipPackage(bytes);
    if (zip.four(0) != LOCAL) {
      return Optional.empty();
    }
    Set<String> names = zip.names();
    if (names.contains("mimetype")) {
      return zip.stated();
    }
    if (!names.contains("[Content_Types].xml")) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(Format.DOCX);
    }
    return names.contains("xl/workbook.xml") || names.contains("ppt/presentation.xml")
        ? Optional.of(Format.OTHER)
        : Optional.empty();
  }

  /// What the first entry says, which OpenDocument and EPUB put there unpacked.
  private Optional<Format> stated() {
    int length = (int) four(18);
    int start = LOCAL_LENGTH + two(26) + two(28);
    boolean isPlain = two(8) == 0 && text(LOCAL_LENGTH, two(26)).equals("mimetype");
    if (!isPlain || length < 0 || length > 100) {
      return Optional.empty();
    }
    return switch (text(start, length).strip()) {
      case "application/epub+zip" -> Optional.of(Format.EPUB);
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Optional.of(Format.ODT);
      default -> Optional.empty();
    };
  }

  /// The names in the list of contents; none if it is not sound.
  private Set<String> names() {
    int end = end();
    if (end < 0) {
      return Set.of();
    }
    int count = two(end + 10);
    int at = (int) four(end + 16);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count && i < ENTRIES_MAX; i++) {
      if (at < 0 || four(at) != ENTRY) {
        return Set.of();
      }
      int length = two(at + 28);
      names.add(text(at + ENTRY_LENGTH, length));
      at += ENTRY_LENGTH + length + two(at + 30) + two(at + 32);
    }
    return names;
  }

  /// Where the record at the end begins, or -1.
  private int end() {
    int least = Math.max(0, bytes.length - END_LENGTH - COMMENT_MAX);
    for (int at = bytes.length - END_LENGTH; at >= least; at--) {
      if (bytes[at] == 'P' && four(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private String text(int from, int length) {
    int start = Math.clamp(from, 0, bytes.length);
    int end = Math.clamp((long) start + length, start, bytes.length);
    return new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
  }

  private int two(int at) {
    return at < 0 || at + 2 > bytes.length ? 0 : one(at) | one(at + 1) << 8;
  }

  private long four(int at) {
    return at < 0 || at + 4 > bytes.length ? -1 : two(at) | (long) two(at + 2) << 16;
  }

  private int one(int at) {
    return bytes[at] & 0xFF;
  }
}
