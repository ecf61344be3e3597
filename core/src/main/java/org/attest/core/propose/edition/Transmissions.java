package org.attest.core.propose.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;

/// Proposes how the texts of a source hang together with others, where the source says so.
///
/// The text in hand is the smallest document, appendix, chapter or section that holds the remark,
/// or the source where it has none; a work is its entity, or the words by which it is called.
public final class Transmissions implements Proposer {
  private static final PhraseBook ENGLISH =
      PhraseBook.shipped("org.attest.core.propose.edition.en");

  @Override
  public String id() {
    return "transmissions/1";
  }

  @Override
  public Kind kind() {
    return Kind.TRANSMISSIONS;
  }

  @Override
  public boolean speaks(String language) {
    return language.equals("en");
  }

  @Override
  public List<Suggested> propose(Told told) {
    Scene scene = new Scene(told);
    Texts texts = new Texts(scene, ENGLISH);
    List<Suggested> out = new ArrayList<>(new Apparatus(scene, ENGLISH, texts).all());
    out.addAll(new Remarks(scene, ENGLISH, texts).all());
    out.sort(Comparator.comparing(each -> each.passages().getFirst()));
    return out;
  }
}
