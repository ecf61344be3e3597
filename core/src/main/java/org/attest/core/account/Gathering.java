package org.attest.core.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.amount.Amount;
import org.attest.core.account.origin.Voice;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Measure;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.attest.core.account.term.Topic;
import org.attest.core.account.term.Values;
import org.attest.core.account.term.Words;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// Takes the statements about one subject apart into questions.
///
/// Numbers come together under what they count, wherever they stand: as the count of a role, as a
/// number of an event, or as an attribute. What is narrowed by `within` is another question.
final class Gathering {
  private static final Term TYPE = field(Family.EVENT, "type", Topic.OTHER);
  private static final Term WHEN = field(Family.EVENT, "when", Topic.TIME);
  private static final Term PLACE = field(Family.EVENT, "place", Topic.PLACE);
  private static final Term KIND = field(Family.COMMITMENT, "kind", Topic.OTHER);

  private final String subject;
  private final Terms terms;
  private final Names names;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private Voice voice = Voice.NOBODY;

  private Gathering(String subject, Terms terms, Names names) {
    this.subject = subject;
    this.terms = terms;
    this.names = names;
  }

  /// @param statements about the subject, in the order of the texts
  static List<Question> of(String subject, List<Statement> statements, Terms terms, Names names) {
    Gathering gathering = new Gathering(subject, terms, names);
    boolean isEvent = statements.stream().anyMatch(each -> each.content() instanceof Content.Event);
    statements.forEach(each -> gathering.take(each, isEvent));
    return List.copyOf(gathering.questions.values());
  }

  private void take(Statement statement, boolean isEvent) {
    voice = Voice.of(statement);
    switch (statement.content()) {
      case Content.Event told -> event(statement, told);
      case Content.Attribute told -> attribute(statement, told, isEvent);
      case Content.Relation told -> relation(statement, told);
      case Content.Commitment told -> commitment(statement, told);
      case Content.Outcome told ->
          told.state().ifPresent(state -> put(statement, "outcome", state(), state, told.when()));
      case Content.Transmission told -> transmission(statement, told);
      case Content.Order _, Content.Identity _, Content.Argument _ -> {
        // Orders are the chronology's, arguments the debate's; identities make subjects one.
      }
    }
  }

  private void event(Statement statement, Content.Event told) {
    Term kind = terms.of(Family.EVENT, told.kind().orElse(""));
    told.kind().ifPresent(word -> put(statement, "type", TYPE, word, List.of()));
    if (!told.when().isEmpty()) {
      put(statement, "when", WHEN, String.join(" or ", told.when()), List.of());
    }
    told.place()
        .ifPresent(place -> {
          Values values = kind.isListed() ? kind.values() : Values.MANY;
          put("place", statement, "place", PLACE, values, place, List.of());
        });
    for (Content.Participant participant : told.participants()) {
      String role = participant.role().orElse("participant");
      Term term = terms.of(Family.ROLE, role);
      // Of what only one can be, all words mean alike.
      String name = term.values() == Values.MANY ? Words.singular(role) : term.name();
      participant
          .entity()
          .ifPresent(entity ->
              put(
                  "role " + name,
                  statement,
                  Words.plain(role),
                  term,
                  term.values(),
                  entity,
                  List.of()));
      participant.count().ifPresent(count -> number(statement, role, count.words()));
    }
    told.number().forEach((what, count) -> number(statement, what, count.words()));
  }

  /// A number that counts something by its name, or one that is itself an attribute: a length, an
  /// age.
  private void number(Statement statement, String what, String count) {
    Term term = terms.of(Family.ATTRIBUTE, what);
    boolean isAmount = term.measure() == Measure.AMOUNT || term.measure() == Measure.ANY;
    if (!term.isListed() || !isAmount) {
      count(statement, what, "", count);
    } else if (term.unit().isEmpty()) {
      put(statement, term.name(), term, count, List.of());
    } else {
      String told = count.matches("\\d+") ? count + " " + what : count;
      put(statement, "length", term, told, List.of());
    }
  }

  private void count(Statement statement, String what, String within, String count) {
    Term term = counting();
    String one = Words.singular(what);
    boolean isBare = one.equals(term.name());
    put(
        (isBare ? one : "number of " + one) + within,
        statement,
        (isBare ? one : "number of " + Words.plain(what)) + within,
        term,
        term.values(),
        count,
        List.of());
  }

  private Term counting() {
    return terms.of(Family.ATTRIBUTE, "number");
  }

  private void attribute(Statement statement, Content.Attribute told, boolean isEvent) {
    String word = told.attribute().orElse("detail");
    Optional<String> value = told.value().map(Value::words).or(told::detail);
    if (value.isEmpty()) {
      return;
    }
    String within = told.within().map(part -> " within " + names.canonical(part)).orElse("");
    Term term = terms.of(Family.ATTRIBUTE, word);
    if (Words.plain(word).equals("state") && told.within().isPresent()) {
      put(statement, "outcome" + within, state(), value.get(), List.of());
    } else if (isEvent && isCount(term, value.get())) {
      count(statement, word, within, value.get());
    } else {
      boolean isWhole = term.isListed() && !Words.plain(word).contains(" of ");
      String name = isWhole ? term.name() : Words.plain(word);
      put(
          statement,
          (term.unit().isEmpty() ? name : "length") + within,
          term,
          value.get(),
          List.of());
    }
  }

  private static boolean isCount(Term term, String value) {
    return !term.isListed()
        && Amount.parse(value)
            .filter(amount -> !amount.isTime() && amount.counted().isEmpty())
            .isPresent();
  }

  private Term state() {
    return terms.of(Family.COMMITMENT, "outcome");
  }

  /// Read from whichever end the subject is.
  private void relation(Statement statement, Content.Relation told) {
    Term term = terms.of(Family.RELATION, told.relation());
    boolean isFrom = names.canonical(told.from()).equals(subject);
    if (isFrom || term.has(Term.Trait.SYMMETRIC)) {
      String other = isFrom ? told.to() : told.from();
      put(statement, term.name(), term, other, told.when());
    } else {
      String inverse = term.inverse().isEmpty() ? term.name() + " (from)" : term.inverse();
      put(inverse, statement, inverse, term, term.back(), told.from(), told.when());
    }
  }

  private void transmission(Statement statement, Content.Transmission told) {
    if (!names.canonical(told.from()).equals(subject)) {
      return;
    }
    Term term = field(Family.RELATION, told.relation(), Topic.CITATION);
    put(statement, told.relation(), term, told.to(), List.of());
    told.pages()
        .ifPresent(pages -> {
          Term extent = terms.of(Family.ATTRIBUTE, "pages");
          put(
              statement,
              extent.name() + " within " + names.canonical(told.to()),
              extent,
              pages,
              List.of());
        });
  }

  private void commitment(Statement statement, Content.Commitment told) {
    told.kind().ifPresent(kind -> put(statement, "kind", KIND, kind, List.of()));
    part(statement, "debtor", told.debtor());
    part(statement, "creditor", told.creditor());
    part(statement, "deed", told.deed());
    part(statement, "made", told.made());
    part(statement, "due", told.due());
    told.condition()
        .ifPresent(words ->
            put(
                statement,
                "condition",
                terms.of(Family.COMMITMENT, "condition for"),
                words,
                List.of()));
    part(statement, "on silence", told.onSilence());
  }

  private void part(Statement statement, String name, Optional<String> value) {
    value.ifPresent(
        told -> put(statement, name, terms.of(Family.COMMITMENT, name), told, List.of()));
  }

  /// What no table has, because it is a field of a statement.
  private static Term field(Family family, String name, Topic topic) {
    return new Term(
        family,
        name,
        List.of(),
        Values.MANY,
        Values.MANY,
        Measure.WORDS,
        topic,
        List.of(),
        "",
        "",
        "",
        true);
  }

  /// What is only planned of an event is another question than what is told of it.
  private static String open(Statement statement) {
    return statement.content() instanceof Content.Event event
        ? event.modality().map(modality -> " (" + modality.label() + ")").orElse("")
        : "";
  }

  private void put(Statement statement, String name, Term term, String told, List<String> when) {
    put(name, statement, name, term, term.values(), told, when);
  }

  /// @param key the same for one question
  private void put(
      String key,
      Statement statement,
      String name,
      Term term,
      Values values,
      String told,
      List<String> when) {
    Cell cell = new Cell(statement, voice, term, told, when, names);
    String open = open(statement);
    questions
        .computeIfAbsent(
            key + open,
            _ -> new Question(subject, name + open, term, values, term.topic(), new ArrayList<>()))
        .cells()
        .add(cell);
  }
}
