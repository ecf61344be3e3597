package org.attest.read.docx;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// The words of diagrams and charts, which lie in parts of their own.
final class DocxDrawings {
  private DocxDrawings() {}

  /// Writes each paragraph of a diagram or a chart as a block, and each series of a chart as a row.
  static void write(DocxPackage parts, Transcription out)
      throws IOException, InvalidFormatException {
    for (String kind : List.of("diagramData", "chart")) {
      for (XmlNode.Element drawing : parts.all(kind)) {
        for (XmlNode.Element element : drawing.below()) {
          switch (element.name()) {
            case "p" -> {
              out.endBlock();
              out.text(element.words());
            }
            case "ser" -> series(element, out);
            default -> {}
          }
        }
        out.endBlock();
      }
    }
  }

  private static void series(XmlNode.Element series, Transcription out) {
    out.endBlock();
    for (XmlNode.Element value : series.below()) {
      if (value.name().equals("v")) {
        out.tab();
        out.text(value.words());
      }
    }
    out.endBlock();
  }
}
