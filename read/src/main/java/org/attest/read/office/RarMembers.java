package org.attest.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/// Opens RAR archives by Apache Tika.
public final class RarMembers {
  private final int depthMax;
  private final int expansionMax;

  public RarMembers(int depthMax, int expansionMax) {
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  /// Hands over all members in the order of the archive.
  ///
  /// @throws IOException if the archive is damaged; what stands before the damage was handed over
  /// @throws Refusal if it is locked or beyond a limit
  public void open(Original original, byte[] bytes, List<Problem> problems, MemberTaker members)
      throws IOException {
    TikaParsing parsing = new TikaParsing(original, depthMax, expansionMax);
    Opening opening = new Opening(members);
    parsing.parse(bytes, new DefaultHandler(), opening);
    if (opening.refused.isPresent()) {
      throw opening.refused.get();
    }
    parsing.tellSwallowed(problems);
  }

  /// Hands on what Tika finds.
  private static final class Opening implements EmbeddedDocumentExtractor {
    private final MemberTaker members;
    private int count;
    private Optional<Refusal> refused = Optional.empty();

    Opening(MemberTaker members) {
      this.members = members;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return refused.isEmpty();
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      count++;
      try {
        members.take(Unpacking.name(metadata, count), stream);
      } catch (Refusal refusal) {
        refused = refused.or(() -> Optional.of(refusal));
        throw refusal;
      }
    }
  }
}
