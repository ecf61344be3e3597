package org.attest.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attest.core.account.term.Terms;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.junit.jupiter.api.Test;

class AccountsLawsTest {
  private static final int SAMPLES = 60;
  private static final List<String> VOICES =
      List.of("per.ida", "per.otto", "wk.paper", "wk.book", "editor", "later editor");
  private static final List<String> PEOPLE = List.of("per.a", "per.b", "per.c", "Kurt", "Anna");
  private static final List<String> PLACES = List.of("pl.a", "pl.b", "pl.c");
  private static final List<String> STANCES =
      List.of("asserts", "asserts", "asserts", "denies", "doubts", "asks");

  private static List<Statement> sample(Random random) {
    Tales tales = new Tales();
    for (int i = 0; i < 40; i++) {
      tales
          .by(pick(VOICES, random) + " " + pick(STANCES, random))
          .in("t" + random.nextInt(3))
          .as(random.nextInt(6) == 0 ? Statement.Status.PROPOSED : Statement.Status.ACCEPTED);
      say(tales, random);
    }
    return tales.statements;
  }

  private static void say(Tales tales, Random random) {
    String event = "ev." + random.nextInt(4);
    String person = pick(PEOPLE, random);
    switch (random.nextInt(9)) {
      case 0 ->
          tales.event(
              event, "arrest", "place=" + pick(PLACES, random), "#men=" + random.nextInt(3));
      case 1 -> tales.event(event, "meeting", "role:chair=" + person);
      case 2 -> tales.attribute(person, "vote", "v" + random.nextInt(3));
      case 3 -> tales.attribute(person, "born", Integer.toString(1880 + random.nextInt(3)));
      case 4 -> tales.relation(person, "citizen of", pick(PLACES, random));
      case 5 -> tales.relation(pick(PLACES, random), "in", pick(PLACES, random));
      case 6 ->
          tales.identity(
              person, random.nextInt(3) == 0 ? "not same as" : "same as", pick(PEOPLE, random));
      case 7 -> tales.sameEvent(event, "ev." + random.nextInt(4));
      default -> tales.transmission(pick(VOICES, random), "reprint of", pick(VOICES, random));
    }
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<Object> all(Accounts accounts) {
    List<Object> all = new ArrayList<>(accounts.disagreements());
    accounts.subjects().forEach(subject -> all.addAll(accounts.of(subject)));
    all.addAll(accounts.likenesses());
    return all;
  }

  @Test
  void theOrderOfStatementsChangesNothing() {
    for (int seed = 0; seed < SAMPLES; seed++) {
      Random random = new Random(seed);
      List<Statement> statements = new ArrayList<>(sample(random));
      List<Object> first = all(Accounts.of(statements, Terms.standard()));
      Collections.shuffle(statements, random);
      assertEquals(first, all(Accounts.of(statements, Terms.standard())), "seed " + seed);
    }
  }

  @Test
  void editsInAnyOrderGiveWhatAllAnewGives() {
    for (int seed = 0; seed < SAMPLES; seed++) {
      Random random = new Random(seed);
      List<Statement> statements = sample(random);
      Accounts edited = Accounts.of(sample(random), Terms.standard());
      edited.disagreements();
      List<Statement> edits = new ArrayList<>(statements);
      Collections.shuffle(edits, random);
      for (Statement edit : edits) {
        if (random.nextInt(4) == 0) {
          edited.remove(pick(statements, random).id());
          edited.disagreements();
        }
        edited.put(edit);
        if (random.nextInt(3) == 0) {
          edited.disagreements();
        }
      }
      edits.forEach(edited::put);
      assertEquals(all(Accounts.of(statements, Terms.standard())), all(edited), "seed " + seed);
    }
  }

  @Test
  void noStatementOfADisagreementCanBeSpared() {
    for (int seed = 0; seed < SAMPLES / 3; seed++) {
      List<Statement> statements = sample(new Random(seed));
      for (Disagreement each : Accounts.of(statements, Terms.standard()).disagreements()) {
        Set<Statement> others = new HashSet<>(each.statements());
        for (Statement spared : each.statements()) {
          others.remove(spared);
          assertEquals(List.of(), onlyOf(others, each), "seed " + seed + ": " + each.explanation());
          others.add(spared);
        }
      }
    }
  }

  private static List<Disagreement> onlyOf(Set<Statement> statements, Disagreement about) {
    return Accounts.of(statements, Terms.standard()).disagreements().stream()
        .filter(each -> each.topic() == about.topic() && each.question().equals(about.question()))
        .toList();
  }

  @Test
  void originsAreNeverMoreThanVoicesNorFewerThanOne() {
    for (int seed = 0; seed < SAMPLES; seed++) {
      Accounts accounts = Accounts.of(sample(new Random(seed)), Terms.standard());
      for (String subject : accounts.subjects()) {
        for (Account account : accounts.of(subject)) {
          long said = account.statements().stream().filter(Statement::isAccepted).count();
          long most = said == 0 ? account.statements().size() : said;
          boolean isSound = !account.origins().isEmpty() && account.origins().size() <= most;
          assertEquals(true, isSound, "seed " + seed + ": " + account);
        }
      }
    }
  }

  @Test
  void everyStatementAboutAThingStandsInItsAccount() {
    for (int seed = 0; seed < SAMPLES; seed++) {
      List<Statement> statements = sample(new Random(seed));
      Accounts accounts = Accounts.of(statements, Terms.standard());
      for (Statement statement : statements) {
        if (statement.content() instanceof Content.Event
            || statement.content() instanceof Content.Attribute) {
          long times =
              accounts.of(statement.content().about()).stream()
                  .filter(account -> account.statements().contains(statement))
                  .count();
          assertEquals(1, times, "seed " + seed + ": " + statement);
        }
      }
    }
  }
}
