package org.attest.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Listing;
import org.attest.read.transcribe.MemberTaker;
import org.attest.read.transcribe.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/// Reads archives such as zip and tar: the text is the list of their members, which are sources of
/// their own.
public final class PackedReader implements FormatReader {
  /// How long the end of a zip may be, with the longest comment.
  private static final int ZIP_END_MAX = 22 + 0xFFFF;

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;

  public PackedReader(int charactersMax, int depthMax, int expansionMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Listing members = new Listing(original, charactersMax);
    String type = open(original, bytes, problems, members);
    if (isTorn(bytes)) {
      problems.add(
          new Problem(
              Code.INCOMPLETE,
              original.path(),
              "it ends before its own list of contents; fetch it again, members may be missing"));
    }
    if (members.isEmpty()) {
      throw new Refusal(Code.EMPTY_FILE, "it is " + type + " and holds no file");
    }
    return members.finish(type.split(";", 2)[0]);
  }

  /// Whether the record that every zip ends with is missing; what lies behind it may be a comment.
  private static boolean isTorn(byte[] bytes) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      return false;
    }
    int least = Math.max(0, bytes.length - ZIP_END_MAX);
    for (int i = bytes.length - 4; i >= least; i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return false;
      }
    }
    return true;
  }

  /// Hands over all members in the order of the archive.
  ///
  /// @return the media type of the archive
  /// @throws IOException if the archive is damaged; what stands before the damage was handed over
  /// @throws Refusal if it is locked or beyond a limit
  public String open(Original original, byte[] bytes, List<Problem> problems, MemberTaker members)
      throws IOException {
    TikaParsing parsing = new TikaParsing(original, depthMax, expansionMax);
    Opening opening = new Opening(members, Expansion.most(bytes, expansionMax));
    parsing.parse(bytes, new DefaultHandler(), opening);
    if (opening.refused.isPresent()) {
      throw opening.refused.get();
    }
    parsing.tellSwallowed(problems);
    return parsing.type();
  }

  /// Hands on what Tika finds.
  private static final class Opening implements EmbeddedDocumentExtractor {
    private final MemberTaker members;
    private long left;
    private int count;
    private Optional<Refusal> refused = Optional.empty();

    /// @param most how many bytes all of them together may have
    Opening(MemberTaker members, long most) {
      this.members = members;
      this.left = most;
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
        members.take(Unpacking.name(metadata, count), new Measured(stream));
      } catch (Refusal refusal) {
        refused = refused.or(() -> Optional.of(refusal));
        throw refusal;
      }
    }

    /// Counts what is read against what all members together may have.
    private final class Measured extends InputStream {
      private final InputStream in;

      Measured(InputStream in) {
        this.in = in;
      }

      @Override
      public int read() throws IOException {
        int next = in.read();
        took(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        took(Math.max(read, 0));
        return read;
      }

      private void took(int bytes) {
        left -= bytes;
        if (left < 0) {
          throw new Refusal(Code.TOO_LARGE, "it unpacks to more than the limit allows");
        }
      }
    }
  }
}
