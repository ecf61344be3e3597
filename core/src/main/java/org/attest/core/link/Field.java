package org.attest.core.link;

/// One thing that rows tell and that is compared.
sealed interface Field permits ValueField, NameField, OtherNames {
  /// As a person knows it.
  String name();

  /// How far two rows agree in it; the same for either order.
  Agreement grade(int first, int second);

  /// By how much the value that two rows share is rarer than values usually are: the difference of
  /// the logarithms of how often they occur; 0 where they do not share one.
  double rarity(int first, int second, Agreement grade);

  /// What a grade says of two rows, in words: `same surname`.
  String words(Agreement grade);
}
