package org.attest.core.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.TimeRelation;
import org.attest.core.source.Passage;

/// Random statements about when a few events happened, of every kind that a timeline reckons with.
public final class Tellings {
  private static final List<String> GAPS =
      List.of("P1D", "P2D", "P1M", "P3D~", "P2W", "-P2D", "PT5H", "P1M2D");

  private final Random random;
  private final int events;

  public Tellings(long seed, int events) {
    random = new Random(seed);
    this.events = events;
  }

  public Random random() {
    return random;
  }

  private String event() {
    return "ev." + random.nextInt(events);
  }

  /// A day of March or April 1921.
  public String day() {
    return "1921-0%d-%02d".formatted(3 + random.nextInt(2), 1 + random.nextInt(30));
  }

  private String when() {
    return switch (random.nextInt(7)) {
      case 0 -> "1921-03";
      case 1 -> day() + "/..";
      case 2 -> "../" + day();
      case 3 -> day() + "~";
      case 4 -> day() + "T%02d:30".formatted(random.nextInt(24));
      default -> day();
    };
  }

  private Content told() {
    List<String> when = new ArrayList<>();
    for (int i = random.nextInt(8) == 0 ? 3 : random.nextInt(2); i > 0; i--) {
      when.add(when());
    }
    return new Content.Event(
        event(),
        Optional.of("letter"),
        List.of(),
        Optional.empty(),
        when,
        Map.of(),
        random.nextInt(12) == 0);
  }

  private Content.Order order(List<Content.Order> others) {
    TimeRelation[] all = TimeRelation.values();
    boolean isBefore = random.nextInt(3) > 0;
    TimeRelation relation = isBefore ? TimeRelation.BEFORE : all[random.nextInt(all.length)];
    Optional<String> gap =
        relation == TimeRelation.BEFORE && random.nextInt(3) == 0
            ? Optional.of(GAPS.get(random.nextInt(GAPS.size())))
            : Optional.empty();
    return new Content.Order(event(), relation, event(), gap, others);
  }

  /// What a statement may say of time.
  public Content content() {
    return random.nextInt(5) < 3
        ? told()
        : order(random.nextInt(8) == 0 ? List.of(order(List.of())) : List.of());
  }

  /// A statement, mostly one that counts.
  public Statement statement(String id, Content content) {
    int kind = random.nextInt(12);
    return new Statement(
        id,
        content,
        List.of(
            new Attribution(
                "per.holm", kind == 0 ? Attribution.Stance.DENIES : Attribution.Stance.ASSERTS)),
        List.of(new Passage("a.txt", 0, 1, "a")),
        kind == 1
            ? Statement.Status.PROPOSED
            : kind == 2 ? Statement.Status.REJECTED : Statement.Status.ACCEPTED,
        "me",
        "",
        1);
  }
}
