package org.attest.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.app.web.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class BrowserTest {
  /// As long as a book of 600 pages.
  private static final int PARAGRAPHS = 3000;

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static Browser browser;

  @BeforeAll
  static void serveTheDossier() throws IOException {
    Path book = dir.resolve("book.txt");
    StringBuilder words = new StringBuilder("The Long Book\n\n");
    for (int i = 1; i <= PARAGRAPHS; i++) {
      words.append(i % 100 == 1 ? "Chapter " + (i / 100 + 1) + "\n\n" : "");
      words.append("Paragraph ").append(i).append(" tells of the harbour. ");
      words.append("The tide came and went, and nobody wrote it down. ".repeat(8)).append("\n\n");
    }
    Files.writeString(book, words);
    Path odd = dir.resolve("50% <i>odd & “quoted”; #1?.txt");
    Files.writeString(odd, "Harbour <script>alert(1)</script> & more. В гавани стоял Пётр.\n");
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(Path.of("..", "dossier", "documents"), book, odd), Progress.SILENT);
    }
    archive = Archive.open(dir.resolve("archive"));
    workbench = Workbench.start(archive.view(), 0);
    browser = new Browser(workbench.address());
  }

  @Test
  void whatIsClosedToSomebodyIsNoticed() {
    browser.open("data:text/html,<p style='color:%23ccc'>pale</p><img src='data:,'>");
    assertTrue(browser.barriers().size() > 2, "the rules bite");
  }

  @AfterAll
  static void stop() {
    browser.close();
    workbench.close();
    archive.close();
  }

  @BeforeEach
  void beginAfresh() {
    browser.resize(1440, 1000);
    browser.dark(false);
    browser.open("");
    browser.run("localStorage.clear()");
    browser.complaints();
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sources/01-harbour-papers.txt",
        "sources/02-congress-of-the-ports.html",
        "sources/04-commissioners-letter.xml",
        "sources/07-the-salt-prison.pdf",
        "sources/book.txt",
        "entities",
        "entities?kind=person",
        "times",
        "times?year=1921",
        "search",
        "search?q=harbour",
        "search?q=nothingwhatever",
      })
  void everyPageIsOpenToEverybody(String path) {
    browser.open(path);
    assertEquals(List.of(), browser.barriers(), "wide and light");
    picture(path, "light");
    browser.dark(true);
    assertEquals(List.of(), browser.barriers(), "dark");
    picture(path, "dark");
    browser.dark(false);
    browser.resize(1440, 900);
    assertEquals(0L, browser.run(SIDEWAYS), "nothing is scrolled sideways on a wide screen");
    browser.resize(500, 844);
    assertEquals(List.of(), browser.barriers(), "narrow");
    assertEquals(0L, browser.run(SIDEWAYS), "nothing is scrolled sideways on a phone");
    picture(path, "narrow");
  }

  private static final String SIDEWAYS =
      "return Math.max(0, document.documentElement.scrollWidth - innerWidth)";

  @Test
  void aNoteThatNothingCallsStandsWhereItsSourceHasIt() {
    browser.open("sources/04-commissioners-letter.xml");
    WebElement remark = browser.one(".remark");
    assertTrue(remark.getText().startsWith("[An invented letter"));
    assertEquals(
        true,
        browser.run(
            "const [remark, heading] = ['.remark', '.block.heading'].map(one =>"
                + " document.querySelector(one).getBoundingClientRect());"
                + "return Math.abs(remark.left - heading.left) < 2 && remark.top >= heading.bottom"));
  }

  private static void picture(String path, String how) {
    browser.picture((path.isEmpty() ? "archive" : path.replaceAll("[^\\w.-]+", "-")) + "-" + how);
  }

  @Test
  void aNameLeadsToItsEntityAndFromThereBackToTheWords() {
    browser.open("sources/01-harbour-papers.txt");
    WebElement name = browser.one(".reading .name.person");
    String words = name.getText();
    name.click();
    browser.arrives("entities/");
    WebElement passage =
        browser.all(".passages .words").stream()
            .filter(each -> each.findElement(By.tagName("mark")).getText().equals(words))
            .findFirst()
            .orElseThrow();
    passage.click();
    browser.arrives("sources/");
    assertEquals(words, browser.one(".cited").getText());
  }

  @Test
  void aSearchIsNarrowedByItsFacetsAndLeadsToTheWords() {
    browser.one("#q");
    browser.type("prison");
    int before = browser.all(".passages li").size();
    assertTrue(before > 1);
    assertEquals("prison", browser.one(".passages mark").getText().toLowerCase(Locale.ROOT));
    browser.one(".facets a").click();
    browser.arrives("search?q=prison&source=");
    assertEquals(1, browser.all(".facets a[aria-current=true]").size());
    assertTrue(browser.all(".passages li").size() <= before);
    browser.one(".facets a[aria-current=true]").click();
    browser.until(_ -> browser.path().equals("search?q=prison"));
    assertEquals(before, browser.all(".passages li").size());
    browser.one(".passages .words").click();
    browser.arrives("sources/");
    assertTrue(browser.one(".cited").isDisplayed());
  }

  @Test
  void aSearchInCyrillicFindsCyrillic() {
    browser.type("гавани");
    assertEquals("гавани", browser.one(".passages mark").getText());
  }

  @Test
  void awkwardWordsAreShownAsTheyAreAndHarmNothing() {
    browser.type("\"<script>alert(1)</script> +(( *");
    assertTrue(browser.title().contains("<script>"), browser.title());
    browser.open("search?q=alert");
    browser.one(".passages .words").click();
    assertTrue(browser.one(".reading").getText().contains("<script>alert(1)</script>"));
    assertTrue(browser.title().startsWith("50% <i>odd"), browser.title());
  }

  @Test
  void oneKeyShowsTheSourceTextAndTheReadingTextAgain() {
    browser.open("sources/01-harbour-papers.txt");
    String reading = browser.one(".leaves").getText();
    browser.press("t");
    String source = browser.one(".leaves").getText();
    assertFalse(reading.contains("*The Harbour Book"));
    assertTrue(source.contains("*The Harbour Book"), source);
    browser.picture("source-text");
    browser.press("t");
    assertEquals(reading, browser.one(".leaves").getText());
  }

  @Test
  void marksAreSwitchedTogetherAndEachByItself() {
    browser.open("sources/01-harbour-papers.txt");
    browser.press("1");
    assertEquals("false", browser.one("[data-shows=names]").getAttribute("aria-pressed"));
    assertEquals("true", browser.one("[data-shows=times]").getAttribute("aria-pressed"));
    browser.press("m");
    assertEquals("false", browser.one("[data-shows=times]").getAttribute("aria-pressed"));
    browser.open("sources/05-letters-from-the-salt-prison.txt");
    assertEquals("false", browser.one("[data-shows=times]").getAttribute("aria-pressed"));
    browser.press("m");
    assertEquals("true", browser.one("[data-shows=names]").getAttribute("aria-pressed"));
  }

  @Test
  void everythingIsReachedByKeys() {
    browser.press("?");
    assertTrue(browser.one("#keys").isDisplayed());
    browser.press(Keys.ESCAPE);
    browser.press("j");
    browser.press("j");
    browser.press(Keys.ENTER);
    browser.arrives("sources/");
    browser.press("j");
    assertEquals(true, browser.run("return document.activeElement.matches('.block')"));
    browser.press("n");
    assertEquals(
        true, browser.run("return document.activeElement.matches('.name, .time, .quotation')"));
    browser.press("g");
    assertEquals(true, browser.run("return document.activeElement.closest('.contents') !== null"));
    browser.press("d");
    assertEquals("dark", browser.run("return document.documentElement.dataset.theme"));
    browser.press("/");
    assertEquals("q", browser.run("return document.activeElement.id"));
  }

  @Test
  void aSelectedPassageIsCitedAndItsLinkShowsTheSameWords() {
    browser.open("sources/01-harbour-papers.txt");
    browser.run(
        "const words = [...document.querySelectorAll('.paragraph [data-at]:not(.printed)')]"
            + ".find(each => each.textContent.length > 40);"
            + "const range = document.createRange();"
            + "range.setStart(words.firstChild, 2);"
            + "range.setEnd(words.firstChild, 22);"
            + "getSelection().removeAllRanges(); getSelection().addRange(range);");
    String selected = String.valueOf(browser.run("return getSelection().toString()"));
    browser.press("c");
    String link = String.valueOf(browser.one("#cite-link").getDomProperty("value"));
    String words = String.valueOf(browser.one("#cite-words").getDomProperty("value"));
    assertTrue(words.contains("“" + selected.strip() + "”"), words);
    browser.picture("cite");
    assertEquals(List.of(), browser.barriers());
    browser.open(link);
    assertEquals(selected.strip(), browser.one(".cited").getText());
  }

  @Test
  void notesStandBesideTheirMarksAndBelowThemOnAPhone() {
    browser.open("sources/01-harbour-papers.txt");
    String apart =
        "const note = document.querySelector('.note');"
            + "const call = document.getElementById('call-' + note.id);"
            + "const n = note.getBoundingClientRect(), c = call.getBoundingClientRect();"
            + "return n.left > c.right && Math.abs(n.top - c.top) < 30;";
    assertEquals(true, browser.run(apart));
    browser.one(".call").click();
    browser.picture("note");
    browser.run("document.querySelector('.call').closest('.block').scrollIntoView()");
    browser.run("scrollBy(0, -260); document.activeElement.blur()");
    browser.picture("reading-view");
    browser.resize(500, 844);
    browser.until(_ ->
        Boolean.TRUE.equals(
            browser.run(
                "const note = document.querySelector('.note');"
                    + "return note.getBoundingClientRect().top >"
                    + " document.getElementById('call-' + note.id).getBoundingClientRect().top")));
    browser.one(".call").click();
    browser.picture("note-narrow");
  }

  @Test
  void aBookOpensWithItsFirstLeafAndGoesOnAsOneReads() {
    browser.open("sources/book.txt");
    assertTrue(shown("[...document.querySelectorAll('.block')].length") < PARAGRAPHS / 5);
    long height = shown("document.documentElement.scrollHeight");
    browser.run("scrollTo(0, document.documentElement.scrollHeight)");
    browser.until(_ -> seen("Paragraph " + PARAGRAPHS + " "));
    browser.run("scrollTo(0, document.documentElement.scrollHeight / 2)");
    browser.until(_ -> seen("Paragraph 15"));
    long now = shown("document.documentElement.scrollHeight");
    assertTrue(Math.abs(now - height) < height / 5, "the scroll bar tells the truth");
    assertTrue(shown("document.querySelectorAll('.block').length") < PARAGRAPHS / 5, "bounded");
    assertEquals(
        true,
        browser.run(
            "const ids = [...document.querySelectorAll('.block')].map(b => Number(b.id.slice(1)));"
                + "return ids.every((id, i) => i === 0 || id > ids[i - 1])"),
        "every block once and in order");
  }

  @Test
  void theAddressTellsWhereOneReadsAndLeadsBackThere() {
    browser.open("sources/book.txt");
    browser.run("scrollTo(0, document.documentElement.scrollHeight / 3)");
    browser.until(_ -> browser.path().contains("?from="));
    String place = browser.path();
    String words = atTheTop();
    browser.open(place);
    browser.until(_ -> words.equals(atTheTop()));
    assertEquals(place, browser.path());
    browser.run("scrollBy(0, -5000)");
    browser.until(_ -> !browser.path().equals(place));
    assertTrue(from(browser.path()) < from(place), "what stands before is there");
    browser.picture("book-inside");
    browser.resize(500, 844);
    browser.picture("book-inside-narrow");
  }

  @Test
  void theContentsLeadIntoABookAndTheBrowserLeadsBack() {
    browser.open("sources/book.txt");
    browser.all(".contents a[data-part]").stream()
        .filter(link -> link.getText().equals("Chapter 20"))
        .findFirst()
        .orElseThrow()
        .click();
    browser.until(_ -> browser.path().contains("from="));
    browser.until(_ -> !browser.all(".block:target").isEmpty());
    assertEquals("Chapter 20", browser.one(".block:target").getText());
    browser.until(_ -> browser.one(".contents a[aria-current]").getText().equals("Chapter 20"));
    assertEquals(
        "Chapter 20", browser.run("return document.activeElement.innerText"), "keys go on here");
    browser.press("k");
    browser.until(_ -> seen("Paragraph 1900 "));
    browser.run("history.back()");
    browser.until(_ -> seen("Paragraph 1 "));
  }

  @Test
  void aLinkIntoABookShowsItsPassageWithTheTextAroundIt() {
    browser.open("sources/book.txt?v=1&at=600000-600020");
    assertEquals(true, browser.run(IN_SIGHT, browser.one(".cited")));
    assertTrue(browser.path().contains("at="), "the address still tells the passage");
    browser.run("scrollTo(0, 0)");
    browser.until(_ -> seen("Paragraph 1 "));
    browser.until(_ -> !browser.path().contains("at="));
  }

  @Test
  void whatOneSelectedStaysHoweverFarOneScrolls() {
    browser.open("sources/book.txt");
    browser.run(
        "const words = document.querySelector('.paragraph [data-at]');"
            + "getSelection().selectAllChildren(words)");
    browser.run("scrollTo(0, document.documentElement.scrollHeight)");
    browser.until(_ -> seen("Paragraph " + PARAGRAPHS + " "));
    assertTrue(
        String.valueOf(browser.run("return getSelection().toString()")).startsWith("Paragraph 1 "));
  }

  @Test
  void aDocumentIsSearchedFromItsContents() {
    browser.open("sources/book.txt");
    browser.press("f");
    browser.press("tide" + Keys.ENTER);
    browser.arrives("search?source=book.txt&q=tide");
    assertEquals(1, browser.all(".facets a[aria-current=true]").size());
  }

  private static final String IN_SIGHT =
      "const at = arguments[0].getBoundingClientRect(); return at.top > 0 && at.bottom < innerHeight";

  private static long shown(String number) {
    return ((Number) Objects.requireNonNull(browser.run("return " + number))).longValue();
  }

  /// Whether a paragraph that begins so is to be seen.
  private static boolean seen(String words) {
    return Boolean.TRUE.equals(
        browser.run(
            "return [...document.querySelectorAll('.block')].some(block => {"
                + "const at = block.getBoundingClientRect();"
                + "return at.bottom > 0 && at.top < innerHeight"
                + " && block.innerText.startsWith(arguments[0]); })",
            words));
  }

  private static String atTheTop() {
    return String.valueOf(
        browser.run(
            "return [...document.querySelectorAll('.block')]"
                + ".find(block => block.getBoundingClientRect().bottom > 76)?.innerText"));
  }

  private static int from(String path) {
    return Integer.parseInt(path.replaceAll(".*from=(\\d+).*", "$1"));
  }
}
