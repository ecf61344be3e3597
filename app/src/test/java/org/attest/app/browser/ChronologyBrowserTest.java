package org.attest.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.attest.app.web.Told;
import org.attest.app.web.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

class ChronologyBrowserTest {
  private static final String SIDEWAYS =
      "return Math.max(0, document.documentElement.scrollWidth - innerWidth)";

  @TempDir static Path dir;

  private static Archive archive;
  private static Workbench workbench;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException {
    Files.writeString(dir.resolve("a.txt"), Told.TEXT);
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 28; i++) {
      lines.add(Told.event("n." + i, "ev." + i, "[\"1921-02-%02d\"]".formatted(i)));
    }
    lines.add(Told.event("s.bar", "ev.bar", "[\"1921-02\"]"));
    lines.add(Told.event("s.open", "ev.open", "[\"1921-05/..\"]"));
    lines.add(Told.event("s.either", "ev.either", "[\"1921-01\",\"1921-09\"]"));
    lines.add(Told.before("s.order", "ev.either", "ev.3"));
    lines.add(Told.before("s.wrong", "ev.20", "ev.10"));
    lines.add(Told.event("s.guess", "ev.guess", "[\"1921\"]", "proposed"));
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(dir.resolve("a.txt")), Progress.SILENT);
      made.take(Map.of("statements.jsonl", lines), "a reader");
    }
    archive = Archive.open(dir.resolve("archive"));
    DecisionDesk desk = new DecisionDesk(dir.resolve("archive"), "a reader");
    workbench = Workbench.start(archive.view(), Optional.of(desk), 0);
    browser = new Browser(workbench.address());
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
        "chronology",
        "chronology?from=1921&to=1921",
        "contradictions",
        "events/ev.either"
      })
  void everyPageIsOpenToEverybody(String path) {
    browser.open(path);
    String name = path.replaceAll("[^\\w.-]+", "-");
    assertEquals(List.of(), browser.barriers(), "wide and light");
    browser.picture(name + "-light");
    browser.dark(true);
    assertEquals(List.of(), browser.barriers(), "dark");
    browser.picture(name + "-dark");
    browser.dark(false);
    browser.resize(500, 844);
    assertEquals(List.of(), browser.barriers(), "narrow");
    assertEquals(0L, browser.run(SIDEWAYS), "nothing is scrolled sideways on a phone");
    browser.picture(name + "-narrow");
  }

  @Test
  void keysZoomAndMoveAndTheAddressFollows() {
    browser.open("chronology?from=1921&to=1921");
    browser.press("+");
    browser.until(_ -> browser.path().startsWith("chronology?from=1921-04"));
    browser.press(Keys.ARROW_LEFT);
    browser.until(_ -> browser.path().startsWith("chronology?from=1921-01"));
    browser.press(Keys.ARROW_RIGHT);
    browser.until(_ -> browser.path().startsWith("chronology?from=1921-04"));
    browser.press("-");
    browser.until(_ -> browser.path().startsWith("chronology?from=1921-01"));
    browser.press("0");
    browser.until(_ -> browser.path().equals("chronology"));
    assertTrue(browser.all("table.events tbody tr").size() > 28);
  }

  @Test
  void theFocusStaysOnTheWayThatOneGoes() {
    browser.open("chronology?from=1921&to=1921");
    browser.run("document.querySelector('[data-way=in]').focus()");
    browser.press(Keys.ENTER);
    browser.until(_ -> browser.path().startsWith("chronology?from=1921-04"));
    browser.until(_ -> "in".equals(browser.run("return document.activeElement.dataset.way ?? ''")));
  }
}
