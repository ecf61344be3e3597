package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;

/// Finds who takes part in an act, by where they stand in the sentence.
final class Parties {
  private static final Set<String> TIMELESS = Set.of("be");

  private final Sentences sentences;
  private final Bearers bearers;
  private final List<Party> out = new ArrayList<>();

  Parties(Sentences sentences, Bearers bearers) {
    this.sentences = sentences;
    this.bearers = bearers;
  }

  List<Party> of(Found found, Extent extent) {
    out.clear();
    if (found.isNoun()) {
      noun(found);
    } else {
      verb(found, found.trigger(), found.act().roles());
      unplaced(found, extent);
    }
    return List.copyOf(out);
  }

  /// Persons and bodies that the passage names and that the sentence ties to no place: before the
  /// verb one is taken for what is lacking there, behind it likewise.
  private void unplaced(Found found, Extent extent) {
    boolean isPassive = sentences.isPassive(found.trigger());
    for (boolean isBefore : new boolean[] {true, false}) {
      String place = isBefore == isPassive ? Roles.OBJECT : Roles.SUBJECT;
      int from = isBefore ? extent.from() : found.to();
      int to = isBefore ? found.from() : extent.to();
      boolean isLacking =
          out.stream().noneMatch(party -> party.isNamed() && party.place().equals(place));
      if (isLacking) {
        bearers
            .actor(from, to)
            .ifPresent(word -> add(found.act().roles().ofVerb(place), word, place));
      }
    }
  }

  private void verb(Found found, int verb, Roles roles) {
    boolean isPassive = sentences.isPassive(verb);
    int subject = sentences.subject(verb);
    if (subject >= 0) {
      Optional<String> role = roles.ofVerb(isPassive ? Roles.OBJECT : Roles.SUBJECT);
      // who is in prison, in whose hands something is
      Optional<String> being =
          TIMELESS.contains(found.act().words().getFirst()) ? roles.ofVerb("be") : Optional.empty();
      add(being.or(() -> role), subject, isPassive ? Roles.OBJECT : Roles.SUBJECT);
    }
    for (int child : sentences.analysis.children(verb)) {
      boolean isWord = child >= found.from() && child < found.to();
      if (!isWord && child != subject) {
        dependent(verb, child, roles, isPassive);
      }
    }
    if (subject < 0 && !isPassive) {
      Optional<String> role = roles.ofVerb(Roles.SUBJECT);
      bearers.namedBefore(verb).ifPresent(word -> add(role, word, Roles.SUBJECT));
    }
    if (isPassive && isLacking(Roles.SUBJECT)) {
      roles
          .ofVerb(Roles.SUBJECT)
          .ifPresent(role ->
              bearers.namedBy(verb).ifPresent(word -> add(Optional.of(role), word, Roles.SUBJECT)));
    }
    boolean isRelative = sentences.is(verb, Link.RELATIVE_CLAUSE);
    if (isRelative && !isPassive && subject != sentences.head(verb) && isLacking(Roles.OBJECT)) {
      add(roles.ofVerb(Roles.OBJECT), sentences.head(verb), Roles.OBJECT);
    }
  }

  private boolean isLacking(String place) {
    return out.stream().noneMatch(party -> party.place().equals(place));
  }

  private void dependent(int verb, int child, Roles roles, boolean isPassive) {
    switch (sentences.analysis.link(child)) {
      case OBJECT -> add(roles.ofVerb(Roles.OBJECT), sentences.relative(child, verb), Roles.OBJECT);
      case INDIRECT_OBJECT ->
          add(roles.ofVerb(Roles.INDIRECT).or(() -> roles.ofVerb("to")), child, Roles.INDIRECT);
      case AGENT -> add(roles.ofVerb(Roles.SUBJECT), child, Roles.SUBJECT);
      case OBLIQUE, NOUN_MODIFIER -> {
        String preposition = sentences.preposition(child);
        boolean isAgent = isPassive && preposition.equals("by");
        if (isAgent && isLacking(Roles.SUBJECT)) {
          add(roles.ofVerb(Roles.SUBJECT), child, Roles.SUBJECT);
        } else if (!preposition.isEmpty() && !preposition.equals("of")) {
          add(roles.ofVerb(preposition), child, preposition);
        }
      }
      default -> {
        // takes no part
      }
    }
  }

  private void noun(Found found) {
    Roles roles = found.act().roles();
    int noun = found.trigger();
    for (int child : sentences.analysis.children(noun)) {
      if (sentences.is(child, Link.POSSESSOR)) {
        add(roles.ofNoun(Roles.WHOSE), child, Roles.WHOSE);
      } else if (sentences.is(child, Link.NOUN_MODIFIER, Link.OBLIQUE, Link.AGENT)) {
        String preposition = sentences.preposition(child);
        add(roles.ofNoun(preposition), child, preposition);
      }
    }
    if (found.carrier() < 0) {
      return;
    }
    int verb = found.carrier();
    int subject = sentences.subject(verb);
    boolean isPassive = sentences.isPassive(verb);
    if (subject >= 0 && subject != noun && !found.isHappening() && !isPassive) {
      add(roles.ofNoun("by"), subject, Roles.SUBJECT);
    }
    for (int child : sentences.analysis.children(verb)) {
      if (sentences.is(child, Link.OBLIQUE, Link.AGENT)) {
        String preposition = sentences.preposition(child);
        add(roles.ofNoun(preposition), child, preposition);
      } else if (sentences.is(child, Link.INDIRECT_OBJECT)) {
        add(roles.ofNoun("to"), child, Roles.INDIRECT);
      }
    }
  }

  private void add(Optional<String> role, int word, String place) {
    if (role.isEmpty() || word < 0 || isTime(word)) {
      return;
    }
    for (int each : sentences.joined(word)) {
      for (Bearers.Bearer bearer : bearers.of(each)) {
        boolean isKnown =
            out.stream()
                .anyMatch(party -> party.who().isPresent() && party.who().equals(bearer.who()));
        if (!isKnown) {
          out.add(
              new Party(role.get(), bearer.who(), bearer.isNamed(), bearer.count(), each, place));
        }
      }
    }
  }

  private boolean isTime(int word) {
    return bearers.isTime(word) || sentences.analysis.wordClass(word) == WordClass.NUMERAL;
  }
}
