package org.attest.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word package written by hand, part by part, so that a test shows the markup that it is about.
record Parcel(Map<String, String> parts) {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  static Parcel of(String body) {
    return new Parcel(Map.of("document", "<w:body>" + body + "</w:body>"));
  }

  /// @param part footnotes, endnotes, comments, numbering, styles, settings, header1, footer1
  Parcel with(String part, String content) {
    Map<String, String> more = new TreeMap<>(parts);
    more.put(part, content);
    return new Parcel(more);
  }

  /// A paragraph of one run.
  static String p(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  /// A run with a reference in it.
  static String call(String kind, int id) {
    return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>";
  }

  static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  byte[] bytes() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(
          zip,
          "_rels/.rels",
          relations(
              "<Relationship Id=\"d\" Type=\""
                  + RELATION
                  + "officeDocument\" Target=\"word/document.xml\"/>"));
      StringBuilder related = new StringBuilder();
      for (Map.Entry<String, String> part : parts.entrySet()) {
        String root = root(part.getKey());
        put(
            zip,
            "word/" + part.getKey() + ".xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:"
                + root
                + NAMESPACES
                + ">"
                + part.getValue()
                + "</w:"
                + root
                + ">");
        if (!part.getKey().equals("document")) {
          related.append(
              "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                  .formatted(part.getKey(), RELATION, kind(part.getKey()), part.getKey()));
        }
      }
      put(zip, "word/_rels/document.xml.rels", relations(related.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  private static String kind(String part) {
    return part.replaceAll("\\d", "");
  }

  private static String root(String part) {
    return switch (kind(part)) {
      case "header" -> "hdr";
      case "footer" -> "ftr";
      default -> kind(part);
    };
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private String contentTypes() {
    StringBuilder types = new StringBuilder();
    for (String part : parts.keySet()) {
      String kind = part.equals("document") ? "document.main" : kind(part);
      types.append(
          ("<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-"
                  + "officedocument.wordprocessingml.%s+xml\"/>")
              .formatted(part, kind));
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + types
        + "</Types>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
