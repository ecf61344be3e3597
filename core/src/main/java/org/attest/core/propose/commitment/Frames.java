package org.attest.core.propose.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;

/// Finds the phrases by which sentences demand, ask, promise, offer and agree.
final class Frames {
  /// The kind of the ledger for each group of phrases.
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("ask.demand", "demand"),
          Map.entry("ask.request", "request"),
          Map.entry("ask.question", "question"),
          Map.entry("ask.polite", "request"),
          Map.entry("bind.promise", "promise"),
          Map.entry("bind.told", "promise"),
          Map.entry("bind.future", "promise"),
          Map.entry("bind.referred", "promise"),
          Map.entry("bind.offer", "offer"),
          Map.entry("bind.ready", "offer"),
          Map.entry("bind.clause", "pact clause"),
          Map.entry("bind.stipulated", "pact clause"),
          Map.entry("gain.clause", "pact clause"));

  private static final int SHORT_GAP = 2;
  private static final int AHEAD = 14;
  private static final int GIFT_MAX = 10;
  private static final int NEAR = 6;

  private final Scene scene;
  private final PhraseBook book;
  private final Correspondence letters;
  private final Parties parties;
  private final Drafting drafting;
  private final Syntax syntax;
  private final Meaning meaning;

  Frames(
      Scene scene,
      PhraseBook book,
      Correspondence letters,
      Parties parties,
      Drafting drafting,
      Syntax syntax) {
    this.scene = scene;
    this.book = book;
    this.letters = letters;
    this.parties = parties;
    this.drafting = drafting;
    this.syntax = syntax;
    this.meaning = new Meaning(scene, book, letters);
  }

  /// What a sentence commits somebody to.
  ///
  /// @param hits all phrases of the sentence
  /// @param isPactBefore whether the sentence before speaks of a pact
  List<Draft> in(Sentence sentence, int number, List<Hit> hits, boolean isPactBefore) {
    boolean isPact = isPact(sentence);
    List<Hit> own =
        hits.stream()
            .filter(hit -> KINDS.containsKey(hit.key()))
            .filter(hit -> meaning.isMeant(sentence, hit, isPact, isPactBefore))
            .toList();
    List<Draft> out = new ArrayList<>();
    List<Hit> apart = apart(own);
    for (int i = 0; i < apart.size(); i++) {
      int floor = i == 0 ? sentence.from() : apart.get(i - 1).to();
      int end = i + 1 < apart.size() ? apart.get(i + 1).from() : sentence.to();
      draft(sentence, number, apart.get(i), new Room(floor, end), isPact).ifPresent(out::add);
    }
    return out;
  }

  /// What other phrases of the sentence leave to one.
  private record Room(int from, int to) {}

  /// Of phrases that overlap the one that says more; of one that stands in what another binds to,
  /// that other.
  private List<Hit> apart(List<Hit> hits) {
    List<Hit> out = new ArrayList<>();
    for (Hit hit : hits) {
      if (!out.isEmpty() && syntax.isWithin(hit.from(), out.getLast().from())) {
        continue;
      }
      if (out.isEmpty() || out.getLast().to() <= hit.from()) {
        out.add(hit);
      } else if (rank(hit) < rank(out.getLast())) {
        out.set(out.size() - 1, hit);
      }
    }
    return out;
  }

  private static int rank(Hit hit) {
    return switch (hit.key()) {
      case "ask.demand", "ask.request", "ask.question" -> 1;
      case "bind.promise", "bind.offer", "gain.clause" -> 2;
      case "bind.told" -> 3;
      default -> 4;
    };
  }

  boolean isPact(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (book.is("pact", scene.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(Sentence sentence, int number, Hit hit, Room room, boolean isPact) {
    boolean isPassive = isPassive(sentence, hit);
    Optional<Parties.Party> subject = parties.subject(sentence, hit.from());
    Optional<String> object = object(sentence, hit);
    boolean isNobody = isPassive && hit.key().startsWith("bind.") && isIt(sentence, hit);
    Optional<String> who = isNobody ? Optional.empty() : subject.map(Parties.Party::who);
    boolean isIdle = hit.key().equals("ask.demand") && !isPassive && isNobody(sentence, hit);
    if (isIdle || (who.isPresent() && who.get().equals("you") && isAsked(sentence))) {
      return Optional.empty();
    }
    String kind = KINDS.getOrDefault(hit.key(), "request");
    boolean isClause = isPact || letters.of(sentence.block()).isPact();
    if (isClause && kind.equals("promise")) {
      kind = "pact clause";
    }
    Drafting.Sides sides = sides(sentence, hit, isPassive, who, object);
    int from = subject.map(Parties.Party::from).filter(at -> at < hit.from()).orElse(hit.from());
    String reason = reason(hit, kind, sides);
    return drafting.draft(
        sentence,
        number,
        new Drafting.Found(
            kind,
            sides,
            Math.min(hit.from(), Math.max(from, room.from())),
            deedFrom(hit),
            room.to(),
            reason,
            score(hit)));
  }

  /// *It was agreed* says of nobody that he agreed.
  private boolean isIt(Sentence sentence, Hit hit) {
    int at = hit.from() - 1;
    while (at > sentence.from() && book.is("between", scene.tokens(), at)) {
      at--;
    }
    return at >= sentence.from() && scene.tokens().words(at).equalsIgnoreCase("it");
  }

  /// `The situation demands`.
  private boolean isNobody(Sentence sentence, Hit hit) {
    return isIt(sentence, hit)
        || syntax
            .subject(hit.from())
            .filter(subject -> book.is("nobody", scene.tokens(), subject.word()))
            .isPresent();
  }

  private boolean isAsked(Sentence sentence) {
    for (int i = sentence.to() - 1; i >= Math.max(sentence.from(), sentence.to() - 3); i--) {
      if (scene.sign(i) == '?') {
        return true;
      }
    }
    return false;
  }

  /// Who stands in the gap of a phrase that goes on with *to*, *for* or *that*; else behind it.
  private Optional<String> object(Sentence sentence, Hit hit) {
    if (isGift(hit)) {
      return parties.name(sentence, hit.to(), hit.to() + NEAR);
    }
    boolean goesOn = deedFrom(hit) == hit.to();
    if (goesOn && hit.gapFrom() < hit.gapTo()) {
      int to = hit.gapTo();
      while (to - 1 > hit.gapFrom() && book.is("not", scene.tokens(), to - 1)) {
        to--;
      }
      boolean isRelative =
          to - hit.gapFrom() > 1 && book.is("subject", scene.tokens(), hit.gapFrom());
      return isRelative
          ? parties.name(sentence, hit.to(), hit.to() + 3)
          : parties.object(sentence, hit.gapFrom(), to);
    }
    boolean isOne = hit.gapTo() - hit.gapFrom() == 1;
    if (isOne && book.is("objective", scene.tokens(), hit.gapFrom())) {
      return parties.object(sentence, hit.gapFrom(), hit.gapTo());
    }
    boolean isNamed = hit.key().startsWith("ask.") || hit.gapTo() - hit.gapFrom() <= SHORT_GAP;
    Optional<String> within =
        isNamed ? parties.name(sentence, hit.gapFrom(), hit.gapTo()) : Optional.empty();
    if (within.isPresent()) {
      return within;
    }
    boolean isTowards =
        !goesOn && hit.to() + 1 < sentence.to() && book.is("towards", scene.tokens(), hit.to());
    return isTowards ? parties.name(sentence, hit.to() + 1, hit.to() + 6) : Optional.empty();
  }

  private Drafting.Sides sides(
      Sentence sentence,
      Hit hit,
      boolean isPassive,
      Optional<String> who,
      Optional<String> object) {
    Optional<String> speaker = parties.speaker(sentence, hit.from());
    Optional<String> addressee = parties.addressee(sentence, hit.from());
    return switch (hit.key()) {
      case "ask.polite" -> new Drafting.Sides(addressee, speaker);
      case "ask.demand", "ask.request", "ask.question" ->
          isPassive
              ? new Drafting.Sides(who, agent(sentence, hit))
              : new Drafting.Sides(object.or(() -> Optional.empty()), who);
      case "bind.future" -> new Drafting.Sides(speaker, addressee);
      case "gain.clause" -> new Drafting.Sides(Optional.empty(), who);
      case "bind.referred" ->
          new Drafting.Sides(parties.name(sentence, hit.to(), hit.to() + AHEAD), Optional.empty());
      default ->
          new Drafting.Sides(
              who,
              somebody(object)
                  .or(() -> who.isPresent() && who.equals(speaker) ? addressee : Optional.empty()));
    };
  }

  /// Whom *by* names in the gap of a passive.
  private Optional<String> agent(Sentence sentence, Hit hit) {
    return isBy(hit) ? parties.object(sentence, hit.gapFrom() + 1, hit.gapTo()) : Optional.empty();
  }

  /// A gap that holds a pronoun or a name says to whom; other words in it do not.
  private static Optional<String> somebody(Optional<String> object) {
    return object.filter(words -> words.indexOf(' ') < 0);
  }

  private boolean isPassive(Sentence sentence, Hit hit) {
    int at = hit.from() - 1;
    while (at > sentence.from() && scene.tokens().words(at).endsWith("ly")) {
      at--;
    }
    boolean isBe =
        at >= sentence.from()
            && book.is("be", scene.tokens(), at)
            && !scene.tokens().words(hit.from()).endsWith("ing");
    boolean isBare = hit.gapFrom() == hit.gapTo() && hit.to() < sentence.to();
    return isBe || isBy(hit) || (isBare && syntax.isPassive(hit.from(), hit.to()));
  }

  private boolean isBy(Hit hit) {
    return hit.gapFrom() + 1 < hit.gapTo() && scene.tokens().words(hit.gapFrom()).equals("by");
  }

  /// Where what is to be done begins: behind a phrase that ends with `to` or `that`, else with it.
  private int deedFrom(Hit hit) {
    if (isGift(hit)) {
      return hit.gapFrom();
    }
    boolean isYou = scene.tokens().words(hit.to() - 1).equals("you");
    return switch (scene.tokens().words(hit.to() - 1)) {
      case "to", "that", "for", "if", "whether", "upon", "on" -> hit.to();
      default ->
          hit.key().equals("bind.future") || hit.key().startsWith("bind.told")
              ? hit.to() - (isYou ? 2 : 1)
              : hit.from();
    };
  }

  /// `promised the land to the peasants`: what is promised stands before the *to*.
  private boolean isGift(Hit hit) {
    return hit.key().equals("bind.promise")
        && hit.gapFrom() < hit.gapTo()
        && hit.to() < hit.from() + GIFT_MAX
        && hit.to() < scene.tokens().size()
        && scene.tokens().words(hit.to() - 1).equals("to")
        && !syntax.isPlainVerb(hit.to());
  }

  private static double score(Hit hit) {
    return switch (hit.key()) {
      case "ask.demand", "bind.promise", "gain.clause" -> 0.7;
      case "bind.told", "bind.clause", "ask.request" -> 0.6;
      default -> 0.5;
    };
  }

  private String reason(Hit hit, String kind, Drafting.Sides sides) {
    String article = kind.equals("offer") ? "an " : "a ";
    String words = "“" + scene.words(hit.from(), hit.to()) + "” makes " + article + kind;
    return words
        + sides.creditor().map(who -> "; who is to have it: " + scene.called(who)).orElse("")
        + sides.debtor().map(who -> "; who is to do it: " + scene.called(who)).orElse("");
  }
}
