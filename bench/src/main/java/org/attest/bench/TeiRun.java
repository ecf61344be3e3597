package org.attest.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
/// Argument: the folder. A visible character of the body (everything but header and what is left
/// out by the rules of `docs/reference/tei.md`) must be in the source's text as often as in the
/// file, or in the reading that stands for it; and the words between two tags must stand together.
/// Notes, names, dates and each kind of intervention are counted against the markup; where the
/// counts differ, both are printed.
public final class TeiRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final Set<String> ASIDE =
      Set.of("teiHeader", "xenoData", "graphic", "media", "index", "binaryObject");

  /// What each element says, by the name that the reader has for it.
  private static final Map<String, String> SAYS =
      Map.ofEntries(
          Map.entry("note", "note"),
          Map.entry("persName", "name"),
          Map.entry("orgName", "name"),
          Map.entry("placeName", "name"),
          Map.entry("settlement", "name"),
          Map.entry("district", "name"),
          Map.entry("bloc", "name"),
          Map.entry("country", "name"),
          Map.entry("region", "name"),
          Map.entry("geogName", "name"),
          Map.entry("title", "name"),
          Map.entry("corr", "correction"),
          Map.entry("reg", "regularisation"),
          Map.entry("expan", "expansion"),
          Map.entry("supplied", "supplied"),
          Map.entry("ex", "supplied"),
          Map.entry("unclear", "unclear"),
          Map.entry("del", "deleted"),
          Map.entry("add", "added"),
          Map.entry("restore", "restored"),
          Map.entry("gap", "gap"),
          Map.entry("surplus", "surplus"),
          Map.entry("rdg", "variant"));

  /// Which attribute of P4 holds the other form, and what that form says.
  private static final Map<String, String> SAYS_IN_P4 =
      Map.of("sic", "corr", "corr", "sic", "orig", "reg", "reg", "orig", "abbr", "expan");

  private static final Set<String> DATES =
      Set.of("date", "time", "docDate", "origDate", "birth", "death", "floruit");
  private static final Set<String> DATING =
      Set.of("when", "from", "to", "notBefore", "notAfter", "when-iso", "from-iso", "dur");
  private static final Set<String> KINDS =
      Set.of("person", "pers", "org", "place", "work", "city", "country", "book");

  private final Map<String, Integer> encoded = new TreeMap<>();
  private final Map<Integer, Integer> characters = new HashMap<>();
  private final List<String> runs = new ArrayList<>();

  private TeiRun() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
      files = listed.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    int read = 0;
    int whole = 0;
    int lost = 0;
    int unsound = 0;
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      Outcome<Transcript> outcome =
          Readers.standard().read(new Original(name, name, NO_CHECKSUM, bytes.length), bytes);
      outcome.problems().forEach(problem -> System.out.println(problem.toLine()));
      if (outcome.value().isEmpty()) {
        continue;
      }
      read++;
      Optional<TeiRun> counted = of(bytes);
      unsound += counted.isEmpty() ? 1 : 0;
      int missing = counted.map(run -> run.missing(outcome.value().get())).orElse(0);
      lost += missing;
      whole += counted.isPresent() && missing == 0 ? 1 : 0;
      counted.ifPresent(run -> run.print(name, missing, outcome.value().get()));
    }
    System.out.printf(
        Locale.ROOT,
        "%d files, %d read, %d of these without loss, %d not sound XML and not counted,"
            + " %d characters lost%n",
        files.size(),
        read,
        whole,
        unsound,
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
        body
            || name.equals("text")
            || name.equals("sourceDoc")
            || name.equals("facsimile")
            || name.equals("standOff");
    if (inside) {
      said(name, element).ifPresent(what -> encoded.merge(what, 1, Integer::sum));
    }
    StringBuilder run = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        run(run);
        count(inner, inside);
      } else if (inside
          && (child.getNodeType() == Node.TEXT_NODE
              || child.getNodeType() == Node.CDATA_SECTION_NODE)) {
        run.append(child.getNodeValue());
      }
    }
    run(run);
  }

  /// Takes down the words between two tags, without blanks, and begins anew.
  private void run(StringBuilder run) {
    String visible = visible(run.toString());
    if (!visible.isEmpty()) {
      visible.codePoints().forEach(c -> characters.merge(c, 1, Integer::sum));
      runs.add(visible);
    }
    run.setLength(0);
  }

  private static String visible(String words) {
    return words
        .codePoints()
        .filter(c -> c > ' ' && c != 0xA0 && c != 0xFEFF && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// What an element says, as far as it has words to say it of.
  private static Optional<String> said(String name, Element element) {
    boolean empty =
        element.getTextContent().isBlank()
            && element.getElementsByTagNameNS("*", "gap").getLength() == 0;
    if (name.equals("gap")) {
      return Optional.of("gap");
    }
    if (DATES.contains(name)) {
      boolean dated = DATING.stream().anyMatch(element::hasAttribute);
      return dated && !empty ? Optional.of("date") : Optional.empty();
    }
    if (name.equals("name") || name.equals("rs")) {
      boolean kind = KINDS.contains(element.getAttribute("type").toLowerCase(Locale.ROOT));
      return kind && !empty ? Optional.of("name") : Optional.empty();
    }
    boolean speaks =
        name.equals("speaker") && ((Element) element.getParentNode()).hasAttribute("who");
    String other = SAYS_IN_P4.getOrDefault(name, "");
    if (!other.isEmpty() && element.hasAttribute(other)) {
      return Optional.ofNullable(SAYS.get(other.equals("sic") ? "corr" : other));
    }
    if (name.equals("sic") && element.getParentNode().getLocalName().equals("choice")) {
      return Optional.empty();
    }
    return Optional.ofNullable(speaks ? "name" : name.equals("sic") ? "sic" : SAYS.get(name))
        .filter(_ -> !empty || name.equals("rdg"));
  }

  /// How many visible characters are neither in the text nor in a reading, those of words that were
  /// torn apart included.
  private int missing(Transcript transcript) {
    StringBuilder all = new StringBuilder(visible(transcript.text().value()));
    for (Mark mark : transcript.marks()) {
      if (mark instanceof Mark.Reads reads) {
        all.append('\n').append(visible(reads.reading()));
      }
    }
    Map<Integer, Integer> left = new HashMap<>(characters);
    all.codePoints().forEach(c -> left.merge(c, -1, Integer::sum));
    int missing = left.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
    int torn = 0;
    for (String run : runs) {
      torn += all.indexOf(run) < 0 ? run.length() : 0;
    }
    return missing + torn;
  }

  private void print(String file, int missing, Transcript transcript) {
    Map<String, Integer> found = new TreeMap<>();
    for (Mark mark : transcript.marks()) {
      switch (mark) {
        case Mark.NoteBody _ -> found.merge("note", 1, Integer::sum);
        case Mark.Named _ -> found.merge("name", 1, Integer::sum);
        case Mark.Dated _ -> found.merge("date", 1, Integer::sum);
        case Mark.Emended emended -> found.merge(emended.kind(), 1, Integer::sum);
        case Mark.Heading _,
            Mark.Block _,
            Mark.Division _,
            Mark.NoteMark _,
            Mark.PageBreak _,
            Mark.Furniture _,
            Mark.Quoted _,
            Mark.Reads _,
            Mark.Written _,
            Mark.InHand _,
            Mark.Facsimile _,
            Mark.Recognised _ -> {}
      }
    }
    StringBuilder line = new StringBuilder(file);
    line.append("\tlost ").append(missing).append(" of ");
    line.append(characters.values().stream().mapToInt(n -> n).sum());
    Set<String> all = new TreeSet<>(encoded.keySet());
    all.addAll(found.keySet());
    for (String what : all) {
      int here = found.getOrDefault(what, 0);
      int there = encoded.getOrDefault(what, 0);
      line.append('\t').append(what).append(' ').append(here);
      line.append(here == there ? "" : " (encoded " + there + ")");
    }
    System.out.println(line);
  }
}
