package org.attest.core.grammar;

/// The class of a word in its sentence, after the universal parts of speech (universaldependencies
/// guidelines, version 2).
public enum WordClass {
  NOUN,
  PROPER_NOUN,
  VERB,
  /// `be`, `have`, `do` and the modals where they help another word; `be` also before what it
  /// links.
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  ADPOSITION,
  COORDINATOR,
  /// `that`, `because`, `when`, where they open a clause.
  SUBORDINATOR,
  NUMERAL,
  /// `to` before a verb, `not`, the `s` of a possessor.
  PARTICLE,
  INTERJECTION,
  SIGN,
  OTHER
}
