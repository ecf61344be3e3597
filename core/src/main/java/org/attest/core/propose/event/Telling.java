package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.account.amount.Amount;
import org.attest.core.grammar.Analysis;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.Named;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.relate.Content;
import org.attest.core.relate.Value;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;

/// Makes a statement of an act that was found: who takes part, where, when, how long.
final class Telling {
  private static final double LEAST = 0.45;
  private static final double STRONG = 0.6;
  private static final double WEAK = 0.4;
  private static final double NAMED = 0.15;
  private static final double PLACED = 0.05;
  private static final double LIKELY = 0.15;

  /// A word that often means something else is taken at its word where nobody is named but the
  /// narrator, if the model is so sure.
  private static final double LIKELY_ENOUGH = 0.7;

  private static final double DENIED = 0.8;

  /// What is only planned, asked or supposed.
  private static final double OPEN = 0.72;

  /// What is told in the present may be told of all times.
  private static final double TIMELESS = 0.25;

  private static final Set<String> THERE =
      Set.of("in", "at", "near", "outside", "inside", "to", "from", "on", "of");

  private final Told told;
  private final Sentences sentences;
  private final Acts acts;
  private final Marks marks;
  private final Parties parties;
  private final Dating dating;
  private final double[] likely;

  Telling(Told told, Analysis analysis, Acts acts, double[] likely) {
    this.told = told;
    this.acts = acts;
    this.likely = likely;
    this.sentences = new Sentences(analysis, told.tokens());
    this.marks = new Marks(told);
    Speakers speakers = new Speakers(told, marks);
    this.dating = new Dating(told, sentences, marks, speakers);
    this.parties =
        new Parties(sentences, acts, new Bearers(told, sentences, acts, marks, speakers), marks);
  }

  Sentences sentences() {
    return sentences;
  }

  Optional<Suggested> of(Found found) {
    Standing standing =
        found.isNoun()
            ? Standing.ofNoun(sentences, acts, found.trigger())
            : Standing.ofVerb(sentences, acts, found.trigger());
    if (!standing.isTold() || isPartOfName(found) || isHeading(found)) {
      return Optional.empty();
    }
    Extent clause = Extent.of(sentences, found);
    List<Party> taking = parties.of(found, clause);
    Extent extent = clause.with(sentences, found, taking);
    Optional<Named> place = place(extent);
    List<Timed> times = told.times(span(extent.from(), extent.to()));
    Dating.Dated dated = dating.of(found, standing, times);
    double score = score(found, standing, taking, place.isPresent() || !times.isEmpty());
    List<Span> trigger = told.source(span(found.from(), found.to()));
    List<Span> passages = told.source(span(extent.from(), extent.to()));
    if (score < LEAST || trigger.isEmpty() || passages.isEmpty()) {
      return Optional.empty();
    }
    Content.Event event =
        new Content.Event(
            told.id("ev", trigger.getFirst()),
            Optional.of(found.act().kind()),
            participants(taking),
            place.map(Named::entity),
            dated.when(),
            numbers(times),
            standing.isDenied(),
            standing.modality());
    return Optional.of(
        new Suggested(event, passages, reason(found, standing, taking, dated), score));
  }

  /// A congress in the name of a body is no event; an event that has a name of its own is.
  private boolean isPartOfName(Found found) {
    return found.isNoun()
        && marks.named(found.trigger()).isPresent()
        && marks.named(found.trigger()).get().name().kind() == NameKind.WORK;
  }

  private boolean isTimeless(Found found) {
    int verb = found.clause();
    boolean isHelped = sentences.child(verb, Link.AUXILIARY, Link.PASSIVE_AUXILIARY) >= 0;
    return sentences.analysis.verbForm(verb) == VerbForm.PRESENT && !isHelped;
  }

  private boolean isHeading(Found found) {
    List<Span> at = told.source(span(found.trigger(), found.trigger() + 1));
    return !at.isEmpty()
        && told.around(at.getFirst().start()).stream()
            .anyMatch(part -> part.kind() == PartKind.HEADING || part.kind() == PartKind.CITATION);
  }

  private double score(Found found, Standing standing, List<Party> taking, boolean isPlaced) {
    boolean isNamed =
        taking.stream()
            .anyMatch(
                party -> (party.isNamed() && party.why().isEmpty()) || party.count().isPresent());
    double most = 0;
    for (int i = found.from(); i < found.to(); i++) {
      most = Math.max(most, likely[i]);
    }
    if (found.carrier() >= 0) {
      most = Math.max(most, likely[found.carrier()]);
    }
    // `after that conversation` points back to what is told elsewhere
    boolean isBare =
        found.isNoun() && found.carrier() < 0 && !isNamed && !isPlaced && !hasObject(taking);
    boolean isOpen = found.act().isWeak() && found.carrier() < 0 && !isNamed && !isPlaced;
    boolean isOwn = most >= LIKELY_ENOUGH && isOfNarrator(taking);
    if (isBare || (isOpen && !isOwn)) {
      return 0;
    }
    double score = found.act().isWeak() ? WEAK : STRONG;
    score -= isTimeless(found) && !isNamed ? TIMELESS : 0;
    score += isNamed ? NAMED : 0;
    score += isPlaced ? PLACED : 0;
    score += LIKELY * most;
    score *= standing.modality().isPresent() ? OPEN : standing.isDenied() ? DENIED : 1;
    return Math.min(1, score);
  }

  private static boolean isOfNarrator(List<Party> taking) {
    return taking.stream()
        .anyMatch(party ->
            party.why().isPresent() || party.who().filter(who -> who.matches("I|we")).isPresent());
  }

  /// Whether it is told whose or of whom the act of a noun is.
  private static boolean hasObject(List<Party> taking) {
    return taking.stream().anyMatch(party -> party.place().equals("of") && party.who().isPresent());
  }

  private static List<Content.Participant> participants(List<Party> taking) {
    List<Content.Participant> out = new ArrayList<>();
    for (Party party : taking) {
      out.add(new Content.Participant(Optional.of(party.role()), party.who(), party.count()));
    }
    return out;
  }

  /// The place that the clause names, behind `in` or `at` first.
  private Optional<Named> place(Extent extent) {
    Optional<Named> best = Optional.empty();
    for (Named name : told.names(span(extent.from(), extent.to()))) {
      if (name.name().kind() == NameKind.PLACE) {
        int token = told.tokens().after(name.at().start());
        String before = token > 0 ? sentences.small(token - 1) : "";
        String farther = token > 1 && before.equals("the") ? sentences.small(token - 2) : before;
        if (THERE.contains(farther) && best.isEmpty()) {
          best = Optional.of(name);
        }
      }
    }
    return best;
  }

  private static Map<String, Value> numbers(List<Timed> times) {
    Map<String, Value> out = new LinkedHashMap<>();
    for (Timed timed : times) {
      if (timed.time().type() == TimeExpression.Type.DURATION) {
        for (String when : timed.time().when()) {
          Amount.parse(when)
              .filter(amount -> amount.isTime() && amount.least() == amount.most())
              .filter(amount -> amount.least() == Math.rint(amount.least()))
              .ifPresent(amount -> out.putIfAbsent("days", Value.of((long) amount.least())));
        }
      }
    }
    return out;
  }

  private String reason(Found found, Standing standing, List<Party> taking, Dating.Dated dated) {
    StringBuilder out = new StringBuilder();
    out.append('‘').append(words(found.from(), found.to())).append('’');
    out.append(standing.isDenied() ? " denied" : "").append(" tells of ");
    out.append(article(found.act().kind()));
    standing
        .modality()
        .ifPresent(modality ->
            out.append(", ").append(modality.label()).append(", not told as having happened"));
    taking.stream()
        .map(party -> "; its " + party.place() + " is " + words(party.word(), party.word() + 1))
        .distinct()
        .forEach(out::append);
    taking.stream()
        .flatMap(party -> party.why().stream())
        .distinct()
        .forEach(why -> out.append("; ").append(why));
    dated.why().ifPresent(why -> out.append("; when: ").append(why));
    return out.toString();
  }

  private static String article(String kind) {
    return ("aeio".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }

  private String words(int from, int to) {
    String text = told.tokens().text();
    return text.substring(told.tokens().start(from), told.tokens().end(to - 1)).replace('\n', ' ');
  }

  private Span span(int from, int to) {
    return new Span(told.tokens().start(from), told.tokens().end(to - 1));
  }
}
