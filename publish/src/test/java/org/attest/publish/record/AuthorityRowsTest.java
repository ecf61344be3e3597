package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.junit.jupiter.api.Test;

class AuthorityRowsTest {
  private static String row(String name, List<String> forms, List<String> keys) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Entity entity = new Entity("person.x", NameKind.PERSON, name, forms, 3, keys, List.of());
    AuthorityRows.write(List.of(entity), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEntityIsARowBelowTheHeader() {
    String told =
        row(
            "Anton Veskar",
            List.of("A. Veskar", "Anton Veskar", "Антон|Вескар"),
            List.of("https://viaf.org/viaf/1", "https://www.wikidata.org/entity/Q2"));
    assertEquals(
        """
        id,kind,name,variants,identifiers,names\r
        person.x,person,Anton Veskar,A. Veskar|Антон Вескар,\
        https://viaf.org/viaf/1|https://www.wikidata.org/entity/Q2,3\r
        """,
        told);
  }

  @Test
  void whatASpreadsheetWouldCalculateOrBreakIsKeptAsWords() {
    String told = row("=HYPERLINK(\"x\",1)", List.of("@a\nb", "-2"), List.of());
    assertEquals(
        """
        id,kind,name,variants,identifiers,names\r
        person.x,person,"'=HYPERLINK(""x"",1)","'@a
        b|-2",,3\r
        """,
        told);
  }
}
