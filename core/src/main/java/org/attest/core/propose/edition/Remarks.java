package org.attest.core.propose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.relate.Content;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;

/// Finds sentences that say how a text hangs together with another: `the original is in the
/// possession of …`, `reprinted from …`, `a German translation appeared in …`.
final class Remarks {
  private static final int NEAR = 14;

  private final Scene scene;
  private final PhraseBook book;
  private final Texts texts;
  private final List<Suggested> found = new ArrayList<>();

  Remarks(Scene scene, PhraseBook book, Texts texts) {
    this.scene = scene;
    this.book = book;
    this.texts = texts;
  }

  List<Suggested> all() {
    List<Sentence> sentences = scene.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      PartKind kind = sentence.block().kind();
      if (kind == PartKind.CITATION || kind == PartKind.SIGNATURE) {
        continue;
      }
      List<Hit> hits = book.in(scene.tokens(), sentence.from(), sentence.to());
      if (!hits.isEmpty() && !texts.isListed(sentence.block())) {
        Optional<Sentence> next =
            i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty();
        int end = 0;
        for (Hit hit : hits) {
          if (hit.from() >= end && read(sentence, next, hit)) {
            end = hit.to();
          }
        }
      }
      bracketed(sentence);
    }
    return found;
  }

  private boolean read(Sentence sentence, Optional<Sentence> next, Hit hit) {
    boolean isHeading = sentence.block().kind() == PartKind.HEADING;
    if (isHeading || (hit.key().equals("held.heading") && isAlone(sentence, hit))) {
      return hit.key().equals("held.heading") && isAlone(sentence, hit) && heading(sentence, hit);
    }
    return switch (hit.key()) {
      case "reprint.of" -> of(sentence, hit, "reprint of");
      case "translation.of" -> translated(sentence, hit);
      case "draft.of" -> of(sentence, hit, "draft of");
      case "abridgement.of" -> abridged(sentence, hit);
      case "reprint.by" -> by(sentence, hit, "reprint of");
      case "translation.by" -> by(sentence, hit, "translation of");
      case "reprint.here" -> here(sentence, hit);
      case "quoted.in" -> of(sentence, hit, "quoted in");
      case "quoted.here" -> follows(sentence, next, hit);
      case "held.by", "seized.by" -> held(sentence, hit);
      case "draft.differs" -> differs(sentence, hit);
      default -> false;
    };
  }

  /// Whether nothing but signs stands before the phrase in its block.
  private boolean isAlone(Sentence sentence, Hit hit) {
    return sentence.opensBlock() && isFirst(sentence, hit.from());
  }

  /// Whether only signs, numbers and the mark of a note stand before a token.
  private boolean isFirst(Sentence sentence, int token) {
    for (int i = sentence.from(); i < token; i++) {
      if (scene.tokens().isWord(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean heading(Sentence sentence, Hit hit) {
    Optional<Texts.Meant> keeper = texts.keeper(hit.to(), Math.min(sentence.to(), hit.to() + NEAR));
    Optional<Texts.Meant> name =
        keeper.isPresent() ? keeper : texts.keeper(hit.from() + 1, sentence.to());
    return name.isPresent()
        && add(
            texts.inHand(sentence.block()),
            "copy held by",
            name.get(),
            hit.from(),
            name.get().to(),
            "the line says among whose papers this text was",
            0.6);
  }

  /// The text spoken of, or the one in hand where the remark begins the sentence.
  private Optional<String> subject(Sentence sentence, Hit hit) {
    Optional<Texts.Meant> told = texts.subject(sentence, clause(sentence, hit.from()), hit.from());
    if (told.isPresent()) {
      return told.map(Texts.Meant::id);
    }
    return isFirst(sentence, hit.from())
        ? Optional.of(texts.inHand(sentence.block()))
        : Optional.empty();
  }

  /// Where the clause that a token ends begins: behind a semicolon or a colon.
  private int clause(Sentence sentence, int token) {
    for (int i = token - 1; i > sentence.from(); i--) {
      if (";:".indexOf(scene.sign(i)) >= 0) {
        return i + 1;
      }
    }
    return sentence.from();
  }

  private boolean of(Sentence sentence, Hit hit, String relation) {
    Optional<String> subject = subject(sentence, hit);
    int end = Math.min(sentence.to(), hit.to() + NEAR);
    Optional<Texts.Meant> work =
        relation.equals("reprint of") || relation.equals("quoted in")
            ? texts
                .work(hit.to(), end)
                .or(() -> isKnown(sentence, hit) ? texts.named(hit.to(), end) : Optional.empty())
            : texts.named(hit.to(), end);
    return subject.isPresent()
        && work.isPresent()
        && add(
            subject.get(),
            relation,
            work.get(),
            start(sentence, hit),
            work.get().to(),
            reason(hit),
            0.7);
  }

  /// Whether a remark begins its sentence in a note or a paragraph of its own, so that what follows
  /// is a work even if nothing marks it.
  private boolean isKnown(Sentence sentence, Hit hit) {
    return isFirst(sentence, hit.from());
  }

  private boolean translated(Sentence sentence, Hit hit) {
    boolean isTitle = hit.to() < sentence.to() && scene.sign(hit.to()) == ':';
    if (!isTitle) {
      return isTitled(hit) ? false : ofLanguage(sentence, hit);
    }
    Optional<Texts.Meant> work = texts.named(hit.to() + 1, sentence.to());
    return work.isPresent()
        && add(
            texts.inHand(sentence.block()),
            "translation of",
            work.get(),
            hit.from(),
            work.get().to(),
            reason(hit),
            0.7);
  }

  /// `translated from the Russian` names a language where others name a work.
  private boolean ofLanguage(Sentence sentence, Hit hit) {
    if (!book.is("tongue", scene.tokens(), hit.to() - 1)) {
      return of(sentence, hit, "translation of");
    }
    Optional<String> subject = subject(sentence, hit);
    String words = "the " + scene.tokens().words(hit.to() - 1) + " original";
    Texts.Meant original = new Texts.Meant(words, hit.to(), Optional.empty());
    return subject.isPresent()
        && add(
            subject.get(),
            "translation of",
            original,
            start(sentence, hit),
            hit.to(),
            reason(hit),
            0.6);
  }

  private boolean isTitled(Hit hit) {
    return scene.tokens().words(hit.to() - 1).equals("title")
        || scene.tokens().words(hit.from()).equals("title");
  }

  private boolean abridged(Sentence sentence, Hit hit) {
    int clause = clause(sentence, hit.from());
    Optional<String> subject = Optional.empty();
    for (int i = hit.from() - 1; i >= sentence.from() && subject.isEmpty(); i--) {
      subject = texts.work(i, i + 1).map(Texts.Meant::id);
    }
    Optional<String> from =
        subject.or(() -> texts.subject(sentence, clause, hit.from()).map(Texts.Meant::id));
    Optional<Texts.Meant> of = texts.named(hit.to(), Math.min(sentence.to(), hit.to() + NEAR));
    boolean isFirst = isFirst(sentence, hit.from());
    String text = from.orElse(texts.inHand(sentence.block()));
    return (from.isPresent() || isFirst)
        && of.isPresent()
        && add(
            text,
            "abridgement of",
            of.get(),
            Math.max(clause, hit.from() - 3),
            of.get().to(),
            reason(hit),
            0.7);
  }

  /// What follows the phrase has the text that stands before it.
  private boolean by(Sentence sentence, Hit hit, String relation) {
    int end = Math.min(sentence.to(), hit.to() + NEAR);
    Optional<Texts.Meant> work = texts.work(hit.to(), end);
    Optional<Texts.Meant> told = texts.subject(sentence, clause(sentence, hit.from()), hit.from());
    boolean isHere = told.isEmpty() && isFirst(sentence, hit.from());
    if (relation.startsWith("translation")) {
      Optional<Texts.Meant> place = work.or(() -> texts.named(hit.to(), end));
      String of = texts.inHand(sentence.block());
      return place.isPresent() && addFlipped(place.get(), relation, of, sentence, hit);
    }
    if (work.isEmpty() || (told.isEmpty() && !isHere)) {
      return false;
    }
    return isHere
        ? add(
            texts.inHand(sentence.block()),
            relation,
            work.get(),
            hit.from(),
            work.get().to(),
            reason(hit),
            0.6)
        : addFlipped(work.get(), relation, told.get().id(), sentence, hit);
  }

  private boolean addFlipped(
      Texts.Meant work, String relation, String of, Sentence sentence, Hit hit) {
    Texts.Meant text = new Texts.Meant(of, work.to(), work.pages());
    return add(work.id(), relation, text, start(sentence, hit), work.to(), reason(hit), 0.7);
  }

  private boolean here(Sentence sentence, Hit hit) {
    Optional<Texts.Meant> work = texts.named(hit.to(), Math.min(sentence.to(), hit.to() + NEAR));
    return work.isPresent()
        && add(
            texts.inHand(sentence.block()),
            "reprint of",
            work.get(),
            hit.from(),
            work.get().to(),
            reason(hit),
            0.6);
  }

  /// A text that is quoted behind a colon.
  private boolean follows(Sentence sentence, Optional<Sentence> next, Hit hit) {
    boolean isColon = scene.sign(sentence.to() - 1) == ':' && sentence.to() - hit.to() < 4;
    boolean isQuoted =
        next.isPresent()
            && "“\"„«‘".indexOf(scene.sign(next.get().from())) >= 0
            && sentence.endsBlock();
    Optional<Texts.Meant> text = texts.subject(sentence, sentence.from(), sentence.to());
    return isColon
        && isQuoted
        && text.isPresent()
        && add(
            text.get().id(),
            "quoted in",
            new Texts.Meant(texts.inHand(sentence.block()), sentence.to(), Optional.empty()),
            hit.from(),
            sentence.to(),
            reason(hit),
            0.7);
  }

  private boolean held(Sentence sentence, Hit hit) {
    Optional<Texts.Meant> text = texts.subject(sentence, clause(sentence, hit.from()), hit.from());
    Optional<Texts.Meant> keeper = texts.keeper(hit.to(), Math.min(sentence.to(), hit.to() + NEAR));
    boolean isHere = text.isEmpty() && isFirst(sentence, hit.from());
    return (isHere || isBound(sentence, hit))
        && keeper.isPresent()
        && add(
            isHere ? texts.inHand(sentence.block()) : text.map(Texts.Meant::id).orElse("text"),
            "copy held by",
            keeper.get(),
            start(sentence, hit),
            keeper.get().to(),
            reason(hit),
            0.7);
  }

  /// Whether it is a text that is kept: one stands right before the verb, or before words between
  /// commas that end there.
  private boolean isBound(Sentence sentence, Hit hit) {
    int at = hit.from() - 1;
    while (at > sentence.from() && book.is("verb", scene.tokens(), at)) {
      at--;
    }
    boolean isAside = ",)".indexOf(scene.sign(at)) >= 0;
    for (int i = at; i >= Math.max(sentence.from(), at - (isAside ? 2 * NEAR : 8)); i--) {
      boolean isText =
          book.is("text", scene.tokens(), i) || (isAside && book.is("version", scene.tokens(), i));
      if (isText) {
        return true;
      }
      if (!isAside && ",;:".indexOf(scene.sign(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean differs(Sentence sentence, Hit hit) {
    Optional<Texts.Meant> one = texts.subject(sentence, sentence.from(), hit.from());
    boolean isOther = false;
    for (int i = hit.to(); i < Math.min(sentence.to(), hit.to() + 4); i++) {
      isOther |= book.is("text", scene.tokens(), i) || scene.tokens().words(i).equals("one");
    }
    Optional<Texts.Meant> other = texts.named(hit.to(), Math.min(sentence.to(), hit.to() + 4));
    return isOther
        && one.isPresent()
        && other.isPresent()
        && add(
            other.get().id(),
            "draft of",
            new Texts.Meant(one.get().id(), other.get().to(), Optional.empty()),
            Math.min(one.get().to(), hit.from()),
            other.get().to(),
            "two versions of one text are told apart",
            0.5);
  }

  /// `(from “The Worker,” No. 12)` behind words that are printed.
  private void bracketed(Sentence sentence) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      if (scene.sign(i) == '(' && scene.tokens().words(i + 1).equals("from")) {
        Optional<Texts.Meant> work = texts.work(i + 2, Math.min(sentence.to(), i + 5));
        if (work.isPresent()) {
          int end = close(i, sentence.to());
          add(
              texts.inHand(sentence.block()),
              "quoted in",
              work.get(),
              i,
              end,
              "the words before the bracket stand in the work that it names",
              0.6);
        }
      }
    }
  }

  private int close(int open, int to) {
    int end = open + 1;
    while (end < to && end - open < 30 && scene.sign(end) != ')') {
      end++;
    }
    return end;
  }

  private int start(Sentence sentence, Hit hit) {
    return texts
        .subject(sentence, clause(sentence, hit.from()), hit.from())
        .map(told -> Math.max(told.to(), hit.from() - NEAR))
        .orElse(hit.from());
  }

  private String reason(Hit hit) {
    return "“" + scene.words(hit.from(), hit.to()) + "” says where a text comes from or is";
  }

  private boolean add(
      String from,
      String relation,
      Texts.Meant to,
      int start,
      int end,
      String reason,
      double score) {
    List<Span> at = scene.told().source(scene.span(start, Math.max(end, start + 1)));
    if (at.isEmpty() || from.equals(to.id())) {
      return false;
    }
    found.add(
        new Suggested(
            new Content.Transmission(from, relation, to.id(), to.pages()), at, reason, score));
    return true;
  }
}
