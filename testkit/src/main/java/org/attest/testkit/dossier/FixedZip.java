package org.attest.testkit.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip file without the hour at which it was written: entries in the order of their names, all of
/// one date.
///
/// The date is not the first that a zip can hold: for that one Java adds a second stamp, which
/// depends on the time zone.
final class FixedZip {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String FIRST = "[Content_Types].xml";

  private FixedZip() {}

  static byte[] of(byte[] zip) throws IOException {
    Map<String, byte[]> entries = entries(zip);
    ByteArrayOutputStream fixed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(fixed)) {
      byte[] types = entries.remove(FIRST);
      if (types != null) {
        write(out, FIRST, types);
      }
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
    }
    return fixed.toByteArray();
  }

  private static Map<String, byte[]> entries(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
