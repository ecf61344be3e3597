package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;

/// Whom pronouns stand for, and who speaks for which body.
final class Pronouns {
  private static final int BACK_MAX = 120;
  private static final int NEAR_MAX = 60;
  private static final int OFFICE_REACH = 5;
  private static final Set<String> FIRST = Set.of("i", "me", "myself", "my", "mine");
  private static final Set<String> FIRST_ALL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourselves");
  private static final Set<String> THIRD =
      Set.of("he", "him", "she", "her", "his", "himself", "herself", "hers");
  private static final Set<String> THIRD_ALL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");

  private final Told told;
  private final Sentences sentences;
  private final Marks marks;
  private final Groups groups;
  private final Speakers speakers;
  private final Set<String> offices;
  private final Subjects subjects;

  /// By division the body for which its author says that he speaks.
  private final Map<String, Named> bodies = new HashMap<>();

  /// @param offices what somebody is for a body: delegate, secretary
  Pronouns(
      Told told,
      Sentences sentences,
      Marks marks,
      Groups groups,
      Speakers speakers,
      Set<String> offices) {
    this.told = told;
    this.sentences = sentences;
    this.marks = marks;
    this.groups = groups;
    this.speakers = speakers;
    this.offices = offices;
    this.subjects = new Subjects(sentences, marks);
    spokenFor();
  }

  List<Bearer> of(int word) {
    String small = sentences.small(word);
    if (FIRST.contains(small)) {
      return List.of(first(word));
    }
    if (FIRST_ALL.contains(small)) {
      return firstAll(word);
    }
    if (SECOND.contains(small)) {
      return speakers.addressee(word).stream()
          .map(name -> meant(name.entity(), "‘you’ is the addressee"))
          .toList();
    }
    if (THIRD.contains(small)) {
      return person(word).stream().map(name -> Bearer.named(name.entity())).toList();
    }
    if (THIRD_ALL.contains(small)) {
      return groups.before(word, NEAR_MAX).stream()
          .flatMap(group -> members(small, group).stream())
          .toList();
    }
    return NEUTER.contains(small)
        ? body(word).stream()
            .map(name -> meant(name.entity(), "‘" + small + "’ is the body that acts before"))
            .toList()
        : List.of();
  }

  private Bearer meant(String entity, String why) {
    return Bearer.meant(entity, why + ": " + marks.shown(entity));
  }

  List<Bearer> members(String word, Groups.Group group) {
    String why = "‘" + word + "’ are " + group.shown();
    return group.members().keySet().stream().map(each -> Bearer.meant(each, why)).toList();
  }

  /// Whoever says `I`.
  Bearer first(int word) {
    return speakers.author(word).map(Bearer::named).orElseGet(() -> Bearer.plain("I"));
  }

  /// Those whom the text names with the speaker just before; else the body that signs, or that the
  /// author says he speaks for; else all who sign; else the author, who is one of them.
  private List<Bearer> firstAll(int word) {
    Optional<String> author = speakers.author(word);
    Optional<Groups.Group> near = groups.before(word, NEAR_MAX).filter(Groups.Group::hasSelf);
    if (near.isPresent()) {
      List<Bearer> out = new ArrayList<>(members("we", near.get()));
      author.ifPresent(self -> out.add(meant(self, "‘we’ includes whoever tells it")));
      return out;
    }
    List<Named> signers = speakers.signers(word);
    if (signers.size() > 1 || signers.stream().anyMatch(Pronouns::isBody)) {
      String all = String.join(", ", signers.stream().map(name -> name.name().reading()).toList());
      return signers.stream()
          .map(name -> Bearer.meant(name.entity(), "‘we’ are those who sign: " + all))
          .toList();
    }
    Optional<Named> body = Optional.ofNullable(bodies.get(marks.division(word)));
    if (body.isPresent() && !speakers.isQuoted(word)) {
      return List.of(meant(body.get().entity(), "‘we’ is the body for which the author speaks"));
    }
    return List.of(
        author
            .map(self -> meant(self, "‘we’ includes whoever tells it"))
            .orElseGet(() -> Bearer.plain("we")));
  }

  private static boolean isBody(Named name) {
    return name.name().kind() == NameKind.ORGANISATION;
  }

  /// Finds for each division the body that its author names most often as the one for which he
  /// acts: `I was the delegate of`, `on behalf of`.
  private void spokenFor() {
    Map<String, Integer> times = new HashMap<>();
    for (Named name : told.names()) {
      int at = marks.from(name);
      boolean isTold = isBody(name) && isOffice(at) && hasSelf(sentences.analysis.sentenceOf(at));
      if (isTold) {
        String division = marks.division(at);
        int count = times.merge(division + " " + name.entity(), 1, Integer::sum);
        Named best = bodies.getOrDefault(division, name);
        if (count >= times.getOrDefault(division + " " + best.entity(), 0)) {
          bodies.put(division, name);
        }
      }
    }
  }

  /// Whether the words before a name say what somebody is for it.
  private boolean isOffice(int name) {
    for (int i = name - 1; i >= Math.max(0, name - OFFICE_REACH); i--) {
      if (sentences.small(i).equals("of")) {
        return i > 0 && offices.contains(sentences.lemma(i - 1));
      }
      if (!sentences.is(i, Link.DETERMINER, Link.ADJECTIVE_MODIFIER, Link.COMPOUND)) {
        return false;
      }
    }
    return false;
  }

  private boolean hasSelf(int sentence) {
    for (int i = sentences.analysis.from(sentence); i < sentences.analysis.to(sentence); i++) {
      String small = sentences.small(i);
      if ((small.equals("i") || small.equals("we")) && sentences.is(i, Link.SUBJECT)) {
        return !speakers.isQuoted(i);
      }
    }
    return false;
  }

  /// The nearest person before a word, of those in one sentence the one who is the subject of a
  /// clause first.
  Optional<Named> person(int word) {
    Optional<Named> nearest = Optional.empty();
    int sentence = -1;
    for (int i = word - 1; i >= Math.max(0, word - BACK_MAX); i--) {
      if (nearest.isPresent() && sentences.analysis.sentenceOf(i) != sentence) {
        return nearest;
      }
      if (marks.is(i, NameKind.PERSON)) {
        if (sentences.is(i, Link.SUBJECT, Link.PASSIVE_SUBJECT)) {
          return marks.named(i);
        }
        nearest = nearest.isEmpty() ? marks.named(i) : nearest;
        sentence = sentences.analysis.sentenceOf(i);
      }
    }
    return nearest;
  }

  /// The body that is the nearest subject before a word; nothing where that is anything else.
  private Optional<Named> body(int word) {
    for (int i = word - 1; i >= Math.max(0, word - BACK_MAX); i--) {
      if (sentences.is(i, Link.SUBJECT, Link.PASSIVE_SUBJECT) && !sentences.isRelative(i)) {
        int subject = subjects.apposed(i);
        if (marks.is(subject, NameKind.ORGANISATION)) {
          return marks.named(subject);
        }
        if (!NEUTER.contains(sentences.small(i))) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
