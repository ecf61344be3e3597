package org.attest.read.pack;

import java.nio.charset.StandardCharsets;

/// The ways of packing, by the first bytes of a file.
enum Packing {
  ZIP("application/zip", "PK"),
  SEVEN_ZIP("application/x-7z-compressed", "7z\u00bc\u00af"),
  RAR("application/x-rar-compressed", "Rar!"),
  GZIP("application/gzip", "\u001f\u008b"),
  BZIP2("application/x-bzip2", "BZh"),
  XZ("application/x-xz", "\u00fd7zXZ"),
  AR("application/x-archive", "!<arch>"),
  CPIO("application/x-cpio", "0707"),
  CPIO_BINARY("application/x-cpio", "\u00c7q"),
  ARJ("application/x-arj", "`\u00ea"),
  /// Whatever else was found to be an archive.
  TAR("application/x-tar", "");

  private final String mediaType;
  private final String sign;

  Packing(String mediaType, String sign) {
    this.mediaType = mediaType;
    this.sign = sign;
  }

  String mediaType() {
    return mediaType;
  }

  static Packing of(byte[] bytes) {
    int length = Math.min(bytes.length, 8);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Packing packing : values()) {
      if (packing != TAR && head.startsWith(packing.sign)) {
        return packing;
      }
    }
    return ZipEnd.isIn(bytes) ? ZIP : TAR;
  }
}
