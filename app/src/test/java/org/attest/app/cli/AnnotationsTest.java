package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsTest {
  private static final String LETTER =
      "\uD835\uDD0F Comrade Berta Holm came in May.\nComrade Karl Thale came in June, not in May.\n";

  private static final String ANNOTATION =
      "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"http://example.org/%s\","
          + "\"type\":\"Annotation\",\"creator\":{\"name\":\"Ada\"},"
          + "\"body\":{\"type\":\"TextualBody\",\"value\":\"%s\",\"purpose\":\"commenting\"},"
          + "\"target\":{\"source\":\"http://example.org/a%%20letter.txt\",\"selector\":[%s]}}";

  @TempDir Path folder;

  @BeforeEach
  void writesALetter() throws IOException {
    Files.writeString(folder.resolve("a letter.txt"), LETTER);
  }

  private Path archive(String name) {
    Path archive = folder.resolve(name);
    Run.in(archive, "read", folder.resolve("a letter.txt").toString());
    return archive;
  }

  private Run taken(Path archive, String content) throws IOException {
    Path file = folder.resolve("given.jsonl");
    Files.writeString(file, content);
    return Run.in(archive, "import", file.toString());
  }

  private static String statements(Path archive) {
    return Run.in(archive, "export", "--as", "statements").out();
  }

  /// A statement of any type, with any attribution, passages and status.
  private static String stated(int seed) {
    Random random = new Random(seed);
    List<String> contents =
        List.of(
            "event|'event':'e.N','when':['1921-05','1921-06~'],'number':{'strikers':3}",
            "event|'event':'e.N','type':'raid','participants':[{'role':'x','count':'a few'}]",
            "attribute|'of':'e.N','attribute':'“x”','value':1.5,'within':'\\n%'",
            "relation|'from':'A','relation':'knows','to':'B','when':['1920/1921']",
            "order|'from':'e.one','relation':'before','to':'e.two','gap':'P3D~'",
            "commitment|'commitment':'cm.N','kind':'promise','due':'P1M'",
            "outcome|'of':'cm','state':'kept'",
            "identity|'from':'Berta Holm','relation':'not same as','to':'Karl Thale'",
            "transmission|'from':'A','relation':'draft of','to':'B','pages':'3'",
            "argument|'claim':'k.N','answers':[{'relation':'opposes','to':'\uD835\uDD0F'}]");
    String[] content = contents.get(seed % contents.size()).split("\\|", 2);
    int length = LETTER.codePointCount(0, LETTER.length());
    List<String> passages = new ArrayList<>();
    do {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      passages.add("{'source':'a letter.txt','start':%d,'end':%d}".formatted(start, end));
    } while (random.nextBoolean());
    if (content[0].equals("identity")) {
      passages = List.of("{'source':'a letter.txt','start':0,'end':%d}".formatted(length));
    }
    String chain =
        random.nextBoolean()
            ? "{'speaker':'Holm','stance':'reports'},{'speaker':'Thale','stance':'doubts'}"
            : "{'speaker':'Ярчук','stance':'asserts'}";
    return ("{'id':'st/N “é”','type':'TYPE','attribution':[CHAIN],'content':{CONTENT},"
            + "'passages':[PASSAGES],'status':'STATUS','by':'Bo','reason':'why\\tN','score':SCORE}\n")
        .replace("TYPE", content[0])
        .replace("CHAIN", chain)
        .replace("CONTENT", content[1])
        .replace("PASSAGES", String.join(",", passages))
        .replace("STATUS", List.of("accepted", "rejected", "proposed").get(seed / 10 % 3))
        .replace("SCORE", String.valueOf(random.nextInt(11) / 10.0))
        .replace("N", String.valueOf(seed))
        .replace('\'', '"');
  }

  private static String quote(String words, String more) {
    return "{\"type\":\"TextQuoteSelector\",\"exact\":\"%s\"%s}".formatted(words, more);
  }

  private static String position(int start, int end) {
    return "{\"type\":\"TextPositionSelector\",\"start\":%d,\"end\":%d}".formatted(start, end);
  }

  @Test
  void anArchiveIsTheSameAfterItsAnnotationsWereTakenIn() throws IOException {
    StringBuilder records = new StringBuilder();
    for (String about : List.of("'event':'e.one'", "'event':'e.two'", "'commitment':'cm'")) {
      records.append(
          "{'type':'%s','content':{%s},'passages':[{'source':'a letter.txt','exact':'June'}]}\n"
              .formatted(about.contains("cm") ? "commitment" : "event", about)
              .replace('\'', '"'));
    }
    for (int seed = 0; seed < 200; seed++) {
      records.append(stated(seed));
    }
    Path one = archive("one");
    assertEquals("", taken(one, records.toString()).err());
    String annotations = Run.in(one, "export", "--as", "annotations").out();
    Path two = archive("two");
    Run over = taken(two, annotations);
    assertEquals(Exit.CLEAN, over.exit(), over.err());
    assertEquals(statements(one), statements(two));
    assertTrue(statements(two).lines().count() >= 203);
    assertTrue(taken(two, annotations).out().startsWith("0 decisions kept, "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "May||29|32|`\"start\":29,\"end\":32`",
        "May|,\"prefix\":\"not in \"|29|32|`\"start\":29,\"end\":32`",
        "May|,\"prefix\":\"not in \"|0|3|`\"start\":74,\"end\":77`",
        "May|,\"suffix\":\". Comrade\"|900|903|`\"start\":29,\"end\":32`",
        "Karl Thale||0|3|`\"start\":42,\"end\":52`"
      })
  void wordsAreFoundByTheirPlaceOrByWhatStandsAround(
      String words, String more, int start, int end, String found) throws IOException {
    Path archive = archive("one");
    String around = more == null ? "" : more;
    Run run =
        taken(
            archive,
            ANNOTATION.formatted("1", "so", position(start, end) + "," + quote(words, around)));
    assertEquals("1 statement and 0 decisions kept, 0 known before\n", run.out(), run.err());
    assertTrue(statements(archive).contains(found), statements(archive));
    assertTrue(statements(archive).contains("\"speaker\":\"Ada\",\"stance\":\"asserts\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"type\":\"TextQuoteSelector\",\"exact\":\"May\"}`|'May' stands in a letter.txt more than once, and nothing tells which is meant",
        "`{\"type\":\"TextQuoteSelector\",\"exact\":\"July\"}`|'July' does not stand in a letter.txt",
        "`{\"type\":\"TextQuoteSelector\",\"exact\":\"June\",\"suffix\":\"!\"}`|'June' stands in a letter.txt, but not between what its selector tells",
        "`{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":7}`|its source is known by the end of an address alone, and it tells no words",
        "`{\"type\":\"XPathSelector\",\"value\":\"/p\"}`|its target has neither a TextQuoteSelector nor a TextPositionSelector"
      })
  void oneThatCannotBeTakenIsToldWithItsLineAndNothingIsKept(String selector, String told)
      throws IOException {
    Path archive = archive("one");
    String good = ANNOTATION.formatted("1", "so", quote("Karl Thale", ""));
    Run run = taken(archive, good + "\n\n" + ANNOTATION.formatted("2", "no", selector) + "\n");
    assertEquals(Exit.PROBLEMS, run.exit());
    String file = folder.resolve("given.jsonl").toString();
    assertEquals(
        "P024 "
            + file
            + " line 3: "
            + told
            + "\nP024 "
            + file
            + ": nothing of this file was kept\n",
        run.err());
    assertTrue(!statements(archive).contains("Ada"));
  }

  @Test
  void aPlaceAloneIsEnoughWhereTheSourceIsNamed() throws IOException {
    Path archive = archive("one");
    String named =
        ANNOTATION
            .formatted("1", "so", position(42, 52))
            .replaceAll("http://example.org/a%20letter.txt", "urn:attest:source:a%20letter.txt");
    Run beyond = taken(archive, named.replace("52", "520"));
    assertTrue(
        beyond.err().endsWith(" line 1: there is no passage 42-520 in a letter.txt\n"),
        beyond.err());
    taken(archive, named);
    assertTrue(statements(archive).contains("\"exact\":\"Karl Thale\""));
  }

  @Test
  void aPageOfAnnotationsIsTakenWholeOrNotAtAll() throws IOException {
    Path archive = archive("one");
    String good = ANNOTATION.formatted("1", "so", quote("Karl Thale", ""));
    String page = "{\"type\":\"AnnotationPage\",\n\"items\":[\n" + good + ",\nNEXT]}\n";
    Run bad = taken(archive, page.replace("NEXT", "{\"type\":\"event\"}"));
    assertTrue(bad.err().contains(" line 4: its type is not Annotation\n"), bad.err());
    assertTrue(!statements(archive).contains("Ada"));
    Run run = taken(archive, page.replace("NEXT", good.replace("/1\"", "/2\"")));
    assertEquals("2 statements and 0 decisions kept, 0 known before\n", run.out(), run.err());
  }
}
