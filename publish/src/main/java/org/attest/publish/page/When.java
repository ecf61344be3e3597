package org.attest.publish.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Finding;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;

/// Orders times by what they tell in EDTF.
final class When {
  private static final Pattern YEAR = Pattern.compile("^(-?\\d{3,4}[\\dX]?|\\d{2}XX)");

  private When() {}

  /// The first interpretation, or nothing if there is none.
  static String of(Finding finding) {
    return switch (finding) {
      case TimeExpression time -> time.when().isEmpty() ? "" : time.when().getFirst();
      case Name _, Quotation _, Emendation _ -> "";
    };
  }

  /// The year, decade or century with which a time begins, or nothing.
  static String year(String when) {
    Matcher year = YEAR.matcher(when);
    return year.find() ? year.group(1) : "";
  }
}
