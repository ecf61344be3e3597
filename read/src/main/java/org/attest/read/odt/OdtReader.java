package org.attest.read.odt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.TrackedChanges;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Reads text documents in OpenDocument format.
public final class OdtReader implements FormatReader {
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;

  public OdtReader(int charactersMax, int depthMax, int expansionMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Expansion.check(bytes, expansionMax);
    OdtPackage parts = OdtPackage.of(original, bytes, problems, depthMax);
    XmlNode.Element text =
        parts
            .text()
            .orElseThrow(
                () -> new Refusal(Code.DAMAGED_FILE, "the package holds no text document"));
    Transcription out = new Transcription(charactersMax);
    OdtWalk walk = new OdtWalk(OdtStyles.of(parts), out);
    walk.walk(text);
    parts.objects().forEach(walk::walk);
    walk.finish();
    changes(text).tell(original, problems);
    return out.finish(metadata(parts, original, problems));
  }

  private static TrackedChanges changes(XmlNode.Element text) {
    TrackedChanges changes = new TrackedChanges();
    for (XmlNode.Element change :
        text.child("tracked-changes").map(XmlNode.Element::below).orElse(List.of())) {
      Optional<String> hand =
          change
              .child("change-info")
              .flatMap(info -> info.child("creator"))
              .map(XmlNode.Element::words);
      switch (change.name()) {
        case "deletion" -> changes.deletion(hand);
        case "insertion" -> changes.insertion(hand);
        default -> {}
      }
    }
    return changes;
  }

  private static Metadata metadata(OdtPackage parts, Original original, List<Problem> problems) {
    Optional<XmlNode.Element> meta = parts.part("meta.xml").flatMap(m -> m.child("meta"));
    return new Metadata(
        field(meta, "title"),
        field(meta, "initial-creator").or(() -> field(meta, "creator")).stream().toList(),
        field(meta, "language"),
        field(meta, "creation-date")
            .or(() -> field(meta, "date"))
            .flatMap(date -> StatedDate.leading(date, original.path(), problems)),
        MEDIA_TYPE);
  }

  private static Optional<String> field(Optional<XmlNode.Element> meta, String name) {
    return meta.flatMap(m -> m.child(name)).map(XmlNode.Element::words).filter(w -> !w.isBlank());
  }
}
