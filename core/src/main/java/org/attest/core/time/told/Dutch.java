package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of Dutch.
final class Dutch {
  private static final String[] ONES =
      ("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
              + " zestien zeventien achttien negentien")
          .split(" ", -1);
  private static final String[] TENS =
      "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ", -1);

  private Dutch() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("nl");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.dutch(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    words.suffixes("e de ste ten");
    for (int i = 2; i < 100; i++) {
      String one = ONES[i % 10];
      String link = one.endsWith("e") ? "ën" : "en";
      String name = i < 20 ? ONES[i] : (i % 10 == 0 ? "" : one + link) + TENS[i / 10 - 2];
      words.add(CARD, i, name);
      boolean isShort = i < 20 && i != 8;
      words.add(ORD, i, i == 3 ? "derde" : name + (isShort ? "de" : "ste"));
    }
    words.add(ORD, 1, "eerste").add(A, 1, "een één 'n").add(HALF, 1, "half halve helft");
    words
        .add(HALF, 2, "anderhalf anderhalve")
        .add(FEW, 1, "enkele enige een_paar paar verscheidene meerdere");
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "januari,jan februari,feb maart,mrt april,apr mei juni,jun juli,jul augustus,aug"
            + " september,sept,sep oktober,okt november,nov december,dec");
    words.count(WEEKDAY, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
    String[] days = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" ", -1);
    String[] parts = "ochtend morgen middag avond nacht".split(" ", -1);
    DayPart[] means = {
      DayPart.MORNING, DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT
    };
    for (int day = 0; day < days.length; day++) {
      for (int i = 0; i < parts.length; i++) {
        words.add(WEEKDAY, day + 1, days[day] + parts[i]);
        words.add(PART, means[i].number(), days[day] + parts[i]);
      }
    }
    words
        .add(SEASON, 21, "lente voorjaar")
        .add(SEASON, 22, "zomer")
        .add(SEASON, 23, "herfst najaar");
    words.add(SEASON, 24, "winter");
    English.part(words, DayPart.DAWN, "dageraad");
    English.part(words, DayPart.MORNING, "ochtend morgen 's_morgens ochtends vanochtend vanmorgen");
    English.part(words, DayPart.AFTERNOON, "middag namiddag middags vanmiddag");
    English.part(words, DayPart.EVENING, "avond avonds vanavond");
    English.part(words, DayPart.NIGHT, "nacht nachts vannacht");
    words.add(DAYWORD, 0, "vanochtend vanmorgen vanmiddag vanavond vannacht");
    words.add(NOON, 0, "middernacht");
    words
        .add(ERA, -1, "v_._chr_. v_._chr voor_christus")
        .add(ERA, 1, "n_._chr_. n_._chr na_christus");
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "seconde sec", "seconden");
    English.unit(words, Unit.MINUTE, "minuut min", "minuten");
    English.unit(words, Unit.HOUR, "uur u uurtje", "uren");
    English.unit(words, Unit.DAY, "dag", "dagen");
    English.unit(words, Unit.WEEKEND, "weekend weekeinde", "weekends weekenden");
    English.unit(words, Unit.WEEK, "week", "weken");
    English.unit(words, Unit.MONTH, "maand", "maanden");
    English.unit(words, Unit.QUARTER, "kwartaal", "kwartalen");
    English.unit(words, Unit.YEAR, "jaar", "jaren");
    English.unit(words, Unit.DECADE, "decennium", "decennia");
    English.unit(words, Unit.CENTURY, "eeuw", "eeuwen");
    words.add(OFTEN, Unit.DAY.number(), "dagelijks dagelijkse");
    words.add(OFTEN, Unit.WEEK.number(), "wekelijks wekelijkse");
    words.add(OFTEN, Unit.MONTH.number(), "maandelijks maandelijkse");
    words.add(OFTEN, Unit.YEAR.number(), "jaarlijks jaarlijkse");
    words.add(CLOCKWORD, 0, "uur u h").add(AMPM, 1, "am a_._m_.").add(AMPM, 2, "pm p_._m_.");
    words.add(QUARTER, 15, "kwart kwartier");
  }

  private static void little(Vocabulary words) {
    words.add(THE, 1, "de het").add(OF, 1, "van").add(IN, 1, "in tijdens gedurende 's");
    words
        .add(AT, 1, "op om rond tegen")
        .add(FROM, 1, "van vanaf")
        .add(TO, 1, "tot")
        .add(TO, 2, "tot tot_en_met t_/_m");
    words.add(BETWEEN, 1, "tussen").add(AND, 1, "en of").add(SINCE, 1, "sinds vanaf na");
    words
        .add(AFTER, 1, "na over")
        .add(BEFORE, 1, "voor")
        .add(EVERY, 1, "elke elk iedere ieder")
        .add(EVERY, 2, "alle");
    words.add(AGO, 1, "geleden").add(ABOUT, 1, "ongeveer circa ca_. rond bijna omstreeks zowat");
    words.add(MORE, 1, "meer_dan minstens").add(MORE, 2, "minder_dan hoogstens");
    words.add(REST, 1, "rest").add(REST, 2, "hele gehele heel").add(AHEAD, 1, "over binnen");
    words
        .add(OLD, 1, "oud")
        .add(OLD, 2, "lang")
        .add(TIMEWORD, 1, "moment tijdstip")
        .add(TIMEWORD, 2, "periode tijd");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "gisteren").add(DAYWORD, 0, "vandaag").add(DAYWORD, 1, "morgen");
    words.add(DAYWORD, -2, "eergisteren").add(DAYWORD, 2, "overmorgen");
    words
        .add(THIS, 1, "deze dit")
        .add(THAT, 1, "die dat")
        .add(SAME, 1, "dezelfde hetzelfde zelfde");
    words
        .add(NEXT, 1, "volgende volgend komende aanstaande")
        .add(LAST, 1, "vorige vorig afgelopen laatste");
    words
        .add(FOLLOWING, 1, "daaropvolgende erop erna")
        .add(PREVIOUS, 1, "voorgaande voorafgaande ervoor");
    words.add(LATER, 1, "later daarna").add(EARLIER, 1, "eerder tevoren");
    words.add(EARLY, 2, "begin").add(LATE, 2, "einde eind").add(MID, 2, "midden");
    words.add(EARLY, 1, "begin vroeg vroege").add(LATE, 1, "eind laat late").add(MID, 1, "medio");
    words
        .add(VAGUE, 0, "nu thans tegenwoordig")
        .add(VAGUE, -1, "onlangs destijds vroeger voormalige");
    words.add(VAGUE, 1, "zo_snel_mogelijk toekomst");
  }
}
