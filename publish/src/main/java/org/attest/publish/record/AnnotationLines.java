package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.relate.Statement;
import org.attest.core.source.Anchor;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;

/// Writes statements as annotations of the Web Annotation Data Model.
///
/// It takes the lines of the export of statements, one by one, as they come: what the annotation
/// carries beside its sentence is that very line, so that nothing of it can be lost.
final class AnnotationLines extends OutputStream {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  static final String TYPE = "Annotation";
  static final String TEXT_BODY = "TextualBody";
  static final String QUOTE = "TextQuoteSelector";
  static final String POSITION = "TextPositionSelector";
  static final String RECORD_FORMAT = "application/json";

  /// The purpose of the sentence.
  static final String SENTENCE = "describing";

  private final JsonLines lines;
  private final Catalogue catalogue;
  private final StatementLog log;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  /// The source whose text is at hand: never more than one.
  private Optional<String> open = Optional.empty();

  private SourceText text = SourceText.of("");

  /// @param log knows what stood around passages whose source has changed since
  AnnotationLines(JsonLines lines, Catalogue catalogue, StatementLog log) {
    this.log = log;
    this.lines = lines;
    this.catalogue = catalogue;
  }

  @Override
  public void write(int each) {
    if (each == '\n') {
      annotate(begun.toString(StandardCharsets.UTF_8));
      begun.reset();
    } else {
      begun.write(each);
    }
  }

  /// What cites no passage annotates nothing and is left out: only proposals of the program itself,
  /// which it makes anew from the sources.
  private void annotate(String line) {
    ImportedRecord record = ImportedRecord.parse(line).orElseThrow();
    List<Passage> passages = new ArrayList<>();
    for (ImportedRecord passage : record.objects("passages")) {
      passages.add(StatementLog.passage(passage));
    }
    StatementReader.read(record, "", passages, "")
        .statement()
        .ifPresent(statement -> lines.line(() -> fields(line, statement)));
  }

  private void fields(String line, Statement statement) {
    lines.text("@context", CONTEXT);
    lines.text("id", Urn.statement(statement.id()));
    lines.text("type", TYPE);
    lines.text("motivation", motivation(statement));
    if (!statement.by().isBlank()) {
      lines.object("creator", () -> lines.text("name", statement.by()));
    }
    lines.objects(
        "body",
        List.of(true, false),
        (Boolean isSentence) -> {
          lines.text("type", TEXT_BODY);
          lines.text("format", isSentence ? "text/plain" : RECORD_FORMAT);
          if (isSentence) {
            lines.text("purpose", SENTENCE);
          }
          lines.text("value", isSentence ? Wording.of(statement) : line);
        });
    lines.objects("target", log.anchors(statement), this::target);
  }

  /// Why somebody annotates: a link leads from the words to something else, an identity says whom
  /// they mean, an argument takes a stand, and all else describes what the words tell.
  private static String motivation(Statement statement) {
    return switch (statement.content().type()) {
      case "relation", "order", "transmission" -> "linking";
      case "identity" -> "identifying";
      case "argument" -> "assessing";
      default -> "describing";
    };
  }

  private void target(Anchor kept) {
    Passage passage = kept.passage();
    SourceText whole = text(passage.source());
    Anchor anchor =
        kept.in(whole) instanceof Anchor.Found.Standing ? Anchor.of(passage, whole) : kept;
    lines.text("type", "SpecificResource");
    lines.text("source", Urn.source(passage.source()));
    lines.objects(
        "selector",
        List.of(true, false),
        (Boolean isQuote) -> {
          lines.text("type", isQuote ? QUOTE : POSITION);
          if (isQuote) {
            lines.text("exact", passage.exact());
            lines.text("prefix", Optional.of(anchor.before()).filter(told -> !told.isEmpty()));
            lines.text("suffix", Optional.of(anchor.after()).filter(told -> !told.isEmpty()));
          } else {
            lines.number("start", passage.start());
            lines.number("end", passage.end());
          }
        });
  }

  private SourceText text(String source) {
    if (!open.equals(Optional.of(source))) {
      open = Optional.of(source);
      text = catalogue.source(source).map(_ -> catalogue.text(source)).orElse(SourceText.of(""));
    }
    return text;
  }
}
