package org.attest.read;

/// The formats that have a reader of their own, and the rest.
enum Format {
  PLAIN,
  MARKDOWN,
  HTML,
  DOCX,
  ODT,
  EPUB,
  RTF,
  PDF,
  TEI,
  XML,
  MAIL,
  /// A folder of messages.
  MBOX,
  /// A picture that can be decoded: PNG, JPEG, TIFF, GIF or BMP.
  PICTURE,
  /// A message that Outlook saved as a file.
  MSG,
  /// What Outlook wraps attachments in.
  TNEF,
  /// A mail folder of Outlook.
  PST,
  /// An archive of files, such as zip and tar.
  PACKED,
  /// Anything else that is known to hold text.
  OTHER,
  /// Bytes that nobody knows.
  UNKNOWN
}
