package org.attest.core.propose.commitment;

import java.util.Optional;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.text.PartKind;
import org.attest.core.text.Tokens;

/// Tells sentences that bid somebody do something: `Help it without delay!`, `Do not repeat our
/// mistakes.` They count in letters and appeals, and in speech.
final class Imperatives {
  private final Scene scene;
  private final PhraseBook book;
  private final Correspondence letters;

  Imperatives(Scene scene, PhraseBook book, Correspondence letters) {
    this.scene = scene;
    this.book = book;
    this.letters = letters;
  }

  /// The verb with which a sentence bids, if it does.
  Optional<Integer> verb(Sentence sentence) {
    if (sentence.block().kind() != PartKind.PARAGRAPH || isAsked(sentence)) {
      return Optional.empty();
    }
    Tokens tokens = scene.tokens();
    int at = sentence.from();
    int passed = 0;
    while (at < sentence.to() && passed < 5 && isBefore(sentence, at)) {
      at++;
      passed += tokens.isWord(at - 1) ? 1 : 0;
    }
    boolean isVerb =
        at + 1 < sentence.to()
            && (book.is("imperative", tokens, at) ? !isUnclear(at) : isForbidden(sentence, at))
            && scene.name(at).isEmpty()
            && !isNoun(at + 1)
            && !book.is("idle", tokens, at + 1);
    return isVerb && isSpoken(sentence, at) ? Optional.of(at) : Optional.empty();
  }

  /// Behind *do not* every word is a verb.
  private boolean isForbidden(Sentence sentence, int token) {
    String before = token > sentence.from() ? scene.tokens().words(token - 1) : "";
    return (before.equals("not") || before.equals("t"))
        && token - 2 >= sentence.from()
        && scene.tokens().isWord(token)
        && !book.is("filler", scene.tokens(), token);
  }

  /// Whether a word may be a noun or an adjective here.
  private boolean isUnclear(int token) {
    return book.is("unclear", scene.tokens(), token)
        && !book.is("object", scene.tokens(), token + 1)
        && scene.name(token + 1).isEmpty();
  }

  private boolean isBefore(Sentence sentence, int token) {
    boolean isVerb =
        book.is("imperative", scene.tokens(), token)
            && token + 1 < sentence.to()
            && !book.is("negation", scene.tokens(), token + 1);
    return (scene.tokens().kind(token) == Tokens.Kind.SIGN
            && "?!.;(".indexOf(scene.sign(token)) < 0)
        || book.is("opener", scene.tokens(), token)
        || (!isVerb && book.is("negation", scene.tokens(), token));
  }

  private boolean isNoun(int next) {
    return book.is("plain", scene.tokens(), next)
        || book.is("be", scene.tokens(), next)
        || "-,".indexOf(scene.sign(next)) >= 0;
  }

  private boolean isAsked(Sentence sentence) {
    for (int i = sentence.to() - 1; i >= Math.max(sentence.from(), sentence.to() - 3); i--) {
      if (scene.sign(i) == '?') {
        return true;
      }
    }
    return false;
  }

  private boolean isSpoken(Sentence sentence, int token) {
    return letters.of(sentence.block()).isAddressed() || scene.speech(token).isPresent();
  }
}
