package org.attest.core.propose.commitment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.propose.Timed;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;

/// Ties what is said to have come of something to the nearest earlier commitment that it fits: by
/// the noun that names it (*this provision*, *the offer*), by who does it, and by common words.
final class Fates {
  /// So many commitments are remembered for each document.
  private static final int MEMORY = 40;

  /// What echoes a promise says no more than that.
  private static final int ECHO_MAX = 6;

  /// So many words behind the phrase belong to its passage.
  private static final int BEHIND = 12;

  private static final double FIT_MIN = 1.5;

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("outcome.refused", "refused"),
          Map.entry("outcome.kept", "kept"),
          Map.entry("outcome.echo", "kept"),
          Map.entry("outcome.done", "kept"),
          Map.entry("outcome.undone", "broken"),
          Map.entry("outcome.partly", "partly kept"),
          Map.entry("outcome.broken", "broken"),
          Map.entry("outcome.answered", "answered"),
          Map.entry("outcome.lapsed", "lapsed"),
          Map.entry("outcome.withdrawn", "withdrawn"));

  private static final Set<String> DONE =
      Set.of("outcome.kept", "outcome.done", "outcome.answered", "outcome.partly");

  private static final List<String> NOUNS =
      List.of("demand", "request", "question", "promise", "offer", "clause", "deadline");

  private final Scene scene;
  private final PhraseBook book;
  private final Parties parties;
  private final Drafting drafting;
  private final Map<String, Deque<Draft>> recent = new HashMap<>();

  Fates(Scene scene, PhraseBook book, Parties parties, Drafting drafting) {
    this.scene = scene;
    this.book = book;
    this.parties = parties;
    this.drafting = drafting;
  }

  /// What came of a commitment.
  record Fate(
      Draft of, String state, List<Span> at, Optional<String> when, String reason, double score) {}

  void remember(Draft draft) {
    Deque<Draft> own = recent.computeIfAbsent(draft.division(), _ -> new ArrayDeque<>());
    own.addFirst(draft);
    if (own.size() > MEMORY) {
      own.removeLast();
    }
  }

  /// What a sentence says of commitments before it.
  List<Fate> in(Sentence sentence, int number, List<Hit> hits) {
    List<Fate> out = new ArrayList<>();
    Set<Draft> told = new HashSet<>();
    for (Hit hit : hits) {
      boolean isShort = sentence.to() - sentence.from() <= ECHO_MAX;
      boolean isTold =
          STATES.containsKey(hit.key()) && (!hit.key().equals("outcome.echo") || isShort);
      if (isTold && !isDoubled(hit, hits) && !isDenied(sentence, hit)) {
        tie(sentence, number, hit).filter(fate -> told.add(fate.of())).ifPresent(out::add);
      }
    }
    return out;
  }

  /// `no reply was`: what is denied tells of nothing that came.
  private boolean isDenied(Sentence sentence, Hit hit) {
    boolean isDone = DONE.contains(hit.key());
    for (int i = Math.max(sentence.from(), hit.from() - 3); i < hit.from() && isDone; i++) {
      if (book.is("not", scene.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /// Of two that begin at one word the longer says more: *was fulfilled only in*.
  private static boolean isDoubled(Hit hit, List<Hit> hits) {
    return hits.stream()
        .anyMatch(other ->
            other.key().startsWith("outcome.")
                && other.overlaps(hit)
                && other.to() - other.from() > hit.to() - hit.from());
  }

  private Optional<Fate> tie(Sentence sentence, int number, Hit hit) {
    Deque<Draft> own = recent.getOrDefault(drafting.division(sentence.block()), new ArrayDeque<>());
    Clues clues =
        new Clues(
            number,
            hit,
            parties.subject(sentence, hit.from()).map(Parties.Party::who),
            nouns(sentence, hit),
            drafting.words(sentence));
    return own.stream()
        .filter(draft -> isBefore(draft, sentence, number, hit))
        .map(draft -> fit(draft, clues))
        .filter(fit -> fit.weight() > FIT_MIN)
        .reduce((one, other) -> other.weight() > one.weight() ? other : one)
        .flatMap(fit -> fate(sentence, hit, fit));
  }

  /// What a sentence says beside the phrase.
  ///
  /// @param who does it
  /// @param nouns the kinds that it names
  private record Clues(
      int number, Hit hit, Optional<String> who, Set<String> nouns, Set<String> words) {}

  /// How well an outcome fits a commitment, and why.
  private record Fit(Draft draft, double weight, String why) {}

  /// Weights set by hand: a noun that names the kind tells more than the doer, the doer more than a
  /// common word; a dozen sentences between them cost one point.
  private Fit fit(Draft draft, Clues clues) {
    Hit hit = clues.hit();
    long common = draft.words().stream().filter(clues.words()::contains).count();
    boolean isNamed = clues.nouns().contains(draft.kind());
    boolean isDebtor = clues.who().isPresent() && clues.who().equals(draft.debtor());
    boolean isSame = isSame(draft, hit);
    double weight =
        Math.min(3, common) * 0.8
            + (isNamed ? 1.8 : 0)
            + (isDebtor ? 1.4 : 0)
            + (isSame ? 1 : 0)
            - Math.min(2, (clues.number() - draft.sentence()) / 12.0);
    boolean isEcho = hit.key().equals("outcome.echo");
    if (isEcho && draft.sentence() == clues.number() - 1) {
      weight += 3;
    }
    boolean isOther = needsSame(hit) && !isSame;
    boolean isBare = hit.key().equals("outcome.withdrawn") && !isNamed;
    String article = draft.kind().equals("offer") ? "an " : "a ";
    String why =
        (isNamed ? "; it names " + article + draft.kind() : "")
            + (isDebtor ? "; it is about who is to do it" : "")
            + (common > 0 ? "; common words: " + common : "");
    return new Fit(draft, isOther || isBare ? 0 : weight, why);
  }

  private Optional<Fate> fate(Sentence sentence, Hit hit, Fit fit) {
    int from = clause(sentence, hit.from());
    int to = Math.min(sentence.to(), hit.to() + BEHIND);
    List<Span> at = scene.told().source(scene.span(from, to));
    String state = STATES.getOrDefault(hit.key(), "kept");
    String words = scene.words(hit.from(), hit.to());
    String reason = "“" + words + "” says that it was " + state + fit.why();
    double score = Math.min(0.8, 0.3 + fit.weight() / 10);
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fate(fit.draft(), state, at, day(sentence), reason, score));
  }

  private boolean isSame(Draft draft, Hit hit) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (draft.words().contains(Drafting.stem(scene.tokens().words(i)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether only the very deed that was owed tells what came of it.
  private static boolean needsSame(Hit hit) {
    return hit.key().equals("outcome.done") || hit.key().equals("outcome.undone");
  }

  /// In one sentence what came of it stands behind a *but*, or says that it fell away.
  private boolean isBefore(Draft draft, Sentence sentence, int number, Hit hit) {
    if (draft.sentence() < number) {
      return true;
    }
    List<Span> at = scene.told().source(scene.span(hit.from(), hit.to()));
    boolean isBehind = !at.isEmpty() && draft.at().getFirst().start() < at.getFirst().start();
    boolean isTurned = hit.key().equals("outcome.lapsed") || hit.key().equals("outcome.withdrawn");
    for (int i = Math.max(sentence.from(), hit.from() - 6); i < hit.from(); i++) {
      isTurned |= scene.tokens().words(i).equals("but") || scene.tokens().words(i).equals("yet");
      isTurned |= scene.sign(i) == ';';
    }
    return isBehind && isTurned;
  }

  private Optional<String> day(Sentence sentence) {
    return scene.times(sentence.from(), sentence.to()).stream()
        .map(Timed::time)
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .filter(time -> time.when().size() == 1)
        .map(time -> time.when().getFirst())
        .findFirst();
  }

  private int clause(Sentence sentence, int token) {
    int at = token;
    while (at > sentence.from() && token - at < 20 && ";:".indexOf(scene.sign(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /// The kinds that nouns near the phrase name.
  private Set<String> nouns(Sentence sentence, Hit hit) {
    Set<String> out = new HashSet<>();
    int to = Math.min(sentence.to(), hit.to() + 6);
    for (int i = Math.max(sentence.from(), hit.from() - 10); i < to; i++) {
      for (String noun : NOUNS) {
        if (book.is("of." + noun, scene.tokens(), i)) {
          out.add(noun.equals("clause") ? "pact clause" : noun);
        }
      }
    }
    return out;
  }
}
