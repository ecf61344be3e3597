package org.attest.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.Progress;
import org.attest.app.archive.TextRecognition;
import org.attest.app.web.Workbench;
import org.attest.read.scan.ScanLimits;
import org.attest.read.scan.Tesseract;
import org.attest.testkit.Scan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scans in the reading view, recognised by the Tesseract of this machine.
class FacsimileTest {
  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static Browser browser;

  @BeforeAll
  static void serveScans() throws IOException {
    String[] first = new String[26];
    first[0] = "#Report from the outer quay";
    for (int i = 1; i < first.length; i += 5) {
      first[i] = " On March 8, 1921 Anton Veskar wrote to the Harbour";
      first[i + 1] = "Committee that the boat was gone and that nobody";
      first[i + 2] = "had rowed it. The harbourmaster said nothing of it";
      first[i + 3] = "in his report, Qwxzk ~~vvt- ,,;lj and the";
      first[i + 4] = "committee did not ask.";
    }
    byte[] pdf =
        Scan.pdfBehind(
            "This page has text.",
            Scan.page(first),
            Scan.page("#The question", " Somebody asked for an answer within one month."),
            Scan.page("#The answer", " Nobody in the town gave any answer."));
    Path scan = Files.write(dir.resolve("quay “1921” & more #1.pdf"), pdf);
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      TextRecognition recognition =
          TextRecognition.of(
              () -> Tesseract.find(System.getenv("PATH"), ScanLimits.standard()),
              new TextRecognition.Choice.Usual());
      assertEquals(
          Optional.empty(),
          made.read(List.of(scan), recognition, Progress.SILENT).notice(),
          "the tests need tesseract-ocr");
    }
    archive = Archive.open(dir.resolve("archive"));
    workbench = Workbench.start(archive.view(), 0);
    browser = new Browser(workbench.address());
  }

  @AfterAll
  static void stop() {
    browser.close();
    workbench.close();
    archive.close();
  }

  @BeforeEach
  void openTheScan() {
    browser.resize(1440, 1000);
    browser.open("");
    browser.run("localStorage.clear()");
    browser.one(".sources a").click();
    browser.arrives("sources/");
  }

  private static boolean isLoaded() {
    return Boolean.TRUE.equals(
        browser.run(
            "const p = document.querySelector('.facsimile img');"
                + "return !p.hidden && p.complete && p.naturalWidth > 500"));
  }

  @Test
  void aKeyShowsThePictureOfThePageWhereOneReads() {
    assertFalse(browser.one("#facsimile").isDisplayed());
    browser.press("i");
    browser.until(_ -> isLoaded());
    assertEquals("page 1 of 4", browser.one(".which").getText());
    browser.run("document.querySelector('.block[data-page=\"4\"]').scrollIntoView()");
    browser.until(_ -> browser.one(".which").getText().equals("page 4 of 4"));
    browser.until(_ -> isLoaded());
    assertTrue(
        String.valueOf(browser.one(".facsimile img").getAttribute("alt")).startsWith("Page 4 of "));
    browser.picture("facsimile");
    assertEquals(List.of(), browser.barriers());
    browser.press("i");
    assertFalse(browser.one("#facsimile").isDisplayed());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aPageMarkLeadsToItsPictureAndButtonsTurnThePages() {
    browser.one("a.pagemark[data-page='3']").click();
    browser.until(_ -> isLoaded());
    assertEquals("page 3 of 4", browser.one(".which").getText());
    browser.one("[data-turns='1']").click();
    browser.until(_ -> browser.one(".which").getText().equals("page 4 of 4"));
    assertFalse(browser.one("[data-turns='1']").isEnabled());
  }

  @Test
  void doubtfulWordsAreMarkedAndShownInTheirPlace() {
    browser.press("i");
    browser.until(_ -> isLoaded());
    assertTrue(
        String.valueOf(browser.one(".doubt").getAttribute("title"))
            .matches("recognised with \\d+ %"));
    browser.run(
        "document.querySelector('.doubt .w').dispatchEvent("
            + "new MouseEvent('mouseover', { bubbles: true }))");
    browser.until(_ -> browser.one(".facsimile .here").isDisplayed());
    browser.until(_ -> isLoaded());
    assertTrue(
        Boolean.TRUE.equals(
            browser.run(
                "const box = document.querySelector('.doubt').dataset.box.split(' ');"
                    + "const p = document.querySelector('.facsimile img').getBoundingClientRect();"
                    + "const h = document.querySelector('.here').getBoundingClientRect();"
                    + "return Math.abs(p.top + p.height * box[2] / 10000 - h.top) < 2"
                    + " && Math.abs(p.left + p.width * box[1] / 10000 - h.left) < 2")),
        "the frame stands where the word does");
    browser.picture("facsimile-doubt");
    assertTrue(browser.one(".doubt").getCssValue("text-decoration-line").contains("underline"));
    browser.press("4");
    assertFalse(browser.one(".doubt").getCssValue("text-decoration-line").contains("underline"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void thePictureStandsAboveTheTextOnANarrowScreen() {
    browser.resize(500, 900);
    browser.press("i");
    browser.until(_ -> isLoaded());
    assertTrue(
        Boolean.TRUE.equals(
            browser.run("return document.documentElement.scrollWidth <= innerWidth")));
    browser.picture("facsimile-narrow");
    assertEquals(List.of(), browser.barriers());
  }
}
