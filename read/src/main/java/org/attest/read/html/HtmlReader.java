package org.attest.read.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Decoding;
import org.attest.read.transcribe.FormatReader;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads web pages.
public final class HtmlReader implements FormatReader {
  private static final Pattern CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int CHARSET_WITHIN = 8192;
  private static final int DEPTH_MAX = 128;

  private final int charactersMax;
  private final int depthMax;

  public HtmlReader(int charactersMax, int depthMax) {
    this.charactersMax = charactersMax;
    this.depthMax = depthMax;
  }

  @Override
  public Transcript read(Original original, byte[] bytes, List<Problem> problems) {
    Decoding decoding = Decoding.of(bytes, declared(bytes));
    decoding
        .guess()
        .ifPresent(
            guess -> problems.add(new Problem(Code.DOUBTFUL_ENCODING, original.path(), guess)));
    return read(original, decoding.text(), problems);
  }

  /// Reads a page whose characters are known.
  public Transcript read(Original original, String page, List<Problem> problems) {
    Document document = parsed(Parser.htmlParser(), page, depthMax);
    Transcription out = new Transcription(charactersMax);
    new HtmlWalk(LinkedNotes.of(document), out, original, problems).walk(document.body());
    return out.finish(metadata(document, original, problems));
  }

  /// Elements deeper than a page for people has are moved up: with every tag the parser looks
  /// through all that are open, so that depth costs time.
  static Document parsed(Parser parser, String page, int depthMax) {
    return parser.setMaxDepth(Math.min(depthMax, DEPTH_MAX)).parseInput(page, "");
  }

  static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(
            Arrays.copyOf(bytes, Math.min(bytes.length, CHARSET_WITHIN)),
            StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find()
        ? Decoding.charset(matcher.group(1)).filter(c -> !c.name().startsWith("UTF-16"))
        : Optional.empty();
  }

  private static Metadata metadata(Document document, Original original, List<Problem> problems) {
    Optional<String> title =
        present(document.title())
            .or(() ->
                Optional.ofNullable(document.selectFirst("h1")).flatMap(h -> present(h.text())));
    List<String> authors =
        document.select("meta[name~=(?i)^(author|dc\\.creator|dcterms\\.creator)$]").stream()
            .map(e -> e.attr("content").strip())
            .filter(s -> !s.isEmpty())
            .distinct()
            .toList();
    Optional<String> date =
        document
            .select("meta[name~=(?i)^(date|dc\\.date|dcterms\\.(created|date|issued))$]")
            .stream()
            .flatMap(e -> StatedDate.leading(e.attr("content"), original.path(), problems).stream())
            .findFirst();
    return new Metadata(title, authors, language(document), date, "text/html");
  }

  private static Optional<String> language(Document document) {
    Element root = document.selectFirst("html");
    return root == null
        ? Optional.empty()
        : present(root.attr("lang")).or(() -> present(root.attr("xml:lang")));
  }

  private static Optional<String> present(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }
}
