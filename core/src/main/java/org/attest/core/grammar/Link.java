package org.attest.core.grammar;

/// What a word is to the word on which it depends. The names say what the dependent is; the
/// relations are those of Universal Dependencies 2, where the content words are the heads.
public enum Link {
  /// Of the word on which all of its sentence depends.
  ROOT,
  SUBJECT,
  PASSIVE_SUBJECT,
  /// `there` and `it` where they stand for nothing.
  EXPLETIVE,
  OBJECT,
  INDIRECT_OBJECT,
  /// A noun that belongs to a verb by a preposition, or as a time or measure.
  OBLIQUE,
  /// Who did it, behind the `by` of a passive.
  AGENT,
  NOUN_MODIFIER,
  POSSESSOR,
  COMPOUND,
  /// Any later word of a name on its first.
  NAME_PART,
  /// Any later word of a phrase that works as one word: `because of`.
  FIXED,
  ADJECTIVE_MODIFIER,
  ADVERB,
  /// `not` and `never`.
  NEGATION,
  /// `up` in `gave up`.
  VERB_PARTICLE,
  /// A clause that is what was said, thought or begun; with or without a subject of its own.
  CLAUSE_COMPLEMENT,
  ADVERB_CLAUSE,
  RELATIVE_CLAUSE,
  /// Any other clause on a noun: `the order to leave`, `the man killed`.
  NOUN_CLAUSE,
  CONJUNCT,
  /// `and`, on the conjunct behind it.
  COORDINATION,
  /// A preposition, or the `s` of a possessor, on its noun.
  CASE,
  /// `that`, `to`, `because`, on the verb of their clause.
  MARKER,
  DETERMINER,
  NUMBER,
  AUXILIARY,
  PASSIVE_AUXILIARY,
  /// `be` on the word that it links to the subject.
  COPULA,
  APPOSITION,
  /// A clause that stands beside another without a word that joins them, as `he said` in a sentence
  /// that is otherwise what he said.
  PARATAXIS,
  /// Somebody who is spoken to.
  VOCATIVE,
  /// `well`, `yes`, `oh`.
  DISCOURSE,
  SIGN,
  /// A later token of what a reader takes for one word, on the first: the `m` of `5 p.m.`.
  PIECE,
  OTHER
}
