package org.attest.core.grammar;

import java.util.List;
import org.attest.core.text.Tokens;

/// A text whose words have their classes and heads.
///
/// @param starts the first token of each sentence, in order, the first of them 0
/// @param tags by token: a [WordClass] and the form in the letters of the Penn Treebank, `NOUN NNS`
/// @param heads by token: the token on which it depends, in the same sentence, or -1
/// @param links by token
public record GrammarLesson(
    Tokens tokens, List<Integer> starts, List<String> tags, List<Integer> heads, List<Link> links) {
  /// @throws IllegalArgumentException if the lists do not fit the tokens
  public GrammarLesson {
    starts = List.copyOf(starts);
    tags = List.copyOf(tags);
    heads = List.copyOf(heads);
    links = List.copyOf(links);
    int size = tokens.size();
    if (tags.size() != size || heads.size() != size || links.size() != size) {
      throw new IllegalArgumentException("lists of another length than the tokens");
    }
  }

  /// The token behind the last of a sentence.
  public int to(int sentence) {
    return sentence + 1 < starts.size() ? starts.get(sentence + 1) : tokens.size();
  }
}
