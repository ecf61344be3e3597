package org.attest.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameModels;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Transcript;
import org.junit.jupiter.api.Test;

class NamesLearntTest {
  private static final String SPANISH =
      """
      El puerto fue cerrado por la noche y nadie de la tripulación que llegó con el barco fue visto
      en el muelle de Barcelona por los hombres que guardaban el registro de la ciudad.
      """;

  private static Derived derive(String text, NameModels models) {
    Original original = new Original("a.txt", "a.txt", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    return new Flow(Recognisers.with(models))
        .derive(new Source("a.txt", original, transcript), List.of());
  }

  private static List<String> names(String text) {
    return derive(text, ShippedModels.all()).proposals().stream()
        .filter(p -> p.finding() instanceof Name)
        .map(p -> ((Name) p.finding()).kind().label() + " " + ((Name) p.finding()).reading())
        .toList();
  }

  @Test
  void whatStandsBeforeANameIsNotOfIt() {
    List<String> congress =
        names("He wrote to the Third Congress of the Communist International in the spring.");
    assertTrue(congress.contains("organisation Communist International"), congress::toString);
    List<String> spanish = names("It was said that the Spanish C.N.T. had sent nobody there.");
    assertTrue(spanish.contains("organisation C.N.T."), spanish::toString);
  }

  @Test
  void membersOfAMovementAndBareWordsForBodiesNameNobody() {
    List<String> names =
        names("Then the Anarchists and the Congress were told of it, and so was Sergei Quist.");
    assertTrue(names.stream().noneMatch(name -> name.endsWith("Anarchists")), names::toString);
    assertTrue(names.stream().noneMatch(name -> name.endsWith(" Congress")), names::toString);
  }

  @Test
  void namesInANoteThatTearsANameAreFound() {
    List<String> names =
        names(
            """
            Then he went to see the Executive Committee of the Communist¹

            ¹ See the papers of Thomas Brandt, who died in London.

            International, and nobody knew of it.
            """);
    assertTrue(names.contains("person Thomas Brandt"), names::toString);
    assertTrue(names.contains("place London"), names::toString);
  }

  @Test
  void aTitleThatWasCitedIsFoundAgainWhereNothingSetsItApart() {
    List<String> names =
        names("We read *The Winter Harbour* twice. Nobody but you likes The Winter Harbour so.");
    assertEquals(2, names.stream().filter(name -> name.equals("work The Winter Harbour")).count());
  }

  @Test
  void theLongestOfTitlesThatBeginAlikeIsFoundAgain() {
    List<String> names =
        names(
            "We read *The Winter Harbour* and *The Winter Harbour Again* twice. Nobody but you"
                + " likes The Winter Harbour Again so.");
    assertEquals(
        2, names.stream().filter(name -> name.equals("work The Winter Harbour Again")).count());
  }

  @Test
  void aWordThatPrintPartedIsReadWhole() {
    assertTrue(names("Then John Harrison went from Lon¬ don to Dublin.").contains("place London"));
    assertTrue(names("Then John Harri¬\nson went to Dublin.").contains("person John Harrison"));
  }

  @Test
  void aLanguageWithoutAModelIsServedByRulesAndSaysSo() {
    Derived spanish = derive(SPANISH, ShippedModels.all());
    assertEquals(
        List.of(Code.NAMES_BY_RULES), spanish.problems().stream().map(Problem::code).toList());
    assertTrue(
        spanish.proposals().stream()
            .anyMatch(p -> p.by().equals("names-by-rule/1") && p.finding() instanceof Name));
    assertEquals(List.of(), derive(SPANISH, NameModels.NONE).problems());
  }
}
