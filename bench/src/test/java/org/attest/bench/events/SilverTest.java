package org.attest.bench.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilverTest {
  @TempDir Path novels;

  private void novel(String name, String word) throws IOException {
    String paragraph = "<p>" + (word + " ").repeat(40) + "&amp; so on.</p>\n";
    String text = "<TEI><text><body>" + paragraph.repeat(900) + "</body></text></TEI>";
    Files.writeString(novels.resolve(name + ".xml"), text);
  }

  @Test
  void everyNovelGivesAStretchBeforeAnyGivesItsSecond() throws IOException {
    novel("ENG00010_A", "apple");
    novel("ENG00020_B", "berry");
    List<String> stretches = Silver.stretches(novels);
    assertTrue(stretches.get(0).strip().startsWith("apple"));
    assertTrue(stretches.get(1).strip().startsWith("berry"));
    assertTrue(stretches.get(2).strip().startsWith("apple"));
    assertEquals(16, stretches.size());
  }

  @Test
  void stretchesAreWholeParagraphs() throws IOException {
    novel("ENG00010_A", "apple");
    for (String stretch : Silver.stretches(novels)) {
      String words = stretch.strip();
      assertTrue(words.startsWith("apple") && words.endsWith("& so on."), stretch);
      assertTrue(stretch.length() > 9000 && stretch.length() < 20_000);
    }
  }

  @Test
  void novelsOfLitBankAreLeftOut() throws IOException {
    novel("ENG18530_Dickens", "house");
    assertEquals(List.of(), Silver.stretches(novels));
  }
}
