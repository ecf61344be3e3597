package org.attest.core.propose.commitment;

import java.util.Optional;
import org.attest.core.propose.Named;
import org.attest.core.propose.Spoken;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.recognise.NameKind;
import org.attest.core.text.Tokens;

/// Whom the words around a phrase mean: a name before it, *I* and *you*, a pronoun, or a noun.
final class Parties {
  private static final int BACK = 40;
  private static final int PRONOUN_BACK = 150;
  private static final int NOUN_MAX = 6;

  private final Scene scene;
  private final PhraseBook book;
  private final Correspondence letters;
  private final Syntax syntax;

  Parties(Scene scene, PhraseBook book, Correspondence letters, Syntax syntax) {
    this.scene = scene;
    this.book = book;
    this.letters = letters;
    this.syntax = syntax;
  }

  /// Somebody, and where the words that say so begin.
  ///
  /// @param who an entity, or words
  /// @param from the first token; where it is not in the sentence, that of the phrase
  record Party(String who, int from) {}

  /// Who says *I* at a token.
  Optional<String> speaker(Sentence sentence, int token) {
    Optional<Spoken> turn = scene.speech(token);
    if (turn.isPresent()) {
      return turn.get().speaker().or(() -> Optional.of("the speaker"));
    }
    return letters.of(sentence.block()).author().or(() -> Optional.of("the author"));
  }

  /// Who is *you* at a token.
  Optional<String> addressee(Sentence sentence, int token) {
    return scene.speech(token).isPresent()
        ? Optional.empty()
        : letters.of(sentence.block()).addressee();
  }

  /// The subject of a verb: by grammar, where it names somebody, else by the words before the verb.
  /// A noun that belongs to another verb yields to a name that stands nearer.
  Optional<Party> subject(Sentence sentence, int verb) {
    Optional<Syntax.Subject> told =
        syntax.subject(verb).filter(subject -> subject.word() >= sentence.from());
    Optional<String> who = told.flatMap(subject -> who(sentence, subject));
    if (told.isEmpty() || who.isEmpty()) {
      return nearest(sentence, verb);
    }
    Syntax.Subject subject = told.get();
    Party party = new Party(who.get(), subject.isOwn() ? subject.from() : verb);
    boolean isSure =
        subject.isOwn() || subject.isPronoun() || scene.name(subject.word()).isPresent();
    return isSure
        ? Optional.of(party)
        : nearest(sentence, verb)
            .filter(other -> other.who().indexOf(' ') < 0)
            .or(() -> Optional.of(party));
  }

  private Optional<String> who(Sentence sentence, Syntax.Subject subject) {
    Optional<Named> name = scene.name(subject.word());
    boolean isWhole = subject.isPronoun() || name.isPresent();
    return isWhole
        ? name.map(Named::entity).or(() -> at(sentence, subject.word()).map(Party::who))
        : Optional.of(scene.words(subject.from(), subject.to()));
  }

  private Optional<Party> nearest(Sentence sentence, int verb) {
    int at = verb - 1;
    int passed = 0;
    while (at >= sentence.from() && passed < 9 && isBetween(at)) {
      at--;
      passed++;
    }
    if (at < sentence.from()) {
      return Optional.empty();
    }
    boolean isAside = ",)—–".indexOf(scene.sign(at)) >= 0;
    Optional<Party> direct = isAside ? Optional.empty() : at(sentence, at);
    if (direct.isPresent()) {
      return direct;
    }
    boolean isInfinitive = verb > sentence.from() && scene.tokens().words(verb - 1).equals("to");
    return before(sentence, at, isInfinitive)
        .map(party -> new Party(party.who(), verb))
        .or(() -> first(sentence, verb));
  }

  /// A few words before a verb with which the sentence begins: `Delegations from seven countries`.
  private Optional<Party> first(Sentence sentence, int verb) {
    int from = sentence.from();
    boolean isShort = verb > from && verb - from < NOUN_MAX && scene.tokens().isCapital(from);
    for (int i = from; i < verb && isShort; i++) {
      isShort = scene.tokens().isWord(i) && !book.is("preposition", scene.tokens(), from);
    }
    return isShort && !isBetween(verb - 1) && !isBetween(from)
        ? Optional.of(new Party(scene.words(from, verb), from))
        : Optional.empty();
  }

  private boolean isBetween(int token) {
    String word = scene.tokens().words(token);
    return book.is("between", scene.tokens(), token)
        || "'’*_".indexOf(scene.sign(token)) >= 0
        || (word.endsWith("ly") && word.length() > 4)
        || word.equals("t")
        || word.equals("ll");
  }

  /// Who is meant by the words that end at a token.
  Optional<Party> at(Sentence sentence, int token) {
    Optional<Named> name = scene.name(token);
    if (name.isPresent()) {
      return isSomebody(token)
          ? outer(sentence, new Party(name.get().entity(), first(token)), token)
          : Optional.empty();
    }
    if (book.is("here.i", scene.tokens(), token)) {
      return speaker(sentence, token).map(who -> new Party(who, token));
    }
    if (book.is("here.you", scene.tokens(), token)) {
      return addressee(sentence, token)
          .or(() -> Optional.of("you"))
          .map(who -> new Party(who, token));
    }
    if (book.is("person.one", scene.tokens(), token)) {
      return named(token, true).map(who -> new Party(who, token));
    }
    if (book.is("person.many", scene.tokens(), token)) {
      return named(token, false).map(who -> new Party(who, token));
    }
    if (book.is("who", scene.tokens(), token)) {
      int last = token - 1;
      while (last > sentence.from() && ",".indexOf(scene.sign(last)) >= 0) {
        last--;
      }
      return last > sentence.from() ? at(sentence, last) : Optional.empty();
    }
    return noun(sentence, token);
  }

  private int first(int token) {
    int at = token;
    while (!scene.opensName(at)) {
      at--;
    }
    return at;
  }

  /// A noun with its article: `the prisoners`.
  private Optional<Party> noun(Sentence sentence, int token) {
    if (!scene.tokens().isWord(token)) {
      return Optional.empty();
    }
    if (scene.tokens().isCapital(token)) {
      return called(sentence, token);
    }
    int at = token;
    while (at > sentence.from() && token - at < NOUN_MAX && scene.tokens().isWord(at - 1)) {
      if (isArticle(at)) {
        break;
      }
      at--;
    }
    return isArticle(at) && at < token
        ? outer(sentence, new Party(scene.words(at, token + 1), at), token)
        : Optional.empty();
  }

  /// Words with capitals that nobody took for a name: `Berta Holm`, `the Council`.
  private Optional<Party> called(Sentence sentence, int token) {
    int at = token;
    while (at > sentence.from() && token - at < NOUN_MAX && scene.tokens().isWord(at - 1)) {
      boolean goesOn = scene.tokens().isCapital(at - 1) || isArticle(at - 1);
      if (!goesOn || isArticle(at)) {
        break;
      }
      at--;
    }
    boolean isOne = at < token || !scene.tokens().opensSentence(token);
    return isOne
        ? outer(sentence, new Party(scene.words(at, token + 1), at), token)
        : Optional.empty();
  }

  /// From *the Bureau* to *a member of the Bureau*; nothing behind *in* or *at the same time*.
  private Optional<Party> outer(Sentence sentence, Party inner, int last) {
    int before = inner.from() - 1;
    if (before > sentence.from() && isArticle(before)) {
      before--;
    }
    if (before <= sentence.from() || !book.is("preposition", scene.tokens(), before)) {
      return Optional.of(inner);
    }
    if (!scene.tokens().words(before).equals("of")) {
      return Optional.empty();
    }
    int from = before - 1;
    while (from > sentence.from()
        && before - from < NOUN_MAX
        && scene.tokens().isWord(from - 1)
        && !isArticle(from)) {
      from--;
    }
    return isArticle(from)
        ? Optional.of(new Party(scene.words(from, last + 1), from))
        : Optional.of(inner);
  }

  private boolean isArticle(int token) {
    return switch (scene.tokens().words(token)) {
      case "the",
          "The",
          "a",
          "A",
          "these",
          "These",
          "those",
          "Those",
          "our",
          "Our",
          "their",
          "Their",
          "his",
          "His",
          "all",
          "All",
          "some",
          "Some",
          "both",
          "several",
          "Several" ->
          true;
      default -> false;
    };
  }

  /// The nearest name or pronoun before a verb that may be its subject; behind *to* also the object
  /// of the verb before: `impelled Makhno … to offer`.
  private Optional<Party> before(Sentence sentence, int token, boolean isInfinitive) {
    for (int i = token; i >= Math.max(sentence.from(), token - BACK); i--) {
      if (";:".indexOf(scene.sign(i)) >= 0) {
        break;
      }
      boolean isName =
          scene.opensName(i)
              && isSomebody(i)
              && !isPossessive(i)
              && isFree(sentence, i, isInfinitive);
      if (isName || book.is("nominative", scene.tokens(), i)) {
        Optional<Party> found = at(sentence, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a name stands where a subject can: at the beginning of a clause.
  private boolean isFree(Sentence sentence, int token, boolean isInfinitive) {
    int before = token - 1;
    while (before >= sentence.from() && isArticle(before)) {
      before--;
    }
    if (before < sentence.from()) {
      return true;
    }
    return isInfinitive
        ? !book.is("preposition", scene.tokens(), before)
        : scene.tokens().kind(before) == Tokens.Kind.SIGN
            || book.is("opening", scene.tokens(), before);
  }

  private boolean isPossessive(int token) {
    int last = token;
    while (last + 1 < scene.tokens().size() && scene.name(last + 1).equals(scene.name(token))) {
      last++;
    }
    return last + 1 < scene.tokens().size()
        && "'’".indexOf(scene.sign(last + 1)) >= 0
        && scene.tokens().touches(last + 1);
  }

  private boolean isSomebody(int token) {
    return scene
        .name(token)
        .filter(name ->
            name.name().kind() == NameKind.PERSON || name.name().kind() == NameKind.ORGANISATION)
        .isPresent();
  }

  /// The nearest name before a pronoun.
  private Optional<String> named(int token, boolean isOne) {
    for (int i = token - 1; i >= Math.max(0, token - PRONOUN_BACK); i--) {
      Optional<Named> name = scene.opensName(i) && isSomebody(i) ? scene.name(i) : Optional.empty();
      if (name.isPresent() && (!isOne || name.get().name().kind() == NameKind.PERSON)) {
        return name.map(Named::entity);
      }
    }
    return Optional.empty();
  }

  /// The first person or body named in a stretch.
  Optional<String> name(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.to()); i++) {
      if (scene.opensName(i) && isSomebody(i)) {
        return scene.name(i).map(Named::entity);
      }
    }
    return Optional.empty();
  }

  /// Whom the words of a gap mean: *him*, a name, or the words themselves.
  Optional<String> object(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.opensName(i) && isSomebody(i)) {
        return scene.name(i).map(Named::entity);
      }
    }
    if (to - from == 1) {
      Optional<Party> one = at(sentence, from);
      if (one.isPresent()) {
        return one.map(Party::who);
      }
    }
    int start = from;
    while (start < to && !scene.tokens().isWord(start)) {
      start++;
    }
    return start < to ? Optional.of(scene.words(start, to)) : Optional.empty();
  }
}
