package org.attest.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {
  private static final List<Records.Column> NAME =
      List.of(new Records.Column("name", Role.FULL_NAME));

  @Test
  void aRowMustHaveAValueForEachColumn() {
    List<Records.Row> rows = List.of(new Records.Row("a", List.of("Ruta", "Lessing")));
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> new Records(NAME, rows));
    assertEquals("row a: 2 values for 1 columns", wrong.getMessage());
  }

  @Test
  void noTwoRowsShareAnId() {
    Records.Row row = new Records.Row("a", List.of("Ruta"));
    assertThrows(IllegalArgumentException.class, () -> new Records(NAME, List.of(row, row)));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleIsReadAsItIsWritten(Role role) {
    assertEquals(role, Role.parse(role.label()));
  }
}
