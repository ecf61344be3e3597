package org.attest.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The file that Windows wrapped to embed it in a document.
final class OleObject {
  private static final String PACKAGE = "Package";

  private final String name;
  private final byte[] bytes;

  private OleObject(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  String name() {
    return name;
  }

  /// The very bytes, not a copy.
  byte[] bytes() {
    return bytes;
  }

  /// What is wrapped, under its own name where the wrapping gives one; the wrapping itself where it
  /// holds something else.
  ///
  /// @param part the name of the wrapping
  static OleObject of(String part, byte[] wrapped) throws IOException {
    OleObject whole = new OleObject(part, wrapped);
    if (wrapped.length < 8 || (wrapped[0] & 0xFF) != 0xD0 || (wrapped[1] & 0xFF) != 0xCF) {
      return whole;
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(wrapped))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive(PACKAGE)) {
        try (DocumentInputStream in = root.createDocumentInputStream(PACKAGE)) {
          return new OleObject(part, in.readAllBytes());
        }
      }
      if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
        Ole10Native embedded = Ole10Native.createFromEmbeddedOleObject(root);
        return new OleObject(label(embedded).orElse(part), embedded.getDataBuffer());
      }
    } catch (Ole10NativeException e) {
      throw new IOException(e.getMessage(), e);
    }
    return whole;
  }

  private static Optional<String> label(Ole10Native embedded) {
    return Optional.ofNullable(embedded.getLabel())
        .map(label -> label.replaceAll(".*[/\\\\]", "").strip())
        .filter(label -> !label.isEmpty());
  }
}
