package org.attest.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.core.resolve.Entity;
import org.attest.publish.page.Pages;
import org.attest.publish.page.Place;
import org.attest.publish.record.Export;
import org.attest.publish.record.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a TEI edition says, from the file to the page and the export.
class EditionTest {
  private static final String EDITION =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title>
        <respStmt xml:id="HT"><resp>text</resp><persName>Hanna Terweld</persName></respStmt></titleStmt>
        <sourceDesc><listPerson><person xml:id="v"><persName>Anton Veskar</persName></person></listPerson>
        </sourceDesc></fileDesc></teiHeader>
        <text><body><p>The <persName ref="#v">pilot of <placeName>Tarvel</placeName></persName> lacked a
          <choice><sic>qourum</sic><corr resp="#HT" cert="high">quorum</corr></choice>, said
          <rs type="person" ref="#v">he</rs>.</p></body></text></TEI>
      """;

  @TempDir static Path dir;

  private static Archive archive;

  @BeforeAll
  static void read() throws IOException {
    Files.writeString(dir.resolve("letters.xml"), EDITION);
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("letters.xml")), Progress.SILENT);
    }
    archive = Archive.open(dir.resolve("archive"));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Document page() {
    return Jsoup.parse(new Pages(archive.view()).source("letters.xml", Place.START).orElseThrow());
  }

  @Test
  void showsACorrectionOnItsWordsWithWhoMadeIt() {
    String title = page().select(".emended.correction").attr("title");
    assertEquals(
        "correction: quorum, proposed: the encoding corrects these words (Hanna Terweld)", title);
  }

  @Test
  void putsNoBlankBetweenMarkedWordsAndWhatFollows() {
    String words = page().select(".leaf").text();
    assertTrue(words.contains("lacked a"), words);
    assertFalse(words.matches(".*\\s[,.].*"), words);
  }

  @Test
  void putsNoLinkIntoALink() {
    assertEquals("pilot of Tarvel", page().select("a.name.person").eachText().getFirst());
    assertEquals(List.of("Tarvel"), page().select("a.name span.name.place").eachText());
    assertEquals(0, page().select("a a").size());
  }

  @Test
  void bringsNamesUnderOneReferenceTogetherUnderTheFullName() {
    Entity entity =
        archive.view().catalogue().entities().stream()
            .filter(one -> one.name().equals("Anton Veskar"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("he", "pilot of Tarvel"), entity.forms());
  }

  @Test
  void exportsACorrectionAsAStatementOfItsEditor() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(archive.view()).write(Kind.STATEMENTS, out);
    List<String> corrections =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(told -> told.contains("\"type\":\"attribute\""))
            .toList();
    assertEquals(1, corrections.size());
    String line = corrections.getFirst();
    assertTrue(
        line.contains("\"attribution\":[{\"speaker\":\"Hanna Terweld\",\"stance\":\"asserts\"}]"),
        line);
    assertTrue(line.contains("\"attribute\":\"correction\",\"value\":\"quorum\""), line);
    assertTrue(line.contains("\"exact\":\"qourum\""), line);
    assertTrue(line.contains("\"score\":0.9"), line);
  }
}
