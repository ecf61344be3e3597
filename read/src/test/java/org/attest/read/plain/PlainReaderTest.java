package org.attest.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReaderTest extends ReaderContract {
  private static final String RUSSIAN =
      """
      Тарвель, 28 февраля 1921 года.

      Ваше прошение от четвёртого числа сего месяца лежит передо мною. Оно лучше тех двух, которые
      были поданы прежде, и я говорил об этом Совету всякий раз, когда Совет собирался. Ответа до
      сих пор нет, и молчание будет сочтено за согласие.
      """;
  private static final String GERMAN =
      """
      Tarwel, den 4. März 1921. Die Häftlinge müssen größtenteils ohne Bettzeug auskommen; die Wache
      erklärt, es gebe keines. Über die Verpflegung äußern sie sich nicht. Für die Übrigen gilt
      dasselbe: früh Brot, abends Suppe, dazwischen Gespräche.
      """;
  private static final String UKRAINIAN =
      """
      Ґрати, їхні листи й прохання: жодної відповіді не надійшло, хоча її чекали щодня. Є ще одне
      питання, на яке ніхто не відповів.
      """;
  private static final String GREEK =
      """
      Το συνέδριο των λιμανιών άρχισε την Τρίτη το πρωί και οι αντιπρόσωποι μίλησαν για το σύμφωνο.
      Άλλοι έμειναν σιωπηλοί.
      """;
  private static final String POLISH =
      """
      Więźniowie skarżą się, że listów nie doręczono. Żądają odpowiedzi na pytania, które złożyli
      przed miesiącem; straż twierdzi, że żadnych pytań nie było. Część wyszła już na wolność, lecz
      źródła różnią się co do liczby.
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "letter.txt",
            "Dear Sir,\n\nthere is no paper.¹\n\n¹ None. (Ed.)\n",
            "Dear Sir,",
            "None."),
        Specimen.of("russian.txt", RUSSIAN, "Ваше прошение", "за согласие."),
        Specimen.of(
            "marked.txt", ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE), "прошение"));
  }

  @Override
  protected String mediaType() {
    return "text/plain";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One line without an end",
        "Old Mac lines\rend so\rand so on\r",
        "Windows lines\r\nend so\r\n",
        "mixed\r\nends\rof\nlines\n\r\n\r",
        "a form feed\fbetween two pages\n",
        "  blanks before, after  \t\n\n\n\nand between\n\n",
        "beyond the plane: 𝄞 and 🚢 and e\u0301",
        "\u200eright\u200f and left, soft\u00adhyphen, no\u00a0break, line\u2028separator"
      })
  void keepsTheTextOfTheFileCharacterForCharacter(String content) {
    assertEquals(content, Trial.of("a.txt", content).text());
    assertEquals(List.of(), Trial.of("a.txt", content).codes());
  }

  @Test
  void takesOffAByteOrderMarkAndNothingElse() {
    assertEquals("a\uFEFFb", Trial.of("a.txt", "\uFEFFa\uFEFFb").text());
  }

  @Test
  void keepsBytesThatAreZero() {
    Trial trial = Trial.of("a.txt", "before\0after, and more words to follow\n");
    assertEquals("before\0after, and more words to follow\n", trial.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsUnicodeWithAByteOrderMarkAsCertain(String charset) {
    Trial trial = Trial.of("a.txt", ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset)));
    assertEquals(RUSSIAN, trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithoutAMarkAndSaysThatItIsAGuess(String charset) {
    Trial latin = Trial.of("a.txt", GERMAN.getBytes(Charset.forName(charset)));
    assertEquals(GERMAN, latin.text());
    assertEquals(List.of("P007"), latin.codes());
    Trial cyrillic = Trial.of("a.txt", RUSSIAN.getBytes(Charset.forName(charset)));
    assertEquals(RUSSIAN, cyrillic.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
  void guessesTheEncodingOfRussian(String charset) {
    Trial trial = Trial.of("a.txt", RUSSIAN.getBytes(Charset.forName(charset)));
    assertEquals(RUSSIAN, trial.text());
    assertEquals(List.of("P007"), trial.codes());
    assertTrue(trial.lines().getFirst().contains(charset), trial.lines().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-U"})
  void guessesTheEncodingOfUkrainian(String charset) {
    assertGuessed(UKRAINIAN, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "x-MacRoman", "IBM850"})
  void guessesTheEncodingOfGerman(String charset) {
    assertGuessed(GERMAN, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-2", "windows-1250"})
  void guessesTheEncodingOfPolish(String charset) {
    assertGuessed(POLISH, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-7", "windows-1253"})
  void guessesTheEncodingOfGreek(String charset) {
    assertGuessed(GREEK, charset);
  }

  private static void assertGuessed(String content, String charset) {
    Trial trial = Trial.of("a.txt", content.getBytes(Charset.forName(charset)));
    assertEquals(content, trial.text());
    assertEquals(List.of("P007"), trial.codes());
  }

  @Test
  void saysWhereBytesWereLostAndKeepsTheRest() {
    byte[] bytes =
        "Größe, Maß, Straße und Übermut, äußerst schön für Österreich"
            .getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    cut[bytes.length] = (byte) 0xC3;
    Trial trial = Trial.of("a.txt", cut);
    assertTrue(trial.text().startsWith("Größe, Maß"), trial.text());
    assertTrue(trial.text().endsWith("\uFFFD"), trial.text());
    assertEquals(List.of("P007"), trial.codes());
  }

  @Test
  void readsTextUnderANameThatSaysNothing() {
    assertEquals("Only words.\n", Trial.of("notes", "Only words.\n").text());
    assertEquals("Only words.\n", Trial.of("notes.log", "Only words.\n").text());
    assertEquals("a,b\n1,2\n", Trial.of("table.csv", "a,b\n1,2\n").text());
  }

  @Test
  void takesATextThatLooksLikeMailForTextIfItIsCalledSo() {
    String letter = "From: the Council\nTo: the Board\nSubject: paper\n\nThere is none.\n";
    assertEquals(letter, Trial.of("letter.txt", letter).text());
  }

  @Test
  void hasNoMarks() {
    assertEquals(List.of(), Trial.of("a.txt", "# Not a heading\n\nA line.\n").transcript().marks());
  }
}
