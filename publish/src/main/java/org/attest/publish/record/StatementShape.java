package org.attest.publish.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a statement of one type tells, field by field, for whoever lets a person fill it in.
///
/// @param type as records have it
/// @param title for people
/// @param fields in the order of records; the first is needed, and of a link all three
public record StatementShape(String type, String title, List<Field> fields) {
  /// How a field is filled in.
  public enum Kind {
    WORDS,
    /// Times in EDTF, one for each interpretation, `;` between them.
    TIMES,
    /// A number, or words.
    VALUE,
    PARTICIPANTS,
    NUMBERS,
    ANSWERS,
    ORDERS,
    FLAG
  }

  /// One field.
  ///
  /// @param name as records have it
  /// @param label for people
  /// @param hint what it looks like; may be empty
  /// @param choices the words that are usual; others can be given unless the reader refuses them
  public record Field(String name, String label, Kind kind, String hint, List<String> choices) {}

  private static final List<StatementShape> ALL =
      List.of(
          new StatementShape(
              "event",
              "something happened",
              List.of(
                  words("event", "event", "its id; the same for all who tell of it"),
                  words("type", "kind", "arrest, letter, meeting"),
                  of("participants", "participants", Kind.PARTICIPANTS, ""),
                  words("place", "place", ""),
                  times(),
                  of("number", "numbers", Kind.NUMBERS, "days: 10"),
                  of("negative", "it is said not to have happened", Kind.FLAG, ""),
                  choice(
                      "modality",
                      "not told as having happened, only",
                      "planned feared asked supposed ordered"))),
          new StatementShape(
              "attribute",
              "something has a value",
              List.of(
                  words("of", "of", "an id or a name"),
                  words("attribute", "what", "citizenship, pages"),
                  of("value", "value", Kind.VALUE, ""),
                  words("within", "within", "what narrows it"),
                  words("detail", "detail", ""))),
          new StatementShape(
              "relation",
              "two stand in a relation",
              List.of(
                  words("from", "who or what", "an id or a name"),
                  words("relation", "relation", "delegate of, member of"),
                  words("to", "to whom or what", "an id or a name"),
                  times())),
          new StatementShape(
              "order",
              "two events in time",
              List.of(
                  words("from", "event", "its id"),
                  choice(
                      "relation",
                      "relation",
                      "before during overlaps starts finishes",
                      "same day",
                      "same as"),
                  words("to", "event", "its id"),
                  words("gap", "time between", "P1M, P3D~ (a few days)"),
                  of("or", "or", Kind.ORDERS, ""))),
          new StatementShape(
              "commitment",
              "somebody owes something",
              List.of(
                  words("commitment", "commitment", "its id"),
                  choice(
                      "kind",
                      "kind",
                      "demand request question promise condition offer deadline",
                      "pact clause"),
                  words("debtor", "owed by", "who is to do it"),
                  words("creditor", "owed to", "who is to have it"),
                  words("deed", "deed", "what is to be done"),
                  words("made", "made", "1920-10-24"),
                  words("due", "due", "a date, P1M from the making, or words"),
                  words("condition", "on condition of", "an id or words"),
                  words("onSilence", "silence means", ""))),
          new StatementShape(
              "outcome",
              "what came of it",
              List.of(
                  words("of", "commitment", "its id"),
                  choice(
                      "state",
                      "state",
                      "kept answered refused broken lapsed withdrawn",
                      "partly kept",
                      "never made"),
                  times())),
          new StatementShape(
              "identity",
              "two names are one's, or not",
              List.of(
                  words("from", "name", "an id, or a name of the passage"),
                  choice("relation", "relation", "", "same as", "perhaps same as", "not same as"),
                  words("to", "name", "an id, or a name of the passage"))),
          new StatementShape(
              "transmission",
              "a text comes from another",
              List.of(
                  words("from", "text", "an id of a part or a work"),
                  choice(
                      "relation",
                      "relation",
                      "",
                      "draft of",
                      "translation of",
                      "reprint of",
                      "abridgement of",
                      "quoted in",
                      "copy held by"),
                  words("to", "text or keeper", "an id or a name"),
                  words("pages", "pages", "499-501"))),
          new StatementShape(
              "argument",
              "a move in a debate",
              List.of(
                  words("claim", "claim", "its id"),
                  choice("kind", "kind", "position question reply concession support"),
                  words("topic", "topic", ""),
                  words("text", "in short", ""),
                  of("answers", "stands to other claims", Kind.ANSWERS, ""))));

  /// How claims stand to others.
  public static final List<String> ANSWERS =
      List.of("supports", "opposes", "answers", "concedes", "limits", "asks about");

  private static Field words(String name, String label, String hint) {
    return of(name, label, Kind.WORDS, hint);
  }

  private static Field times() {
    return of("when", "when", Kind.TIMES, "1921-03-08, or readings: 1921-07-12; 1921-12-07");
  }

  private static Field of(String name, String label, Kind kind, String hint) {
    return new Field(name, label, kind, hint, List.of());
  }

  /// @param single usual words of one word, a space between them
  private static Field choice(String name, String label, String single, String... more) {
    List<String> choices = new ArrayList<>();
    if (!single.isEmpty()) {
      choices.addAll(List.of(single.split(" ", -1)));
    }
    choices.addAll(List.of(more));
    return new Field(name, label, Kind.WORDS, "", List.copyOf(choices));
  }

  /// All types.
  public static List<StatementShape> all() {
    return ALL;
  }

  /// The shape of a type; nothing where there is no such type.
  public static Optional<StatementShape> of(String type) {
    return ALL.stream().filter(shape -> shape.type().equals(type)).findFirst();
  }
}
