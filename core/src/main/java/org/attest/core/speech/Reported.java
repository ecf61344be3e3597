package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Finds what a text tells of somebody's words in its own: `she said that …`, `they asked us to …`.
///
/// What a verb does not say, may not have said or would say is left out, and so are verbs of
/// thinking.
final class Reported {
  private static final double NAMED = 0.85;
  private static final double MEANT = 0.65;
  private static final double UNKNOWN = 0.5;

  private final Scene scene;
  private final Tokens tokens;
  private final Narrator narrator;
  private final Spoken spoken;
  private final Clauses clauses;
  private final Doers doers;

  /// Verbs that say who speaks direct words.
  private final Set<Integer> cues;

  Reported(Scene scene, Narrator narrator, Spoken spoken) {
    this.scene = scene;
    this.tokens = scene.tokens();
    this.narrator = narrator;
    this.spoken = spoken;
    this.clauses = new Clauses(scene);
    this.doers = new Doers(scene);
    this.cues =
        scene.units().stream()
            .flatMap(unit -> unit.cue().stream())
            .map(Cue::verb)
            .collect(Collectors.toSet());
  }

  /// In the order of the text.
  List<Turn> all() {
    List<Turn> out = new ArrayList<>();
    for (int block = 0; block < scene.blocks(); block++) {
      int[] within = scene.tokensOf(block);
      Optional<Telling> last = Optional.empty();
      for (int i = within[0]; i < within[1]; i++) {
        Optional<Telling> telling = tokens.isWord(i) ? at(i, within, last) : Optional.empty();
        if (telling.isPresent()) {
          last = telling;
          out.add(turn(telling.get(), block));
        }
      }
    }
    return out;
  }

  private Optional<Telling> at(int token, int[] within, Optional<Telling> last) {
    if (!scene.words().mayTell(tokens.text(), tokens.start(token), tokens.end(token))) {
      return Optional.empty();
    }
    if (scene.says(token)) {
      return cues.contains(token) ? Optional.empty() : telling(token, within, last);
    }
    return scene.is(Sort.ACCORDING, token) ? according(token, within) : Optional.empty();
  }

  /// `According to Holm, …`, `…, according to Holm.`: the whole sentence is told.
  private Optional<Telling> according(int token, int[] within) {
    int at = token + 1;
    at += at < within[1] && scene.is(Sort.TO, at) ? 1 : 0;
    at += at < within[1] && scene.is(Sort.ARTICLE, at) && scene.mentions().at(at).isEmpty() ? 1 : 0;
    Optional<Mention> who =
        scene
            .mentions()
            .at(at)
            .filter(m -> m.kind() == Mention.Kind.NAME || m.kind() == Mention.Kind.ROLE)
            .filter(m -> m.to() < within[1] && !tokens.isWord(m.to()));
    int start = doers.start(token, within[0]);
    if (who.isEmpty() || (token > start && tokens.isWord(token - 1))) {
      return Optional.empty();
    }
    int behind = who.get().to();
    int to = start == token ? clauses.end(behind + 1, within[1], false) : token - 1;
    Telling.Stretch cue = new Telling.Stretch(token, behind);
    boolean isWhole = start == token ? to - behind > 2 : to - start > 2;
    return isWhole
        ? Optional.of(
            new Telling(Telling.Doer.of(who.get()), Optional.empty(), token, -1, cue, start, to))
        : Optional.empty();
  }

  /// Whose words are told last goes on: `Holm refused to sign, and advised us to wait`.
  private Telling.Doer shared(Telling.Doer found, int verb, int start, Optional<Telling> last) {
    int and = doers.light(verb, start);
    boolean goesOn =
        last.isPresent()
            && !last.get().doer().isHearer()
            && and >= start
            && scene.is(Sort.AND, and)
            && and - last.get().to() <= 1;
    return goesOn ? last.get().doer() : found;
  }

  private Optional<Telling> telling(int verb, int[] within, Optional<Telling> last) {
    int start = doers.start(verb, within[0]);
    Optional<Telling.Doer> doer =
        doers.of(verb, within[0]).map(found -> shared(found, verb, start, last));
    if (doer.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> by = agent(verb, doer.get());
    int from = by.map(Mention::to).orElse(Math.max(verb + 1, doer.get().to()));
    Optional<Clauses.Clause> clause = clauses.of(verb, from, within[1]);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    boolean isNobodys = scene.is(Sort.IT, Math.max(0, doer.get().from()));
    if (isNobodys && !scene.is(Sort.THAT, clause.get().from() - 1)) {
      return Optional.empty();
    }
    boolean isAside = doers.isAside(verb, doer.get(), start);
    int to = clauses.end(clause.get().from(), within[1], isAside);
    boolean isWhole =
        scene.isQuoted(clause.get().from()) == scene.isQuoted(verb) && to - clause.get().from() > 1;
    if (!isWhole) {
      return Optional.empty();
    }
    int light = doers.light(verb, start) + 1;
    boolean isBeside = doer.get().from() >= 0 && doer.get().to() == light;
    int first = isBeside ? doer.get().from() : light;
    Telling.Stretch cue = new Telling.Stretch(first, verb + 1);
    return Optional.of(new Telling(doer.get(), by, verb, clause.get().hearer(), cue, first, to));
  }

  /// Who tells whom a passive verb has for its subject: `I was told by the guard that`.
  private Optional<Mention> agent(int verb, Telling.Doer doer) {
    boolean isBy = doer.isHearer() && verb + 2 < tokens.size() && scene.is(Sort.BY, verb + 1);
    return isBy
        ? scene.mentions().at(verb + 2).or(() -> scene.mentions().at(verb + 3))
        : Optional.empty();
  }

  private Turn turn(Telling telling, int block) {
    int unit = spoken.at(telling.verb());
    Optional<Mention> subject = telling.speaker();
    Teller teller =
        subject.map(who -> teller(who, block, unit)).orElseGet(() -> unnamed(telling, unit));
    Span cue = new Span(tokens.start(telling.cue().from()), tokens.end(telling.cue().to() - 1));
    Span words = new Span(tokens.start(telling.from()), tokens.end(telling.to() - 1));
    return new Turn(
        true,
        List.of(words),
        teller.name(),
        teller.forms(),
        hearers(telling, teller, block, unit),
        unit < 0 ? Optional.empty() : spoken.name(unit),
        Optional.of(cue),
        reason(telling, teller),
        teller.score());
  }

  /// Who tells something.
  private record Teller(
      Optional<String> name, Map<String, Integer> forms, String shown, double score) {}

  private Teller teller(Mention who, int block, int unit) {
    int person = person(who, block, unit);
    String words = words(who.from(), who.to());
    if (person < 0) {
      return Narrator.isNarrating(who) && unit < 0
          ? new Teller(Optional.of(narrator.name(block)), Map.of(), words, MEANT)
          : new Teller(Optional.empty(), Map.of(), words, UNKNOWN);
    }
    Person known = scene.cast().get(person);
    double score = who.kind() == Mention.Kind.NAME ? NAMED : MEANT;
    return new Teller(Optional.of(known.name()), known.forms(), words, score);
  }

  private int person(Mention who, int block, int unit) {
    return switch (who.kind()) {
      case NAME, ROLE, LOOSE, KIN -> who.person();
      case THIRD -> scene.mentions().who(scene.mentions().from(who.from()));
      case FIRST, WE -> unit < 0 ? narrator.ofBlock(block) : spoken.person(unit);
      case THEY -> -1;
    };
  }

  /// Words that name nobody whom the text names: `the newspapers`.
  private Teller unnamed(Telling telling, int unit) {
    Telling.Doer doer = telling.doer();
    if (doer.isHearer() || doer.from() < 0 || scene.is(Sort.IT, doer.from())) {
      return new Teller(Optional.empty(), Map.of(), "somebody", UNKNOWN);
    }
    String words = words(doer.from(), doer.to());
    if (scene.is(Sort.YOU, doer.from())) {
      Optional<String> heard =
          unit < 0 || spoken.hearers(unit).size() != 1
              ? Optional.empty()
              : Optional.of(spoken.hearers(unit).getFirst().name());
      return new Teller(heard, Map.of(), words, UNKNOWN);
    }
    return new Teller(Optional.of(words), Map.of(), words, MEANT);
  }

  /// Those whom the verb has for its hearers, where that is sure.
  private List<Hearer> hearers(Telling telling, Teller teller, int block, int unit) {
    Optional<Mention> who =
        telling.doer().isHearer()
            ? telling.doer().who()
            : telling.hearer() < 0 ? Optional.empty() : scene.mentions().at(telling.hearer());
    if (who.isPresent() && who.get().kind() != Mention.Kind.KIN) {
      int person = person(who.get(), block, unit);
      return person < 0 || isTeller(person, teller) ? List.of() : List.of(spoken.hearer(person));
    }
    boolean isMe = telling.hearer() >= 0 && scene.is(Sort.ME, telling.hearer());
    if (!isMe) {
      return List.of();
    }
    int person = unit < 0 ? narrator.ofBlock(block) : spoken.person(unit);
    if (person >= 0) {
      return isTeller(person, teller) ? List.of() : List.of(spoken.hearer(person));
    }
    return unit < 0 ? List.of(new Hearer(narrator.name(block), Map.of())) : List.of();
  }

  private boolean isTeller(int person, Teller teller) {
    return teller.name().filter(scene.cast().get(person).name()::equals).isPresent();
  }

  private String reason(Telling telling, Teller teller) {
    String verb = words(telling.verb(), telling.verb() + 1);
    String told = "'" + verb + "' tells what is said by " + teller.shown();
    boolean isMeant = teller.name().filter(name -> !name.equals(teller.shown())).isPresent();
    return isMeant ? told + ", taken for " + teller.name().get() : told;
  }

  private String words(int from, int to) {
    return tokens.text().substring(tokens.start(from), tokens.end(to - 1)).replaceAll("\\s+", " ");
  }
}
