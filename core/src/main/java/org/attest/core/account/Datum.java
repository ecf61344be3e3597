package org.attest.core.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.account.amount.Amount;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Words;
import org.attest.core.time.Certainty;
import org.attest.core.time.Comparing;
import org.attest.core.time.Edtf;

/// A value made comparable.
sealed interface Datum {
  /// The same for values between which nobody sees a difference.
  String key();

  /// How much or how many.
  record Count(Amount amount) implements Datum {
    @Override
    public String key() {
      return "#" + amount.least() + "/" + amount.most() + "/" + amount.isTime() + amount.counted();
    }
  }

  /// When.
  record Time(Edtf time) implements Datum {
    @Override
    public String key() {
      return "@" + time.print();
    }
  }

  /// Pages or issues.
  record Pages(Extent extent) implements Datum {
    @Override
    public String key() {
      return "p" + extent.stretches();
    }
  }

  /// An entity, an event or a part, by its one name.
  record Thing(String id) implements Datum {
    @Override
    public String key() {
      return id;
    }
  }

  /// Words.
  record Phrase(List<String> words) implements Datum {
    @Override
    public String key() {
      return "\"" + String.join(" ", words);
    }
  }

  /// What looks like an id: one word with a dot, a colon or the like in it.
  Pattern ID = Pattern.compile("[^\\s.:#/]+[.:#/]\\S*[^\\s.]");

  Set<String> NEGATIONS =
      Set.of(
          "not", "no", "non", "never", "without", "nicht", "kein", "keine", "pas", "sans", "sin");

  /// What looks like a date and not like a range of numbers.
  Pattern DATE = Pattern.compile("-?[\\dX]{4}[~?%]?-\\d{2}.*|.*(/|\\.\\.).*|\\d{4}[~?%]");

  /// @param told as it was told
  /// @param names gives a thing its one name
  static Datum of(Term term, String told, Names names) {
    return switch (term.measure()) {
      case TIME -> time(told).orElseGet(() -> words(told, names));
      case EXTENT -> Extent.parse(told).<Datum>map(Pages::new).orElseGet(() -> words(told, names));
      case AMOUNT -> count(term, told).orElseGet(() -> words(told, names));
      case WORDS -> words(told, names);
      case ANY -> any(term, told, names);
    };
  }

  private static Datum any(Term term, String told, Names names) {
    Optional<Datum> time = DATE.matcher(told).matches() ? time(told) : Optional.empty();
    return time.or(() -> count(term, told)).orElseGet(() -> words(told, names));
  }

  private static Optional<Datum> time(String told) {
    return Edtf.parse(told).toOptional().map(Time::new);
  }

  private static Optional<Datum> count(Term term, String told) {
    return Amount.parse(told)
        .map(amount -> new Count(term.unit().isEmpty() ? amount : amount.in(term.unit())));
  }

  private static Datum words(String told, Names names) {
    return names.isKnown(told) || ID.matcher(told).matches()
        ? new Thing(names.canonical(told))
        : new Phrase(Words.telling(told));
  }

  /// How two values stand to each other.
  static Match match(Datum a, Datum b, Names names) {
    if (a.key().equals(b.key())) {
      return Match.SAME;
    }
    return switch (a) {
      case Count(Amount amount) ->
          b instanceof Count(Amount other) ? match(amount, other) : other();
      case Time(Edtf time) -> b instanceof Time(Edtf other) ? match(time, other) : other();
      case Pages(Extent extent) -> b instanceof Pages(Extent other) ? extent.match(other) : other();
      case Thing(String id) -> {
        if (b instanceof Thing(String other)) {
          yield names.isOnePartOfOther(id, other) ? Match.TOGETHER : Match.APART;
        }
        yield b instanceof Phrase ? Match.UNSURE : other();
      }
      case Phrase(List<String> words) -> {
        if (b instanceof Phrase(List<String> other)) {
          yield match(words, other);
        }
        yield b instanceof Thing ? Match.UNSURE : other();
      }
    };
  }

  /// Values of different nature cannot be compared.
  private static Match other() {
    return Match.TOGETHER;
  }

  private static Match match(Amount amount, Amount other) {
    if (amount.isSame(other)) {
      return Match.SAME;
    }
    if (amount.agrees(other)) {
      return Match.TOGETHER;
    }
    boolean isClose = amount.ratio(other) < 2;
    return isClose && (amount.isVague() || other.isVague()) ? Match.UNSURE : Match.APART;
  }

  private static Match match(Edtf time, Edtf other) {
    return Comparing.overlaps(time, other) == Certainty.CERTAINLY_NOT
        ? Match.APART
        : Match.TOGETHER;
  }

  private static boolean isNegated(Set<String> words) {
    return words.stream().anyMatch(NEGATIONS::contains);
  }

  private static Match match(List<String> words, List<String> others) {
    Set<String> mine = new HashSet<>(words);
    Set<String> theirs = new HashSet<>(others);
    boolean isInOther = mine.containsAll(theirs) || theirs.containsAll(mine);
    return isInOther && isNegated(mine) == isNegated(theirs) ? Match.TOGETHER : Match.APART;
  }
}
