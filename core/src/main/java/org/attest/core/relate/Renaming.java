package org.attest.core.relate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Calls what statements name by other ids.
///
/// Ids of statements and passages stay as they are, and so do values, words and times.
///
/// @param ids gives the id that stands for one; the same where none does
public record Renaming(UnaryOperator<String> ids) {
  /// The statement with every entity, event, commitment and part that it names called anew.
  public Statement of(Statement statement) {
    return new Statement(
        statement.id(),
        of(statement.content()),
        statement.attribution().stream()
            .map(link -> new Attribution(ids.apply(link.speaker()), link.stance()))
            .toList(),
        statement.passages(),
        statement.status(),
        statement.by(),
        statement.reason(),
        statement.score());
  }

  private Content of(Content content) {
    return switch (content) {
      case Content.Event event -> event(event);
      case Content.Attribute told ->
          new Content.Attribute(
              ids.apply(told.of()),
              told.attribute(),
              maybe(told.within()),
              told.value().map(this::value),
              told.detail());
      case Content.Relation told ->
          new Content.Relation(
              ids.apply(told.from()), told.relation(), ids.apply(told.to()), told.when());
      case Content.Order order -> order(order);
      case Content.Commitment told -> commitment(told);
      case Content.Outcome told ->
          new Content.Outcome(ids.apply(told.of()), told.state(), told.when());
      case Content.Identity told ->
          new Content.Identity(ids.apply(told.from()), told.relation(), ids.apply(told.to()));
      case Content.Transmission told ->
          new Content.Transmission(
              ids.apply(told.from()), told.relation(), ids.apply(told.to()), told.pages());
      case Content.Argument told -> argument(told);
    };
  }

  private Content.Event event(Content.Event told) {
    List<Content.Participant> participants =
        told.participants().stream()
            .map(each -> new Content.Participant(each.role(), maybe(each.entity()), each.count()))
            .toList();
    return new Content.Event(
        ids.apply(told.id()),
        told.kind(),
        participants,
        maybe(told.place()),
        told.when(),
        told.number(),
        told.negative(),
        told.modality());
  }

  private Content.Order order(Content.Order told) {
    return new Content.Order(
        ids.apply(told.from()),
        told.relation(),
        ids.apply(told.to()),
        told.gap(),
        told.or().stream().map(this::order).toList());
  }

  private Content.Commitment commitment(Content.Commitment told) {
    return new Content.Commitment(
        ids.apply(told.id()),
        told.kind(),
        maybe(told.debtor()),
        maybe(told.creditor()),
        told.deed(),
        told.made(),
        told.due(),
        maybe(told.condition()),
        told.onSilence());
  }

  private Content.Argument argument(Content.Argument told) {
    return new Content.Argument(
        ids.apply(told.id()),
        told.kind(),
        told.topic(),
        told.text(),
        told.answers().stream()
            .map(each -> new Content.Answer(each.relation(), ids.apply(each.to())))
            .toList());
  }

  /// The value of an attribute may be an entity: who is married to whom.
  private Value value(Value value) {
    return value.isNumber() ? value : Value.of(ids.apply(value.words()));
  }

  private Optional<String> maybe(Optional<String> id) {
    return id.map(ids);
  }
}
