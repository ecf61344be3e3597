package org.attest.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.app.archive.DecisionDesk;
import org.attest.app.archive.Progress;
import org.attest.app.web.Workbench;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.View;
import org.attest.publish.record.AuthorityProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/// Pairs decided by keys, and the card of an entity.
class PairsTest {
  /// So unlike each other that none is taken for a misprint of another.
  private static final List<String> SURNAMES =
      List.of(
          "Tolmer", "Harnik", "Delbos", "Quirle", "Mavrin", "Sorgau", "Pelten", "Ruskom", "Yantel",
          "Cobrid", "Zumler", "Fegost");

  private static final int PERSONS = 2 * SURNAMES.size();

  @TempDir private Path dir = Path.of("");

  private Optional<Archive> archive = Optional.empty();
  private Optional<Workbench> workbench = Optional.empty();
  private Optional<Browser> opened = Optional.empty();

  /// Bearers of one surname in documents of their own, so that initials fit several of them.
  @BeforeEach
  void serve() throws IOException {
    Path files = Files.createDirectories(dir.resolve("files"));
    for (int i = 0; i < PERSONS; i++) {
      String surname = SURNAMES.get(i / 2);
      String name = i % 2 == 0 ? "Anton " + surname : "Alma " + surname;
      Files.writeString(files.resolve("full-" + i + ".xml"), edition(name, "Oskar Lind"));
      Files.writeString(files.resolve("short-" + i + ".xml"), edition("A. " + surname, "Bo Hult"));
    }
    try (Archive made = Archive.write(dir.resolve("archive"))) {
      made.read(List.of(files), Progress.SILENT);
    }
    Archive looking = Archive.open(dir.resolve("archive"));
    archive = Optional.of(looking);
    DecisionDesk desk = new DecisionDesk(dir.resolve("archive"), "a reader");
    Workbench server = Workbench.start(looking.view(), Optional.of(desk), 0);
    workbench = Optional.of(server);
    opened = Optional.of(new Browser(server.address()));
    browser().resize(1440, 1000);
  }

  private static String edition(String name, String other) {
    return """
    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter
    </title></titleStmt></fileDesc></teiHeader><text><body><p>Yesterday
    <persName>%s</persName>, delegate of the harbour, wrote to <persName>%s</persName>.</p>
    </body></text></TEI>
    """
        .formatted(name, other);
  }

  @AfterEach
  void stop() {
    List<String> complaints = browser().complaints();
    browser().close();
    workbench.ifPresent(Workbench::close);
    archive.ifPresent(Archive::close);
    assertEquals(List.of(), complaints);
  }

  private Browser browser() {
    return opened.orElseThrow();
  }

  private View view() {
    return archive.orElseThrow().view();
  }

  private List<String> actions() {
    return view().decisions().stream()
        .map(JournalEntry::action)
        .filter(action -> List.of("same", "different", "undo").contains(action))
        .toList();
  }

  private String shown() {
    return String.valueOf(browser().one(".pair.now").getDomAttribute("data-pair"));
  }

  private void waitFor(List<String> wanted) {
    browser().until(_ -> actions().equals(wanted));
  }

  @Test
  void oneKeyDecidesAndTheNextPairIsThereAtOnce() {
    browser().open("pairs");
    String first = shown();
    browser().press("d");
    String second = shown();
    assertNotEquals(first, second);
    browser().press("s");
    assertNotEquals(second, shown());
    assertTrue(browser().one("#told").getText().startsWith("same: "));
    waitFor(List.of("different", "same"));
    assertEquals(1, browser().all(".pair.now").size());
  }

  @Test
  void recordsOfAuthorityFilesAreDecidedByTheSameKeys() {
    String table = "name,viaf\n\"Lind, Oskar\",1\n\"Hult, Bo\",2\n";
    try (Archive deciding = Archive.decideIn(dir.resolve("archive"))) {
      deciding.takeAuthority("persons.csv", table.getBytes(StandardCharsets.UTF_8), "a reader");
    }
    browser().open("authorities");
    assertEquals("2 proposals", browser().one("#left").getText());
    browser().press("s");
    browser().press("d");
    waitFor(List.of("same", "different"));
    assertEquals("0 proposals", browser().one("#left").getText());
    browser().press("u");
    waitFor(List.of("same", "different", "undo"));
    assertEquals(1, new AuthorityProposals(view()).all().size());
  }

  @Test
  void whatWasDecidedLastIsUndoneByAKey() {
    browser().open("pairs");
    String first = shown();
    int before = view().catalogue().pairsCount();
    browser().press("d");
    browser().press("u");
    assertEquals(first, shown());
    waitFor(List.of("different", "undo"));
    browser().until(_ -> view().catalogue().pairsCount() == before);
  }

  @Test
  void skippingChangesNothingAndMoreThanOnePageIsFetched() {
    browser().open("pairs");
    int pairs = view().catalogue().pairsCount();
    assertTrue(pairs > 20, "pairs: " + pairs);
    for (int i = 0; i < 15; i++) {
      String before = shown();
      browser().press(i % 2 == 0 ? "k" : " ");
      browser().until(_ -> !shown().equals(before));
    }
    assertEquals(List.of(), actions());
    browser().press("u");
    assertTrue(browser().one("#told").getText().startsWith("back: "));
  }

  @Test
  void aReasonIsTypedWithoutItsLettersDeciding() {
    browser().open("pairs");
    browser().press("b");
    browser().press("seen dusk; <b>\"'&\u202E");
    assertEquals(List.of(), actions());
    browser().press(Keys.ENTER);
    waitFor(List.of("same"));
    String body = view().decisions().getLast().body();
    assertTrue(body.contains("seen dusk; <b>"), body);
  }

  @Test
  void whatIsRefusedComesBackWithTheReason() {
    browser().open("pairs");
    String first = shown();
    try (Archive _ = Archive.write(dir.resolve("archive"))) {
      browser().press("d");
      browser().until(_ -> browser().one("#told").getText().contains("another program"));
    }
    assertEquals(first, shown());
    assertTrue(browser().complaints().stream().allMatch(line -> line.contains("409")));
  }

  @Test
  void thePagesAreOpenToEverybody() {
    String card = "entities/" + view().catalogue().entities().getFirst().id();
    for (String path : List.of("pairs", card)) {
      String name = path.startsWith("pairs") ? "pairs" : "card";
      browser().resize(1440, 1000);
      browser().open(path);
      assertEquals(List.of(), browser().barriers(), path);
      browser().picture(name + "-light");
      browser().dark(true);
      assertEquals(List.of(), browser().barriers(), path + " dark");
      browser().picture(name + "-dark");
      browser().dark(false);
      browser().resize(500, 844);
      assertEquals(List.of(), browser().barriers(), path + " narrow");
      browser().picture(name + "-narrow");
      assertEquals(
          0L,
          browser().run("return Math.max(0, document.documentElement.scrollWidth - innerWidth)"),
          path);
    }
  }

  @Test
  void aButtonOnTheCardDecidesAndAnotherUndoes() {
    String first = view().catalogue().pairs(0, 1).getFirst().first();
    browser().open("entities/" + first);
    browser().one(".likely button[value=different]").click();
    waitFor(List.of("different"));
    browser().arrives("entities/");
    browser().one(".past button").click();
    waitFor(List.of("different", "undo"));
  }
}
