package org.attest.core.recognise;

import java.util.List;

/// The recognisers, in the order in which they run. A new one is added here.
public final class Recognisers {
  private Recognisers() {}

  /// With rules alone.
  public static List<Recogniser> all() {
    return with(NameModels.NONE);
  }

  /// The list that every archive starts with.
  public static List<Recogniser> with(NameModels models) {
    return List.of(
        new TimesMarked(),
        new TimesByRule(),
        new NamesMarked(),
        new NamesLearnt(models),
        new QuotationsMarked(),
        new QuotationsByMark(),
        new EmendationsMarked());
  }
}
