package org.attest.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attest.core.problem.Outcome;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.Readers;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads every TEI file of a folder and counts what is lost, with a parser of its own beside ours.
///
/// Argument: the folder. A letter or digit of the body (everything but header and what the header
/// holds) must be in the source's text as often as in the file, or in the reading that stands for
/// it (a regular spelling or an expansion, by the rules of `docs/reference/tei.md`). Notes, names
/// and dates are counted against the markup.
public final class TeiRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final Set<String> ASIDE =
      Set.of("teiHeader", "xenoData", "graphic", "media", "index");
  private static final Set<String> TYPED =
      Set.of(
          "persName",
          "orgName",
          "placeName",
          "settlement",
          "country",
          "region",
          "geogName",
          "title");

  private int notes;
  private int names;
  private int dates;
  private final Map<Integer, Integer> letters = new HashMap<>();

  private TeiRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files = listed.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    int read = 0;
    int whole = 0;
    int lost = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Outcome<Transcript> outcome =
          Readers.standard().read(new Original(name, name, NO_CHECKSUM, bytes.length), bytes);
      if (outcome.value().isEmpty()) {
        System.out.println(outcome.problems().getLast().toLine());
        continue;
      }
      read++;
      Optional<TeiRun> counted = of(bytes);
      int missing = counted.map(run -> run.missing(outcome.value().get())).orElse(0);
      lost += missing;
      whole += missing == 0 ? 1 : 0;
      counted.ifPresent(run -> run.print(name, missing, outcome.value().get()));
    }
    System.out.printf(
        Locale.ROOT,
        "%d files, %d read, %d of these without loss, %d characters lost%n",
        files.size(),
        read,
        whole,
        lost);
  }

  private static Optional<TeiRun> of(byte[] bytes) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      TeiRun run = new TeiRun();
      run.count(
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new ByteArrayInputStream(bytes)))
              .getDocumentElement(),
          false);
      return Optional.of(run);
    } catch (SAXException _) {
      return Optional.empty();
    } catch (ParserConfigurationException | IOException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void count(Element element, boolean body) {
    String name = element.getLocalName();
    if (ASIDE.contains(name)) {
      return;
    }
    boolean inside =
        body || name.equals("text") || name.equals("sourceDoc") || name.equals("facsimile");
    if (inside) {
      notes += name.equals("note") ? 1 : 0;
      names += TYPED.contains(name) && !element.getTextContent().isBlank() ? 1 : 0;
      boolean dated =
          (name.equals("date") || name.equals("time"))
              && (element.hasAttribute("when") || element.hasAttribute("from"));
      dates += dated && !element.getTextContent().isBlank() ? 1 : 0;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        count(inner, inside);
      } else if (inside
          && (child.getNodeType() == Node.TEXT_NODE
              || child.getNodeType() == Node.CDATA_SECTION_NODE)) {
        child
            .getNodeValue()
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .forEach(c -> letters.merge(c, 1, Integer::sum));
      }
    }
  }

  /// How many letters and digits are neither in the text nor in a reading.
  private int missing(Transcript transcript) {
    Map<Integer, Integer> left = new HashMap<>(letters);
    transcript.text().value().codePoints().forEach(c -> left.merge(c, -1, Integer::sum));
    for (Mark mark : transcript.marks()) {
      if (mark instanceof Mark.Reads reads) {
        reads.reading().codePoints().forEach(c -> left.merge(c, -1, Integer::sum));
      }
    }
    return left.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
  }

  private void print(String file, int missing, Transcript transcript) {
    System.out.printf(
        Locale.ROOT,
        "%s\tlost %d of %d\tnotes %d of %d\tnames %d of %d\tdates %d of %d%n",
        file,
        missing,
        letters.values().stream().mapToInt(n -> n).sum(),
        of(transcript, Mark.NoteBody.class),
        notes,
        of(transcript, Mark.Named.class),
        names,
        of(transcript, Mark.Dated.class),
        dates);
  }

  private static long of(Transcript transcript, Class<? extends Mark> kind) {
    return transcript.marks().stream().filter(kind::isInstance).count();
  }
}
