package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.attest.core.reason.Dated;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.source.Passage;

/// Makes statements of every kind from a seed: of each event one to four, by voices of which one in
/// ten tells something else.
final class StatementMaker {
  private static final long BEGIN = 2_422_325;
  private static final int SPAN = 3_000;
  private static final int TELLINGS = 4;
  private static final int WRONG = 10;
  private static final List<String> KINDS = List.of("arrest", "meeting", "journey", "publication");
  private static final List<String> STATES = List.of("kept", "broken", "partly kept", "answered");

  private final SplittableRandom random;
  private final List<Statement> statements = new ArrayList<>();
  private int size;

  StatementMaker(long seed) {
    random = new SplittableRandom(seed);
  }

  List<Statement> make(int wanted) {
    size = wanted;
    for (int thing = 0; statements.size() < wanted; thing++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3 -> event(thing);
        case 4, 5 -> person(thing);
        case 6 -> relation();
        case 7, 8 -> commitment(thing);
        default -> link(thing);
      }
    }
    return statements.subList(0, wanted);
  }

  private String person() {
    return "per." + random.nextInt(size / 10 + 1);
  }

  private String place() {
    return "pl." + random.nextInt(size / 100 + 1);
  }

  private static String day(long number) {
    return Dated.edtf(OptionalLong.of(number));
  }

  private boolean isWrong() {
    return random.nextInt(WRONG) == 0;
  }

  private void event(int thing) {
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String where = place();
    String who = person();
    long when = BEGIN + random.nextInt(SPAN);
    int count = 1 + random.nextInt(90);
    for (int i = 1 + random.nextInt(TELLINGS); i > 0; i--) {
      String told = isWrong() ? "some " + (count + 30) : Integer.toString(count);
      say(
          new Content.Event(
              "ev." + thing,
              Optional.of(kind),
              List.of(
                  new Content.Participant(
                      Optional.of("arrested"), Optional.of(who), Optional.empty()),
                  new Content.Participant(
                      Optional.of("present"), Optional.of(person()), Optional.empty())),
              Optional.of(isWrong() ? place() : where),
              List.of(day(when) + "/" + day(when + random.nextInt(60))),
              Map.of("people", Value.of(told)),
              false));
    }
  }

  private void person(int thing) {
    String who = "per." + thing % (size / 10 + 1);
    int born = 1850 + random.nextInt(50);
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      String told = Integer.toString(isWrong() ? born + 1 : born);
      attribute(who, random.nextBoolean() ? "born" : "occupation", told);
    }
  }

  private void attribute(String of, String name, String value) {
    say(
        new Content.Attribute(
            of,
            Optional.of(name),
            Optional.empty(),
            Optional.of(Value.of(value)),
            Optional.empty()));
  }

  private void relation() {
    say(
        random.nextInt(5) == 0
            ? inside(random.nextInt(size / 100 + 1))
            : new Content.Relation(
                person(), "delegate of", "org." + random.nextInt(1000), List.of()));
  }

  /// Ten places lie in each.
  private static Content inside(int number) {
    return new Content.Relation("pl." + number, "in", "pl." + number / 10, List.of());
  }

  private void commitment(int thing) {
    long made = BEGIN + random.nextInt(SPAN);
    say(
        new Content.Commitment(
            "cm." + thing,
            Optional.of("promise"),
            Optional.of(person()),
            Optional.of(person()),
            Optional.of("the deed"),
            Optional.of(day(made)),
            Optional.of("P1M"),
            Optional.empty(),
            Optional.empty()));
    for (int i = random.nextInt(3); i > 0; i--) {
      String state = STATES.get(random.nextInt(STATES.size()));
      say(
          new Content.Outcome(
              "cm." + thing, Optional.of(state), List.of(day(made + random.nextInt(90)))));
    }
  }

  /// Two names of one person, or a text that comes from another.
  private void link(int thing) {
    say(
        random.nextBoolean()
            ? new Content.Identity("Name " + thing, "same as", person())
            : new Content.Transmission(
                "wk." + thing, "reprint of", "wk." + random.nextInt(thing + 1), Optional.empty()));
  }

  private void say(Content content) {
    int number = statements.size();
    String voice = "per.voice" + random.nextInt(size / 500 + 3);
    Attribution asserted = new Attribution(voice, Attribution.Stance.ASSERTS);
    List<Attribution> chain =
        random.nextInt(4) == 0
            ? List.of(
                new Attribution("wk." + random.nextInt(50), Attribution.Stance.REPORTS), asserted)
            : List.of(asserted);
    statements.add(
        new Statement(
            "st." + number,
            content,
            chain,
            List.of(new Passage("t" + number / 1000, number % 1000, number % 1000 + 1, "a")),
            Statement.Status.ACCEPTED,
            "maker",
            "",
            1));
  }
}
