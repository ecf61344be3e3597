package org.attest.core.propose.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.relate.Content;
import org.attest.core.text.PartKind;

/// Goes through a source once, sentence by sentence.
final class Finding {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private final Scene scene;
  private final PhraseBook book;
  private final Parties parties;
  private final Drafting drafting;
  private final Lists lists;
  private final Frames frames;
  private final Imperatives imperatives;
  private final Fates fates;
  private final List<Suggested> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private Optional<Draft> bidding = Optional.empty();
  private String biddingBlock = "";
  private boolean isPactBefore;

  Finding(Told told, PhraseBook book) {
    this.scene = new Scene(told);
    this.book = book;
    Correspondence letters = new Correspondence(scene, book);
    Syntax syntax = new Syntax(told);
    this.parties = new Parties(scene, book, letters, syntax);
    this.drafting = new Drafting(scene, book, letters, syntax);
    this.lists = new Lists(scene, book);
    this.frames = new Frames(scene, book, letters, parties, drafting, syntax);
    this.imperatives = new Imperatives(scene, book, letters);
    this.fates = new Fates(scene, book, parties, drafting);
  }

  List<Suggested> all() {
    List<Sentence> sentences = scene.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (isProse(sentence)) {
        read(sentence, i);
      }
    }
    bidding.ifPresent(this::put);
    found.sort(Comparator.comparing(each -> each.passages().getFirst()));
    return found;
  }

  private static boolean isProse(Sentence sentence) {
    PartKind kind = sentence.block().kind();
    return kind == PartKind.PARAGRAPH || kind == PartKind.NOTE;
  }

  private void read(Sentence sentence, int number) {
    if (!biddingBlock.equals(sentence.block().id())) {
      bidding.ifPresent(this::put);
      bidding = Optional.empty();
    }
    List<Hit> hits = book.in(scene.tokens(), sentence.from(), sentence.to());
    List<Lists.Item> items = lists.in(number);
    if (!items.isEmpty()) {
      items.forEach(item -> item(sentence, number, item));
    } else if (!lists.isIntroduction(number)) {
      term(sentence, number, hits).ifPresentOrElse(this::put, () -> told(sentence, number, hits));
    }
    fates.in(sentence, number, hits).forEach(this::put);
    isPactBefore = frames.isPact(sentence);
  }

  private void told(Sentence sentence, int number, List<Hit> hits) {
    Optional<Integer> verb = imperatives.verb(sentence);
    List<Draft> drafts = frames.in(sentence, number, hits, isPactBefore);
    if (verb.isPresent()) {
      bid(sentence, number, verb.get());
    }
    drafts.forEach(this::put);
  }

  /// Bids that follow each other in a paragraph are one demand.
  private void bid(Sentence sentence, int number, int verb) {
    Optional<Draft> own = drafting.draft(sentence, number, bid(sentence, verb));
    if (own.isEmpty()) {
      return;
    }
    bidding = bidding.isPresent() ? bidding.map(one -> one.also(own.get())) : own;
    biddingBlock = sentence.block().id();
  }

  private Drafting.Found bid(Sentence sentence, int verb) {
    Drafting.Sides sides =
        new Drafting.Sides(parties.addressee(sentence, verb), parties.speaker(sentence, verb));
    String kind = scene.speech(verb).isPresent() ? "request" : "demand";
    String reason =
        "the sentence bids: “"
            + scene.tokens().words(verb)
            + "”"
            + sides.creditor().map(who -> "; who bids: " + scene.called(who)).orElse("");
    return new Drafting.Found(kind, sides, sentence.from(), verb, sentence.to(), reason, 0.5);
  }

  private void item(Sentence sentence, int number, Lists.Item item) {
    boolean isPromise = item.kind().equals("promise") || item.kind().equals("offer");
    Optional<String> speaker = asker(sentence, item);
    Optional<String> addressee = parties.addressee(sentence, item.from());
    Drafting.Sides sides =
        isPromise ? new Drafting.Sides(speaker, addressee) : new Drafting.Sides(addressee, speaker);
    String reason =
        "a numbered " + item.kind() + ", " + ordinal(item.number()) + " of " + item.of();
    drafting
        .draft(
            sentence,
            number,
            new Drafting.Found(
                item.kind(), sides, item.from(), item.from() + 2, item.to(), reason, 0.7))
        .ifPresent(this::put);
  }

  /// Who is named in the line that introduces a list, else who writes.
  private Optional<String> asker(Sentence sentence, Lists.Item item) {
    if (item.introduction() >= 0) {
      Sentence introduction = scene.sentences().get(item.introduction());
      boolean isOwn = false;
      for (int i = introduction.from(); i < introduction.to(); i++) {
        isOwn |= book.is("here.i", scene.tokens(), i);
      }
      if (!isOwn) {
        Optional<String> name = parties.name(introduction, introduction.from(), introduction.to());
        return name.or(() -> subject(introduction))
            .or(() -> parties.speaker(sentence, item.from()));
      }
    }
    return parties.speaker(sentence, item.from());
  }

  private Optional<String> subject(Sentence introduction) {
    return book.in(scene.tokens(), introduction.from(), introduction.to()).stream()
        .filter(hit -> hit.key().startsWith("ask.") || hit.key().startsWith("list."))
        .flatMap(hit -> parties.subject(introduction, hit.from()).stream())
        .map(Parties.Party::who)
        .findFirst();
  }

  private static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : "number " + number;
  }

  /// What is waited for until a day, and what it means if nothing comes.
  private Optional<Draft> term(Sentence sentence, int number, List<Hit> hits) {
    Optional<Hit> wait = hits.stream().filter(hit -> hit.key().equals("wait")).findFirst();
    Optional<String> due = drafting.term(sentence.from(), sentence.to());
    if (wait.isEmpty() || due.isEmpty()) {
      return Optional.empty();
    }
    Hit hit = wait.get();
    Optional<Parties.Party> who = parties.subject(sentence, hit.from());
    Optional<String> debtor =
        parties
            .addressee(sentence, hit.from())
            .or(() ->
                parties
                    .object(sentence, hit.to(), Math.min(sentence.to(), hit.to() + 14))
                    .filter(name -> name.indexOf(' ') < 0));
    Drafting.Sides sides = new Drafting.Sides(debtor, who.map(Parties.Party::who));
    String reason = "“" + scene.words(hit.from(), hit.to()) + "” with a term: " + due.orElse("");
    return drafting
        .draft(
            sentence,
            number,
            new Drafting.Found(
                "deadline", sides, sentence.from(), hit.to(), sentence.to(), reason, 0.7))
        .map(draft -> draft.with(silence(draft.terms(), number)));
  }

  /// What the sentence itself or the next one says of silence.
  private Draft.Terms silence(Draft.Terms terms, int number) {
    for (int i = number; i < Math.min(scene.sentences().size(), number + 3); i++) {
      Sentence next = scene.sentences().get(i);
      for (Hit hit : book.in(scene.tokens(), next.from(), next.to())) {
        int from = comma(hit.to(), next.to());
        if (hit.key().equals("silence") && from < next.to()) {
          String words = scene.words(from, drafting.deedEnd(from, next.to()));
          return new Draft.Terms(terms.made(), terms.due(), terms.condition(), Optional.of(words));
        }
      }
    }
    return terms;
  }

  /// Behind the first comma.
  private int comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.sign(i) == ',') {
        return i + 1;
      }
    }
    return from;
  }

  private String id(Draft draft) {
    return scene.told().id("cm", draft.at().getFirst());
  }

  private void put(Draft draft) {
    String id = id(draft);
    if (!ids.add(id)) {
      return;
    }
    fates.remember(draft);
    Draft.Terms terms = draft.terms();
    found.add(
        new Suggested(
            new Content.Commitment(
                id,
                Optional.of(draft.kind()),
                draft.debtor(),
                draft.creditor(),
                Optional.of(draft.deed()),
                terms.made(),
                terms.due(),
                terms.condition(),
                terms.onSilence()),
            draft.at(),
            draft.reason(),
            draft.score()));
  }

  private void put(Fates.Fate fate) {
    found.add(
        new Suggested(
            new Content.Outcome(
                id(fate.of()),
                Optional.of(fate.state()),
                fate.when().map(List::of).orElse(List.of())),
            fate.at(),
            fate.reason(),
            fate.score()));
  }
}
