package org.attest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.attest.read.pack.PackedReader;
import org.attest.read.transcribe.Decoding;

/// Tells all other formats with Apache Tika: by content first, by name where the content is
/// undecided.
final class Detection {
  private static final Set<String> DOCX =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");
  private static final Set<String> PACKED =
      Set.of(
          "application/zip",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-tar",
          "application/x-gtar",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-archive",
          "application/x-cpio");

  /// An older document of Office or a message of Outlook; what it holds tells.
  private static final MediaType OFFICE = MediaType.application("x-tika-msoffice");

  /// What may stand before an archive that unpacks itself.
  private static final Set<String> COVERS =
      Set.of(
          "application/octet-stream",
          "text/plain",
          "application/x-sh",
          "text/x-sh",
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf");

  private static final Set<String> TEXT_WITH_READER = Set.of("text/vtt", "multipart/related");

  private Detection() {}

  static Format of(String name, byte[] bytes) throws IOException {
    MediaType type = type(name, bytes);
    MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    String plain = type.getBaseType().toString();
    if (DOCX.contains(plain)) {
      return Format.DOCX;
    }
    if (PACKED.contains(plain) || (COVERS.contains(plain) && PackedReader.isHeldIn(bytes))) {
      return Format.PACKED;
    }
    return switch (plain) {
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Format.ODT;
      case "application/epub+zip" -> Format.EPUB;
      case "application/rtf", "text/rtf" -> Format.RTF;
      case "application/pdf" -> Format.PDF;
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      case "message/rfc822" -> Format.MAIL;
      case "application/mbox" -> Format.MBOX;
      case "image/png", "image/jpeg", "image/tiff", "image/gif", "image/bmp" -> Format.PICTURE;
      case "application/vnd.ms-outlook" -> Format.MSG;
      case "application/vnd.ms-tnef" -> Format.TNEF;
      case "application/vnd.ms-outlook-pst" -> Format.PST;
      case "text/x-web-markdown" -> Format.MARKDOWN;
      case "application/tei+xml" -> Format.TEI;
      case "application/octet-stream" -> Decoding.isWide(bytes) ? Format.PLAIN : Format.UNKNOWN;
      case "text/plain" -> Format.PLAIN;
      default -> other(type, plain, registry);
    };
  }

  private static Format other(MediaType type, String plain, MediaTypeRegistry registry) {
    if (plain.equals("application/xml") || plain.equals("text/xml")) {
      return Format.XML;
    }
    boolean text =
        type.getType().equals("text") || registry.isSpecializationOf(type, MediaType.TEXT_PLAIN);
    boolean xml = registry.isSpecializationOf(type, MediaType.APPLICATION_XML);
    return text && !xml && !TEXT_WITH_READER.contains(plain) ? Format.PLAIN : Format.OTHER;
  }

  /// The media type as Tika names it, with containers opened as far as their lists of contents.
  static MediaType type(String name, byte[] bytes) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    MediaType type =
        MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), metadata);
    if (type.equals(POIFSContainerDetector.OLE) || type.equals(OFFICE)) {
      return new POIFSContainerDetector().detect(TikaInputStream.get(bytes), metadata);
    }
    boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    if (!packed) {
      return type;
    }
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      MediaType inside = new DefaultZipContainerDetector().detect(stream, new Metadata());
      boolean undecided =
          inside.equals(MediaType.OCTET_STREAM) || inside.equals(MediaType.APPLICATION_ZIP);
      return undecided ? type : inside;
    }
  }
}
