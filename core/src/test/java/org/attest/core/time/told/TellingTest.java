package org.attest.core.time.told;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in a sentence and what value it has, language by language.
class TellingTest {
  private static final LocalDate WRITTEN = LocalDate.of(1921, 7, 12);

  private static List<Reckoned> read(String language, String text) {
    return Reckoner.reckon(
        Grammar.of(language, Manner.PROSE).read(text), place -> Optional.of(Reckoner.at(WRITTEN)));
  }

  /// Each time as its words and its values.
  private static String told(String language, String text) {
    return String.join(
        "; ",
        read(language, text).stream()
            .map(each -> words(text, each) + " = " + String.join(" or ", Values.of(each)))
            .toList());
  }

  private static String words(String text, Reckoned each) {
    return text.substring(each.told().start(), each.told().end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          She came on March 8, 1921.            | March 8, 1921 = 1921-03-08
          on the 8th of March 1921              | the 8th of March 1921 = 1921-03-08
          Signed 2 Oct. 1920, at noon.          | 2 Oct. 1920, at noon = 1920-10-02T12:00:00
          in January, 1920                      | January, 1920 = 1920-01
          It was May 1940.                      | May 1940 = 1940-05
          a year such as 1919                   | a year = P1Y; 1919 = 1919
          the guild of 1920–3                   | 1920–3 = 1920/1923
          born in the 1890s                     | the 1890s = 189X
          of the nineteenth century             | the nineteenth century = 18XX
          The fleet sailed in 480 BC.           | 480 BC = -0479
          the winter of 1920                    | the winter of 1920 = 1920-24
          early in 1921                         | early in 1921 = 1921
          by the end of March 1917              | the end of March 1917 = 1917-03
          held from 3 to 7 May 1920             | from 3 to 7 May 1920 = 1920-05-03/1920-05-07
          between 1914 and 1918                 | between 1914 and 1918 = 1914/1918
          Jan, 7-14, 1921                       | Jan, 7-14, 1921 = 1921-01-07/1921-01-14
          on May 6 and 7, 1954                  | May 6 and 7, 1954 = {1954-05-06,1954-05-07}
          dated 12-7-1921                       | 12-7-1921 = 1921-07-12 or 1921-12-07
          dated 13-7-1921                       | 13-7-1921 = 1921-07-13
          on 1/14 March 1918                    | 1/14 March 1918 = 1918-03-14
          at 2:00 a.m.                          | 2:00 a.m. = T02:00
          about 6 o’clock in the evening        | about 6 o’clock in the evening = T18:00~
          half past six                         | half past six = T06:30
          They sat for ten days.                | ten days = P10D
          for two years and three months        | two years and three months = P2Y3M
          every Tuesday they met                | every Tuesday = R/P1W
          the daily count                       | daily = R/P1D
          He came yesterday.                    | yesterday = 1921-07-11
          we met this morning                   | this morning = 1921-07-12
          two years ago                         | two years ago = 1919
          three days before 6 May 1920          | three days before 6 May 1920 = 1920-05-03
          the last Sunday in May 1920           | the last Sunday in May 1920 = 1920-05-30
          on Easter 1920                        | Easter 1920 = 1920-04-04
          """)
  void readsEnglish(String text, String expected) {
    assertEquals(expected, told("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was the eleventh hour of the talks.
          She may march in the sun.
          The second statement of the Second Congress
          printed on p. 1921 and No. 1920
          Comrade May spoke and Mr. March replied.
          19,240 men and 1500 soldiers fell
          the walls were 3.14 miles long
          as we said before, and long live the guild
          """)
  void leavesAloneWhatIsNoTime(String text) {
    assertEquals("", told("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Elle partit le 8 mars 1921.       | le 8 mars 1921 = 1921-03-08
          fr | au mois de juillet 1917           | juillet 1917 = 1917-07
          fr | il y a deux ans                   | il y a deux ans = 1919
          fr | Il vint hier.                     | hier = 1921-07-11
          fr | trois jours plus tard             | trois jours plus tard = 1921-07-15
          fr | pendant dix jours                 | dix jours = P10D
          fr | chaque mardi                      | chaque mardi = R/P1W
          de | Sie kam am 8. März 1921.          | 8. März 1921 = 1921-03-08
          de | im Juli 1917                      | Juli 1917 = 1917-07
          de | vor zwei Jahren                   | vor zwei Jahren = 1919
          de | Er kam gestern.                   | gestern = 1921-07-11
          de | drei Tage später                  | drei Tage später = 1921-07-15
          de | zehn Tage lang                    | zehn Tage lang = P10D
          de | vom 3. bis 7. Mai 1920            | vom 3. bis 7. Mai 1920 = 1920-05-03/1920-05-07
          es | Llegó el 8 de marzo de 1921.      | el 8 de marzo de 1921 = 1921-03-08
          es | en julio de 1917                  | julio de 1917 = 1917-07
          es | hace dos años                     | hace dos años = 1919
          es | Vino ayer.                        | ayer = 1921-07-11
          es | durante diez días                 | diez días = P10D
          ru | Она пришла 8 марта 1921 года.     | 8 марта 1921 = 1921-03-08
          ru | в июле 1917                       | июле 1917 = 1917-07
          ru | два года назад                    | два года назад = 1919
          ru | Он пришёл вчера.                  | вчера = 1921-07-11
          it | Arrivò l'8 marzo 1921.            | l'8 marzo 1921 = 1921-03-08
          it | due anni fa                       | due anni fa = 1919
          it | ieri                              | ieri = 1921-07-11
          pt | Chegou em 8 de março de 1921.     | 8 de março de 1921 = 1921-03-08
          pt | há dois anos                      | há dois anos = 1919
          nl | Zij kwam op 8 maart 1921.         | 8 maart 1921 = 1921-03-08
          nl | twee jaar geleden                 | twee jaar geleden = 1919
          nl | om half acht                      | half acht = T07:30
          """)
  void readsOtherLanguages(String language, String text, String expected) {
    assertEquals(expected, told(language, text));
  }

  @Test
  void goesOnFromWhatWasToldBefore() {
    String text =
        "On 4 February 1921 they met. On 18 February nobody came. The next day it rained;"
            + " two weeks later, in March, it stopped. That year was long, the following year short.";
    assertEquals(
        "4 February 1921 = 1921-02-04; 18 February = 1921-02-18 or XXXX-02-18;"
            + " The next day = 1921-02-19; two weeks later = 1921-02-28/1921-03-06;"
            + " March = 1921-03 or XXXX-03; That year = 1921; the following year = 1922",
        told("en", text));
  }

  @Test
  void stepsFromDecemberIntoTheNextYear() {
    assertEquals(
        "7 December 1941 = 1941-12-07; January = 1942-01 or XXXX-01",
        told("en", "It began on 7 December 1941, and in January they left."));
  }

  @Test
  void takesTheYearOfALaterDateInOneBreath() {
    assertEquals(
        "14 August = 1914-08-14 or XXXX-08-14; 24 August 1914 = 1914-08-24",
        told("en", "on 14 August or 24 August 1914"));
  }

  @Test
  void tellsFromWhatARelativeTimeRuns() {
    Reckoned yesterday = read("en", "We wrote yesterday.").getFirst();
    assertEquals(Optional.of("-P1D"), Values.offset(yesterday.told().form()));
    assertEquals(Optional.of("1921-07-12"), yesterday.anchor().flatMap(Values::written));
    Reckoned later = read("en", "It came on 3 May 1920 and left a month later.").getLast();
    assertEquals(Optional.of("P1M"), Values.offset(later.told().form()));
    assertEquals(Optional.of("1920-05-03"), later.anchor().flatMap(Values::written));
  }

  @Test
  void giveNoYearToADayWhereNoneIsTold() {
    List<Told> told = Grammar.of("en", Manner.PROSE).read("on 6 May");
    assertEquals(
        List.of("XXXX-05-06"),
        Values.of(Reckoner.reckon(told, place -> Optional.empty()).getFirst()));
  }

  @Test
  void takesBareHoursForTimesOnlyWhereOneSpeaks() {
    assertEquals(0, Grammar.of("de", Manner.PROSE).read("Ich komme um 7.").size());
    assertEquals(1, Grammar.of("de", Manner.SPOKEN).read("Ich komme um 7.").size());
  }

  private static String spoken(String language, String text) {
    return String.join(
        "; ",
        Grammar.of(language, Manner.SPOKEN).read(text).stream()
            .map(told -> text.substring(told.start(), told.end()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          es | Salimos este viernes 15 de junio.      | este viernes 15 de junio
          es | abierto de 5 a 6 del 22 de abril       | de 5 a 6 del 22 de abril
          es | desde las 9 am hasta las cinco y media | desde las 9 am hasta las cinco y media
          es | dos días a partir de hoy               | dos días a partir de hoy
          es | la semana que comienza el 4            | la semana que comienza el 4
          es | el tercer cuarto de 2016               | el tercer cuarto de 2016
          es | el 1 de enero de 2016 o más tarde      | el 1 de enero de 2016 o más tarde
          es | 2 días, 1 hora, 5 minutos              | 2 días, 1 hora, 5 minutos
          fr | vendredi le 06/07/2018                 | vendredi le 06/07/2018
          fr | du 19 au 20 du mois de novembre        | du 19 au 20 du mois de novembre
          fr | J'ai été absent en janvier 2001        | janvier 2001
          fr | la semaine commençant le 4 février     | la semaine commençant le 4 février
          fr | le premier vendredi de ce mois         | le premier vendredi de ce mois
          fr | mardi à 15h ou plus tard               | mardi à 15h ou plus tard
          """)
  void takesInOneTimeWhatOneSaysInOneBreath(String language, String text, String expected) {
    assertEquals(expected, spoken(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          es | Murió en el siglo XIX.       | el siglo XIX = 18XX
          fr | Il vivait au XIXe siècle.    | XIXe siècle = 18XX
          es | Vino la semana pasada.       | la semana pasada = 1921-07-04/1921-07-10
          en | two years, three months and four days | two years, three months and four days = P2Y3M4D
          """)
  void readsCenturiesAndLengthsOfSeveralParts(String language, String text, String expected) {
    assertEquals(expected, told(language, text));
  }
}
