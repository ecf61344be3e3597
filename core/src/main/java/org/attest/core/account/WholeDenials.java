package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.core.account.origin.Hand;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Topic;
import org.attest.core.relate.Attribution.Stance;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// Whether something happened at all, or was promised at all.
///
/// Who denies an event as it is told contradicts who tells it so, or tells more of it; who denies
/// that it was in Moscow does not contradict who says nothing of the place. *It did not happen* is
/// the same as denying that it did.
final class WholeDenials {
  private final String subject;
  private final Names names;

  private WholeDenials(String subject, Names names) {
    this.subject = subject;
    this.names = names;
  }

  /// A statement, whether it says that it was so, and how sure.
  private record Stand(Statement statement, Voice voice, boolean isSo) {
    boolean isSure() {
      return voice.affirms() || voice.denies();
    }

    static Stand of(Statement statement) {
      Voice voice = Voice.of(statement);
      boolean isNegative = statement.content() instanceof Content.Event event && event.negative();
      return new Stand(statement, voice, voice.affirms() != isNegative);
    }
  }

  static List<Disagreement> of(String subject, List<Statement> statements, Names names) {
    if (statements.stream().allMatch(WholeDenials::isPlain)) {
      return List.of();
    }
    List<Stand> stands =
        statements.stream()
            .filter(Statement::isAccepted)
            .filter(each ->
                (each.content() instanceof Content.Event event && event.modality().isEmpty())
                    || each.content() instanceof Content.Commitment)
            .map(Stand::of)
            .filter(each -> each.voice.stance() != Stance.ASKS)
            .toList();
    WholeDenials denials = new WholeDenials(subject, names);
    List<Disagreement> out = new ArrayList<>();
    for (Stand against : stands) {
      if (!against.isSo) {
        List<Stand> told =
            stands.stream()
                .filter(each -> each.isSo && each.isSure())
                .filter(each -> denials.entails(each.statement, against.statement))
                .toList();
        if (!told.isEmpty()) {
          Stand first = Found.denied(told, against.statement, Stand::statement);
          out.add(denials.disagreement(first, against, told));
        }
      }
    }
    return out;
  }

  private static boolean isPlain(Statement statement) {
    return Voice.of(statement).affirms()
        && !(statement.content() instanceof Content.Event event && event.negative());
  }

  private Disagreement disagreement(Stand first, Stand against, List<Stand> told) {
    boolean isEvent = first.statement.content() instanceof Content.Event;
    String question =
        isEvent ? "whether " + subject + " happened" : "whether " + subject + " stood";
    return Found.of(
        subject,
        question,
        Topic.OTHER,
        severity(first, against),
        List.of(first.statement, against.statement),
        List.of(
            new Disagreement.Side("yes", told.stream().map(Stand::statement).toList()),
            new Disagreement.Side("no", List.of(against.statement))),
        question
            + ": "
            + Sentence.who(first.statement)
            + " says so; "
            + Sentence.who(against.statement)
            + (against.isSure() ? " denies it" : " doubts it"));
  }

  private static Severity severity(Stand first, Stand against) {
    if (!against.isSure()) {
      return Severity.TENSION;
    }
    Hand hand = against.voice.hand();
    boolean isLater = hand.compareTo(first.voice.hand()) > 0;
    return isLater
            && Differences.isCorrection(
                first.statement, first.voice.hand(), against.statement, hand)
        ? Severity.CORRECTION
        : Severity.HARD;
  }

  /// Whether whoever says the one says all of the other.
  private boolean entails(Statement told, Statement denied) {
    return switch (denied.content()) {
      case Content.Event without when told.content() instanceof Content.Event event ->
          entails(event, without);
      case Content.Commitment _ -> told.content() instanceof Content.Commitment;
      case Content.Event _,
          Content.Attribute _,
          Content.Relation _,
          Content.Order _,
          Content.Outcome _,
          Content.Identity _,
          Content.Transmission _,
          Content.Argument _ ->
          false;
    };
  }

  private boolean entails(Content.Event told, Content.Event denied) {
    boolean isSamePlace =
        denied.place().isEmpty()
            || (told.place().isPresent() && isPart(told.place().get(), denied.place().get()));
    boolean isSameTime = denied.when().isEmpty() || told.when().equals(denied.when());
    List<String> there =
        told.participants().stream()
            .flatMap(each -> each.entity().stream())
            .map(names::canonical)
            .toList();
    boolean areSameParticipants =
        denied.participants().stream()
            .flatMap(each -> each.entity().stream())
            .map(names::canonical)
            .allMatch(there::contains);
    return isSamePlace
        && isSameTime
        && areSameParticipants
        && hasAll(told.number(), denied.number());
  }

  private boolean isPart(String place, String whole) {
    return names.canonical(place).equals(names.canonical(whole))
        || names.isOnePartOfOther(names.canonical(place), names.canonical(whole));
  }

  private static boolean hasAll(Map<String, Value> told, Map<String, Value> denied) {
    return denied.entrySet().stream()
        .allMatch(each -> each.getValue().equals(told.get(each.getKey())));
  }
}
