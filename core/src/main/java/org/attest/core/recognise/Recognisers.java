package org.attest.core.recognise;

import java.util.List;

/// The recognisers, in the order in which they run. A new one is added here.
public final class Recognisers {
  private Recognisers() {}

  /// The list that every archive starts with.
  public static List<Recogniser> all() {
    return List.of(
        new TimesMarked(),
        new TimesByRule(),
        new NamesMarked(),
        new NamesByRule(),
        new QuotationsMarked(),
        new QuotationsByMark(),
        new EmendationsMarked());
  }
}
