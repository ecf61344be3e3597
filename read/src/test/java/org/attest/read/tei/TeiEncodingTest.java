package org.attest.read.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the encoding says, element by element.
class TeiEncodingTest {
  private static final String HEADER =
      """
      <teiHeader><fileDesc><titleStmt><title>Papers</title>
        <editor xml:id="KT">Konrad Thale</editor>
        <respStmt xml:id="HT"><resp>Notes</resp><persName>Hanna Terweld</persName></respStmt></titleStmt>
        <sourceDesc><listPerson>
          <person xml:id="solm"><persName type="alt">G. S.</persName><persName type="main">Greta Solm</persName>
            <idno type="VIAF">77</idno></person>
          <person xml:id="veskar"><persName><forename>Anton</forename> <surname>Veskar</surname></persName></person>
        </listPerson></sourceDesc></fileDesc>
        <profileDesc><handNotes><handNote xml:id="h2" scribe="a clerk"/></handNotes>
        <correspDesc>
          <correspAction type="sent"><persName>Konrad Thale</persName><placeName>Tarvel</placeName>
            <date when="1921-02-28"/></correspAction>
          <correspAction type="received"><persName>The Port Council</persName></correspAction>
        </correspDesc></profileDesc></teiHeader>
      """;

  private static Trial body(String body) {
    return whole("<TEI>" + HEADER + "<text><body>" + body + "</body></text></TEI>");
  }

  private static Trial whole(String xml) {
    return Trial.of("a.xml", xml);
  }

  private static StructuredSource structured(Trial trial) {
    Original original = new Original("a.xml", "a.xml", Trial.NO_CHECKSUM, 1);
    return Structure.of(new Source("a.xml", original, trial.transcript()));
  }

  private static String reading(Trial trial) {
    return structured(trial).reading().text().strip();
  }

  /// Each intervention as `words|kind|reading|copies|detail|hand|certainty`.
  private static List<String> said(Trial trial) {
    return trial.marks(Mark.Emended.class).stream()
        .map(m ->
            String.join(
                "|",
                trial.words(m),
                m.kind(),
                m.reading(),
                String.join(" ", m.witnesses()),
                m.detail().orElse(""),
                m.by().label(),
                String.valueOf(m.by().certainty())))
        .toList();
  }

  private static List<String> said(String body) {
    return said(body("<p>" + body + "</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<choice><sic>qourum</sic><corr resp='#HT' cert='high'>quorum</corr></choice>"
            + "~qourum|correction|quorum|||Hanna Terweld|0.9",
        "<choice resp='#KT'><orig>Weſſkar</orig><reg>Wesskar</reg></choice>"
            + "~Weſſkar|regularisation|Wesskar|||Konrad Thale|1.0",
        "<choice><abbr>petn.</abbr><expan cert='0.4'>petition</expan></choice>"
            + "~petn.|expansion|petition|||the encoder|0.4",
        "<supplied reason='hole' resp='#KT #HT'>nobody</supplied>"
            + "~[nobody]|supplied|nobody||hole|Konrad Thale, Hanna Terweld|1.0",
        "<unclear reason='faded' cert='low'>nobody</unclear>"
            + "~nobody|unclear|nobody||faded|the encoder|0.3",
        "<del rend='strike'>never</del>~⟦never⟧|deleted|never||strike|the encoder|1.0",
        "<add place='above' hand='#h2'>ever</add>"
            + "~ever|added|ever||above, in the hand of a clerk|the encoder|1.0",
        "<restore><del>kept</del></restore>~kept|restored|kept|||the encoder|1.0",
        "<surplus>the</surplus>~⟦the⟧|surplus|the|||the encoder|1.0",
        "<gap reason='torn' quantity='3' unit='words'/>~[…]|gap|3 words||torn|the encoder|1.0",
        "<sic>qourum</sic>~qourum|sic|qourum|||the encoder|1.0",
        "<corr>quorum</corr>~quorum|correction|quorum|||the encoder|1.0",
        "<sic corr='quorum'>qourum</sic>~qourum|correction|quorum|||the encoder|1.0",
        "<corr sic='qourum'>quorum</corr>~qourum|correction|quorum|||the encoder|1.0",
        "<abbr expan='petition'>petn.</abbr>~petn.|expansion|petition|||the encoder|1.0",
        "<app><lem>silence</lem><rdg wit='#L #M'>assent</rdg></app>"
            + "~silence|variant|assent|L M||the encoder|1.0",
        "<sic resp='editors.xml#XY'>qourum</sic>~qourum|sic|qourum|||XY|1.0"
      })
  void saysWhatAnEditorDidAndWhoItWas(String element, String expected) {
    assertEquals(List.of(expected), said(element));
  }

  @Test
  void readsWhatIsSuppliedAndLeavesOutWhatIsStruckOut() {
    Trial trial =
        body(
            "<p>He <del>never</del> came, <supplied>nobody</supplied> <del>x</del>; a"
                + "<subst><del>b</del><add>c</add></subst> <gap/> <restore><del>kept</del></restore>"
                + " <choice><sic>qourum</sic><corr>quorum</corr></choice>.</p>");
    assertEquals("He ⟦never⟧ came, [nobody] ⟦x⟧; a⟦b⟧c […] kept qourum [quorum].", trial.text());
    assertEquals("He came, nobody; ac […] kept qourum.", reading(trial));
  }

  @Test
  void givesEveryReadingOfAnApparatusToItsCopies() {
    assertEquals(
        List.of(
            "silence|variant|silence|A||the encoder|1.0",
            "silence|variant|noise|B||the encoder|1.0",
            "silence|variant||C||the encoder|1.0"),
        said(
            "<app><rdg wit='#A'>silence</rdg><rdgGrp><rdg wit='#B'>noise</rdg><rdg wit='#C'/></rdgGrp>"
                + "</app>"));
    assertEquals(
        List.of("[very]|variant|very|B||the encoder|1.0"),
        said("<app><lem/><rdg wit='#B'>very</rdg></app>"));
  }

  @Test
  void keepsAnApparatusWithinAnApparatus() {
    Trial trial =
        body("<p><app><lem>a <app><lem>b</lem><rdg>c</rdg></app></lem><rdg>d</rdg></app></p>");
    assertEquals("a b [c] [d]", trial.text());
    assertEquals("a b", reading(trial));
  }

  @Test
  void setsTheVariantsOfWholeBlocksBesideTheText() {
    Trial trial =
        body("<app><lem><p>One.</p></lem><rdg wit='#B'><p>Other one.</p></rdg></app><p>Two.</p>");
    assertEquals("One.\n\nOther one.\n\nTwo.", trial.text());
    assertEquals(List.of("One.|variant|Other one.|B||the encoder|1.0"), said(trial));
    assertEquals(
        List.of(Optional.of("B")),
        trial.marks(Mark.NoteBody.class).stream().map(Mark.NoteBody::hand).toList());
  }

  @Test
  void setsTheReadingsOfAnApparatusAtTheEndOnTheirWords() {
    Trial trial =
        body(
            "<p>the <anchor xml:id='a'/>old word<anchor xml:id='b'/> here, <w xml:id='w1'>this</w></p>"
                + "<listApp><app from='#a' to='#b'><lem>old word</lem><rdg wit='#B'>new word</rdg></app>"
                + "<app from='#w1'><rdg wit='#B'>that</rdg></app></listApp>");
    assertEquals("the old word here, this\n\nold word [new word]\n\nthat", trial.text());
    assertEquals(
        List.of(
            "old word|variant|new word|B||the encoder|1.0", "this|variant|that|B||the encoder|1.0"),
        said(trial));
  }

  @Test
  void offersEachOfSeveralUnclearReadings() {
    assertEquals(
        List.of("ran|unclear|ran|||the encoder|1.0", "ran|unclear|man|||the encoder|0.3"),
        said("<choice><unclear>ran</unclear><unclear cert='low'>man</unclear></choice>")
            .subList(0, 2));
  }

  @Test
  void refersNamesToTheEntriesOfListsAndTheirUris() {
    Trial trial =
        body(
            "<p><persName ref='#solm' resp='#HT' cert='medium'>Greta</persName>, <rs type='person'"
                + " key='veskar'>the pilot</rs>, <placeName ref='http://www.geonames.org/12/tarvel.html'>"
                + "Tarvel</placeName>, <persName ref='gnd:118'>Ilmen</persName>, <persName>Nobody</persName></p>"
                + "<sp who='#veskar'><speaker>Pilot</speaker><p>Ho!</p></sp>");
    assertEquals(
        List.of(
            "Greta|https://viaf.org/viaf/77|Greta Solm|Hanna Terweld|0.6",
            "the pilot|#veskar|Anton Veskar|the encoder|1.0",
            "Tarvel|https://geonames.org/12||the encoder|1.0",
            "Ilmen|https://d-nb.info/gnd/118||the encoder|1.0",
            "Nobody|||the encoder|1.0",
            "Pilot|#veskar|Anton Veskar|the encoder|1.0"),
        trial.marks(Mark.Named.class).stream()
            .map(n ->
                String.join(
                    "|",
                    trial.words(n),
                    n.key().orElse(""),
                    n.called().orElse(""),
                    n.by().label(),
                    String.valueOf(n.by().certainty())))
            .toList());
  }

  @Test
  void writesOutThePrefixesThatTheHeaderDefines() {
    Trial trial =
        whole(
            "<TEI><teiHeader><listPrefixDef><prefixDef ident='psn' matchPattern='([a-z]+)'"
                + " replacementPattern='https://example.org/persons/$1'/></listPrefixDef></teiHeader>"
                + "<text><body><p><persName ref='psn:solm'>Solm</persName></p></body></text></TEI>");
    assertEquals(
        Optional.of("https://example.org/persons/solm"),
        trial.marks(Mark.Named.class).getFirst().key());
  }

  @Test
  void saysWhoWroteALetterToWhomWhenAndWhere() {
    Part part =
        structured(body("<p>Gentlemen.</p>")).parts().stream()
            .filter(p -> p.kind() == PartKind.DOCUMENT)
            .findFirst()
            .orElseThrow();
    assertEquals(
        new Part.Head(
            List.of("Konrad Thale"),
            Optional.of("The Port Council"),
            Optional.of("1921-02-28"),
            Optional.of("Tarvel")),
        part.head());
  }

  @Test
  void takesTheHeadOfALetterFromItsOpenerAndCloser() {
    Trial trial =
        body(
            "<div type='letter'><opener><dateline><placeName>Kirk</placeName>, <date when='1920'>1920</date>"
                + "</dateline></opener><p>Words.</p><closer><signed>G. Solm</signed></closer></div>");
    Mark.Written written =
        trial.marks(Mark.Written.class).stream()
            .filter(w -> w.place().equals(Optional.of("Kirk")))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("G. Solm"), written.authors());
    assertEquals(Optional.of("1920"), written.when());
  }

  @Test
  void givesTheBlocksOfAnotherHandThatHand() {
    Trial trial = body("<p>First.</p><handShift new='#h2'/><p>Second.</p><p hand='#KT'>Third.</p>");
    List<String> hands =
        structured(trial).parts().stream()
            .filter(p -> p.kind() == PartKind.PARAGRAPH)
            .map(p -> p.hand().orElse("-"))
            .toList();
    assertEquals(List.of("-", "a clerk", "Konrad Thale"), hands);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "when-iso='19210228'~1921-02-28",
        "when-iso='1921-W09-1'~1921-02-28",
        "when-iso='1921-059'~1921-02-28",
        "when-iso='1921-02-28/1921-03-04'~1921-02-28/1921-03-04",
        "when-custom='1917-10-25' datingMethod='#julian'~1917-11-07",
        "when-custom='1917-02' datingMethod='#Julian'~1917-02-14/1917-03-13",
        "when-custom='1700-02-29' calendar='#julian'~1700-03-11",
        "from-iso='1921' to-iso='1922-03'~1921/1922-03",
        "notBefore-iso='1921'~[1921..]",
        "when='-0043-03-15'~-0043-03-15",
        "when='---15'~XXXX-XX-15",
        "when='--03--'~XXXX-03",
        "when='18:30:00'~T18:30:00",
        "dur='P10D'~P10D",
        "value='1921-02-28'~1921-02-28",
        "from='1921-02-28' cert='low'~1921-02-28/.."
      })
  void readsEveryWayOfDating(String attributes, String edtf) {
    Trial trial = body("<p>On <date " + attributes + ">that day</date>.</p>");
    assertEquals(List.of(), trial.codes());
    assertEquals(
        List.of(edtf), trial.marks(Mark.Dated.class).stream().map(Mark.Dated::when).toList());
  }

  @ParameterizedTest
  @CsvSource({"when='yesterday'", "when='1700-02-30'", "dur='ten days'", "notAfter='1921-13'"})
  void saysThatADateIsNone(String attributes) {
    Trial trial = body("<p>On <date " + attributes + ">that day</date>.</p>");
    assertEquals(List.of("P014"), trial.codes());
    assertEquals("On that day.", trial.text());
  }

  @Test
  void leavesOtherCalendarsToTheirWords() {
    Trial trial =
        body("<p><date when-custom='14 Ventôse XI' calendar='#FRC'>14 ventôse</date></p>");
    assertEquals("14 ventôse", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void joinsWordsThatALineOrAPageTears() {
    Trial trial =
        body(
            "<p>the peti\n<pb n='2' break='no'/>\n<lb/>\ntion and the car-<lb break='no'/>bon of"
                + " Kirk<lb/>Water</p>");
    assertEquals("the petition and the car-bon of Kirk Water", trial.text());
    assertEquals("the petition and the carbon of Kirk Water", reading(trial));
  }

  @Test
  void putsTheRunningHeadOfATornParagraphBehindIt() {
    Trial trial = body("<p>the peti<pb n='2' break='no'/><fw>PAPERS 2</fw>tion</p><p>Next.</p>");
    assertEquals("the petition\n\nPAPERS 2\n\nNext.", trial.text());
    assertEquals("the petition\n\nNext.", reading(trial));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w>Hello</w><pc>,</pc><w>world</w><pc>!</pc>",
        "<w>Hello</w><pc>,</pc> <w>world</w><pc>!</pc>",
        "<w>Hello</w>\\n<pc>,</pc>\\n<w>world</w>\\n<pc>!</pc>",
        "<w>Hello</w>\\n<pc>,</pc>\\n<c> </c>\\n<w>world</w>\\n<pc>!</pc>",
        "<w>Hello</w><pc>,</pc><c> </c><w>wor</w><w>ld</w><pc>!</pc>",
        "<w>Hello</w> <pc join='left'>,</pc> <w>world</w> <pc join='left'>!</pc>",
        "<w>Hello</w><pc>,</pc><w part='I'>wor</w><w part='F'>ld</w><pc>!</pc>"
      })
  void setsBlanksBetweenTokensAsTheTextHasThem(String tokens) {
    assertEquals("Hello, world!", body("<p>" + tokens.replace("\\n", "\n") + "</p>").text());
  }

  @Test
  void readsWordsOverCommentsAndInstructions() {
    assertEquals("petition", body("<p>pe<!-- here -->ti<?page 2?>tion</p>").text());
  }

  @Test
  void callsANoteAtTheEndOfTheStretchItIsAimedAt() {
    Trial trial =
        body(
            "<p><seg xml:id='s1'>the carbon</seg> and <seg xml:id='s2'>the ink</seg>.</p><p xml:id='p2'>"
                + "Words.</p><div xml:id='d'><head>Head</head><p>Text.</p></div>"
                + "<noteGrp><note target='#s1 #s2' n='1'>Both.</note><note target='#p2' n='2'>All.</note>"
                + "<note target='#range(s1,s2)' n='3'>Range.</note><note target='#d' n='4'>Div.</note></noteGrp>");
    assertEquals(
        List.of("ink|1|Both.", "ink¹|3|Range.", "Words.|2|All.", "Head|4|Div."), trial.notes());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void callsEveryNoteThatALinkPointsTo() {
    Trial trial =
        body(
            "<p>Words<ptr target='#n1 #n2'/></p><note xml:id='n1'>One.</note><note xml:id='n2'>Two.</note>");
    assertEquals(List.of("Words|1|One.", "Words¹|2|Two."), trial.notes());
  }

  @Test
  void keepsTheParagraphWholeWhereANoteInItIsCalledFromElsewhere() {
    Trial trial = body("<p>One<ptr target='#n'/> two<note xml:id='n'>Note.</note> three.</p>");
    assertEquals("One¹ two three.\n\nNote.", trial.text());
  }

  @Test
  void readsEmbeddedTranscriptionsPageByPage() {
    Trial trial =
        whole(
            "<TEI><teiHeader/><sourceDoc><surface n='1r'><zone><line>Gentle</line><line>men</line></zone>"
                + "</surface><surface facs='img/f2.png'><zone><line>Yours</line></zone></surface></sourceDoc></TEI>");
    assertEquals("Gentle\nmen\n\nYours", trial.text());
    assertEquals(
        List.of("1r", "f2.png"),
        trial.marks(Mark.PageBreak.class).stream().map(Mark.PageBreak::label).toList());
  }

  @Test
  void readsStandOffAndGroupsAndTextsWithinTexts() {
    Trial trial =
        whole(
            "<TEI><teiHeader/><standOff><listPerson><person><persName>Solm</persName></person></listPerson>"
                + "</standOff><text><group><text><body><p>One.</p></body></text><text><body><p>Two"
                + " <floatingText type='letter'><body><p>Inner.</p></body></floatingText> three.</p></body>"
                + "</text></group></text></TEI>");
    assertEquals("Solm\n\nOne.\n\nTwo\n\nInner.\n\nthree.", trial.text());
  }

  @Test
  void readsPlaysListsTablesFormulasAndFigures() {
    Trial trial =
        body(
            "<castList><castItem><role>Pilot</role>, a man</castItem></castList><stage>Enter.</stage>"
                + "<sp><speaker>Pilot</speaker><l>Ho</l><l>there</l></sp><list><label>a</label><item>first</item>"
                + "</list><p>E = <formula>mc²</formula></p><figure><figDesc>A boat.</figDesc></figure>"
                + "<epigraph><quote><l>Sea</l></quote></epigraph><trailer>End.</trailer>"
                + "<bibl><title>Quay Book</title>, 14</bibl>");
    assertEquals(
        "Pilot, a man\n\nEnter.\n\nPilot\n\nHo\nthere\n\na\n\nfirst\n\nE = mc²\n\nA boat.\n\nSea\n\nEnd.\n\n"
            + "Quay Book, 14",
        trial.text());
  }

  @Test
  void readsP4WithItsCharactersAndFetchesNothing() {
    Trial trial =
        whole(
            """
            <?xml version="1.0"?>
            <!DOCTYPE TEI.2 PUBLIC "-//TEI P4//DTD Main Document Type//EN" "tei2.dtd" [
              <!-- don't fetch these -->
              <!ENTITY % TEI.prose 'INCLUDE'>
              <!ENTITY % ISOlat1 SYSTEM "iso-lat1.ent"> %ISOlat1;
              <!ENTITY longs "&#383;">
              <!ENTITY plate SYSTEM "plate.jpg" NDATA jpeg>
            ]>
            <TEI.2><teiHeader/><text><body><p>caf&eacute; We&longs;&longs;kar &mdash; &odd;</p></body></text></TEI.2>
            """);
    assertEquals("café Weſſkar — &odd;", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void readsOtherPrefixesAndEncodings() {
    assertEquals(
        "Words",
        whole(
                "<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:text><t:body><t:p>Words</t:p></t:body></t:text></t:TEI>")
            .text());
    String xml =
        "<?xml version='1.0' encoding='ENC'?><TEI><text><body><p>Ünter café</p></body></text></TEI>";
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      byte[] bytes = xml.replace("ENC", charset.name()).getBytes(charset);
      assertEquals("Ünter café", Trial.of("a.xml", bytes).text());
    }
  }

  @Test
  void saysWhatIsIncludedFromElsewhereAndReadsTheRest() {
    Trial trial =
        body(
            "<p>One.</p><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='b.xml'>"
                + "<xi:fallback><p>Instead.</p></xi:fallback></xi:include>");
    assertEquals("One.\n\nInstead.", trial.text());
    assertEquals(List.of("P016"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("b.xml"), trial.lines().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<TEI><teiHeader/><text><body><p>One.</p><p>Two.~One.|Two.",
        "<TEI><teiHeader/><text><body><p>One <hi>very</p><p>Two.</p></body></text></TEI>~One very|Two.",
        "<TEI><teiHeader><encodingDesc></teiHeader><text><body><p>One.</p></body></text></TEI>~One.",
        "<TEI><text><body><p>One & two.</p></body></text></TEI>~One & two.",
        "<TEI><text><body><p>One.</p></body></text></TEI> <p>Two.</p>~One.|Two."
      })
  void readsWhatIsThereOfXmlThatBreaks(String xml, String expected) {
    Trial trial = whole(xml);
    assertEquals(expected, trial.text().replace("\n\n", "|"));
    assertEquals(List.of("P016"), trial.codes());
    assertTrue(trial.lines().getFirst().contains("line 1"), trial.lines().toString());
  }
}
