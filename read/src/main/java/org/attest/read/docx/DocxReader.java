package org.attest.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Reads Word documents.
public final class DocxReader implements FormatReader {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;
  private final FormatReader enclosed;

  /// @param enclosed reads the documents that are embedded
  public DocxReader(int charactersMax, int depthMax, int expansionMax, FormatReader enclosed) {
    this.enclosed = enclosed;
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Expansion.check(bytes, expansionMax);
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      DocxPackage parts = new DocxPackage(opened, original, depthMax, problems);
      XmlNode.Element document =
          parts
              .document()
              .orElseThrow(
                  () -> new Refusal(Code.DAMAGED_FILE, "the package holds no Word document"));
      Transcription out = new Transcription(charactersMax);
      DocxWalk walk = new DocxWalk(parts, out);
      walk.walk(document);
      walk.changes().tell(original, problems);
      parts.writeEmbedded(new Enclosures(original, enclosed, out, problems));
      Metadata metadata = metadata(opened.getPackageProperties(), walk.language());
      opened.revert();
      return out.finish(metadata);
    } catch (InvalidFormatException
        | InvalidOperationException
        | UnsupportedFileFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Metadata metadata(PackageProperties properties, Optional<String> language) {
    return new Metadata(
        properties.getTitleProperty().filter(t -> !t.isBlank()),
        properties.getCreatorProperty().filter(c -> !c.isBlank()).stream().toList(),
        properties.getLanguageProperty().filter(l -> !l.isBlank()).or(() -> language),
        properties
            .getCreatedProperty()
            .map(Date::toInstant)
            .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().toString()),
        MEDIA_TYPE);
  }

  /// Absent children are many in OOXML; this reads an attribute of one, by its path.
  static Optional<String> value(XmlNode.Element element, String... path) {
    Optional<XmlNode.Element> at = Optional.of(element);
    for (String name : path) {
      at = at.flatMap(e -> e.child(name));
    }
    return at.flatMap(e -> e.attribute("val"));
  }
}
