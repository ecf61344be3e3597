package org.attest.bench.grammar;

import java.util.Map;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;

/// What the labels of Universal Dependencies are called here.
final class UniversalWords {
  private static final Map<String, WordClass> CLASSES =
      Map.ofEntries(
          Map.entry("NOUN", WordClass.NOUN),
          Map.entry("PROPN", WordClass.PROPER_NOUN),
          Map.entry("VERB", WordClass.VERB),
          Map.entry("AUX", WordClass.AUXILIARY),
          Map.entry("ADJ", WordClass.ADJECTIVE),
          Map.entry("ADV", WordClass.ADVERB),
          Map.entry("PRON", WordClass.PRONOUN),
          Map.entry("DET", WordClass.DETERMINER),
          Map.entry("ADP", WordClass.ADPOSITION),
          Map.entry("CCONJ", WordClass.COORDINATOR),
          Map.entry("SCONJ", WordClass.SUBORDINATOR),
          Map.entry("NUM", WordClass.NUMERAL),
          Map.entry("PART", WordClass.PARTICLE),
          Map.entry("INTJ", WordClass.INTERJECTION),
          Map.entry("PUNCT", WordClass.SIGN),
          Map.entry("SYM", WordClass.SIGN));

  /// By the whole label; where it is not here, by what stands before the colon.
  private static final Map<String, Link> LINKS =
      Map.ofEntries(
          Map.entry("root", Link.ROOT),
          Map.entry("nsubj", Link.SUBJECT),
          Map.entry("csubj", Link.SUBJECT),
          Map.entry("nsubj:pass", Link.PASSIVE_SUBJECT),
          Map.entry("csubj:pass", Link.PASSIVE_SUBJECT),
          Map.entry("expl", Link.EXPLETIVE),
          Map.entry("obj", Link.OBJECT),
          Map.entry("iobj", Link.INDIRECT_OBJECT),
          Map.entry("obl", Link.OBLIQUE),
          Map.entry("obl:agent", Link.AGENT),
          Map.entry("nmod", Link.NOUN_MODIFIER),
          Map.entry("nmod:poss", Link.POSSESSOR),
          Map.entry("compound", Link.COMPOUND),
          Map.entry("compound:prt", Link.VERB_PARTICLE),
          Map.entry("flat", Link.NAME_PART),
          Map.entry("fixed", Link.FIXED),
          Map.entry("amod", Link.ADJECTIVE_MODIFIER),
          Map.entry("advmod", Link.ADVERB),
          Map.entry("ccomp", Link.CLAUSE_COMPLEMENT),
          Map.entry("xcomp", Link.CLAUSE_COMPLEMENT),
          Map.entry("advcl", Link.ADVERB_CLAUSE),
          Map.entry("acl", Link.NOUN_CLAUSE),
          Map.entry("acl:relcl", Link.RELATIVE_CLAUSE),
          Map.entry("conj", Link.CONJUNCT),
          Map.entry("cc", Link.COORDINATION),
          Map.entry("case", Link.CASE),
          Map.entry("mark", Link.MARKER),
          Map.entry("det", Link.DETERMINER),
          Map.entry("nummod", Link.NUMBER),
          Map.entry("aux", Link.AUXILIARY),
          Map.entry("aux:pass", Link.PASSIVE_AUXILIARY),
          Map.entry("cop", Link.COPULA),
          Map.entry("appos", Link.APPOSITION),
          Map.entry("parataxis", Link.PARATAXIS),
          Map.entry("vocative", Link.VOCATIVE),
          Map.entry("discourse", Link.DISCOURSE),
          Map.entry("punct", Link.SIGN));

  private static final Set<String> DENYING = Set.of("not", "n't", "n’t", "never", "nt");

  private UniversalWords() {}

  /// @param universal the universal class
  /// @param form the word's form in the letters of the Penn Treebank
  static String tag(String universal, String form) {
    WordClass sort = CLASSES.getOrDefault(universal, WordClass.OTHER);
    return sort + " " + form;
  }

  static Link link(String label, String word) {
    Link exact = LINKS.get(label);
    int colon = label.indexOf(':');
    Link found = exact == null && colon > 0 ? LINKS.get(label.substring(0, colon)) : exact;
    if (found == Link.ADVERB && DENYING.contains(word)) {
      return Link.NEGATION;
    }
    return found == null ? Link.OTHER : found;
  }
}
