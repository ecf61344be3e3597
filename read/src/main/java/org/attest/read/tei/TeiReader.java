package org.attest.read.tei;

import java.util.List;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.SafeXml;
import org.attest.read.xml.XmlNode;

/// Reads TEI editions.
public final class TeiReader implements FormatReader {
  private final int charactersMax;
  private final int depthMax;

  public TeiReader(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    XmlNode.Element root = SafeXml.parseTorn(original, bytes, problems, depthMax);
    Transcription out = new Transcription(charactersMax);
    new TeiWalk(TeiEdition.of(root), out, original, problems).walk(root);
    return out.finish(TeiHeader.metadata(root));
  }
}
