/// Which words of English sentences belong together: the class of each word, and what it depends
/// on.
///
/// Entry: [org.attest.core.grammar.GrammarModel#analyse] gives the
/// [org.attest.core.grammar.Analysis] of the tokens of a text. The model is learnt by
/// [org.attest.core.grammar.GrammarLearner] and shipped with the program.
@NullMarked
package org.attest.core.grammar;

import org.jspecify.annotations.NullMarked;
