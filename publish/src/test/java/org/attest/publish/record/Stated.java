package org.attest.publish.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.relate.Value;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Passage;

/// Statements made from a seed: each of any type, with any of its particulars.
class Stated {
  static final int TYPES = 9;

  private final Random random;

  Stated(long seed) {
    this.random = new Random(seed);
  }

  /// A statement of which nothing is left out.
  static Statement whole(int type) {
    Stated stated =
        new Stated(type) {
          @Override
          boolean chance() {
            return true;
          }
        };
    return stated.next("st." + type, type);
  }

  Statement next(String id) {
    return next(id, random.nextInt(TYPES));
  }

  boolean chance() {
    return random.nextBoolean();
  }

  private Statement next(String id, int type) {
    List<Attribution> chain = new ArrayList<>();
    while (chain.isEmpty() || (chain.size() < 4 && random.nextBoolean())) {
      chain.add(new Attribution(word(), one(List.of(Attribution.Stance.values()))));
    }
    List<Passage> passages = list(() -> new Passage("a.txt", 3, 9, "etter "));
    return new Statement(
        id,
        content(type),
        chain,
        passages.isEmpty() ? List.of(new Passage("a.txt", 0, 2, "\uD835\uDD0Fe")) : passages,
        one(List.of(Statement.Status.values())),
        word(),
        chance() ? word() : "",
        random.nextInt(11) / 10.0);
  }

  private Content content(int type) {
    return switch (type) {
      case 0 ->
          new Content.Event(
              word(),
              some(),
              participants(),
              some(),
              times(),
              numbers(),
              chance(),
              chance() ? Optional.of(one(List.of(Modality.values()))) : Optional.empty());
      case 1 -> new Content.Attribute(word(), some(), some(), value(), some());
      case 2 -> new Content.Relation(word(), word(), word(), times());
      case 3 -> new Content.Order(word(), relation(), word(), gap(), others());
      case 4 ->
          new Content.Commitment(
              word(), some(), some(), some(), some(), some(), some(), some(), some());
      case 5 -> new Content.Outcome(word(), some(), times());
      case 6 ->
          new Content.Identity(word(), one(List.of(Decision.Verdict.values())).relation(), word());
      case 7 -> new Content.Transmission(word(), word(), word(), some());
      default ->
          new Content.Argument(
              word(), some(), some(), some(), list(() -> new Content.Answer(word(), word())));
    };
  }

  private List<Content.Participant> participants() {
    return list(() -> new Content.Participant(Optional.of(word()), some(), value()));
  }

  private Map<String, Value> numbers() {
    Map<String, Value> out = new LinkedHashMap<>();
    if (chance()) {
      out.put("strikers", Value.of(random.nextInt(100)));
      out.put("days", Value.of(random.nextInt(100)));
    }
    return out;
  }

  private List<Content.Order> others() {
    return chance() ? List.of(new Content.Order(word(), relation(), word(), gap())) : List.of();
  }

  private TimeRelation relation() {
    return one(List.of(TimeRelation.values()));
  }

  private <T> T one(List<T> any) {
    return any.get(random.nextInt(any.size()));
  }

  private Optional<String> gap() {
    return chance() ? Optional.of(one(List.of("P1D", "P3D~", "-P2M", "PT24H"))) : Optional.empty();
  }

  private List<String> times() {
    return list(() -> "192" + random.nextInt(10));
  }

  private Optional<Value> value() {
    return chance()
        ? Optional.of(random.nextBoolean() ? Value.of(random.nextInt(50)) : Value.of(word()))
        : Optional.empty();
  }

  private Optional<String> some() {
    return chance() ? Optional.of(word()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> each) {
    List<T> out = new ArrayList<>();
    if (chance()) {
      do {
        out.add(each.get());
      } while (random.nextInt(3) > 0);
    }
    return out;
  }

  private String word() {
    List<String> words =
        List.of(
            "ev.raid",
            "per.holm",
            "13",
            "“two” or\tthree",
            "Ярчук",
            "\uD835\uDD0F",
            "a\nb",
            "true");
    return one(words);
  }
}
