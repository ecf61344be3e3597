package org.attest.read.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.attest.read.docx.Parcel.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.attest.core.source.Mark;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

/// Documents inside Word documents.
class OleObjectTest {
  @Test
  void readsAnEmbeddedDocumentAsADivision() throws IOException {
    byte[] inner = Parcel.of(p("Inner words.")).bytes();
    Trial trial = Trial.of("outer.docx", embedding("inner.docx", "package", inner));
    assertEquals(
        List.of(Optional.of("inner.docx")),
        trial.marks(Mark.Division.class).stream().map(Mark.Division::title).toList());
    assertTrue(trial.text().startsWith("Outer words."), trial.text());
    assertTrue(trial.text().endsWith("Inner words."), trial.text());
  }

  @Test
  void readsTheFileThatAnObjectWraps() throws IOException {
    byte[] letter = "There is no paper.".getBytes(UTF_8);
    ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      ByteArrayOutputStream object = new ByteArrayOutputStream();
      new Ole10Native("letter.txt", "C:\\letter.txt", "C:\\letter.txt", letter).writeOut(object);
      files.createDocument(
          new ByteArrayInputStream(object.toByteArray()), Ole10Native.OLE10_NATIVE);
      files.writeFilesystem(wrapped);
    }
    Trial trial = Trial.of("a.docx", embedding("o.bin", "oleObject", wrapped.toByteArray()));
    assertEquals("Outer words.\n\n[letter.txt, text/plain]\n\nThere is no paper.", trial.text());
  }

  private static byte[] embedding(String name, String relation, byte[] content) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Outer words.");
      PackagePartName part = PackagingURIHelper.createPartName("/word/embeddings/" + name);
      try (OutputStream out =
          word.getPackage().createPart(part, "application/octet-stream").getOutputStream()) {
        out.write(content);
      }
      word.getPackagePart()
          .addRelationship(
              part,
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation);
      word.write(written);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    return written.toByteArray();
  }
}
