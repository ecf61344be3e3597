package org.attest.core.propose.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.propose.event.Acts.Sort;
import org.attest.core.relate.Value;

/// Whom nouns mean that were named before: *the delegates*, *the Bureau*, *the author of these
/// lines*.
final class Antecedents {
  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "both", "all", "our", "their");
  private static final Set<String> AUTHOR = Set.of("author", "writer", "undersigned");
  private static final int PEOPLE_REACH = 400;
  private static final int COUNTED_REACH = 200;

  private final Sentences sentences;
  private final Acts acts;
  private final Marks marks;
  private final Groups groups;
  private final Bodies bodies;
  private final Pronouns pronouns;

  Antecedents(
      Sentences sentences,
      Acts acts,
      Marks marks,
      Groups groups,
      Bodies bodies,
      Pronouns pronouns) {
    this.sentences = sentences;
    this.acts = acts;
    this.marks = marks;
    this.groups = groups;
    this.bodies = bodies;
    this.pronouns = pronouns;
  }

  /// Who was named before and is meant by a noun: the members of a list, a body, whoever tells it.
  List<Bearer> of(int noun, Optional<Value> count) {
    int counted = counted(noun);
    return meant(counted, counted == noun ? count : Optional.empty());
  }

  /// `a number of workers`: the workers.
  private int counted(int noun) {
    if (acts.is(Sort.QUANTITY, sentences.lemma(noun))) {
      for (int child : sentences.analysis.children(noun)) {
        if (child > noun && sentences.preposition(child).equals("of")) {
          return child;
        }
      }
    }
    return noun;
  }

  private List<Bearer> meant(int noun, Optional<Value> count) {
    String small = sentences.small(noun);
    Optional<Groups.Group> introduced = groups.introduced(noun);
    if (introduced.isPresent()) {
      return pronouns.members(small, introduced.get());
    }
    Optional<Named> body = bodies.meant(noun);
    if (body.isPresent()) {
      String why = "‘" + small + "’ is the body named so before: ";
      return List.of(Bearer.meant(body.get().entity(), why + marks.shown(body.get().entity())));
    }
    if (AUTHOR.contains(small) && isOwn(noun)) {
      return List.of(pronouns.first(noun).with("‘" + small + "’ is whoever tells it"));
    }
    if (small.equals("latter")) {
      return pronouns.person(noun).stream()
          .map(name ->
              Bearer.meant(
                  name.entity(), "‘the latter’ is whoever is named last: " + name.name().reading()))
          .toList();
    }
    return group(noun, count).map(group -> pronouns.members(small, group)).orElse(List.of());
  }

  /// `the author of this article`, `the undersigned`.
  private boolean isOwn(int noun) {
    if (sentences.small(noun).equals("undersigned")) {
      return true;
    }
    int behind = noun + 2;
    return behind < sentences.tokens.size()
        && sentences.small(noun + 1).equals("of")
        && (sentences.small(behind).equals("this") || sentences.small(behind).equals("these"));
  }

  /// The list that is meant by `the delegates`, `these comrades`, `the two prisoners`.
  private Optional<Groups.Group> group(int noun, Optional<Value> count) {
    String lemma = sentences.lemma(noun);
    boolean isPlural = !lemma.equals(sentences.small(noun));
    if (!isPlural || !isPointing(noun)) {
      return Optional.empty();
    }
    Optional<Groups.Group> called = groups.called(lemma, noun);
    if (called.isPresent()) {
      return called;
    }
    Optional<Groups.Group> near =
        acts.is(Sort.PEOPLE, lemma) ? groups.before(noun, PEOPLE_REACH) : Optional.empty();
    return count.isEmpty()
        ? near
        : groups
            .before(noun, COUNTED_REACH)
            .filter(group -> count.get().equals(Value.of(group.members().size())));
  }

  /// Whether a noun points back: with an article, and without what narrows it down.
  private boolean isPointing(int noun) {
    boolean isPointing = false;
    for (int child : sentences.analysis.children(noun)) {
      boolean isClause = sentences.is(child, Link.RELATIVE_CLAUSE, Link.NOUN_CLAUSE);
      if (child > noun && (isClause || isBehind(child, noun))) {
        return false;
      }
      isPointing |= child < noun && POINTING.contains(sentences.small(child));
    }
    return isPointing;
  }

  /// `the delegates to the Congress`: whether a preposition stands between a noun and its child.
  private boolean isBehind(int child, int noun) {
    return sentences.is(child, Link.NOUN_MODIFIER)
        && !marks.isTime(child)
        && !sentences.preposition(child).isEmpty()
        && sentences.is(noun + 1, Link.CASE);
  }
}
