package org.attest.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.Structure;
import org.attest.core.text.StructuredSource;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private static final Pattern NAME = Pattern.compile("<(o:)?([^<>]+)>");

  /// Names stand between `<` and `>`, those of bodies after `o:`.
  private static Appearances grouped(String marked) {
    StringBuilder text = new StringBuilder();
    List<Proposal> proposals = new ArrayList<>();
    Matcher matcher = NAME.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      NameKind kind = matcher.group(1) == null ? NameKind.PERSON : NameKind.ORGANISATION;
      Span span = new Span(text.length(), text.length() + matcher.group(2).length());
      text.append(matcher.group(2));
      Name name = new Name(span, List.of(), matcher.group(2), kind);
      proposals.add(new Proposal(name, "test", "test", 1));
    }
    matcher.appendTail(text);
    Original original = new Original("a", "a", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text.toString()), List.of(), Metadata.of("text/plain"));
    StructuredSource structured = Structure.of(new Source("a", original, transcript));
    return Grouping.of(structured, proposals);
  }

  private static List<List<String>> forms(String marked) {
    return grouped(marked).all().stream()
        .map(appearance ->
            appearance.forms().stream().map(Appearance.Form::reading).sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  @Test
  void joinsASurnameWithTheOnlyFullName() {
    assertEquals(
        List.of(List.of("Anton Veskar", "Veskar")), forms("<Anton Veskar> came. <Veskar> spoke."));
    assertEquals(
        List.of(List.of("A. Veskar", "Anton Veskar")), forms("<A. Veskar> for <Anton Veskar>."));
    assertEquals(List.of(List.of("Anton", "Anton Veskar")), forms("<Anton Veskar>. <Anton> went."));
  }

  @Test
  void leavesASurnameThatTwoShareByItself() {
    assertEquals(
        List.of(List.of("Anton Veskar"), List.of("Berta Veskar"), List.of("Veskar")),
        forms("<Anton Veskar> and <Berta Veskar> came. <Veskar> spoke."));
  }

  @Test
  void givesASharedSurnameToTheOneWhoWasNamedLastInFull() {
    String far = "The day went by. ".repeat(30);
    assertEquals(
        List.of(List.of("Anton Veskar"), List.of("Berta Veskar", "Veskar")),
        forms("<Anton Veskar> came. " + far + "<Berta Veskar> came. <Veskar> spoke."));
  }

  @Test
  void followsWhatTheSourceSaysIsAnotherName() {
    assertEquals(
        List.of(List.of("Holm", "Karl Thale")), forms("<Karl Thale> (alias <Holm>) came."));
    assertEquals(List.of(List.of("Holm", "Karl Thale")), forms("<Holm>, i.e. <Karl Thale>, came."));
    assertEquals(
        List.of(List.of("Orlund", "Vera Arlund")), forms("<Orlund> [<Vera Arlund>] came."));
    assertEquals(
        List.of(List.of("Holm"), List.of("Karl Thale")), forms("<Karl Thale> (with <Holm>) came."));
  }

  @Test
  void joinsAnAbbreviationWithWhatItStandsFor() {
    assertEquals(
        List.of(List.of("FVK", "Free Union of Quays")),
        forms("The <o:Free Union of Quays> (<o:FVK>) met."));
    assertEquals(
        List.of(List.of("U.Q.L.", "Union of Quay Labour")),
        forms("The <o:Union of Quay Labour> met; the <o:U.Q.L.> spoke."));
  }

  @Test
  void keepsYearsOfALifeAndTitles() {
    Appearance.Context context =
        grouped("Comrade <Anton Veskar> (1873–1921) came.").all().getFirst().context();
    assertEquals(List.of("comrade"), context.titles());
    assertEquals(Optional.of(1873), context.born());
    assertEquals(Optional.of(1921), context.died());
    assertEquals(
        Optional.of(1921),
        grouped("<Anton Veskar> (died 1921).").all().getFirst().context().died());
  }

  @Test
  void endsSoonWithNamesOfAnyLengthAndScript() {
    String odd = "\u202E" + "Ярчук ".repeat(2000) + "יאַרטשוק";
    Appearances appearances = grouped("<" + odd + "> and <" + "x".repeat(10_000) + ">.");
    assertEquals(2, appearances.all().size());
    assertTrue(NameIndex.keys(appearances.all().getFirst()).size() < 500);
    assertEquals(2, Identities.resolve(appearances.all()).entities().size());
  }
}
