package org.attest.core.propose.commitment;

import java.util.List;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.phrase.PhraseBook;

/// Proposes commitments and what came of them.
public final class Commitments implements Proposer {
  private static final PhraseBook ENGLISH =
      PhraseBook.shipped("org.attest.core.propose.commitment.en");

  @Override
  public String id() {
    return "commitments/2";
  }

  @Override
  public Kind kind() {
    return Kind.COMMITMENTS;
  }

  @Override
  public boolean speaks(String language) {
    return language.equals("en");
  }

  @Override
  public List<Suggested> propose(Told told) {
    return new Finding(told, ENGLISH).all();
  }
}
