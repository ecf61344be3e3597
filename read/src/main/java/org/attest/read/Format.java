package org.attest.read;

/// The formats that have a reader of their own, and the rest.
enum Format {
  PLAIN,
  MARKDOWN,
  HTML,
  DOCX,
  ODT,
  PDF,
  TEI,
  XML,
  MAIL,
  /// Anything else that is known to hold text.
  OTHER,
  /// Bytes that nobody knows.
  UNKNOWN
}
