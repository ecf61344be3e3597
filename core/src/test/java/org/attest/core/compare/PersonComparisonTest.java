package org.attest.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which names of persons are one.
class PersonComparisonTest {
  private static Comparison compare(String a, String b) {
    return NameComparison.compare(
        ComparedName.of(NameKind.PERSON, a), ComparedName.of(NameKind.PERSON, b));
  }

  private static void assertAnswer(Answer answer, String a, String b) {
    Comparison comparison = compare(a, b);
    assertEquals(answer, comparison.answer(), a + " | " + b + ": " + comparison);
  }

  @ParameterizedTest
  @CsvSource({
    "Yartchuk, Yarchuk",
    "Yartchuk, Iartchouk",
    "Yarchuk, Jartschuk",
    "Jartschuk, Jarczuk",
    "Iartchouk, Jarčuk",
    "Yartchuk, Ярчук",
    "Jartschuk, Ярчук",
    "Jarczuk, Ярчук",
    "Trotzky, Trotsky",
    "Trotski, Троцкий",
    "Trockij, Trotzki",
    "Tschernow, Chernov",
    "Чернов, Tchernoff",
    "Schapiro, Shapiro",
    "Szapiro, Shapiro",
    "Шапиро, Chapiro",
    "Khrushchev, Chruschtschow",
    "Chrouchtchev, Хрущев",
    "Chruszczow, Khrushchev",
    "Zhelezniakov, Jelezniakov",
    "Shcherbyna, Щербина",
    "Joukovski, Жуковский",
    "Volin, Woline",
    "Makhno, Machno",
    "Махно, Makhnó",
    "Perets, Peretz"
  })
  void spellingsByEveryConventionAreOneName(String a, String b) {
    assertAnswer(Answer.SAME, a, b);
  }

  @Test
  void theOrderOfPartsDoesNotMatter() {
    assertAnswer(Answer.SAME, "Augustin Souchy", "Souchy, Augustin");
    assertAnswer(Answer.SAME, "Souchy Augustin", "Augustin Souchy");
  }

  @Test
  void titlesAreNoPartOfAName() {
    assertAnswer(Answer.SAME, "Comrade Souchy", "Herr Souchy");
    assertAnswer(Answer.SAME, "Prof. Dr. Rudolf Rocker", "Rudolf Rocker");
    assertAnswer(Answer.SAME, "товарищ Ленин", "Lenin");
  }

  @Test
  void initialsAgreeWithTheNamesTheyStandFor() {
    assertAnswer(Answer.SAME, "A. Schapiro", "Alexander Schapiro");
    assertAnswer(Answer.SAME, "E. D. Morel", "Edmund Dene Morel");
    assertAnswer(Answer.SAME, "JC Dubarry", "Jean-Claude Dubarry");
    assertAnswer(Answer.SAME, "В. Волин", "Vsevolod Volin");
    assertAnswer(Answer.DIFFERENT, "B. Schapiro", "Alexander Schapiro");
    assertAnswer(Answer.DIFFERENT, "A. S.", "Alexander Schapiro");
  }

  @Test
  void theBracketsOfEditorsAreReadThrough() {
    assertAnswer(Answer.SAME, "A[rrmando] Borghi", "Armando Borghi");
    assertAnswer(Answer.SAME, "G. P. Maximoff", "G[rigori] Maximoff");
  }

  @Test
  void shortenedNamesAgreeWithThoseTheyStandFor() {
    assertAnswer(Answer.SAME, "Wm. Haywood", "William Haywood");
    assertAnswer(Answer.SAME, "Alex. Berkman", "Alexander Berkman");
    assertAnswer(Answer.SAME, "Chas. Ashleigh", "Charles Ashleigh");
    assertAnswer(Answer.SAME, "St. Just", "Saint-Just");
    assertAnswer(Answer.UNSURE, "I. Peretz", "Yitskhok Peretz");
  }

  @Test
  void formsOfGivenNamesAreOne() {
    assertAnswer(Answer.SAME, "Sasha Schapiro", "Alexander Schapiro");
    assertAnswer(Answer.SAME, "Wilhelm Haywood", "Bill Haywood");
    assertAnswer(Answer.SAME, "Guillaume Delcourt", "William Delcourt");
    assertAnswer(Answer.SAME, "Mollie Steimer", "Molly Steimer");
    assertAnswer(Answer.SAME, "Moyshe Zalkind", "Моисей Залкинд");
  }

  @Test
  void peopleWhoDifferInOnePartThatTellsAreDifferent() {
    assertAnswer(Answer.DIFFERENT, "Alexander Berkman", "Alexander Schapiro");
    assertAnswer(Answer.DIFFERENT, "Emma Goldman", "Henry Goldman");
    assertAnswer(Answer.DIFFERENT, "Oleg Baranov", "Olga Baranova");
    assertAnswer(Answer.DIFFERENT, "William G. Frost", "William W. Frost");
  }

  @Test
  void namesOfFathersAreComparedAndMayBeMissing() {
    assertAnswer(Answer.SAME, "Vsevolod Eikhenbaum", "Vsevolod Mikhailovich Eikhenbaum");
    assertAnswer(
        Answer.DIFFERENT, "Vsevolod Petrovich Eikhenbaum", "Vsevolod Mikhailovich Eikhenbaum");
    assertAnswer(Answer.SAME, "Usama ibn Ladin", "Osama bin Laden");
    assertAnswer(Answer.DIFFERENT, "Salman bin Ahmad Rawi", "Ahmad bin Salman Rawi");
    assertTrue(
        compare("Ivan Petrovich Orlenko", "Ivan Sergeevich Orlenko")
            .reasons()
            .getFirst()
            .contains("fathers"));
  }

  @Test
  void particlesAndArticlesDoNotMatter() {
    assertAnswer(Answer.SAME, "Ludwig van Beethoven", "Beethoven, Ludwig");
    assertAnswer(Answer.SAME, "Abd al-Aziz al-Nuristani", "Abdul Aziz Nooristani");
    assertAnswer(Answer.SAME, "Sean O'Casey", "Sean OCasey");
    assertAnswer(Answer.SAME, "Mac Donald, Ramsay", "Ramsay MacDonald");
  }

  @Test
  void aSlipOfTheScannerLeavesTheNameOne() {
    assertAnswer(Answer.SAME, "Arrmando Borghi", "Armando Borghi");
    assertAnswer(Answer.SAME, "Augustin Souehy", "Augustin Souchy");
    assertAnswer(Answer.SAME, "Alexander Berkrnan", "Alexander Berkman");
    assertAnswer(Answer.SAME, "Hi1ario Arlandis", "Hilario Arlandis");
    assertNotEquals(Answer.DIFFERENT, compare("Hilario Orlandis", "Hilario Arlandis").answer());
  }

  @Test
  void oneNameWrittenInOneOrTwoWordsIsOne() {
    assertAnswer(Answer.SAME, "AugustinSouchy", "Augustin Souchy");
    assertAnswer(Answer.SAME, "习近平", "Xi Jinping");
  }

  @Test
  void aFamilyNameAloneLeavesDoubt() {
    assertAnswer(Answer.UNSURE, "Souchy", "Augustin Souchy");
    assertAnswer(Answer.UNSURE, "Augustin", "Augustin Souchy");
    assertTrue(
        compare("Souchy", "Augustin Souchy").score()
            > compare("Augustin", "Augustin Souchy").score());
  }

  @Test
  void generationsAreToldApart() {
    assertAnswer(Answer.DIFFERENT, "Martin Roberts Jr.", "Martin Roberts Sr.");
    assertAnswer(Answer.DIFFERENT, "Nicholas II", "Nicholas III");
    assertAnswer(Answer.SAME, "Zinoviev the Younger", "Zinoviev junior");
    assertAnswer(Answer.DIFFERENT, "Alexandre Dumas père", "Alexandre Dumas fils");
  }

  @Test
  void aNameByMarriageMayStandBeside() {
    assertAnswer(Answer.SAME, "Milly Witkop", "Milly Witkop (née Rocker)");
  }

  @Test
  void aCommonNameTellsLessThanARareOne() {
    assertTrue(
        compare("J. Smith", "John Smith").score()
            < compare("J. Arlandis", "Jesus Arlandis").score());
  }

  @ParameterizedTest
  @CsvSource({
    "Barack Obama, Барак Обама", "Barack Obama, バラク・オバマ", "Barack Obama, ברק אובמה",
    "Barack Obama, باراك أوباما", "Barack Obama, Μπαράκ Ομπάμα", "Barack Obama, 버락 오바마",
    "Barack Obama, 贝拉克·奥巴马", "Barack Obama, ბარაკ ობამა", "Barack Obama, Բարակ Օբամա",
    "Барак Обама, ברק אובמה", "Emma Goldman, Эмма Гольдман", "Emma Goldman, עמה גולדמן"
  })
  void namesAreComparedAcrossScripts(String a, String b) {
    Comparison comparison = compare(a, b);
    assertTrue(comparison.score() >= 0.5, a + " | " + b + ": " + comparison);
  }

  @Test
  void anotherNameInAnotherScriptIsDifferent() {
    assertAnswer(Answer.DIFFERENT, "Фрэнк Рихтер", "Erich Mühsam");
    assertAnswer(Answer.DIFFERENT, "Alexander Berkman", "Александр Шапиро");
    assertAnswer(Answer.DIFFERENT, "김정은", "이재명");
  }

  @Test
  void reasonsAreWordsThatAHistorianUnderstands() {
    assertEquals(
        List.of(
            "“Shapiro” and “Schapiro” are spellings of one sound",
            "“Alexander” and “Sasha” are forms of one name or word"),
        compare("Sasha Schapiro", "Alexander Shapiro").reasons());
    assertEquals(
        List.of("“Berkman” and “Schapiro” are different names"),
        compare("Alexander Berkman", "Alexander Schapiro").reasons());
  }

  @Test
  void namesOfTwoKindsAreDifferent() {
    Comparison comparison =
        NameComparison.compare(
            ComparedName.of(NameKind.PERSON, "Profintern"),
            ComparedName.of(NameKind.ORGANISATION, "Profintern"));
    assertEquals(Answer.DIFFERENT, comparison.answer());
    assertEquals(List.of("the kinds differ: person and organisation"), comparison.reasons());
  }
}
