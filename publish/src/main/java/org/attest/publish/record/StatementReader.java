package org.attest.publish.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reason.Conventions;
import org.attest.core.reason.Gap;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.relate.Value;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Passage;
import org.attest.core.time.Edtf;
import org.attest.core.time.Parsed;

/// Makes a statement of the record of another program.
///
/// A record must have what makes it a statement, and nothing that would be lost: a field that is
/// not known is a fault.
public final class StatementReader {
  private static final Set<String> FIELDS =
      Set.of("id", "type", "attribution", "content", "passages", "status", "by", "reason", "score");

  /// So long the id of a statement, an event or a commitment may be, in UTF-16 units.
  private static final int ID_MAX = 500;

  private final ImportedRecord record;
  private final ImportedRecord content;
  private final Set<String> used = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private StatementReader(ImportedRecord record) {
    this.record = record;
    this.content = record.object("content");
  }

  /// What was read.
  ///
  /// @param statement nothing where there are faults
  /// @param faults what is wrong with the record, in words
  public record Read(Optional<Statement> statement, List<String> faults) {
    public Read {
      faults = List.copyOf(faults);
    }
  }

  /// @param id the id of a record that has none
  /// @param passages of the record, found in their sources
  /// @param actor who hands it over, where the record does not say who made it
  public static Read read(ImportedRecord record, String id, List<Passage> passages, String actor) {
    return new StatementReader(record).read(id, passages, actor);
  }

  private Read read(String id, List<Passage> passages, String actor) {
    unknown(record, FIELDS);
    String type = record.text("type").orElse("");
    Optional<Content> said = content(type);
    List<Attribution> attribution = attribution();
    Optional<Statement.Status> status =
        record
            .text("status")
            .map(Statement.Status::parse)
            .orElse(Optional.of(Statement.Status.ACCEPTED));
    if (status.isEmpty()) {
      faults.add("its status is neither proposed, accepted nor rejected");
    }
    if (passages.isEmpty()) {
      faults.add("it cites no passage");
    }
    double score = score();
    if (said.isPresent()) {
      unknown(content, used);
    }
    if (!faults.isEmpty() || said.isEmpty() || status.isEmpty()) {
      return new Read(Optional.empty(), faults);
    }
    return new Read(
        Optional.of(
            new Statement(
                record.text("id").orElse(id),
                said.get(),
                attribution,
                passages,
                status.get(),
                record.text("by").orElse(actor),
                record.text("reason").orElse(""),
                score)),
        List.of());
  }

  private void unknown(ImportedRecord from, Set<String> known) {
    from.fields().stream()
        .filter(field -> !known.contains(field))
        .findFirst()
        .ifPresent(field -> faults.add("its field '" + field + "' is not known"));
  }

  private double score() {
    Optional<String> told = record.text("score");
    try {
      double score = told.map(Double::parseDouble).orElse(1.0);
      if (score >= 0 && score <= 1) {
        return score;
      }
    } catch (NumberFormatException noNumber) {
      faults.add("its score is no number");
      return 0;
    }
    faults.add("its score is not from 0 to 1");
    return 0;
  }

  private List<Attribution> attribution() {
    List<Attribution> out = new ArrayList<>();
    for (ImportedRecord link : record.objects("attribution")) {
      Optional<String> speaker = link.text("speaker").filter(name -> !name.isBlank());
      Optional<Attribution.Stance> stance = link.text("stance").flatMap(Attribution.Stance::parse);
      if (speaker.isEmpty()) {
        faults.add("a link of its attribution has no speaker");
      } else if (stance.isEmpty()) {
        faults.add("a stance of its attribution is none of asserts, reports, denies, doubts, asks");
      } else {
        out.add(new Attribution(speaker.get(), stance.get()));
      }
    }
    return out;
  }

  private Optional<Content> content(String type) {
    return switch (type) {
      case "event" -> needed("event").map(this::event);
      case "attribute" ->
          needed("of")
              .map(of ->
                  new Content.Attribute(
                      of, text("attribute"), text("within"), value("value"), text("detail")));
      case "relation" ->
          link()
              .map(link -> new Content.Relation(link.from, link.relation, link.to, times("when")));
      case "order" -> link().flatMap(this::order);
      case "commitment" -> needed("commitment").map(this::commitment);
      case "outcome" ->
          needed("of").map(of -> new Content.Outcome(of, text("state"), times("when")));
      case "identity" -> link().flatMap(this::identity);
      case "transmission" ->
          link()
              .map(link ->
                  new Content.Transmission(link.from, link.relation, link.to, text("pages")));
      case "argument" -> needed("claim").map(this::argument);
      default -> {
        faults.add(
            type.isEmpty() ? "it has no type" : "there is no statement of type '" + type + "'");
        yield Optional.empty();
      }
    };
  }

  private record Link(String from, String relation, String to) {}

  private Optional<Link> link() {
    Optional<String> from = needed("from");
    Optional<String> relation = needed("relation");
    Optional<String> to = needed("to");
    return from.isPresent() && relation.isPresent() && to.isPresent()
        ? Optional.of(new Link(from.get(), relation.get(), to.get()))
        : Optional.empty();
  }

  private Optional<String> needed(String field) {
    Optional<String> value = text(field).filter(words -> !words.isBlank());
    if (value.isEmpty()) {
      faults.add("its content has no '" + field + "'");
    } else if (value.get().length() > ID_MAX) {
      faults.add("'" + field + "' is longer than " + ID_MAX + " characters");
      return Optional.empty();
    }
    return value;
  }

  private Optional<String> text(String field) {
    used.add(field);
    return content.text(field);
  }

  private List<String> texts(String field) {
    used.add(field);
    return content.texts(field);
  }

  /// Times in EDTF, one for each interpretation.
  private List<String> times(String field) {
    List<String> told = texts(field);
    for (String time : told) {
      if (Edtf.parse(time) instanceof Parsed.Invalid(_, _, String message)) {
        faults.add("'" + time + "' is no time: " + message);
      }
    }
    return told;
  }

  private Optional<String> gap(Optional<String> gap) {
    if (gap.isPresent() && Gap.parse(gap.get(), Conventions.USUAL).isEmpty()) {
      faults.add("'" + gap.get() + "' is no length of time such as P1M or P3D~");
    }
    return gap;
  }

  private Optional<Value> value(String field) {
    used.add(field);
    return content.value(field);
  }

  private Optional<Content> order(Link link) {
    used.add("or");
    List<Content.Order> others = new ArrayList<>();
    for (ImportedRecord other : content.objects("or")) {
      Link said =
          new Link(
              other.text("from").orElse(""),
              other.text("relation").orElse(""),
              other.text("to").orElse(""));
      if (said.from.isBlank() || said.to.isBlank()) {
        faults.add("another reading of an order needs from, relation and to");
      }
      order(said, other.text("gap"), List.of()).ifPresent(others::add);
    }
    return order(link, text("gap"), others).map(order -> order);
  }

  private Optional<Content.Order> order(
      Link link, Optional<String> gap, List<Content.Order> others) {
    Optional<TimeRelation> relation = TimeRelation.parse(link.relation);
    if (relation.isEmpty()) {
      faults.add(
          "'"
              + link.relation
              + "' is no order: before, during, overlaps, starts, finishes, same day, same as are");
    }
    Optional<String> told = gap(gap);
    return relation.map(known -> new Content.Order(link.from, known, link.to, told, others));
  }

  private Optional<Content> identity(Link link) {
    if (Decision.Verdict.parseRelation(link.relation).isEmpty()) {
      faults.add(
          "'" + link.relation + "' is no identity: same as, not same as, perhaps same as are");
      return Optional.empty();
    }
    return Optional.of(new Content.Identity(link.from, link.relation, link.to));
  }

  private Content event(String id) {
    used.add("participants");
    used.add("number");
    Map<String, Value> number = new LinkedHashMap<>();
    ImportedRecord numbers = content.object("number");
    numbers.fields().forEach(name -> numbers.value(name).ifPresent(n -> number.put(name, n)));
    return new Content.Event(
        id,
        text("type"),
        content.objects("participants").stream()
            .map(one ->
                new Content.Participant(one.text("role"), one.text("entity"), one.value("count")))
            .toList(),
        text("place"),
        times("when"),
        number,
        text("negative").filter("true"::equals).isPresent(),
        modality());
  }

  private Optional<Modality> modality() {
    Optional<String> told = text("modality");
    Optional<Modality> known = told.flatMap(Modality::parse);
    if (told.isPresent() && known.isEmpty()) {
      faults.add(
          "'" + told.get() + "' is no modality: planned, feared, asked, supposed, ordered are");
    }
    return known;
  }

  private Content commitment(String id) {
    return new Content.Commitment(
        id,
        text("kind"),
        text("debtor"),
        text("creditor"),
        text("deed"),
        text("made"),
        text("due"),
        text("condition"),
        text("onSilence"));
  }

  private Content argument(String id) {
    used.add("answers");
    List<Content.Answer> answers = new ArrayList<>();
    for (ImportedRecord answer : content.objects("answers")) {
      Optional<String> relation = answer.text("relation");
      Optional<String> to = answer.text("to");
      if (relation.isEmpty() || to.isEmpty()) {
        faults.add("an answer needs a relation, and to which claim");
      } else {
        answers.add(new Content.Answer(relation.get(), to.get()));
      }
    }
    return new Content.Argument(id, text("kind"), text("topic"), text("text"), answers);
  }
}
