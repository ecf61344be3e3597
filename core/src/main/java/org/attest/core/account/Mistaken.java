package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.core.account.origin.Hand;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Topic;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Two names of which some say, perhaps in several steps, that they are one's, and somebody that
/// they are not.
final class Mistaken {
  private Mistaken() {}

  /// @param statements about one subject
  /// @param byId all statements that make names one
  static List<Disagreement> of(
      String subject, List<Statement> statements, Names names, Map<String, Statement> byId) {
    List<Disagreement> out = new ArrayList<>();
    for (Statement apart : statements) {
      if (apart.content() instanceof Content.Identity(String from, String relation, String to)
          && isApart(apart, relation)
          && names.canonical(from).equals(names.canonical(to))
          && !from.equals(to)) {
        List<Statement> chain =
            names.sameness().why(from, to).stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        out.add(disagreement(subject, from + " and " + to, chain, apart));
      }
    }
    return out;
  }

  private static boolean isApart(Statement statement, String relation) {
    Voice voice = Voice.of(statement);
    return statement.isAccepted()
        && ((relation.equals("not same as") && voice.affirms())
            || (relation.equals("same as") && voice.denies()));
  }

  private static Disagreement disagreement(
      String subject, String pair, List<Statement> chain, Statement apart) {
    List<Statement> all = new ArrayList<>(chain);
    all.add(apart);
    Hand hand = Voice.of(apart).hand();
    boolean isCorrection =
        chain.stream()
            .allMatch(each ->
                hand.compareTo(Voice.of(each).hand()) > 0
                    && Differences.isCorrection(each, Voice.of(each).hand(), apart, hand));
    String question = "whether " + pair + " are one";
    return Found.of(
        subject,
        question,
        Topic.IDENTITY,
        isCorrection ? Severity.CORRECTION : Severity.HARD,
        all,
        List.of(new Disagreement.Side("one", chain), new Disagreement.Side("two", List.of(apart))),
        question
            + ": "
            + String.join(", ", chain.stream().map(Sentence::who).distinct().toList())
            + " make them one; "
            + Sentence.who(apart)
            + " says that they are two");
  }
}
