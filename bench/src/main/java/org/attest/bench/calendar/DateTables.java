package org.attest.bench.calendar;

import org.attest.core.time.DateWords;
import org.attest.core.time.Draft2012;
import org.attest.core.time.Edtf;

/// Rows of tables of dates in words.
public final class DateTables {
  private DateTables() {}

  /// What the input of a row is called in its language; what is no date gives nothing.
  public static String said(Row row) {
    DateWords.Language language =
        switch (row.cell("language")) {
          case "en" -> DateWords.Language.ENGLISH;
          case "de" -> DateWords.Language.GERMAN;
          case "fr" -> DateWords.Language.FRENCH;
          case "it" -> DateWords.Language.ITALIAN;
          default -> throw new IllegalArgumentException("language: " + row.cell("language"));
        };
    String input = row.cell("input");
    return Edtf.parse(Draft2012.modern(input).orElse(input))
        .toOptional()
        .map(new DateWords(language)::say)
        .orElse("");
  }
}
