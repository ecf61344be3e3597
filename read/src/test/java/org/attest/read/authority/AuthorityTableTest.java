package org.attest.read.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attest.core.authority.AuthorityRecord;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTableTest {
  private static Outcome<List<AuthorityRecord>> read(String table) {
    return AuthorityTable.read("persons.csv", table.getBytes(StandardCharsets.UTF_8));
  }

  private static AuthorityRecord only(String table) {
    Outcome<List<AuthorityRecord>> outcome = read(table);
    assertEquals(List.of(), outcome.problems());
    assertEquals(1, outcome.value().orElseThrow().size());
    return outcome.value().orElseThrow().getFirst();
  }

  private static List<String> told(Outcome<?> outcome) {
    return outcome.problems().stream().map(Problem::toLine).toList();
  }

  @Test
  void knowsColumnsByTheirUsualNames() {
    AuthorityRecord record =
        only(
            """
            Label,alt_label,Type,Birth date,died,VIAF,Wikidata ID,note
            "Veskar, Anton",A. Veskar|Антон Вескар,human,1873-05-04,c. 1921,7,Q42,a docker
            """);
    assertEquals("Veskar, Anton", record.name());
    assertEquals(List.of("A. Veskar", "Антон Вескар"), record.variants());
    assertEquals(Optional.of(NameKind.PERSON), record.kind());
    assertEquals(Optional.of(1873), record.born());
    assertEquals(Optional.of(1921), record.died());
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q42", "http://viaf.org/viaf/7"),
        record.identifiers());
    assertEquals(Optional.of("a docker"), record.description());
    assertEquals(2, record.line());
  }

  @Test
  void takesSemicolonsTabsAndOtherEncodings() {
    assertEquals("Berta Holm", only("name;viaf\nBerta Holm;1\n").name());
    assertEquals("Berta Holm", only("name\tviaf\nBerta Holm\t1\n").name());
    byte[] marked = "\uFEFFname,viaf\nMüller,1\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("Müller", name(marked));
    assertEquals("Müller", name("\uFEFFname,viaf\nMüller,1\n".getBytes(StandardCharsets.UTF_16LE)));
    byte[] old =
        "name;description\nMüller;schöne Grüße aus Köln\nGräfin Würth;hält Bücher für Jürgen\n"
            .getBytes(Charset.forName("windows-1252"));
    assertEquals("Müller", name(old));
  }

  private static String name(byte[] bytes) {
    return AuthorityTable.read("a.csv", bytes).value().orElseThrow().getFirst().name();
  }

  @Test
  void knowsARecordWithoutAnIdentifierByFileAndLine() {
    assertEquals("persons.csv#2", only("name\nBerta Holm\n").id());
    assertEquals("persons.csv#p7", only("name,id\nBerta Holm,p7\n").id());
  }

  @Test
  void countsLinesWhereACellHasSeveral() {
    Outcome<List<AuthorityRecord>> outcome = read("name,note\nA,\"one\ntwo\"\nB,\n,x\n");
    assertEquals(
        List.of(2, 4), outcome.value().orElseThrow().stream().map(AuthorityRecord::line).toList());
    assertEquals(List.of("P024 persons.csv line 5: the row has no name"), told(outcome));
  }

  @Test
  void leavesOutRowsThatAreNoRecordsAndTakesTheOthers() {
    Outcome<List<AuthorityRecord>> outcome =
        read(
            "name,kind,viaf\nA,person,1\n,person,2\nB,starship,3\nC,person,1\n"
                + "x".repeat(10_000)
                + ",person,4\n");
    assertEquals(1, outcome.value().orElseThrow().size());
    assertEquals(
        List.of(
            "P024 persons.csv line 3: the row has no name",
            "P024 persons.csv line 4: 'starship' is no kind: person, organisation, place and work"
                + " are",
            "P024 persons.csv line 5: http://viaf.org/viaf/1 stands on line 2 already",
            "P024 persons.csv line 6: the name has more than 1000 characters"),
        told(outcome));
  }

  @Test
  void tellsOfManyBadRowsInFewLines() {
    Outcome<List<AuthorityRecord>> outcome = read("name,viaf\n" + ",1\n".repeat(500));
    assertEquals(21, outcome.problems().size());
    assertEquals(
        "P024 persons.csv: 480 further rows are no records either", told(outcome).getLast());
  }

  @Test
  void keepsNoControlsInNamesAndNoApostropheAgainstFormulas() {
    assertEquals("=A B", only("name\n'=A\u0007 B\n").name());
  }

  @Test
  void refusesWhatIsNoTableOfNames() {
    assertTrue(told(read("")).getFirst().startsWith("P025 persons.csv: it is empty"));
    assertTrue(told(read("a,b\n1,2\n")).getFirst().contains("its first row is: a, b"));
    assertTrue(told(read("name,b\n\"x\"y,2\n")).getFirst().startsWith("P025"));
    assertTrue(told(read("name,b\n\"x,2\n")).getFirst().startsWith("P025"));
  }

  @ParameterizedTest
  @CsvSource({
    "1873,1873",
    "1873-05-04,1873",
    "c. 1873,1873",
    "4 May 1873,1873",
    "-0044,-44",
    "44 BC,",
    "431 B.C.,-430",
    "about 1870/75,1870",
    "unknown,",
    "4.5.1873,1873",
    "0973,973"
  })
  void readsYears(String told, Integer year) {
    assertEquals(Optional.ofNullable(year), Row.year(told));
  }
}
