package org.attest.core.propose.commitment;

import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.text.PartKind;
import org.attest.core.text.Tokens;

/// Whether a phrase that can bind does bind where it stands: not what is denied, only supposed,
/// said out of courtesy, or a cue of speech.
final class Meaning {
  private final Scene scene;
  private final PhraseBook book;
  private final Correspondence letters;

  Meaning(Scene scene, PhraseBook book, Correspondence letters) {
    this.scene = scene;
    this.book = book;
    this.letters = letters;
  }

  /// @param isPact whether the sentence speaks of a pact
  /// @param isPactBefore whether the sentence before does
  boolean isMeant(Sentence sentence, Hit hit, boolean isPact, boolean isPactBefore) {
    boolean isTold =
        scene.speech(hit.from()).isPresent() || letters.of(sentence.block()).isAddressed();
    boolean isFit =
        switch (hit.key()) {
          case "bind.clause" -> letters.of(sentence.block()).isPact();
          case "bind.stipulated" -> isPact && isUnder(sentence, hit);
          case "gain.clause" -> isPact || isPactBefore || letters.of(sentence.block()).isPact();
          case "bind.future", "bind.ready" -> isTold;
          case "ask.polite" -> isTold && isOpening(sentence, hit.from()) && isPolite(sentence, hit);
          case "bind.referred" -> isMatter(sentence, hit);
          default -> true;
        };
    return isFit
        && !isDenied(sentence, hit)
        && !isNoted(sentence, hit)
        && !isCue(sentence, hit)
        && isWhole(sentence, hit);
  }

  /// Whether more follows than a question about what somebody likes or thinks.
  private boolean isPolite(Sentence sentence, Hit hit) {
    return hit.to() + 1 < sentence.to() && !book.is("courtesy", scene.tokens(), hit.to());
  }

  /// `According to the treaty …` before the phrase.
  private boolean isUnder(Sentence sentence, Hit hit) {
    boolean isUnder = false;
    boolean isPact = false;
    for (int i = sentence.from(); i < hit.from(); i++) {
      isUnder |= book.is("under", scene.tokens(), i);
      isPact |= isUnder && book.is("pact", scene.tokens(), i);
    }
    return isPact;
  }

  /// A phrase of politeness stands where a clause begins.
  private boolean isOpening(Sentence sentence, int token) {
    int first = sentence.from();
    while (first < token && scene.tokens().kind(first) == Tokens.Kind.SIGN) {
      first++;
    }
    if (book.is("asking", scene.tokens(), first)) {
      return false;
    }
    return token == sentence.from()
        || scene.tokens().kind(token - 1) == Tokens.Kind.SIGN
        || book.is("opener", scene.tokens(), token - 1);
  }

  /// What is put off is a question or a case.
  private boolean isMatter(Sentence sentence, Hit hit) {
    for (int i = Math.max(sentence.from(), hit.from() - 8); i < hit.from(); i++) {
      if (book.is("matter", scene.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /// `did not promise`, `have no right to demand`, `if they promise`.
  private boolean isDenied(Sentence sentence, Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(sentence.from(), hit.from() - 4); i--) {
      if (",;:".indexOf(scene.sign(i)) >= 0) {
        break;
      }
      boolean isShort = scene.tokens().words(i).equals("t") && "'’".indexOf(scene.sign(i - 1)) >= 0;
      if (isShort || book.is("not", scene.tokens(), i)) {
        return true;
      }
    }
    for (int i = hit.from() - 1; i >= Math.max(sentence.from(), hit.from() - 7); i--) {
      if (book.is("if", scene.tokens(), i)) {
        return true;
      }
      if (",;:".indexOf(scene.sign(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /// `“…,” demanded the farmer`: a verb of speech behind the words that are said.
  private boolean isCue(Sentence sentence, Hit hit) {
    int before = hit.from() - 1;
    return before >= sentence.from()
        && "”\"»“".indexOf(scene.sign(before)) >= 0
        && hit.to() - hit.from() < 3;
  }

  /// Whether the words between the verb and its *to* are somebody, and what follows *to* or *be* is
  /// what is done.
  private boolean isWhole(Sentence sentence, Hit hit) {
    String last = scene.tokens().words(hit.to() - 1);
    boolean isTo = last.equals("to");
    boolean isOpen =
        last.equals("for")
            && hit.to() < sentence.to()
            && (book.is("turn", scene.tokens(), hit.to())
                || scene.tokens().words(hit.to()).equals("and")
                || ",.;:".indexOf(scene.sign(hit.to())) >= 0);
    if (isOpen) {
      return false;
    }
    if (isTo && hit.to() - 2 > hit.from() && book.is("apart", scene.tokens(), hit.to() - 2)) {
      return false;
    }
    if (hit.key().equals("bind.offer") && isTo && hit.to() < sentence.to()) {
      return !book.is("object", scene.tokens(), hit.to());
    }
    if (hit.key().equals("bind.told") && last.equals("be")) {
      return hit.to() < sentence.to()
          && (scene.tokens().words(hit.to()).endsWith("ed")
              || book.is("done", scene.tokens(), hit.to()));
    }
    return true;
  }

  /// In an editor's note only what is told counts, not what the reader is asked to do.
  private static boolean isNoted(Sentence sentence, Hit hit) {
    return sentence.block().kind() == PartKind.NOTE && !hit.key().startsWith("ask.");
  }
}
