package org.attest.read.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeiReaderTest extends ReaderContract {
  private static final String LETTER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader>
          <fileDesc>
            <titleStmt><title type="main">The Letter</title><title type="sub">One</title>
              <author>Konrad Thale</author>
              <respStmt><resp>Notes</resp><persName xml:id="HT">Hanna Terweld</persName></respStmt>
            </titleStmt>
            <sourceDesc><p>A carbon.</p></sourceDesc>
          </fileDesc>
          <profileDesc>
            <langUsage><language ident="en-GB">English</language></langUsage>
            <correspDesc><correspAction type="received"><date when="1921-03-01"/></correspAction>
              <correspAction type="sent"><date when="1921-02-28"/></correspAction></correspDesc>
          </profileDesc>
        </teiHeader>
        <text><body>
          <pb n="5"/>
          <div type="letter"><head>The Commissioner’s Letter</head>
            <opener><dateline><placeName ref="#tarvel">Tarvel</placeName>,
              <date when="1921-02-28" calendar="#gregorian">28 February</date></dateline>
              <salute>Gentlemen:</salute></opener>
            <p>Your <choice><abbr>petn.</abbr><expan>petition</expan></choice> lies
              before <pb n="6"/>me.<note n="1" resp="#HT">A carbon; <date>no date</date>.</note>
              It failed of a <choice><sic>qourum</sic><corr>quorum</corr></choice>.
              <persName key="wesskar">A. <choice><orig>Weſſkar</orig><reg>Wesskar</reg></choice></persName>
              of the <orgName>Port Council</orgName> read <title>Strandbote</title>.</p>
            <p>He wro<lb break="no"/>te <q>nothing</q>,<lb/>said <supplied>nobody</supplied>
              <gap reason="illegible"/> <del>never</del> <add>ever</add> A<ex>rmando</ex>.</p>
            <lg><l>A line of verse</l><l>and another.</l></lg>
            <quote><p>The Congress requests.</p></quote>
            <list><item>First</item><item>Second</item></list>
            <table><row><cell>112</cell><cell>Wesskar</cell></row></table>
            <closer><signed>K. Thale</signed></closer>
          </div>
          <div type="appendix" n="2"><head>Appendix</head>
            <p>See<ptr target="#n2"/> here.</p>
            <note xml:id="n2" resp="Ed.">Two men.</note>
          </div>
        </body></text>
      </TEI>
      """;

  private final Trial letter = Trial.of("letter.xml", LETTER);

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "letter.xml",
            LETTER,
            "The Commissioner’s Letter",
            "petn.",
            "before me.",
            "qourum",
            "Weſſkar",
            "never",
            "another.",
            "K. Thale",
            "A carbon; no date.",
            "Two men."),
        Specimen.of(
            "p4.xml",
            "<TEI.2><teiHeader/><text><body><p>Old, with <name type='place'>Orsund</name>.</p>"
                + "</body></text></TEI.2>",
            "Old, with Orsund."));
  }

  @Override
  protected String mediaType() {
    return "application/tei+xml";
  }

  private static Trial body(String body) {
    return Trial.of("a.xml", "<TEI><teiHeader/><text><body>" + body + "</body></text></TEI>");
  }

  @Test
  void writesDownTheWordsAsAnEditorWouldTypeThem() {
    String expected =
        """
        The Commissioner’s Letter

        Tarvel, 28 February

        Gentlemen:

        Your petn. lies before me.¹ It failed of a qourum [quorum]. A. Weſſkar of the Port Council read Strandbote.

        He wrote “nothing”, said [nobody] […] ⟦never⟧ ever A[rmando].

        A line of verse
        and another.

        The Congress requests.

        First

        Second

        112\tWesskar

        K. Thale

        A carbon; no date.

        Appendix

        See² here.

        Two men.\
        """;
    assertEquals(expected, letter.text());
  }

  @Test
  void takesTitleAuthorLanguageAndTheDayOfSendingFromTheHeader() {
    Metadata metadata = letter.transcript().metadata();
    assertEquals(Optional.of("The Letter"), metadata.title());
    assertEquals(List.of("Konrad Thale"), metadata.authors());
    assertEquals(Optional.of("en-GB"), metadata.language());
    assertEquals(Optional.of("1921-02-28"), metadata.date());
  }

  @Test
  void tiesNotesToTheirMarksAndNamesTheirHands() {
    assertEquals(List.of("me.|1|A carbon; no date.", "See|2|Two men."), letter.notes());
    assertEquals(
        List.of(Optional.of("Hanna Terweld"), Optional.of("Ed.")),
        letter.marks(Mark.NoteBody.class).stream().map(Mark.NoteBody::hand).toList());
  }

  @Test
  void marksPagesWhereTheyBegin() {
    List<Mark.PageBreak> pages = letter.marks(Mark.PageBreak.class);
    assertEquals(List.of("5", "6"), pages.stream().map(Mark.PageBreak::label).toList());
    assertTrue(letter.text().startsWith("me.", pages.getLast().span().start()));
    assertTrue(letter.text().startsWith("The Commissioner", pages.getFirst().span().start()));
  }

  @Test
  void marksNamesWithTheirKindsAndKeys() {
    List<String> names =
        letter.marks(Mark.Named.class).stream()
            .map(n -> letter.words(n) + "|" + n.kind() + "|" + n.key().orElse(""))
            .toList();
    assertEquals(
        List.of(
            "Tarvel|place|#tarvel",
            "A. Weſſkar|person|#wesskar",
            "Port Council|organisation|",
            "Strandbote|work|"),
        names);
  }

  @Test
  void givesTheReadingOfAbbreviationsSpellingsAndCorrections() {
    List<String> readings =
        letter.marks(Mark.Reads.class).stream()
            .map(r -> letter.words(r) + "|" + r.reading())
            .toList();
    assertEquals(
        List.of(
            "petn.|petition", " [quorum]|", "Weſſkar|Wesskar", "[|", "]|", " ⟦never⟧|", "[|", "]|"),
        readings);
  }

  @Test
  void makesLettersDocumentsAndAppendicesDivisions() {
    assertEquals(
        List.of("document|The Commissioner’s Letter", "appendix|Appendix"),
        letter.marks(Mark.Division.class).stream()
            .filter(d -> d.title().isPresent())
            .map(d -> d.kind() + "|" + d.title().orElse(""))
            .toList());
  }

  @Test
  void marksQuotationsThatAreBlocks() {
    assertEquals(List.of("The Congress requests."), letter.words(Mark.Quoted.class));
  }

  @ParameterizedTest
  @CsvSource({
    "when='1921',1921",
    "when='1921-02',1921-02",
    "when='1921-02-28T18:00:00',1921-02-28",
    "when='1921-02-28' cert='low',1921-02-28?",
    "from='1921-02-28' to='1921-03-04',1921-02-28/1921-03-04",
    "from='1921-02',1921-02/..",
    "notBefore='1921-02-28' notAfter='1921-03-04',[1921-02-28..1921-03-04]",
    "notAfter='1921',[..1921]",
    "when='--03-04',XXXX-03-04"
  })
  void givesDatesInEdtf(String attributes, String edtf) {
    Trial trial = body("<p>On <date " + attributes + ">that day</date>.</p>");
    assertEquals(List.of("that day"), trial.words(Mark.Dated.class));
    assertEquals(edtf, trial.marks(Mark.Dated.class).getFirst().when());
  }

  @Test
  void namesTheCalendarOfADate() {
    Trial trial = body("<p><date when='1921-02-28' calendar='#julian'>15 February</date></p>");
    assertEquals(Optional.of("julian"), trial.marks(Mark.Dated.class).getFirst().calendar());
  }

  @ParameterizedTest
  @CsvSource({"1921-02-30", "1921-13", "1921-04-31", "1921-00-10"})
  void saysThatADateCannotBeAndKeepsItsWords(String impossible) {
    Trial trial = body("<p>On <date when='" + impossible + "'>the thirtieth</date>.</p>");
    assertEquals("On the thirtieth.", trial.text());
    assertEquals(List.of(), trial.words(Mark.Dated.class));
    assertEquals(List.of("P014"), trial.codes());
    assertTrue(trial.lines().getFirst().contains(impossible), trial.lines().toString());
  }

  @Test
  void writesTheNotesOfADivisionAtItsEnd() {
    Trial trial =
        body(
            "<div><p>A<note>Of A.</note></p></div><div><p>B<note>Of B.<note>Of the note.</note></note>"
                + "</p></div>");
    assertEquals("A¹\n\nOf A.\n\nB²\n\nOf B.³\n\nOf the note.", trial.text());
  }

  @Test
  void readsANoteOfSeveralParagraphsAsOne() {
    Trial trial = body("<p>A<note n='*'><p>One.</p><p>Two.</p></note></p>");
    assertEquals(List.of("A|*|One. Two."), trial.notes());
  }

  @Test
  void tiesANoteToThePlaceItIsAimedAt() {
    Trial trial =
        body(
            "<p>The <seg xml:id='s1'>carbon</seg> is lost.</p><note target='#s1' n='4'>In ink.</note>");
    assertEquals(List.of("carbon|4|In ink."), trial.notes());
  }

  @Test
  void keepsANoteThatNothingCallsInItsPlace() {
    Trial trial = body("<note>A note on the whole.</note><p>Words.</p>");
    assertEquals("A note on the whole.\n\nWords.", trial.text());
  }

  @Test
  void leavesTheRunningHeadToThePage() {
    Trial trial = body("<fw type='header'>HARBOUR PAPERS</fw><pb n='7'/><p>Words.</p>");
    assertEquals(List.of("HARBOUR PAPERS"), trial.words(Mark.Furniture.class));
  }

  @Test
  void readsVariantsOfAnApparatus() {
    Trial trial =
        body(
            "<p>the <app><lem>silence</lem><rdg wit='#L'>your silence</rdg></app> for consent</p>");
    assertEquals("the silence [your silence] for consent", trial.text());
    assertEquals(List.of(" [your silence]"), trial.words(Mark.Reads.class));
    assertEquals("", trial.marks(Mark.Reads.class).getFirst().reading());
  }

  @Test
  void readsSpeechesOfADialogue() {
    Trial trial =
        body(
            "<sp><speaker>Thale.</speaker><p>There is no paper.</p></sp><sp><speaker>Ilmen.</speaker>"
                + "<p>None?</p></sp>");
    assertEquals("Thale.\n\nThere is no paper.\n\nIlmen.\n\nNone?", trial.text());
  }

  @Test
  void readsSeveralTextsOfOneCorpusAsDocuments() {
    Trial trial =
        Trial.of(
            "corpus.xml",
            "<teiCorpus><teiHeader/><TEI><teiHeader/><text><body><p>One.</p></body></text></TEI>"
                + "<TEI><teiHeader/><text><body><p>Two.</p></body></text></TEI></teiCorpus>");
    assertEquals("One.\n\nTwo.", trial.text());
    assertEquals(
        List.of("document", "document"),
        trial.marks(Mark.Division.class).stream().map(Mark.Division::kind).toList());
  }

  @Test
  void addsNoQuotationMarksWhereThereAreSome() {
    assertEquals("He said “no”.", body("<p>He said <q>“no”</q>.</p>").text());
    assertEquals("He said «no».", body("<p>He said «<q>no</q>».</p>").text());
  }

  @Test
  void joinsAWordThatAPageBreakParts() {
    Trial trial = body("<p>the peti<pb n='2' break='no'/>tion and the car-<lb break='no'/>bon</p>");
    assertEquals("the petition and the car-bon", trial.text());
  }

  @Test
  void losesNoneOfManyForms() {
    Trial trial =
        body(
            "<p>In <choice><expan>Kirk Water</expan><abbr>K-W</abbr><abbr>KW</abbr></choice>.</p>");
    assertEquals("In K-W [KW].", trial.text());
    assertEquals(
        List.of("Kirk Water", ""),
        trial.marks(Mark.Reads.class).stream().map(Mark.Reads::reading).toList());
  }

  @Test
  void readsTheHeaderOfAFileThatHasNoOtherText() {
    Trial trial =
        Trial.of(
            "a.xml",
            "<TEI><teiHeader><sourceDesc><listPerson><person><persName>Greta Solm</persName></person>"
                + "</listPerson></sourceDesc></teiHeader><text/></TEI>");
    assertEquals("Greta Solm", trial.text());
    assertEquals(List.of("Greta Solm"), trial.words(Mark.Named.class));
  }
}
