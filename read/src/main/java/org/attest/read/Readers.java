package org.attest.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.docx.DocxReader;
import org.attest.read.epub.EpubReader;
import org.attest.read.html.HtmlReader;
import org.attest.read.mail.MailReader;
import org.attest.read.mail.Mbox;
import org.attest.read.markdown.MarkdownReader;
import org.attest.read.odt.OdtReader;
import org.attest.read.office.OtherReader;
import org.attest.read.outlook.OutlookReader;
import org.attest.read.outlook.PstFile;
import org.attest.read.pack.PackedReader;
import org.attest.read.pdf.PdfReader;
import org.attest.read.picture.PictureReader;
import org.attest.read.plain.PlainReader;
import org.attest.read.rtf.RtfReader;
import org.attest.read.scan.RecognisedText;
import org.attest.read.tei.TeiReader;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.xml.XmlReader;

/// Reads files of any format in this process; the list of formats and who reads each is [#reader].
///
/// The product reads through [Reading], which does that in another process where others may have
/// made a file to do harm.
public final class Readers {
  private final Limits limits;
  private final Optional<RecognisedText> recognised;

  private Readers(Limits limits, Optional<RecognisedText> recognised) {
    this.limits = limits;
    this.recognised = recognised;
  }

  /// A reader with the limits of `docs/limits.md`; it may be used from many threads.
  public static TextReader standard() {
    return within(Limits.standard());
  }

  public static TextReader within(Limits limits) {
    return guard(limits, Optional.empty());
  }

  /// A reader of one file in whose pages without text this was recognised.
  public static TextReader with(RecognisedText recognised) {
    return guard(Limits.standard(), Optional.of(recognised));
  }

  /// @param recognised in the pages without text of the one file that is read
  static Guard guard(Limits limits, Optional<RecognisedText> recognised) {
    Readers readers = new Readers(limits, recognised);
    return new Guard((original, bytes, met) -> readers.read(original, bytes, met, 1), limits);
  }

  /// A reader of one format behind the guard that all readers have: whatever it throws or however
  /// long it takes becomes a problem.
  public static TextReader guarded(FormatReader reader, Limits limits) {
    return new Guard(reader, limits);
  }

  /// @param level 1 for a file of its own, 2 for one inside it, and so on
  private Transcript read(Original original, byte[] bytes, List<Problem> problems, int level)
      throws IOException {
    if (level > limits.depthMax()) {
      throw new Refusal(
          Code.TOO_DEEP, "files lie inside one another deeper than " + limits.depthMax());
    }
    Format format = format(original.name(), bytes);
    return format == Format.PICTURE && level == 1
        ? picture(original, bytes).read(original, bytes, problems)
        : reader(format, level).read(original, bytes, problems);
  }

  static Format format(String name, byte[] bytes) throws IOException {
    Optional<Format> plain = Sniff.of(name, bytes);
    return plain.isPresent() ? plain.get() : Detection.of(name, bytes);
  }

  private FormatReader picture(Original original, byte[] bytes) throws IOException {
    String type = Detection.type(original.name(), bytes).getBaseType().toString();
    return new PictureReader(limits.charactersMax(), limits.pagesMax(), type, recognised);
  }

  private FormatReader reader(Format format, int level) {
    int characters = limits.charactersMax();
    int depth = limits.depthMax();
    FormatReader inside = (original, bytes, met) -> read(original, bytes, met, level + 1);
    // a file of its own has members that are sources; what is embedded in a document is part of it
    boolean isOwn = level == 1;
    return switch (format) {
      case PLAIN -> new PlainReader(characters);
      case MARKDOWN -> new MarkdownReader(characters, depth);
      case HTML -> new HtmlReader(characters, depth);
      case DOCX -> new DocxReader(characters, depth, limits.expansionMax(), inside);
      case ODT -> new OdtReader(characters, depth, limits.expansionMax());
      case EPUB -> new EpubReader(characters, depth, limits.expansionMax());
      case RTF -> new RtfReader(characters, depth);
      case PDF ->
          new PdfReader(
              characters, limits.pagesMax(), inside, isOwn ? recognised : Optional.empty());
      case TEI -> new TeiReader(characters, depth);
      case XML -> new XmlReader(characters, depth);
      case MAIL -> mail(isOwn, inside);
      case MBOX -> isOwn ? new Mbox(characters) : other(inside);
      case MSG -> outlook(OutlookReader.Kind.MSG, isOwn, inside);
      case TNEF -> outlook(OutlookReader.Kind.TNEF, isOwn, inside);
      case PST -> isOwn ? new PstFile(characters, depth) : other(inside);
      case PACKED ->
          isOwn ? new PackedReader(characters, depth, limits.expansionMax()) : other(inside);
      // a picture inside a document is one of its illustrations
      case PICTURE, OTHER, UNKNOWN -> other(inside);
    };
  }

  private MailReader mail(boolean isOwn, FormatReader inside) {
    return isOwn
        ? new MailReader(limits.charactersMax(), limits.depthMax())
        : MailReader.withAttachments(limits.charactersMax(), limits.depthMax(), inside);
  }

  private FormatReader outlook(OutlookReader.Kind kind, boolean isOwn, FormatReader inside) {
    return new OutlookReader(kind, mail(isOwn, inside), limits.depthMax());
  }

  private FormatReader other(FormatReader inside) {
    return new OtherReader(
        limits.charactersMax(), limits.depthMax(), limits.expansionMax(), inside);
  }
}
