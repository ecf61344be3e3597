package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.WordClass;
import org.attest.core.recognise.NameKind;

/// Finds who takes part in an act, by where they stand in the sentence.
final class Parties {
  private static final Set<String> TIMELESS = Set.of("be");

  /// Harm to what somebody owns is harm to him.
  private static final String VICTIM = "victim";

  private final Sentences sentences;
  private final Acts acts;
  private final Bearers bearers;
  private final Marks marks;
  private final Subjects subjects;
  private final List<Party> out = new ArrayList<>();

  Parties(Sentences sentences, Acts acts, Bearers bearers, Marks marks) {
    this.sentences = sentences;
    this.acts = acts;
    this.bearers = bearers;
    this.marks = marks;
    this.subjects = new Subjects(sentences, marks);
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
    boolean isPassive = subjects.isPassive(found);
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
    boolean isPassive = subjects.isPassive(found);
    String first = isPassive ? Roles.OBJECT : Roles.SUBJECT;
    List<Integer> said = subjects.of(verb);
    for (int subject : said) {
      // who is in prison, in whose hands something is
      Optional<String> being =
          TIMELESS.contains(found.act().words().getFirst()) ? roles.ofVerb("be") : Optional.empty();
      add(being.or(() -> roles.ofVerb(first)), subject, first);
    }
    int subject = said.isEmpty() ? -1 : said.getFirst();
    for (int child : sentences.analysis.children(verb)) {
      if (!isWord(found, child) && !said.contains(child) && !isSubject(child)) {
        dependent(verb, child, roles, isPassive);
      }
    }
    joinedVerb(verb, roles, isPassive);
    for (int word = found.from(); word < found.to(); word++) {
      if (word != verb && isWord(found, word)) {
        behindWord(word, roles);
      }
    }
    if (said.isEmpty() && !isPassive) {
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

  /// `was copied and published in the Alarm`: what stands behind the second of two verbs belongs to
  /// the first also.
  private void joinedVerb(int verb, Roles roles, boolean isPassive) {
    int next = verb + 2;
    boolean isJoined =
        next < sentences.tokens.size()
            && sentences.isVerb(next)
            && sentences.is(next, Link.CONJUNCT)
            && sentences.head(next) == verb;
    if (isJoined) {
      for (int child : sentences.analysis.children(next)) {
        if (child > next) {
          dependent(verb, child, roles, isPassive);
        }
      }
    }
  }

  private boolean isSubject(int word) {
    return sentences.is(word, Link.SUBJECT, Link.PASSIVE_SUBJECT);
  }

  /// Whether a token is one of the words of an act and does not only stand between them.
  private boolean isWord(Found found, int token) {
    boolean isInside = token >= found.from() && token < found.to();
    return isInside
        && (token == found.trigger()
            || found.act().words().contains(sentences.lemma(token))
            || found.act().words().contains(sentences.small(token)));
  }

  /// `sent a protest to the Committee`: what stands behind the noun of an act of several words.
  private void behindWord(int word, Roles roles) {
    for (int child : sentences.analysis.children(word)) {
      String preposition = sentences.preposition(child);
      if (child > word && !preposition.isEmpty()) {
        add(roles.ofVerb(preposition), child, preposition);
      }
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
        } else if (!preposition.isEmpty() && !preposition.equals("of") && !isWhere(child, roles)) {
          add(roles.ofVerb(preposition), child, preposition);
        }
      }
      default -> {
        // takes no part
      }
    }
  }

  /// `published in Moscow` tells of a place, `published in the Alarm` of a newspaper.
  private boolean isWhere(int word, Roles roles) {
    return marks.is(word, NameKind.PLACE) && roles.ofVerb("in").isPresent();
  }

  private void noun(Found found) {
    Roles roles = found.act().roles();
    int noun = found.trigger();
    int behind = sentences.behind(noun);
    if (behind >= 0 && sentences.head(behind) != noun) {
      add(roles.ofNoun("of"), behind, "of");
    }
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
      List<Bearer> all = new ArrayList<>(bearers.of(each));
      if (role.get().equals(VICTIM)) {
        all.addAll(bearers.owners(each, acts));
      }
      for (Bearer bearer : all) {
        boolean isKnown =
            out.stream()
                .anyMatch(party -> party.who().isPresent() && party.who().equals(bearer.who()));
        if (!isKnown) {
          out.add(
              new Party(
                  role.get(),
                  bearer.who(),
                  bearer.isNamed(),
                  bearer.count(),
                  each,
                  place,
                  bearer.why()));
        }
      }
    }
  }

  private boolean isTime(int word) {
    return marks.isTime(word) || sentences.analysis.wordClass(word) == WordClass.NUMERAL;
  }
}
