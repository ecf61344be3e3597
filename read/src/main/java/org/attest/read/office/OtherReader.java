package org.attest.read.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.config.ServiceLoader;
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
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.transcribe.Expansion;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.Refusal;
import org.attest.read.transcribe.Transcription;
import org.xml.sax.SAXException;

/// Reads whatever Apache Tika can read.
public final class OtherReader implements FormatReader {
  private static final Set<String> WITHOUT_TEXT = Set.of("image", "audio", "video", "font");

  private final int charactersMax;
  private final int depthMax;
  private final int expansionMax;
  private final FormatReader enclosed;

  /// @param enclosed reads the files inside an archive or document
  public OtherReader(int charactersMax, int depthMax, int expansionMax, FormatReader enclosed) {
    this.enclosed = enclosed;
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
    this.expansionMax = expansionMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    Transcription out = new Transcription(charactersMax);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, original.name());
    checkExpansion(bytes);
    ParseContext context = new ParseContext();
    ParseRecord record = new ParseRecord();
    context.set(ParseRecord.class, record);
    Unpacking unpacking =
        new Unpacking(
            new Enclosures(original, enclosed, out, problems),
            context,
            Expansion.most(bytes, expansionMax));
    context.set(EmbeddedDocumentExtractor.class, unpacking);
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      parser().parse(stream, new XhtmlBlocks(out), metadata, context);
    } catch (TikaException | SAXException failure) {
      throw refusal(failure);
    }
    if (unpacking.refused().isPresent()) {
      throw unpacking.refused().get();
    }
    for (Exception swallowed : record.getExceptions()) {
      inside(original, refusal(swallowed), problems);
    }
    String type = Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)).orElse("");
    if (out.isEmpty()) {
      boolean unknown = type.isEmpty() || type.startsWith("application/octet-stream");
      throw unknown || WITHOUT_TEXT.contains(type.split("/", 2)[0])
          ? new Refusal(
              Code.UNKNOWN_FORMAT,
              "it is " + (unknown ? "of no known format" : type) + "; give it as text or PDF")
          : new Refusal(Code.EMPTY_FILE, "it is " + type + " and holds no text");
    }
    return out.finish(described(metadata, type));
  }

  /// Damage of the packing is left to the parser, which may read what stands before it.
  private void checkExpansion(byte[] bytes) {
    try {
      Expansion.check(bytes, expansionMax);
    } catch (IOException _) {
      return;
    }
  }

  /// What was met inside a file that holds others; the rest of it was read.
  private static void inside(Original original, Refusal refusal, List<Problem> problems) {
    if (refusal.code() == Code.TOO_LARGE || refusal.code() == Code.TOO_DEEP) {
      throw refusal;
    }
    problems.add(
        new Problem(refusal.code(), original.path(), "in a part of it, " + refusal.line()));
  }

  private AutoDetectParser parser() {
    DefaultParser parsers =
        new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(OtherReader.class.getClassLoader()),
            List.of(CompositeExternalParser.class, TesseractOCRParser.class));
    AutoDetectParser parser = new AutoDetectParser(parsers);
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

  private static org.attest.core.source.Metadata described(Metadata metadata, String type) {
    return new org.attest.core.source.Metadata(
        field(metadata.get(TikaCoreProperties.TITLE)),
        Stream.of(metadata.getValues(TikaCoreProperties.CREATOR))
            .filter(creator -> !creator.isBlank())
            .distinct()
            .toList(),
        field(metadata.get(TikaCoreProperties.LANGUAGE)),
        field(metadata.get(TikaCoreProperties.CREATED))
            .filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            .map(date -> date.substring(0, 10)),
        type.split(";", 2)[0]);
  }

  private static Optional<String> field(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}
