package org.attest.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
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
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest extends ReaderContract {
  private static final String MINUTES =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8"><title>Minutes of the  Congress</title>
      <meta name="author" content="Secretariat"><meta name="DC.date" content="1920-10-15T09:00">
      <style>p { color: red }</style><script>alert("no")</script></head>
      <body><nav><a href="#second">Second Sitting</a></nav>
      <h1>Congress of the <em>Ports</em></h1>
      <section id="second"><h2>Second Sitting</h2>
      <p>In the chair: Sofia
         Kerrin.<sup><a href="#fn1" id="r1">1</a></sup> Secretary: P<b>av</b>el.<a href="#fn2" id="r2">[2]</a></p>
      <p>Moved:</p><blockquote><p>The Congress requests.</p><p>In all ports.</p></blockquote>
      <p>See <cite>Harbour Book</cite>, <time datetime="1920-10-14">14 October</time>;
      she said <q>no <q>never</q></q>.</p>
      <ul><li>One</li><li>Two<ul><li>Within</li></ul></li></ul>
      <table><tr><th>No.</th><th>Name</th></tr><tr><td>112</td><td><p>Wesskar</p></td></tr></table>
      <pre>  kept   as
        it is</pre>
      <dl><dt>O.S.</dt><dd>Old Style</dd></dl>
      <p>fine&shy;ly &amp; caf&eacute;<br>next line<!-- a comment --></p>
      </section>
      <hr><h2>Notes</h2>
      <ol><li id="fn1">Schoolmistress.
        <p>Released in 1922.</p> <a href="#r1">↩</a></li>
      <li><p id="fn2"><a href="#r2">2.</a> Pavel Dorring.</p></li></ol>
      </body></html>
      """;

  private final Trial minutes = Trial.of("minutes.html", MINUTES);

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "minutes.html",
            MINUTES,
            "Congress of the Ports",
            "In the chair: Sofia Kerrin.",
            "Harbour Book",
            "112",
            "Old Style",
            "Schoolmistress."),
        Specimen.of(
            "fragment.htm",
            "<p>Без тега html, просто <i>слова</i>.</p>",
            "Без тега html, просто слова."),
        Specimen.of(
            "page.xhtml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Only <b>words</b>.</p></body></html>
            """,
            "Only words."));
  }

  @Override
  protected String mediaType() {
    return "text/html";
  }

  private static Trial body(String body) {
    return Trial.of("a.html", "<html><body>" + body + "</body></html>");
  }

  @Test
  void writesDownTheWordsAsAnEditorWouldTypeThem() {
    String expected =
        """
        Second Sitting

        Congress of the Ports

        Second Sitting

        In the chair: Sofia Kerrin.¹ Secretary: Pavel.²

        Moved:

        The Congress requests.

        In all ports.

        See Harbour Book, 14 October; she said “no ‘never’”.

        One

        Two

        Within

        No.\tName

        112\tWesskar

        kept   as
          it is

        O.S.

        Old Style

        fine\u00adly & café
        next line

        Notes

        Schoolmistress.

        Released in 1922.

        Pavel Dorring.\
        """;
    assertEquals(expected, minutes.text());
  }

  @Test
  void takesTitleAuthorDateAndLanguageFromTheHead() {
    Metadata metadata = minutes.transcript().metadata();
    assertEquals(Optional.of("Minutes of the Congress"), metadata.title());
    assertEquals(List.of("Secretariat"), metadata.authors());
    assertEquals(Optional.of("1920-10-15"), metadata.date());
    assertEquals(Optional.of("en-GB"), metadata.language());
  }

  @Test
  void takesTheFirstHeadingForATitleWhereThereIsNone() {
    assertEquals(
        Optional.of("Minutes"),
        body("<h1>Minutes</h1><p>Words.</p>").transcript().metadata().title());
  }

  @Test
  void tiesLinkedNotesToTheirMarks() {
    assertEquals(
        List.of("Kerrin.|1|Schoolmistress. Released in 1922.", "Pavel.|2|Pavel Dorring."),
        minutes.notes());
  }

  @Test
  void leavesOutTheLinksThatLeadBackFromANote() {
    assertFalse(minutes.text().contains("↩"));
    assertTrue(minutes.text().endsWith("Pavel Dorring."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Word's own export
        "<p>Words<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a> more.</p><div id='ftn1'><p><a"
            + " href='#_ftnref1' name='_ftn1'><span>[1]</span></a> The note.</p></div>",
        // Wikipedia
        "<p>Words<sup id='cite_ref-1'><a href='#cite_note-1'>[1]</a></sup> more.</p><ol><li"
            + " id='cite_note-1'><span><b><a href='#cite_ref-1'>^</a></b></span> <span>The"
            + " note.</span></li></ol>",
        // Pandoc
        "<p>Words<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a>"
            + " more.</p><section role='doc-endnotes'><ol><li id='fn1'><p>The note.<a href='#fnref1'"
            + " class='footnote-back' role='doc-backlink'>↩︎</a></p></li></ol></section>",
        // EPUB
        "<p>Words<a epub:type='noteref' href='#n1'>1</a> more.</p><aside epub:type='footnote'"
            + " id='n1'><p>The note.</p></aside>",
        // an old page with named anchors
        "<p>Words<a name=b1></a><a href=#n1><sup>1</sup></a> more.</p><p><a name=n1></a><a"
            + " href=#b1>1</a> The note.</p>"
      })
  void knowsTheUsualWaysToLinkANote(String page) {
    Trial trial = body(page);
    assertEquals(List.of("Words|1|The note."), trial.notes());
    assertTrue(trial.text().startsWith("Words¹ more."), trial.text());
  }

  @Test
  void tiesStarsAndLettersToo() {
    Trial trial =
        body(
            "<p>A<a href='#x'>*</a> B<a href='#y'><sup>b</sup></a></p><p id=x>* Star.</p><p id=y>b"
                + " Letter.</p>");
    assertEquals(2, trial.notes().size());
    assertTrue(trial.text().startsWith("A* B[b]"), trial.text());
  }

  @Test
  void keepsTwoMarksOfOneNoteApart() {
    Trial trial = body("<p>A<a href='#x'>1</a> B<a href='#x'>1</a></p><p id=x>The note.</p>");
    assertEquals(List.of("A|1|The note.", "B|1|The note."), trial.notes());
  }

  @Test
  void doesNotTakeAListOfContentsForMarks() {
    Trial trial =
        body(
            "<p><a href='#c1'>1</a> <a href='#c2'>2</a></p><h2 id=c1>Chapter One</h2><p>A.</p><h2"
                + " id=c2>Chapter Two</h2><p>B.</p>");
    assertEquals(List.of(), trial.words(Mark.NoteMark.class));
    assertEquals(List.of("Chapter One", "Chapter Two"), trial.words(Mark.Heading.class));
  }

  @Test
  void marksHeadingsQuotationsWorksAndDates() {
    assertEquals(
        List.of("Congress of the Ports", "Second Sitting", "Notes"),
        minutes.words(Mark.Heading.class));
    assertEquals(
        List.of("The Congress requests.\n\nIn all ports."), minutes.words(Mark.Quoted.class));
    assertEquals(List.of("Harbour Book"), minutes.words(Mark.Named.class));
    assertEquals(List.of("14 October"), minutes.words(Mark.Dated.class));
    assertEquals("1920-10-14", minutes.marks(Mark.Dated.class).getFirst().when());
  }

  @Test
  void makesASectionADivisionWithItsTitle() {
    Mark.Division division = minutes.marks(Mark.Division.class).getFirst();
    assertEquals(Optional.of("Second Sitting"), division.title());
    assertTrue(minutes.words(division).startsWith("Second Sitting\n\nIn the chair"));
    assertTrue(minutes.words(division).endsWith("next line"));
  }

  @Test
  void makesEachOfSeveralArticlesADocument() {
    Trial trial =
        body("<article><h2>A</h2><p>One.</p></article><article><h2>B</h2><p>Two.</p></article>");
    assertEquals(
        List.of("document", "document"),
        trial.marks(Mark.Division.class).stream().map(Mark.Division::kind).toList());
  }

  @Test
  void writesWhatStandsForAPicture() {
    assertEquals(
        "Seen from the mole [The harbour in ice] in winter.",
        body("<p>Seen from the mole <img src=a.png alt='The harbour\n in ice'> in winter.</p>")
            .text());
    assertEquals(
        "The day.", body("<p><img alt=T>he <img alt='x1.JPG'>day<img alt=''>.</p>").text());
  }

  @Test
  void neverShowsScriptsOrStyles() {
    assertFalse(minutes.text().contains("alert"));
    assertFalse(minutes.text().contains("color"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8", "x-MacCyrillic"})
  void believesTheEncodingThatThePageDeclares(String charset) {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset="
            + charset
            + "'></head><body><p>Тарвель, Фонарь</p></body></html>";
    Trial trial = Trial.of("a.html", page.getBytes(Charset.forName(charset)));
    assertEquals("Тарвель, Фонарь", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void readsAPageInUtf16WhateverItDeclares() {
    String page = "\uFEFF<html><head><meta charset='utf-8'></head><body><p>Größe</p></body></html>";
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      Trial trial = Trial.of("a.html", page.getBytes(Charset.forName(charset)));
      assertEquals("Größe", trial.text());
    }
  }

  @Test
  void keepsProseInTheCellsOfALayoutTableApart() {
    Trial trial =
        body(
            "<table><tr><td><p>One.</p><p>Two.</p></td><td><h2>Three</h2><p>Four.</p></td></table>");
    assertEquals("One.\n\nTwo.\n\nThree\n\nFour.", trial.text());
  }

  @Test
  void joinsWordsThatOnlyTagsPart() {
    assertEquals("Trotzky and Borghi", body("<p>Tro<i>tz</i>ky and Bor<wbr>ghi</p>").text());
    assertEquals("A[rrmando]", body("<p>A<span>[rrmando]</span></p>").text());
  }

  @Test
  void takesTwoLineBreaksForTheEndOfAParagraph() {
    assertEquals("One.\n\nTwo.\nThree.", body("One.<br><br>Two.<br>Three.").text());
  }

  @Test
  void readsAPageThatIsNestedDeeperThanTheLimitWithoutLoss() {
    String deep = "<div>".repeat(5000) + "words" + "</div>".repeat(5000);
    Trial trial = body(deep);
    assertEquals("words", trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void marksNothingForADateThatCannotBeAndSaysSo() {
    Trial trial = body("<p>On <time datetime='1921-02-30'>the thirtieth</time>.</p>");
    assertEquals(List.of(), trial.words(Mark.Dated.class));
    assertEquals("On the thirtieth.", trial.text());
    assertEquals(List.of("P014"), trial.codes());
  }
}
