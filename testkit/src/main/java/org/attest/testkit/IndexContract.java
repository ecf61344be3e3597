package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attest.core.port.Index;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every index does.
public abstract class IndexContract {
  /// The index under test; the same one all through a test, empty at its beginning.
  protected abstract Index index();

  /// Two sources: a consul's report in three blocks and a letter in one.
  @BeforeEach
  void fill() {
    index()
        .put(
            "consul",
            "1",
            List.of(
                entry(
                    "p1",
                    PartKind.PARAGRAPH,
                    0,
                    "The market at Kharkoff was closed in the spring."),
                entry("p2", PartKind.PARAGRAPH, 50, "Le général à l’hôtel; Kharkoff’s mills."),
                entry("n1", PartKind.NOTE, 100, "Compare the report from Kharkoff.")));
    index()
        .put(
            "letter",
            "2",
            List.of(entry("p1", PartKind.PARAGRAPH, 0, "Хлеб из города Харькова не пришёл.")));
    index().commit();
  }

  @Test
  void wordsAreFoundAsWritten() {
    assertEquals(3, total("Kharkoff"));
    assertEquals(3, total("KHARKOFF"));
    assertEquals(1, total("Харькова"));
    assertEquals(0, total("Kiev"));
  }

  @Test
  void accentsDoNotMatter() {
    assertEquals(1, total("general hotel"));
    assertEquals(1, total("hôtel"));
    assertEquals(1, total("пришел"));
  }

  @Test
  void phrasesPrefixesAndNearSpellingsAreFound() {
    assertEquals(1, total("\"market at Kharkoff\""));
    assertEquals(0, total("\"Kharkoff market\""));
    assertEquals(3, total("Khark*"));
    assertEquals(1, total("Харьк*"));
    assertEquals(3, total("Kharkov~2"));
    assertEquals(1, total("Kharkoff -market -mills"));
    assertEquals(2, total("market | Хлеб"));
    assertEquals(0, total("market Хлеб"));
  }

  @Test
  void noQueryIsAnError() {
    for (String odd :
        List.of(
            "\"", "(((", "a AND (", "*", "~", "-", "+|-", "\\", "a~99", "\"a b\"~x", "\ud800")) {
      assertTrue(total(odd) >= 0, odd);
    }
    assertEquals(0, total("   "));
    assertTrue(total("a~ b~2 ".repeat(500)) >= 0);
    assertEquals(0, total("(".repeat(5000)));
  }

  @Test
  void filtersNarrowTheHitsButNotTheCounts() {
    Index.Query query =
        new Index.Query("Kharkoff | Хлеб", List.of("consul"), List.of(PartKind.NOTE), 0, 20);
    List<Index.Hit> hits = index().search(query);
    assertEquals(1, hits.size());
    assertEquals("n1", hits.getFirst().part());
    Index.Counts counts = index().counts(query);
    assertEquals(1, counts.total());
    assertEquals(Map.of("consul", 3L, "letter", 1L), counts.bySource());
    assertEquals(Map.of("paragraph", 3L, "note", 1L), counts.byKind());
  }

  @Test
  void pagesFollowEachOther() {
    List<Index.Hit> all = index().search(Index.Query.of("Kharkoff"));
    for (int i = 0; i < 3; i++) {
      Index.Query one = new Index.Query("Kharkoff", List.of(), List.of(), i, 1);
      assertEquals(List.of(all.get(i)), index().search(one));
      assertEquals(3, index().counts(one).total());
    }
    assertEquals(
        List.of(), index().search(new Index.Query("Kharkoff", List.of(), List.of(), 3, 5)));
  }

  @Test
  void blocksThatAnswerAlikeComeInTheOrderOfSourcesAndPlaces() {
    List<String> expected = new ArrayList<>();
    for (String source : List.of("mills", "archive", "zone", "harbour")) {
      List<Index.Entry> blocks = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        blocks.add(entry("p" + i, PartKind.PARAGRAPH, i * 50, "The road to Tiflis."));
        expected.add(source + " " + i * 50);
      }
      index().put(source, "1", blocks);
      index().commit();
    }
    expected.sort(
        Comparator.comparing((String each) -> each.split(" ", -1)[0])
            .thenComparing(each -> Integer.valueOf(each.split(" ", -1)[1])));
    for (String words : List.of("Tiflis", "Tif*", "\"road to Tiflis\"", "Tiflis~1 road")) {
      Index.Query query = new Index.Query(words, List.of(), List.of(), 0, 100);
      List<String> found =
          index().search(query).stream()
              .map(hit -> hit.source() + " " + hit.span().start())
              .toList();
      assertEquals(expected.subList(0, 100), found, words);
    }
  }

  @Test
  void highlightsAreTheStretchesThatMatch() {
    assertEquals(List.of("Kharkoff", "spring"), highlighted("kharkoff spr*"));
    assertEquals(List.of("market at Kharkoff"), highlighted("\"market at kharkoff\" market"));
    assertEquals(List.of("général", "hôtel"), highlighted("general hotel"));
    assertEquals(List.of("Kharkoff", "mills"), highlighted("kharkov~2 mills"));
    assertEquals(List.of("market"), highlighted("market | \"Kharkoff market\""));
  }

  @Test
  void aHitSaysWhereItStands() {
    Index.Hit hit = index().search(Index.Query.of("report")).getFirst();
    assertEquals("consul", hit.source());
    assertEquals(PartKind.NOTE, hit.kind());
    assertEquals(100, hit.span().start());
    assertEquals("Compare the report from Kharkoff.", hit.text());
    assertTrue(hit.score() > 0);
  }

  @Test
  void puttingASourceAgainReplacesItsBlocks() {
    index().put("consul", "3", List.of(entry("p1", PartKind.PARAGRAPH, 0, "Only Poltava.")));
    assertEquals(3, total("Kharkoff"));
    assertEquals(Map.of("consul", "1", "letter", "2"), index().stamps());
    index().commit();
    assertEquals(0, total("Kharkoff"));
    assertEquals(1, total("Poltava"));
    assertEquals(Map.of("consul", "3", "letter", "2"), index().stamps());
    index().put("consul", "4", List.of());
    index().commit();
    assertEquals(0, total("Poltava"));
  }

  @Test
  void clearingForgetsEverything() {
    index().clear();
    assertEquals(0, total("Kharkoff"));
    assertEquals(Map.of(), index().stamps());
  }

  @Test
  void whatWasNotCommittedIsNotFoundYet() {
    index().put("late", "1", List.of(entry("p1", PartKind.PARAGRAPH, 0, "Odessa")));
    assertEquals(0, total("Odessa"));
    index().commit();
    assertEquals(1, total("Odessa"));
  }

  protected final long total(String words) {
    return index().counts(Index.Query.of(words)).total();
  }

  private List<String> highlighted(String words) {
    Index.Hit hit = index().search(Index.Query.of(words)).getFirst();
    return hit.highlights().stream()
        .map(span -> hit.text().substring(span.start(), span.end()))
        .toList();
  }

  protected static Index.Entry entry(String part, PartKind kind, int start, String text) {
    return new Index.Entry(part, kind, new Span(start, start + text.length()), "en", text);
  }
}
