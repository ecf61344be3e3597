package org.attest.read.xml;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Transcription;

/// Reads XML of a vocabulary that no other reader knows: its words, an element with words of its
/// own being one block.
public final class XmlReader implements FormatReader {
  private final int charactersMax;
  private final int depthMax;

  public XmlReader(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    Transcription out = new Transcription(charactersMax);
    write(SafeXml.parse(original, bytes, problems, depthMax), out, false);
    return out.finish(Metadata.of("application/xml"));
  }

  private static void write(XmlNode.Element element, Transcription out, boolean prose) {
    boolean own = prose || element.hasOwnWords();
    if (!prose) {
      out.endBlock();
    }
    for (XmlNode child : element.children()) {
      switch (child) {
        case XmlNode.Words words -> out.text(words.words());
        case XmlNode.Element inner -> write(inner, out, own);
      }
    }
    if (!prose) {
      out.endBlock();
    }
  }
}
