package org.attest.read.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ParseRecord;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// One run of Apache Tika's parsers inside our limits, with what they throw turned into refusals.
///
/// No parser that starts another program is among them.
final class TikaParsing {
  /// Looked for once, when the first file needs them: there are some hundred.
  private static final class All {
    static final DefaultParser PARSERS =
        new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(TikaParsing.class.getClassLoader()),
            List.of(CompositeExternalParser.class, TesseractOCRParser.class));
    static final Detector DETECTOR = new DefaultDetector();
  }

  /// Some parsers, such as those of signed files, ask for a parser and not for who takes what lies
  /// inside; it is handed over all the same.
  private static final class Handing extends ParserDecorator {
    private static final long serialVersionUID = 1L;

    private final transient EmbeddedDocumentExtractor enclosed;

    Handing(Parser parser, EmbeddedDocumentExtractor enclosed) {
      super(parser);
      this.enclosed = enclosed;
    }

    @Override
    public void parse(
        InputStream stream, ContentHandler words, Metadata metadata, ParseContext context)
        throws IOException, SAXException, TikaException {
      if (stream instanceof TikaInputStream held && held.getOpenContainer() != null) {
        super.parse(stream, words, metadata, context);
      } else {
        enclosed.parseEmbedded(stream, words, metadata, false);
      }
    }
  }

  private final Original original;
  private final int depthMax;
  private final int expansionMax;
  private final Metadata metadata = new Metadata();
  private final ParseContext context = new ParseContext();
  private final ParseRecord record = new ParseRecord();

  TikaParsing(Original original, int depthMax, int expansionMax) {
    this.original = original;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, original.name());
    context.set(ParseRecord.class, record);
  }

  ParseContext context() {
    return context;
  }

  Metadata metadata() {
    return metadata;
  }

  /// The media type that was found, with its parameters, or nothing.
  String type() {
    return Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)).orElse("");
  }

  /// @param enclosed is handed what lies inside
  /// @throws Refusal if the file cannot be read or is beyond a limit
  void parse(byte[] bytes, ContentHandler words, EmbeddedDocumentExtractor enclosed)
      throws IOException {
    checkExpansion(bytes);
    AutoDetectParser parser = parser();
    context.set(EmbeddedDocumentExtractor.class, enclosed);
    context.set(Parser.class, new Handing(parser, enclosed));
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      parser.parse(stream, words, metadata, context);
    } catch (TikaException | SAXException failure) {
      throw refusal(failure);
    }
  }

  /// What was met inside a file that holds others while the rest of it was read.
  ///
  /// @throws Refusal if one of them was beyond a limit, which holds for all together
  void tellSwallowed(List<Problem> problems) {
    for (Exception swallowed : record.getExceptions()) {
      Refusal refusal = refusal(swallowed);
      if (refusal.code() == Code.TOO_LARGE || refusal.code() == Code.TOO_DEEP) {
        throw refusal;
      }
      problems.add(
          new Problem(refusal.code(), original.path(), "in a part of it, " + refusal.line()));
    }
  }

  /// Damage of the packing is left to the parser, which may read what stands before it.
  private void checkExpansion(byte[] bytes) {
    try {
      Expansion.check(bytes, expansionMax);
    } catch (IOException _) {
      return;
    }
  }

  private AutoDetectParser parser() {
    AutoDetectParser parser = new AutoDetectParser(All.DETECTOR, All.PARSERS);
    AutoDetectParserConfig config = new AutoDetectParserConfig();
    config.setMaximumCompressionRatio(expansionMax);
    config.setMaximumDepth(depthMax);
    parser.setAutoDetectParserConfig(config);
    return parser;
  }

  private static Refusal refusal(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, t -> t != null, Throwable::getCause).limit(20).toList();
    for (Throwable cause : causes) {
      Optional<Refusal> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    Throwable last = causes.getLast();
    return new Refusal(
        Code.DAMAGED_FILE,
        "the reader stopped with "
            + last.getClass().getSimpleName()
            + (last.getMessage() == null ? "" : ": " + last.getMessage().replaceAll("\\s+", " "))
            + "; open and save it again in the program it comes from");
  }

  private static Optional<Refusal> known(Throwable cause) {
    String said = String.valueOf(cause.getMessage());
    return Optional.ofNullable(
        switch (cause) {
          case Refusal refusal -> refusal;
          case EncryptedDocumentException _ ->
              new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
          case org.apache.poi.EncryptedDocumentException _ ->
              new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
          case ZeroByteFileException _ -> new Refusal(Code.EMPTY_FILE, "it is empty");
          case UnsupportedFormatException _ ->
              new Refusal(Code.UNKNOWN_FORMAT, "this version of the format is not known: " + said);
          case TikaMemoryLimitException _ ->
              new Refusal(Code.TOO_LARGE, "it needs more memory than is allowed");
          case TikaException _ when said.toLowerCase(Locale.ROOT).contains("zip bomb") ->
              new Refusal(Code.TOO_LARGE, "it unpacks or nests without measure");
          case SAXException _ when said.toLowerCase(Locale.ROOT).contains("zip bomb") ->
              new Refusal(Code.TOO_LARGE, "it unpacks or nests without measure");
          case StackOverflowError _ -> new Refusal(Code.TOO_DEEP, "it is nested too deeply");
          default -> null;
        });
  }
}
