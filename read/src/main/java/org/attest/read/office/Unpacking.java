package org.attest.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.attest.core.problem.Code;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Hands the files that Tika finds inside another to the readers of their formats.
///
/// What Tika holds open and not as bytes (a message in a mail folder, an object of an old Word
/// document) it goes on reading itself.
final class Unpacking implements EmbeddedDocumentExtractor {
  private final Enclosures enclosures;
  private final EmbeddedDocumentExtractor tika;
  private long left;
  private int count;
  private Optional<Refusal> refused = Optional.empty();

  /// @param most how many bytes all of them together may have
  Unpacking(Enclosures enclosures, ParseContext context, long most) {
    this.enclosures = enclosures;
    this.tika = new ParsingEmbeddedDocumentExtractor(context);
    this.left = most;
  }

  /// Why unpacking stopped; Tika may have swallowed it.
  Optional<Refusal> refused() {
    return refused;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return refused.isEmpty();
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    count++;
    if (stream instanceof TikaInputStream held && held.getOpenContainer() != null) {
      tika.parseEmbedded(stream, handler, metadata, outputHtml);
      return;
    }
    byte[] bytes = stream.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
    left -= bytes.length;
    if (left < 0) {
      throw refuse(new Refusal(Code.TOO_LARGE, "it unpacks to more than the limit allows"));
    }
    try {
      enclosures.addRead(name(metadata, count), bytes);
    } catch (Refusal refusal) {
      throw refuse(refusal);
    }
  }

  private Refusal refuse(Refusal refusal) {
    refused = refused.or(() -> Optional.of(refusal));
    return refusal;
  }

  /// The name that a file inside another has, or its number where it has none.
  static String name(Metadata metadata, int count) {
    return Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
        .map(name -> name.replace('\0', ' ').strip())
        .filter(name -> !name.isEmpty())
        .orElse("part " + count);
  }
}
