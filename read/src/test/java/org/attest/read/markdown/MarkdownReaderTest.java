package org.attest.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest extends ReaderContract {
  private static final String LETTER =
      """
      ---
      title: "A Letter: With a Colon"
      author: Hanna Terweld
      date: 1921-02-28
      lang: en-GB
      ---

      # The *Commissioner’s* Letter #

      To the Port Council[^1] of **Tarvel**, by `hand`.

      > There is no paper,
      > he said.
      >
      > > None at all.

      1. First question
      2. Second question
         - a point of it

      | No. | Name |
      | --- | --- |
      | 112 | Wesskar[^note] |

      Setext Heading
      --------------

      See [the register](register.md "of the prison") and ![a plan](plan.png).

      [^1]: A body of nine. (Ed.)

          It met twice.

      [^note]: Also Veskar.
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of("letter.md", LETTER, "Commissioner’s", "no paper", "112", "A body of nine."),
        Specimen.of(
            "letter.markdown", LETTER.replace("\n", "\r\n"), "Port Council", "It met twice."),
        Specimen.of("words.md", "Only words, no signs.", "Only words, no signs."));
  }

  @Override
  protected String mediaType() {
    return "text/markdown";
  }

  private final Trial letter = Trial.of("letter.md", LETTER);

  @ParameterizedTest
  @ValueSource(
      strings = {"# a\r\rb\r", "a\r\n\r\nb", "*a", "[^1]", "\t\tcode\n", "---\nno: end\n", "***\n"})
  void keepsTheTextOfTheFileCharacterForCharacter(String content) {
    assertEquals(content, Trial.of("a.md", content).text());
  }

  @Test
  void takesTitleAuthorDateAndLanguageFromTheFrontMatter() {
    Metadata metadata = letter.transcript().metadata();
    assertEquals(Optional.of("A Letter: With a Colon"), metadata.title());
    assertEquals(List.of("Hanna Terweld"), metadata.authors());
    assertEquals(Optional.of("1921-02-28"), metadata.date());
    assertEquals(Optional.of("en-GB"), metadata.language());
  }

  @Test
  void takesTheFirstHeadingForATitleWhereNothingElseSays() {
    Trial trial = Trial.of("a.md", "Some words.\n\n## Minutes ##\n\n# Later\n");
    assertEquals(Optional.of("Minutes"), trial.transcript().metadata().title());
  }

  @Test
  void takesTheWordsOfAHeadingWithoutItsMarkupForATitle() {
    Trial trial =
        Trial.of("a.md", "# The *Commissioner’s* `Letter`[^1]\n\nWords.\n\n[^1]: Note.\n");
    assertEquals(Optional.of("The Commissioner’s Letter"), trial.transcript().metadata().title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nA rule opens this text.\n\n---\n\nAnd it goes on.\n",
        "---\njust words\n---\n",
        "----\ntitle: no\n----\n"
      })
  void doesNotTakeARuleForFrontMatter(String content) {
    Trial trial = Trial.of("a.md", content);
    assertTrue(
        trial.words(Mark.Furniture.class).stream().noneMatch(words -> words.contains("words")),
        trial.marks(Mark.Furniture.class).toString());
  }

  @Test
  void readsListsOfFrontMatter() {
    Trial trial =
        Trial.of(
            "a.md",
            "---\ntitle: Two Hands\nauthor:\n  - Hanna Terweld\n  - Ruta Lessing\n# a comment\n\ntags: [a, b]\n---\nWords.\n");
    assertEquals(List.of("Hanna Terweld", "Ruta Lessing"), trial.transcript().metadata().authors());
    assertEquals(List.of("Words."), trial.words(Mark.Block.class));
  }

  @Test
  void marksHeadingsWithoutTheirSigns() {
    assertEquals(
        List.of("The *Commissioner’s* Letter", "Setext Heading"), letter.words(Mark.Heading.class));
    assertEquals(
        List.of(1, 2), letter.marks(Mark.Heading.class).stream().map(Mark.Heading::level).toList());
  }

  @Test
  void tiesFootnotesToTheirMarks() {
    assertEquals(
        List.of("Council|1|A body of nine. (Ed.) It met twice.", "Wesskar|note|Also Veskar."),
        letter.notes());
  }

  @Test
  void marksQuotations() {
    List<String> quoted = letter.words(Mark.Quoted.class);
    assertEquals(2, quoted.size());
    assertTrue(quoted.getFirst().contains("There is no paper"), quoted.getFirst());
    assertTrue(quoted.getLast().endsWith("None at all."), quoted.getLast());
  }

  @Test
  void marksTheSignsOfTheMarkupAsFurniture() {
    List<String> furniture = letter.words(Mark.Furniture.class);
    assertTrue(furniture.containsAll(List.of("*", "**", "`", "[^1]: ")), furniture.toString());
    assertTrue(furniture.contains("](register.md \"of the prison\")"), furniture.toString());
    assertTrue(furniture.contains("!["), furniture.toString());
  }

  @Test
  void makesEveryItemAndEveryRowABlock() {
    List<String> blocks = letter.words(Mark.Block.class);
    assertTrue(
        blocks.containsAll(List.of("First question", "Second question", "a point of it")),
        blocks.toString());
    assertTrue(blocks.contains("| 112 | Wesskar[^note] |"), blocks.toString());
  }

  @Test
  void readsDeepNestingWithoutAProblem() {
    String deep = "> ".repeat(5000) + "words\n";
    assertEquals(List.of(), Trial.of("deep.md", deep).codes());
    assertEquals(deep, Trial.of("deep.md", deep).text());
  }
}
