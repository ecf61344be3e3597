package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of German.
final class German {
  private static final String[] ONES =
      ("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
              + " fünfzehn sechzehn siebzehn achtzehn neunzehn")
          .split(" ", -1);
  private static final String[] TENS =
      "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ", -1);

  private German() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("de");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.german(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    words.suffixes("te ten ter");
    for (int i = 1; i < 100; i++) {
      String name = i < 20 ? ONES[i] : (i % 10 > 0 ? ONES[i % 10] + "und" : "") + TENS[i / 10 - 2];
      if (i > 1) {
        words.add(CARD, i, name);
      }
      String stem =
          i == 1
              ? "erst"
              : i == 3
                  ? "dritt"
                  : i == 7 ? "siebt" : i == 8 ? "acht" : name + (i < 20 ? "t" : "st");
      words.add(ORD, i, stem + "e " + stem + "en " + stem + "er " + stem + "es " + stem + "em");
    }
    words.add(CARD, 1, "eins").add(A, 1, "ein eine einen einem einer eines").add(CARD, 2, "zwo");
    words.add(CARD, 2, "beide beiden").add(CARD, 12, "dutzend");
    words.add(HALF, 1, "halb halbe halbes halben halber").add(HALF, 2, "anderthalb eineinhalb");
    for (int i = 2; i < 10; i++) {
      words.add(HALF, i + 1, ONES[i] + "einhalb");
    }
    words.add(
        FEW,
        1,
        "einige einigen wenige wenigen mehrere mehreren ein_paar paar einiger vielen viele");
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "januar,jan,jänner februar,feb märz,mär,mrz april,apr mai juni,jun juli,jul august,aug"
            + " september,sept,sep oktober,okt november,nov dezember,dez");
    words.count(WEEKDAY, "montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag");
    words.count(WEEKDAY, "mo_. di_. mi_. do_. fr_. sa_.");
    words.add(SEASON, 21, "frühling frühjahr").add(SEASON, 22, "sommer hochsommer sommers");
    words.add(SEASON, 23, "herbst").add(SEASON, 24, "winter winters");
    English.part(words, DayPart.DAWN, "morgengrauen tagesanbruch");
    English.part(
        words,
        DayPart.MORNING,
        "morgen vormittag morgens vormittags früh frühmorgens vormittagszeit morgens_früh");
    English.part(words, DayPart.AFTERNOON, "nachmittag nachmittags spätnachmittag spätnachmittags");
    English.part(words, DayPart.EVENING, "abend abends spätabend spätabends");
    English.part(words, DayPart.NIGHT, "nacht nachts");
    words.add(NOON, 12, "mittag mittags").add(NOON, 0, "mitternacht mitternachts");
    words
        .add(ERA, -1, "v_._chr_. v_._chr vor_christus v_._u_._z_.")
        .add(ERA, 1, "n_._chr_. n_._chr nach_christus");
    String[] days = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split(" ", -1);
    for (int i = 0; i < days.length; i++) {
      joined(words, i + 1, days[i]);
    }
    joined(words, 6, "sonnabend");
    for (String day : days) {
      words.add(OFTEN, 20 + java.util.List.of(days).indexOf(day) + 1, day + "s");
    }
    words.add(OFTEN, 26, "sonnabends");
  }

  /// *Dienstagmorgen*: a weekday and a part of it in one word.
  private static void joined(Vocabulary words, int number, String day) {
    String[] parts = {
      "morgen vormittag früh frühmorgens morgens vormittags",
      "nachmittag nachmittags",
      "abend abends spätabend spätabends",
      "nacht nachts"
    };
    DayPart[] means = {DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT};
    for (int i = 0; i < parts.length; i++) {
      for (String part : parts[i].split(" ", -1)) {
        words.add(WEEKDAY, number, day + part).add(PART, means[i].number(), day + part);
        words.add(WEEKDAY, number, day + "s" + part).add(PART, means[i].number(), day + "s" + part);
      }
    }
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "sekunde sek", "sekunden");
    English.unit(words, Unit.MINUTE, "minute min", "minuten");
    English.unit(words, Unit.HOUR, "stunde std h st", "stunden");
    English.unit(words, Unit.DAY, "tag tages", "tage tagen tg");
    English.unit(words, Unit.WEEKEND, "wochenende wochenendes", "wochenenden");
    English.unit(words, Unit.WEEK, "woche arbeitswoche kalenderwoche", "wochen");
    English.unit(words, Unit.MONTH, "monat monats", "monate monaten");
    English.unit(words, Unit.QUARTER, "quartal quartals", "quartale quartalen");
    English.unit(words, Unit.YEAR, "jahr jahres jahrs", "jahre jahren");
    English.unit(words, Unit.DECADE, "jahrzehnt jahrzehnts dekade", "jahrzehnte jahrzehnten");
    English.unit(words, Unit.CENTURY, "jahrhundert jahrhunderts", "jahrhunderte jahrhunderten");
    words.add(OFTEN, Unit.DAY.number(), "täglich tägliche täglichen täglicher tägliches");
    words.add(OFTEN, Unit.WEEK.number(), "wöchentlich wöchentliche wöchentlichen wöchentliches");
    words.add(OFTEN, Unit.MONTH.number(), "monatlich monatliche monatlichen");
    words.add(
        OFTEN,
        Unit.YEAR.number(),
        "jährlich jährliche jährlichen alljährlich alljährliches alljährliche");
    words.add(CLOCKWORD, 0, "uhr h").add(AMPM, 1, "am a_._m_.").add(AMPM, 2, "pm p_._m_.");
    words.add(QUARTER, 15, "viertel").add(S, 1, "er ern");
  }

  private static void little(Vocabulary words) {
    words.add(THE, 1, "der die das den dem des").add(OF, 1, "von vom").add(IN, 1, "in im während");
    words.add(AT, 1, "am an um zu zur zum gegen auf").add(FROM, 1, "von vom ab seit");
    words.add(TO, 2, "bis bis_zum bis_zur bis_zu").add(BETWEEN, 1, "zwischen");
    words.add(AND, 1, "und oder").add(SINCE, 1, "seit ab nach").add(AFTER, 1, "nach");
    words
        .add(BEFORE, 1, "vor")
        .add(AGO, 1, "vor")
        .add(EVERY, 1, "jeden jede jedes jeder")
        .add(EVERY, 2, "alle immer");
    words.add(ABOUT, 1, "etwa ungefähr circa ca_. zirka fast rund beinahe gut knapp um_den um_die");
    words.add(MORE, 1, "mehr_als über mindestens").add(MORE, 2, "weniger_als höchstens unter");
    words
        .add(OLD, 1, "alt")
        .add(OLD, 2, "lang")
        .add(REST, 1, "rest")
        .add(REST, 2, "ganze ganzen ganzes ganzer gesamte gesamten");
    words.add(TIMEWORD, 1, "zeit zeitpunkt augenblick").add(TIMEWORD, 2, "zeitraum periode");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "gestern").add(DAYWORD, 0, "heute heutigen").add(DAYWORD, 1, "morgen");
    words.add(DAYWORD, -2, "vorgestern").add(DAYWORD, 2, "übermorgen");
    words
        .add(THIS, 1, "dieser diese dieses diesen diesem")
        .add(THAT, 1, "jener jene jenes jenen jenem");
    words.add(SAME, 1, "gleichen selben denselben demselben derselben dasselbe dieselbe nämlichen");
    words.add(
        NEXT,
        1,
        "nächste nächsten nächster nächstes nächstem kommende kommenden kommendes kommender");
    words.add(NEXT, 3, "übernächste übernächsten übernächstes");
    words.add(
        LAST,
        1,
        "letzte letzten letzter letztes letztem vergangene vergangenen vergangenes vorige vorigen voriges vorigem");
    words.add(LAST, 3, "vorletzte vorletzten vorletztes vorletztem vorletzter");
    words.add(FOLLOWING, 1, "folgende folgenden folgendes folgender darauffolgenden darauf");
    words.add(PREVIOUS, 1, "vorhergehenden vorangegangenen davor zuvor vorherigen");
    words.add(LATER, 1, "später danach darauf").add(EARLIER, 1, "früher zuvor vorher davor");
    words
        .add(EARLY, 1, "anfang anfangs frühen beginn")
        .add(LATE, 1, "ende späten spät")
        .add(MID, 1, "mitte");
    words.add(EARLY, 2, "anfang beginn").add(LATE, 2, "ende").add(MID, 2, "mitte");
    words.add(VAGUE, 0, "jetzt aktuelle gegenwärtig heutzutage derzeit nun genau_jetzt");
    words.add(VAGUE, -1, "neulich kürzlich ehemals ehemaligen früheren");
    words.add(VAGUE, 1, "zukunft so_früh_wie_möglich so_bald_wie_möglich");
    words.add(AHEAD, 1, "in");
  }
}
