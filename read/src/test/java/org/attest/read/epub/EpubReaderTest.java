package org.attest.read.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.read.Trial;
import org.attest.read.Zipped;
import org.junit.jupiter.api.Test;

class EpubReaderTest {
  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>";
  private static final String LIST =
      """
      <package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour Papers</dc:title>
      <dc:creator>Ruta Lessing</dc:creator><dc:creator>Hanna Terweld</dc:creator>
      <dc:language>en-GB</dc:language><dc:date>1931-05-02</dc:date></metadata>
      <manifest><item id="n" href="notes.xhtml"/><item id="a" href="text/one%20a.xhtml"/>
      <item id="b" href="text/two.xhtml"/></manifest>
      <spine><itemref idref="a"/><itemref idref="b"/><itemref idref="n"/></spine></package>
      """;
  private static final String ONE =
      page(
          "<h1>The Basket</h1><p>It held letters.<a epub:type='noteref' href='../notes.xhtml#n1'>1</a>"
              + " <span epub:type='pagebreak' title='7'/>And more.</p>");
  private static final String TWO = page("<h1>The Lantern</h1><p>&nbsp;See<a id='x'/> here.</p>");
  private static final String NOTES =
      page("<h1>Notes</h1><aside epub:type='footnote' id='n1'><p>Nine of them.</p></aside>");

  private static String page(String body) {
    return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'"
        + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title></head><body>"
        + body
        + "</body></html>";
  }

  private static Trial book(String... more) {
    List<String> entries =
        new ArrayList<>(
            List.of(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                CONTAINER,
                "OEBPS/book.opf",
                LIST,
                "OEBPS/notes.xhtml",
                NOTES,
                "OEBPS/text/one a.xhtml",
                ONE));
    entries.addAll(Arrays.asList(more));
    return Trial.of("book.epub", Zipped.of(entries.toArray(String[]::new)));
  }

  private final Trial whole = book("OEBPS/text/two.xhtml", TWO);

  @Test
  void readsTheDocumentsInTheOrderOfTheSpine() {
    assertEquals(List.of("The Basket", "The Lantern", "Notes"), whole.words(Mark.Heading.class));
    assertEquals(List.of(), whole.codes());
    assertTrue(whole.text().contains("See here."), whole.text());
  }

  @Test
  void makesEachDocumentADivision() {
    assertEquals(
        List.of(Optional.of("The Basket"), Optional.of("The Lantern"), Optional.of("Notes")),
        whole.marks(Mark.Division.class).stream().map(Mark.Division::title).toList());
  }

  @Test
  void tiesNotesToTheirMarksAcrossDocuments() {
    assertEquals(List.of("letters.|1|Nine of them."), whole.notes());
  }

  @Test
  void keepsThePagesOfThePrintedEdition() {
    Mark.PageBreak page = whole.marks(Mark.PageBreak.class).getFirst();
    assertEquals("7", page.label());
    assertTrue(whole.text().substring(page.span().start()).startsWith("And more."));
  }

  @Test
  void takesMetadataFromThePackage() {
    Metadata metadata = whole.transcript().metadata();
    assertEquals(Optional.of("Harbour Papers"), metadata.title());
    assertEquals(List.of("Ruta Lessing", "Hanna Terweld"), metadata.authors());
    assertEquals(Optional.of("en-GB"), metadata.language());
    assertEquals(Optional.of("1931-05-02"), metadata.date());
    assertEquals("application/epub+zip", metadata.format());
  }

  @Test
  void saysWhichDocumentTheBookLacksAndReadsTheRest() {
    Trial torn = book();
    assertEquals(List.of("P016"), torn.codes());
    assertTrue(torn.lines().getFirst().contains("book.epub > OEBPS/text/two.xhtml"));
    assertTrue(torn.text().contains("It held letters."), torn.text());
  }

  @Test
  void refusesABookThatItsSellerLocked() {
    Trial locked =
        book(
            "OEBPS/text/two.xhtml",
            TWO,
            "META-INF/encryption.xml",
            "<encryption><EncryptedData><CipherData><CipherReference URI='OEBPS/text/two.xhtml'/>"
                + "</CipherData></EncryptedData></encryption>");
    assertEquals(List.of("P004"), locked.codes());
  }

  @Test
  void readsABookWhoseFontsAloneAreScrambled() {
    Trial book =
        book(
            "OEBPS/text/two.xhtml",
            TWO,
            "META-INF/encryption.xml",
            "<encryption><EncryptedData><CipherData><CipherReference URI='OEBPS/a.ttf'/>"
                + "</CipherData></EncryptedData></encryption>");
    assertEquals(List.of(), book.codes());
  }
}
