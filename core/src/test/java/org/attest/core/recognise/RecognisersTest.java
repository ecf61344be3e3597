package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.junit.jupiter.api.Test;

class RecognisersTest {
  private static Derived derive(String text, Mark... marks) {
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(marks), Metadata.of("text/plain"));
    return new Flow(Recognisers.all()).derive(new Source("a.txt", original, transcript), List.of());
  }

  private static List<String> names(String text) {
    return derive(text).proposals().stream()
        .map(Proposal::finding)
        .filter(Name.class::isInstance)
        .map(Name.class::cast)
        .map(name -> name.kind().label() + " " + name.reading())
        .toList();
  }

  private static List<String> when(String text) {
    return derive(text).proposals().stream()
        .filter(p -> p.finding() instanceof TimeExpression)
        .flatMap(p -> ((TimeExpression) p.finding()).when().stream())
        .toList();
  }

  private static List<Quotation> quotations(String text) {
    return derive(text).proposals().stream()
        .filter(p -> p.finding() instanceof Quotation)
        .map(p -> (Quotation) p.finding())
        .toList();
  }

  @Test
  void readsADayAMonthAYearAndACentury() {
    assertEquals(List.of("1921-03-08"), when("It was signed on March 8, 1921, by nobody."));
    assertEquals(List.of("1923-04"), when("In April 1923 the ice was late."));
    assertEquals(List.of("1919"), when("The quay was built in 1919."));
    assertEquals(List.of("18XX"), when("A house of the nineteenth century stood there."));
  }

  @Test
  void believesTheEncodingMoreThanItsOwnRules() {
    String text = "She left on 3-7-1921 and on the eighth came home, in 1922.";
    Mark numerals = new Mark.Dated(new Span(12, 20), "1921-07-03", Optional.of("julian"));
    Mark words = new Mark.Dated(new Span(28, 38), "1921-07-08", Optional.empty());
    List<Proposal> times =
        derive(text, numerals, words).proposals().stream()
            .filter(p -> p.finding() instanceof TimeExpression)
            .toList();
    assertEquals(
        List.of("encoding/2: the encoder", "encoding/2: the encoder", "times-by-rule/3"),
        times.stream().map(Proposal::by).toList());
    assertEquals(
        List.of(List.of("1921-07-03"), List.of("1921-07-08"), List.of("1922")),
        times.stream().map(p -> ((TimeExpression) p.finding()).when()).toList());
  }

  @Test
  void keepsBothOrdersOfAnAmbiguousDate() {
    assertEquals(
        List.of("1921-07-03", "1921-03-07"), when("The letter bears the date 3-7-1921 only."));
  }

  @Test
  void takesNoTimeFromADayThatCannotBe() {
    assertEquals(List.of("1921"), when("He wrote February 30, but he meant the year 1921."));
  }

  @Test
  void readsADayWithoutItsYearInTheYearOfTheDateBefore() {
    assertEquals(
        List.of("1921-02-04", "1921-02-18", "XXXX-02-18"),
        when("It was handed over on 4 February 1921. On 18 February nobody came."));
  }

  @Test
  void givesLengthsAndDistancesAsTheyAreTold() {
    List<TimeExpression> found =
        derive("They sat for ten days. One month later, about 6 o’clock in the evening, he came.")
            .proposals()
            .stream()
            .filter(p -> p.finding() instanceof TimeExpression)
            .map(p -> (TimeExpression) p.finding())
            .toList();
    assertEquals(
        List.of(TimeExpression.Type.DURATION, TimeExpression.Type.DATE, TimeExpression.Type.TIME),
        found.stream().map(TimeExpression::type).toList());
    assertEquals(List.of("P10D"), found.getFirst().when());
    assertEquals("P1M", found.get(1).offset().orElse(""));
    assertEquals(List.of("T18:00~"), found.getLast().when());
  }

  @Test
  void readsASpanOfYearsShortened() {
    assertEquals(List.of("1920/1923"), when("She sat in the guild 1920–3 and left it."));
  }

  @Test
  void takesParagraphsOpenedAnewAsOneTurn() {
    String text =
        """
        The warden answered: “I shall tell you what I saw, and then you may go.

        “There was a boat, and there was nobody in it.”
        """;
    List<Quotation> found = quotations(text);
    assertEquals(1, found.size());
    assertEquals(2, found.getFirst().passages().size());
  }

  @Test
  void bindsAPronounAtTheCueToThePersonNamedLast() {
    String text =
        "It was Anton Veskar who opened. “Nobody has come over the ice today,” he said, and sat down.";
    assertEquals("Anton Veskar", quotations(text).getFirst().speaker().orElse(""));
  }

  @Test
  void namesTheSpeakerBeforeTheColonAndNotWhoIsSpokenTo() {
    String text = "Anton Veskar asked him: “What is it, Brodin, that makes you so glad today?”";
    assertEquals("Anton Veskar", quotations(text).getFirst().speaker().orElse(""));
  }

  @Test
  void leavesTitlesAndNicknamesInMarksAlone() {
    assertTrue(
        quotations("The paper called \"Buoy\" and its “friends” were closed in May.").isEmpty());
  }

  @Test
  void namesThePersonWithSuppliedLettersInFull() {
    List<String> readings =
        derive("It was A[nton] Veskar who rowed. Comrade Veskar said so.").proposals().stream()
            .filter(p -> p.finding() instanceof Name)
            .map(p -> ((Name) p.finding()).reading())
            .toList();
    assertEquals(List.of("Anton Veskar", "Veskar"), readings);
  }

  @Test
  void takesNoPeopleContractionsAndTitlesForNames() {
    String text =
        "What the Commissioner Said\n\nThe Jews of the town and the Poles said nothing. I'll not ask why;"
            + " an American wrote it down in capitals. THE III CORPS OF THE KING stood by. "
            + "the wind went round and the boats lay where they were. ".repeat(5);
    assertEquals(List.of(), names(text));
  }

  @Test
  void learnsAPlaceFromTheLineThatDatesALetter() {
    String text =
        "Orsund, 4 March 1921\n\nThe ice broke, and Orsund was quiet. Nobody left Orsund that day. "
            + "the wind went round and the boats lay where they were. ".repeat(5);
    assertTrue(
        names(text).stream().allMatch(name -> name.equals("place Orsund")), names(text)::toString);
    assertEquals(3, names(text).size());
  }
}
