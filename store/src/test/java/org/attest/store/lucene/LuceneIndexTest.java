package org.attest.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.attest.core.port.Index;
import org.attest.core.problem.StoreException;
import org.attest.core.text.PartKind;
import org.attest.testkit.IndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexTest extends IndexContract {
  private final Path temp;
  private LuceneIndex index;

  LuceneIndexTest(@TempDir Path temp) {
    this.temp = temp;
    index = LuceneIndex.write(temp.resolve("index"));
  }

  @Override
  protected Index index() {
    return index;
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void onlyWhatWasCommittedSurvives() {
    index.put("late", "1", List.of(entry("p1", PartKind.PARAGRAPH, 0, "Odessa")));
    index.close();
    index = LuceneIndex.write(temp.resolve("index"));
    assertEquals(0, total("Odessa"));
    assertEquals(3, total("Kharkoff"));
    index.commit();
    assertEquals(Map.of("consul", "1", "letter", "2"), index.stamps());
  }

  @Test
  void aLookerSeesLaterCommitsAndWritesNothing() {
    Path later = temp.resolve("later");
    try (LuceneIndex looker = LuceneIndex.open(later)) {
      assertEquals(List.of(), looker.search(Index.Query.of("Odessa")));
      assertEquals(Index.Counts.NOTHING, looker.counts(Index.Query.of("Odessa")));
      assertFalse(Files.exists(later));
      try (LuceneIndex writer = LuceneIndex.write(later)) {
        for (String name : List.of("a", "b")) {
          writer.put(name, "1", List.of(entry("p1", PartKind.PARAGRAPH, 0, "Odessa")));
          writer.commit();
          assertTrue(looker.stamps().containsKey(name));
        }
        assertEquals(2, looker.search(Index.Query.of("Odessa")).size());
      }
      assertThrows(IllegalStateException.class, () -> looker.put("c", "1", List.of()));
    }
  }

  @Test
  void wordsNearOneAnotherAreMarkedWhereTheyAreNear() {
    Index.Hit hit = index.search(Index.Query.of("\"market Kharkoff\"~2")).getFirst();
    assertEquals(
        List.of("market at Kharkoff"),
        hit.highlights().stream()
            .map(place -> hit.text().substring(place.start(), place.end()))
            .toList());
  }

  @Test
  void anIndexOfAnEarlierVersionIsBegunAnew() throws IOException {
    Path earlier = temp.resolve("earlier");
    try (IndexWriter writer = new IndexWriter(FSDirectory.open(earlier), new IndexWriterConfig())) {
      writer.addDocument(
          Blocks.document("old", entry("p1", PartKind.PARAGRAPH, 0, "Odessa and Tiflis")));
      writer.setLiveCommitData(Map.of("stamp:old", "1").entrySet());
      writer.commit();
    }
    try (LuceneIndex begun = LuceneIndex.write(earlier)) {
      assertEquals(Map.of(), begun.stamps());
      assertEquals(List.of(), begun.search(Index.Query.of("Odessa")));
      begun.put("old", "1", List.of(entry("p1", PartKind.PARAGRAPH, 0, "Odessa")));
      begun.commit();
      assertEquals(1, begun.search(Index.Query.of("Odessa")).size());
    }
  }

  @Test
  void aSecondWriterIsToldOfTheFirst() {
    StoreException held =
        assertThrows(StoreException.class, () -> LuceneIndex.write(temp.resolve("index")));
    assertTrue(String.valueOf(held.getMessage()).contains("another process"));
    assertEquals(3, total("Kharkoff"));
  }
}
