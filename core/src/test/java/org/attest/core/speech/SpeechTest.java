package org.attest.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;
import org.junit.jupiter.api.Test;

/// Paragraphs are parted by empty lines; the persons of these texts are those of [#PERSONS].
class SpeechTest {
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?:Mrs?\\. |Miss |Captain )?(?:Hanna Terweld|Hanna|Jorun|Oskar Brodin|Oskar|Brodin|Terweld|Lene|Veskar)\\b");

  static List<Turn> turns(String text) {
    return turns(text, "en");
  }

  static List<Turn> turns(String text, String language) {
    return turns(text, language, "author");
  }

  /// @param writer of the whole text, whom nothing in the format names
  static List<Turn> turns(String text, String language, String writer) {
    List<Span> blocks = new ArrayList<>();
    int from = 0;
    for (String block : text.split("\n\n", -1)) {
      blocks.add(new Span(from, from + block.length()));
      from += block.length() + 2;
    }
    List<Named> names = new ArrayList<>();
    Matcher matcher = PERSONS.matcher(text);
    while (matcher.find()) {
      names.add(new Named(new Span(matcher.start(), matcher.end()), true));
    }
    List<String> writers = Collections.nCopies(blocks.size(), writer);
    return new Speech(Tokens.of(text), blocks, names, language, writers, "author").turns();
  }

  private static List<String> speakers(String text) {
    return speakers(text, "en");
  }

  private static List<String> speakers(String text, String language) {
    return turns(text, language).stream().map(turn -> turn.speaker().orElse("-")).toList();
  }

  @Test
  void takesTheSubjectOfAVerbOfSayingForTheSpeaker() {
    String text = "“The ice is late,” said Hanna.\n\n“It will come,” Oskar answered, “and soon.”";
    assertEquals(List.of("Hanna", "Oskar"), speakers(text));
    assertEquals(
        "'said' governs the quotation; nearest subject is Hanna; to Oskar: the answer is theirs",
        turns(text).getFirst().reason());
  }

  @Test
  void givesTheWordsOfTheCue() {
    String text = "“The ice is late,” said Hanna quietly, and left.";
    Span cue = turns(text).getFirst().cue().orElseThrow();
    assertEquals("said Hanna", text.substring(cue.start(), cue.end()));
  }

  @Test
  void takesNobodyWhomAPrepositionGoverns() {
    assertEquals(List.of("Oskar"), speakers("Oskar came in.\n\n“Sit down,” he said to Hanna."));
  }

  @Test
  void readsACueBeforeTheWords() {
    assertEquals(List.of("Jorun"), speakers("Then Jorun turned to Hanna and asked: “Is it you?”"));
    assertEquals(List.of("Brodin"), speakers("Brodin: “I was not there on Monday.”"));
  }

  @Test
  void bindsAPronounToSomebodyOfItsSex() {
    String text = "Hanna met Oskar at the quay.\n\n“You are late,” she said.";
    assertEquals(List.of("Hanna"), speakers(text));
    assertEquals(List.of("Oskar"), speakers(text.replace("she said", "he said")));
  }

  @Test
  void letsTurnsAlternateWhereNoCueSaysMore() {
    String text =
        """
        “Where is the boat?” asked Hanna.

        “At the quay,” said Oskar.

        “Is it mended?”

        “Since Monday.”

        “Then we can go.”\
        """;
    assertEquals(List.of("Hanna", "Oskar", "Hanna", "Oskar", "Hanna"), speakers(text));
    assertTrue(turns(text).getLast().reason().contains("alternate"));
  }

  @Test
  void letsALaterCueDecideWhoBegan() {
    String text =
        """
        Hanna and Oskar stood at the quay.

        “Where is the boat?”

        “At the quay.”

        “Is it mended?” asked Oskar.\
        """;
    assertEquals(List.of("Oskar", "Hanna", "Oskar"), speakers(text));
  }

  @Test
  void neverLetsTheAddressedSpeak() {
    String text = "Hanna looked at Oskar.\n\n“No, Hanna, not today.”\n\n“And tomorrow?”";
    assertEquals(List.of("Oskar", "Hanna"), speakers(text));
  }

  @Test
  void takesParagraphsOpenedAnewForOneTurn() {
    String text =
        """
        “I shall tell you all of it,” said Hanna. “There was a boat at the quay.

        “There was nobody in it.

        “That is all.”

        “I see,” said Oskar.\
        """;
    List<Turn> turns = turns(text);
    assertEquals(2, turns.size());
    assertEquals(4, turns.getFirst().stretches().size());
  }

  @Test
  void keepsAQuotationInsideAQuotationWithItsOwn() {
    String text = "“He told me “never” and went,” said Hanna.";
    assertEquals(1, turns(text).size());
    assertEquals(new Span(0, 30), turns(text).getFirst().stretches().getFirst());
    String straight = text.replace('“', '"').replace('”', '"');
    assertEquals(new Span(0, 30), turns(straight).getFirst().stretches().getFirst());
  }

  @Test
  void readsSingleMarksAndTheApostrophesBetweenThem() {
    String text = "‘It’s the fishermen’s boat,’ said Hanna. ‘Don’t touch it.’";
    List<Turn> turns = turns(text + "\n\n‘I won’t,’ said Oskar.");
    assertEquals(
        List.of("Hanna", "Oskar"), turns.stream().map(t -> t.speaker().orElse("")).toList());
    assertEquals(2, turns.getFirst().stretches().size());
  }

  @Test
  void leavesTitlesNicknamesAndDoubtedWordsAlone() {
    assertEquals(List.of(), turns("The paper called “Buoy” and its “friends” were closed in May."));
    assertEquals(
        List.of(), turns("They published a pamphlet entitled: “The Guild before the Law.”"));
    assertEquals(List.of(), turns("Oskar was one of the “Ice-breakers.”"));
  }

  @Test
  void partsTheTurnsOfOneParagraphByTheirCues() {
    String text = "“Come,” said Hanna. “No,” said Oskar.";
    assertEquals(List.of("Hanna", "Oskar"), speakers(text));
  }

  @Test
  void bindsTheNarratorToTheNameByWhichOthersAddressHim() {
    String text =
        """
        “Are you coming, Veskar?” asked Hanna.

        “Not yet,” I said.

        “You must, Veskar,” said Oskar.

        “In an hour,” I answered.\
        """;
    assertEquals(List.of("Hanna", "Veskar", "Oskar", "Veskar"), speakers(text));
  }

  @Test
  void callsANarratorAuthorWhomNothingNames() {
    String text = "“Are you coming?” asked Hanna.\n\n“Not yet,” we told her.\n\n“Soon,” we added.";
    assertEquals(List.of("Hanna", "author", "author"), speakers(text));
  }

  @Test
  void describesASpeakerWhomTheTextDoesNotName() {
    String text = "“The ticket, please,” said the guide.\n\n“Here,” said Hanna.";
    assertEquals(List.of("the guide", "Hanna"), speakers(text));
    assertEquals(List.of("the harpooner"), speakers("“Ahoy!” the harpooner called."));
  }

  @Test
  void neverTakesKinForTheirOwners() {
    String text =
        "Mrs. Terweld came in with Hanna.\n\n“The soup is cold,” said Hanna.\n\n“Eat it,” said her mother.";
    assertEquals("Mrs. Terweld", speakers(text).getLast());
  }

  @Test
  void findsSpeechThatDashesOpen() {
    String text =
        """
        —The ice is late, Hanna said. Look at it.

        —It will come, said Oskar.

        —When?\
        """;
    assertEquals(List.of("Hanna", "Oskar", "Hanna"), speakers(text));
    List<Span> first = turns(text).getFirst().stretches();
    assertEquals("Look at it.", text.substring(first.get(1).start(), first.get(1).end()));
  }

  @Test
  void readsFrenchGermanAndSpanishMarksAndVerbs() {
    assertEquals(
        List.of("Hanna", "Oskar"),
        speakers("« Viens », dit Hanna.\n\n« Non, répondit Oskar, pas encore. »", "fr"));
    assertEquals(
        List.of("Hanna", "Oskar"),
        speakers("„Komm“, sagte Hanna.\n\n»Noch nicht«, antwortete Oskar.", "de"));
    assertEquals(
        List.of("Hanna", "Oskar", "Hanna"),
        speakers("—Ven —dijo Hanna—. Es tarde.\n\n—No —respondió Oskar.\n\n—¿Por qué?", "es"));
    assertEquals(
        List.of("Hanna", "Oskar"),
        speakers("Hanna entra.\n\n— Viens, dit-elle.\n\n— Non ! cria Oskar.\n\n— Allons.", "fr")
            .subList(0, 2));
  }

  @Test
  void givesTheSameTurnsForTheSameText() {
    String text = "“Come,” said Hanna.\n\n“No.”\n\n“Why?”\n\n“Because,” said Oskar.";
    assertEquals(turns(text), turns(text));
  }

  @Test
  void saysHowSureItIs() {
    List<Turn> turns = turns("Hanna and Lene sat there.\n\n“It is late.”\n\n“It is,” said Lene.");
    assertTrue(turns.getLast().score() > turns.getFirst().score());
    assertNotEquals(1, turns.getFirst().score());
  }

  @Test
  void bearsMarksWithoutEndAndTextWithoutSentences() {
    String nested = "“".repeat(1000) + "deep" + "”".repeat(1000);
    assertEquals(1, turns(nested + " said Hanna.").size());
    for (String sign : List.of("\"", "“", "”", "'", "« ", "„a ", "\"a ", " \"", "\"\n\n", "a ")) {
      turns(sign.repeat(100_000));
    }
  }
}
