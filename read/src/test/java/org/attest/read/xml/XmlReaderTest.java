package org.attest.read.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest extends ReaderContract {
  private static final String REGISTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- copied -->
      <register>
        <entry no="112"><name>Wesskar, <b>An</b>ton</name><calling>rigger</calling></entry>
        <entry no="113"><name>Lendel &amp; Brodin</name><remark><![CDATA[asks for < receipt]]></remark></entry>
      </register>
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "register.xml", REGISTER, "Wesskar, Anton", "rigger", "Lendel & Brodin", "asks for <"));
  }

  @Override
  protected String mediaType() {
    return "application/xml";
  }

  @Test
  void makesEveryElementWithWordsOfItsOwnABlock() {
    assertEquals(
        "Wesskar, Anton\n\nrigger\n\nLendel & Brodin\n\nasks for < receipt",
        Trial.of("register.xml", REGISTER).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void readsTheEncodingThatTheDeclarationNames(String charset) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
    String xml = mark + "<?xml version='1.0' encoding='" + declared + "'?><a>Тарвель</a>";
    Trial trial = Trial.of("a.xml", xml.getBytes(Charset.forName(charset)));
    assertEquals("Тарвель", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void readsEntitiesThatStandForPlainCharacters() {
    String xml =
        "<!DOCTYPE a [<!ENTITY port \"Tarvel\"><!ENTITY dash '&#x2013;'>]><a>&port; &dash; caf&eacute;</a>";
    assertEquals("Tarvel – café", Trial.of("a.xml", "<?xml version='1.0'?>" + xml).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x PUBLIC \"p\" \"http://localhost/x\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>",
        "<!DOCTYPE a [<!ENTITY x \"<b>markup</b>\">]><a>&x;</a>"
      })
  void refusesEntitiesThatFetchOrGrow(String xml) {
    Trial trial = Trial.of("a.xml", "<?xml version='1.0'?>" + xml);
    assertEquals(List.of("P008"), trial.codes());
    assertTrue(trial.outcome().value().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY % x SYSTEM \"file:///etc/hostname\"> %x;]><a>b</a>",
        "<!DOCTYPE a [<!-- don't --><!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>b</a>",
        "<!DOCTYPE a [<!ENTITY p SYSTEM \"p.jpg\" NDATA jpeg><!ENTITY y \"<b/>\">]><a>b</a>"
      })
  void passesOverEntitiesThatNothingInTheTextRefersTo(String xml) {
    Trial trial = Trial.of("a.xml", "<?xml version='1.0'?>" + xml);
    assertEquals("b", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void passesOverADocumentTypeThatIsKeptElsewhere() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE a PUBLIC \"-//X\" \"http://localhost/never.dtd\"><a>Words</a>";
    assertEquals("Words", Trial.of("a.xml", xml).text());
  }

  @Test
  void namesTheLineOfWhatIsNotWellFormed() {
    Trial trial = Trial.of("a.xml", "<?xml version='1.0'?>\n<a>\n<b>\n</a>");
    assertEquals(List.of("P003"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("line 4"), trial.lines().toString());
    assertFalse(trial.lines().getFirst().contains("Exception"), trial.lines().toString());
  }

  @Test
  void refusesElementsThatNestDeeperThanTheLimit() {
    String deep = "<?xml version='1.0'?>" + "<a>".repeat(30) + "x" + "</a>".repeat(30);
    byte[] bytes = deep.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        List.of("P012"), Trial.within(Limits.standard().withDepthMax(29), "a.xml", bytes).codes());
    assertEquals(
        List.of(), Trial.within(Limits.standard().withDepthMax(30), "a.xml", bytes).codes());
  }
}
