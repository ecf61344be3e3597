package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.recognise.NameKind;

/// Persons whom a text names together: `A, B and C`, or a list behind a colon. They are meant when
/// it speaks later of *the delegates* or of *these comrades*, by the nouns beside the list.
final class Groups {
  private static final int LEAST = 2;
  private static final int LEAD_MAX = 3;
  private static final int TAIL_MAX = 5;
  private static final Set<String> JOINING = Set.of("and", "or", "&");
  private static final Set<String> SELF = Set.of("i", "me", "myself");

  private final Marks marks;
  private final Sentences sentences;
  private final List<Group> all = new ArrayList<>();

  /// @param clause the first token of the words that introduce the list
  /// @param from the first token of the list
  /// @param to the token behind it
  /// @param members entities, with the names by which the list has them
  /// @param nouns dictionary forms of what the members are said to be
  /// @param hasSelf whether who tells it is one of them
  record Group(
      int clause,
      int from,
      int to,
      Map<String, String> members,
      Set<String> nouns,
      boolean hasSelf) {
    String shown() {
      return String.join(", ", members.values());
    }
  }

  Groups(Marks marks, Sentences sentences) {
    this.marks = marks;
    this.sentences = sentences;
    for (int each = 0; each < sentences.analysis.sentences(); each++) {
      int from = sentences.analysis.from(each);
      int to = sentences.analysis.to(each);
      listed(from, to);
      rows(from, to);
    }
    all.sort(Comparator.comparingInt(Group::to));
  }

  /// The list that a noun of the same sentence introduces.
  Optional<Group> introduced(int noun) {
    int sentence = sentences.analysis.sentenceOf(noun);
    for (int i = Order.behind(all, Group::to, sentences.analysis.from(sentence));
        i < all.size();
        i++) {
      Group group = all.get(i);
      if (group.clause() > noun && group.clause() >= sentences.analysis.to(sentence)) {
        break;
      }
      if (group.clause() <= noun && noun < group.from() && isOf(group, noun)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private boolean isOf(Group group, int noun) {
    return group.nouns().contains(sentences.lemma(noun));
  }

  /// The nearest list before a word whose members are said to be what a noun says, in the same
  /// division.
  Optional<Group> called(String noun, int word) {
    for (int i = Order.behind(all, Group::to, word) - 1; i >= 0; i--) {
      if (all.get(i).to() <= word && all.get(i).nouns().contains(noun)) {
        return marks.division(all.get(i).from()).equals(marks.division(word))
            ? Optional.of(all.get(i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The nearest list that ends so near before a word.
  Optional<Group> before(int word, int reach) {
    for (int i = Order.behind(all, Group::to, word) - 1;
        i >= 0 && all.get(i).to() >= word - reach;
        i--) {
      if (all.get(i).to() <= word) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private void listed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentences.small(i).equals(":")) {
        items(from, i, to);
        return;
      }
    }
  }

  /// The items of a list are parted by semicolons, else by commas; each begins with a name.
  private void items(int clause, int colon, int to) {
    boolean hasSemicolons = false;
    for (int i = colon + 1; i < to; i++) {
      hasSemicolons |= sentences.small(i).equals(";");
    }
    Map<String, String> members = new LinkedHashMap<>();
    Set<String> nouns = new HashSet<>();
    int depth = 0;
    int first = colon + 1;
    for (int i = colon + 1; i < to; i++) {
      String small = sentences.small(i);
      depth = depth(depth, small);
      boolean isParting = hasSemicolons ? small.equals(";") : small.equals(",");
      if (depth == 0 && (isParting || JOINING.contains(small))) {
        first = i + 1;
      } else if (depth == 0 && i - first < LEAD_MAX && marks.is(i, NameKind.PERSON)) {
        Named name = marks.named(i).orElseThrow();
        if (!isOwner(marks.to(name) - 1)) {
          members.putIfAbsent(name.entity(), name.name().reading());
        }
        i = marks.to(name) - 1;
        describe(i + 1, Math.min(to, i + TAIL_MAX), nouns);
        first = -LEAD_MAX;
      }
    }
    for (int i = clause; i < colon; i++) {
      plural(i, nouns);
    }
    add(new Group(clause, colon, to, members, nouns, false));
  }

  /// `Alden's letters`.
  private boolean isOwner(int token) {
    return sentences.is(token, Link.POSSESSOR)
        || (token + 1 < sentences.tokens.size() && "'’".contains(sentences.small(token + 1)));
  }

  private static int depth(int depth, String small) {
    return switch (small) {
      case "(", "[" -> depth + 1;
      case ")", "]" -> Math.max(0, depth - 1);
      default -> depth;
    };
  }

  /// `Alden, delegate of the printers`.
  private void describe(int from, int to, Set<String> nouns) {
    boolean isBeside = from < to && ",(".contains(sentences.small(from));
    for (int i = from + 1; isBeside && i < to; i++) {
      if (sentences.isVerb(i) || marks.named(i).isPresent()) {
        return;
      }
      if (sentences.isNoun(i)) {
        nouns.add(sentences.lemma(i));
        return;
      }
    }
  }

  private boolean plural(int token, Set<String> nouns) {
    boolean isPlural =
        sentences.isNoun(token)
            && marks.named(token).isEmpty()
            && !sentences.lemma(token).equals(sentences.small(token));
    if (isPlural) {
      nouns.add(sentences.lemma(token));
    }
    return isPlural;
  }

  private void add(Group group) {
    if (group.members().size() + (group.hasSelf() ? 1 : 0) >= LEAST) {
      all.add(group);
    }
  }

  /// Names with nothing between them but commas, `and` and what stands in brackets.
  private void rows(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMember(i)) {
        i = row(from, i, to);
      }
    }
  }

  private boolean isMember(int token) {
    return marks.is(token, NameKind.PERSON) || SELF.contains(sentences.small(token));
  }

  /// @return the last token of the row
  private int row(int sentence, int start, int to) {
    Map<String, String> members = new LinkedHashMap<>();
    boolean hasSelf = false;
    boolean isJoined = false;
    int depth = 0;
    int last = start;
    for (int i = start; i < to; i++) {
      String small = sentences.small(i);
      int before = depth;
      depth = depth(depth, small);
      if (depth > 0 || before > 0) {
        continue;
      }
      if (isMember(i)) {
        Optional<Named> name = marks.named(i);
        hasSelf |= name.isEmpty();
        name.ifPresent(each -> members.putIfAbsent(each.entity(), each.name().reading()));
        last = name.map(each -> marks.to(each) - 1).orElse(i);
        i = last;
      } else if (JOINING.contains(small)) {
        isJoined = true;
      } else if (!small.equals(",") && !small.equals(";") && !isTitle(i)) {
        break;
      }
    }
    Set<String> nouns = new HashSet<>();
    boolean isLed = start > sentence && plural(start - 1, nouns);
    if (isJoined) {
      tail(last + 1, to, nouns);
      add(new Group(isLed ? start - 1 : start, start, last + 1, members, nouns, hasSelf));
    }
    return last;
  }

  /// `Comrade`, `Dr`: a word with a capital before a name.
  private boolean isTitle(int token) {
    return token + 1 < sentences.tokens.size()
        && Character.isUpperCase(sentences.tokens.words(token).charAt(0))
        && marks.is(token + 1, NameKind.PERSON);
  }

  /// `A and B, both delegates of the printers`.
  private void tail(int from, int to, Set<String> nouns) {
    boolean isBeside = from < to && sentences.small(from).equals(",");
    for (int i = from + 1; isBeside && i < Math.min(to, from + TAIL_MAX); i++) {
      if (sentences.isVerb(i) || plural(i, nouns)) {
        return;
      }
    }
  }
}
