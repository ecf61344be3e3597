package org.attest.core.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.term.Terms;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.relate.Value;
import org.attest.core.source.Passage;

/// Statements for tests, and the accounts of them.
public final class Tales {
  public final List<Statement> statements = new ArrayList<>();
  private List<Attribution> voice = links("per.ida asserts");
  private String source = "a.txt";
  private Statement.Status status = Statement.Status.ACCEPTED;
  private int place;

  private static List<Attribution> links(String... told) {
    return Arrays.stream(told)
        .map(link -> {
          int cut = link.lastIndexOf(' ');
          return new Attribution(
              link.substring(0, cut),
              Attribution.Stance.parse(link.substring(cut + 1)).orElseThrow());
        })
        .toList();
  }

  /// Who says what follows: `per.ida reports`, `per.otto asserts`.
  public Tales by(String... told) {
    voice = links(told);
    return this;
  }

  /// In which source what follows stands.
  public Tales in(String name) {
    source = name;
    return this;
  }

  /// What follows is proposed, accepted or rejected.
  public Tales as(Statement.Status given) {
    status = given;
    return this;
  }

  public Tales say(Content content) {
    statements.add(
        new Statement(
            "st." + statements.size(),
            content,
            voice,
            List.of(new Passage(source, place, place + 1, "a")),
            status,
            "me",
            "",
            1));
    place += 2;
    return this;
  }

  /// A particular of an event: `place=pl.x`, `when=1920`, `#strikers=13`, `role:arrested=per.x`,
  /// `count:arrested=3`.
  public Tales event(String id, String kind, String... particulars) {
    return say(made(id, kind, false, particulars));
  }

  public Tales noEvent(String id, String kind, String... particulars) {
    return say(made(id, kind, true, particulars));
  }

  /// One that is only planned, feared, asked about, supposed or ordered.
  public Tales perhaps(Modality modality, String id, String kind, String... particulars) {
    Content.Event told = (Content.Event) made(id, kind, false, particulars);
    return say(
        new Content.Event(
            id,
            told.kind(),
            told.participants(),
            told.place(),
            told.when(),
            told.number(),
            false,
            Optional.of(modality)));
  }

  private static Content made(String id, String kind, boolean not, String... particulars) {
    List<Content.Participant> participants = new ArrayList<>();
    Map<String, Value> numbers = new LinkedHashMap<>();
    List<String> when = new ArrayList<>();
    Optional<String> where = Optional.empty();
    for (String particular : particulars) {
      String name = particular.substring(0, particular.indexOf('='));
      String value = particular.substring(name.length() + 1);
      if (name.equals("place")) {
        where = Optional.of(value);
      } else if (name.equals("when")) {
        when.add(value);
      } else if (name.startsWith("#")) {
        numbers.put(name.substring(1), Value.of(value));
      } else if (name.startsWith("role:")) {
        participants.add(
            new Content.Participant(
                Optional.of(name.substring(5)), Optional.of(value), Optional.empty()));
      } else {
        participants.add(
            new Content.Participant(
                Optional.of(name.substring(6)), Optional.empty(), Optional.of(Value.of(value))));
      }
    }
    return new Content.Event(id, Optional.of(kind), participants, where, when, numbers, not);
  }

  /// `name` may be narrowed: `pages within wk.book`.
  public Tales attribute(String of, String name, String value) {
    int cut = name.indexOf(" within ");
    return say(
        new Content.Attribute(
            of,
            Optional.of(cut < 0 ? name : name.substring(0, cut)),
            cut < 0 ? Optional.empty() : Optional.of(name.substring(cut + 8)),
            Optional.of(Value.of(value)),
            Optional.empty()));
  }

  public Tales relation(String from, String relation, String to, String... when) {
    return say(new Content.Relation(from, relation, to, List.of(when)));
  }

  public Tales identity(String from, String relation, String to) {
    return say(new Content.Identity(from, relation, to));
  }

  public Tales sameEvent(String from, String to) {
    return say(new Content.Order(from, TimeRelation.SAME_AS, to, Optional.empty()));
  }

  public Tales transmission(String from, String relation, String to) {
    return say(new Content.Transmission(from, relation, to, Optional.empty()));
  }

  public Tales outcome(String of, String state, String... when) {
    return say(new Content.Outcome(of, Optional.of(state), List.of(when)));
  }

  public Tales promise(String id, String debtor, String made) {
    return say(
        new Content.Commitment(
            id,
            Optional.of("promise"),
            Optional.of(debtor),
            Optional.empty(),
            Optional.of("the deed"),
            Optional.of(made),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public Accounts accounts() {
    return Accounts.of(statements, Terms.standard());
  }

  /// `severity topic statements`, one a line.
  public String found() {
    return String.join("\n", accounts().disagreements().stream().map(Tales::line).toList());
  }

  static String line(Disagreement each) {
    return each.severity().label()
        + " "
        + each.topic().label()
        + " "
        + String.join(" ", each.statements().stream().map(Statement::id).toList());
  }
}
