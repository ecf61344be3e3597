package org.attest.core.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a statement says.
///
/// It names a thing and its particulars (`Event`, `Commitment`, `Argument`), gives a value *of*
/// something (`Attribute`, `Outcome`), or links *from* one thing *to* another (`Relation`, `Order`,
/// `Identity`, `Transmission`). Ids are those of entities, events, commitments and parts; where
/// there is none, plain words may stand. Of times each interpretation is one value in EDTF.
public sealed interface Content {
  /// The word of exports for this type.
  default String type() {
    return switch (this) {
      case Event _ -> "event";
      case Attribute _ -> "attribute";
      case Relation _ -> "relation";
      case Order _ -> "order";
      case Commitment _ -> "commitment";
      case Outcome _ -> "outcome";
      case Identity _ -> "identity";
      case Transmission _ -> "transmission";
      case Argument _ -> "argument";
    };
  }

  /// What the statement is about: the thing it names, that of which it gives a value, or that from
  /// which it links.
  String about();

  /// Somebody or something in an event.
  ///
  /// @param count how many of that role, where told
  record Participant(Optional<String> role, Optional<String> entity, Optional<Value> count) {}

  /// Something happened; or it is only planned, feared, asked about, supposed or ordered.
  ///
  /// @param id of the event; several statements may tell of one
  /// @param number further numbers by what they count
  /// @param negative whether it is said not to have happened
  /// @param modality how it is told where it is told neither as having happened nor as not
  record Event(
      String id,
      Optional<String> kind,
      List<Participant> participants,
      Optional<String> place,
      List<String> when,
      Map<String, Value> number,
      boolean negative,
      Optional<Modality> modality)
      implements Content {
    /// One that happened, or that did not.
    public Event(
        String id,
        Optional<String> kind,
        List<Participant> participants,
        Optional<String> place,
        List<String> when,
        Map<String, Value> number,
        boolean negative) {
      this(id, kind, participants, place, when, number, negative, Optional.empty());
    }

    public Event {
      participants = List.copyOf(participants);
      when = List.copyOf(when);
      number = Collections.unmodifiableMap(new LinkedHashMap<>(number));
    }

    /// Whether it is told as having happened.
    public boolean isFact() {
      return !negative && modality.isEmpty();
    }

    @Override
    public String about() {
      return id;
    }
  }

  /// Something has a value.
  ///
  /// @param within what narrows it: pages within a book, the length of a strike for one striker
  /// @param detail how or why, in words
  record Attribute(
      String of,
      Optional<String> attribute,
      Optional<String> within,
      Optional<Value> value,
      Optional<String> detail)
      implements Content {
    @Override
    public String about() {
      return of;
    }
  }

  /// Two things stand in a relation, to be read as a sentence: from, relation, to.
  record Relation(String from, String relation, String to, List<String> when) implements Content {
    public Relation {
      when = List.copyOf(when);
    }

    @Override
    public String about() {
      return from;
    }
  }

  /// Two events stand in an order in time.
  ///
  /// @param gap the time from the first to the second, an ISO 8601 duration; a `~` behind it says
  ///   that it is not exact
  /// @param or other orders that the same words may tell: one at least of all holds
  record Order(String from, TimeRelation relation, String to, Optional<String> gap, List<Order> or)
      implements Content {
    public Order {
      or = List.copyOf(or);
    }

    /// An order that the words tell for certain.
    public Order(String from, TimeRelation relation, String to, Optional<String> gap) {
      this(from, relation, to, gap, List.of());
    }

    /// All that the words may tell, this first.
    public List<Order> readings() {
      List<Order> all = new ArrayList<>();
      all.add(new Order(from, relation, to, gap));
      all.addAll(or);
      return all;
    }

    @Override
    public String about() {
      return from;
    }
  }

  /// Somebody owes something to somebody.
  ///
  /// @param id of the commitment
  /// @param kind demand, request, question, promise, condition, offer, deadline, pact clause
  /// @param debtor who is to do it
  /// @param creditor who is to have it
  /// @param made EDTF
  /// @param due EDTF, a duration from the making, or words
  /// @param condition the id of what must come true first, or words
  /// @param onSilence what it means if nobody answers
  record Commitment(
      String id,
      Optional<String> kind,
      Optional<String> debtor,
      Optional<String> creditor,
      Optional<String> deed,
      Optional<String> made,
      Optional<String> due,
      Optional<String> condition,
      Optional<String> onSilence)
      implements Content {
    @Override
    public String about() {
      return id;
    }
  }

  /// What came of a commitment.
  record Outcome(String of, Optional<String> state, List<String> when) implements Content {
    public Outcome {
      when = List.copyOf(when);
    }

    @Override
    public String about() {
      return of;
    }
  }

  /// Two names are one's, are not, or perhaps are.
  record Identity(String from, String relation, String to) implements Content {
    @Override
    public String about() {
      return from;
    }
  }

  /// A text comes from another, or is kept by somebody.
  record Transmission(String from, String relation, String to, Optional<String> pages)
      implements Content {
    @Override
    public String about() {
      return from;
    }
  }

  /// A move in a debate.
  ///
  /// @param id of the claim
  /// @param kind position, question, reply, concession, support
  record Argument(
      String id,
      Optional<String> kind,
      Optional<String> topic,
      Optional<String> text,
      List<Answer> answers)
      implements Content {
    public Argument {
      answers = List.copyOf(answers);
    }

    @Override
    public String about() {
      return id;
    }
  }

  /// How a claim stands to another.
  ///
  /// @param relation supports, opposes, answers, concedes, limits, asks about
  record Answer(String relation, String to) {}
}
