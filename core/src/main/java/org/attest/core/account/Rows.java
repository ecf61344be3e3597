package org.attest.core.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.attest.core.account.origin.Origin;
import org.attest.core.account.origin.Origins;
import org.attest.core.account.origin.Voice;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Lays out what is told as accounts.
final class Rows {
  private final Origins origins;

  private Rows(Origins origins) {
    this.origins = origins;
  }

  static List<Account> of(
      String subject, List<Statement> statements, List<Question> questions, Origins origins) {
    Rows rows = new Rows(origins);
    boolean isEvent = has(statements, Content.Event.class);
    if (isEvent || has(statements, Content.Commitment.class)) {
      List<Particular> particulars = new ArrayList<>(rows.whether(statements));
      questions.forEach(each -> particulars.add(rows.particular(each)));
      List<Statement> told =
          statements.stream()
              .filter(each -> !(each.content() instanceof Content.Identity))
              .toList();
      String question = isEvent ? "what happened: " + subject : "what is owed: " + subject;
      Optional<String> event = isEvent ? Optional.of(subject) : Optional.empty();
      return List.of(new Account(subject, question, event, particulars, told, rows.origins(told)));
    }
    return questions.stream().map(each -> rows.account(subject, each)).toList();
  }

  private static boolean has(List<Statement> statements, Class<? extends Content> type) {
    return statements.stream().anyMatch(each -> type.isInstance(each.content()));
  }

  private Account account(String subject, Question question) {
    List<Statement> told = question.cells().stream().map(Cell::statement).distinct().toList();
    return new Account(
        subject + "/" + question.name(),
        question.words(),
        Optional.empty(),
        List.of(particular(question)),
        told,
        origins(told));
  }

  private Particular particular(Question question) {
    List<Version> versions = new ArrayList<>();
    for (List<Cell> cells : question.byValue().values()) {
      versions.add(
          version(
              cells.getFirst().told(), cells.stream().map(Cell::statement).distinct().toList()));
    }
    return new Particular(question.name(), versions);
  }

  /// Whether it happened at all, where that is in question.
  private List<Particular> whether(List<Statement> statements) {
    List<Statement> whole =
        statements.stream()
            .filter(each ->
                each.content() instanceof Content.Event
                    || each.content() instanceof Content.Commitment)
            .toList();
    SequencedMap<String, List<Statement>> open = new LinkedHashMap<>();
    for (Statement each : whole) {
      open(each).ifPresent(how -> open.computeIfAbsent(how, _ -> new ArrayList<>()).add(each));
    }
    List<Statement> plain = whole.stream().filter(each -> open(each).isEmpty()).toList();
    List<Statement> not = plain.stream().filter(Rows::isNegative).toList();
    List<Statement> so = plain.stream().filter(each -> !isNegative(each)).toList();
    if (open.isEmpty() && not.isEmpty() && so.stream().allMatch(each -> Voice.of(each).affirms())) {
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    if (!so.isEmpty()) {
      versions.add(version("yes", so));
    }
    if (!not.isEmpty()) {
      versions.add(version("no", not));
    }
    open.forEach((how, told) -> versions.add(version(how, told)));
    return List.of(new Particular("happened", versions));
  }

  /// How an event is told that is not told as having happened or not: `planned`.
  private static Optional<String> open(Statement statement) {
    return statement.content() instanceof Content.Event event
        ? event
            .modality()
            .map(modality -> event.negative() ? modality.label() + " not to" : modality.label())
        : Optional.empty();
  }

  private static boolean isNegative(Statement statement) {
    return statement.content() instanceof Content.Event event && event.negative();
  }

  private Version version(String value, List<Statement> statements) {
    List<Statement> so =
        statements.stream()
            .filter(each ->
                Voice.of(each).affirms()
                    && (value.equals("no") || open(each).isPresent() || !isNegative(each)))
            .toList();
    List<Statement> against = statements.stream().filter(each -> !so.contains(each)).toList();
    return new Version(value, so, against, origins(so));
  }

  private List<Origin> origins(List<Statement> statements) {
    List<Statement> accepted = statements.stream().filter(Statement::isAccepted).toList();
    return origins.of(accepted.isEmpty() ? statements : accepted);
  }
}
