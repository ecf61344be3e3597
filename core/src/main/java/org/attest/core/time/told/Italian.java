package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of Italian.
final class Italian {
  private static final String[] ONES =
      ("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
              + " quindici sedici diciassette diciotto diciannove")
          .split(" ", -1);
  private static final String[] TENS =
      "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ", -1);
  private static final String[] ORDINALS =
      "x primo secondo terzo quarto quinto sesto settimo ottavo nono decimo".split(" ", -1);

  private Italian() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("it");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.italian(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    words.suffixes("º ª o a");
    for (int i = 2; i < 100; i++) {
      words.add(CARD, i, i < 20 ? ONES[i] : tens(i));
    }
    for (int i = 1; i < ORDINALS.length; i++) {
      String stem = ORDINALS[i].substring(0, ORDINALS[i].length() - 1);
      words.add(ORD, i, stem + "o " + stem + "a");
    }
    words.add(A, 1, "un uno una un_'").add(HALF, 1, "mezzo mezza mezz_' metà");
    words.add(FEW, 1, "alcuni alcune qualche pochi poche diversi diverse vari");
    words.add(CARD, 2, "paio_di un_paio_di");
  }

  private static String tens(int number) {
    String ten = TENS[number / 10 - 2];
    int one = number % 10;
    boolean isJoined = one == 1 || one == 8;
    String stem = isJoined ? ten.substring(0, ten.length() - 1) : ten;
    return one == 0 ? ten : stem + ONES[one];
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago"
            + " settembre,set,sett ottobre,ott novembre,nov dicembre,dic");
    words.count(
        WEEKDAY,
        "lunedì,lun martedì mercoledì,merc giovedì,gio venerdì,ven sabato,sab domenica,dom");
    words.add(SEASON, 21, "primavera").add(SEASON, 22, "estate").add(SEASON, 23, "autunno");
    words.add(SEASON, 24, "inverno");
    English.part(words, DayPart.DAWN, "alba");
    English.part(words, DayPart.MORNING, "mattina mattino mattinata stamattina stamani");
    English.part(words, DayPart.AFTERNOON, "pomeriggio");
    English.part(words, DayPart.EVENING, "sera serata stasera");
    English.part(words, DayPart.NIGHT, "notte nottata stanotte");
    words.add(DAYWORD, 0, "stamattina stamani stasera stanotte");
    words.add(NOON, 12, "mezzogiorno").add(NOON, 0, "mezzanotte");
    words.add(ERA, -1, "a_._c_. a_._c avanti_cristo").add(ERA, 1, "d_._c_. d_._c dopo_cristo");
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "secondo sec", "secondi");
    English.unit(words, Unit.MINUTE, "minuto min", "minuti");
    English.unit(words, Unit.HOUR, "ora h", "ore");
    English.unit(words, Unit.DAY, "giorno giornata dì", "giorni giornate");
    English.unit(words, Unit.WEEKEND, "fine_settimana weekend week_-_end", "");
    English.unit(words, Unit.WEEK, "settimana", "settimane");
    English.unit(words, Unit.MONTH, "mese", "mesi");
    English.unit(words, Unit.QUARTER, "trimestre", "trimestri");
    English.unit(words, Unit.YEAR, "anno", "anni");
    English.unit(words, Unit.DECADE, "decennio", "decenni");
    English.unit(words, Unit.CENTURY, "secolo", "secoli");
    words.add(
        OFTEN, Unit.DAY.number(), "quotidiano quotidiana quotidianamente giornaliero giornalmente");
    words.add(OFTEN, Unit.WEEK.number(), "settimanale settimanalmente");
    words.add(OFTEN, Unit.MONTH.number(), "mensile mensilmente");
    words.add(OFTEN, Unit.YEAR.number(), "annuale annualmente");
    words.add(CLOCKWORD, 0, "ore h in_punto").add(AMPM, 1, "am a_._m_.").add(AMPM, 2, "pm p_._m_.");
    words.add(QUARTER, 15, "quarto un_quarto");
  }

  private static void little(Vocabulary words) {
    words
        .add(THE, 1, "il lo la i gli le l_'")
        .add(OF, 1, "di del dello della dell_' dei delle d_'");
    words.add(IN, 1, "in nel nella nell_' nei durante").add(AT, 1, "a al alla alle all_' verso di");
    words.add(FROM, 1, "da dal dalla dalle dall_' dai").add(TO, 1, "a al alla alle all_'");
    words.add(TO, 2, "fino_a fino_al fino_alle fino_alla").add(BETWEEN, 1, "tra fra");
    words.add(AND, 1, "e o ed").add(SINCE, 1, "dopo da dal dalle dopo_il").add(AFTER, 1, "dopo");
    words.add(BEFORE, 1, "prima_di prima_del prima_delle prima_della").add(BEFORE, 2, "meno alle");
    words.add(EVERY, 1, "ogni ciascun").add(EVERY, 2, "tutti_i tutte_le").add(AGO, 1, "fa or_sono");
    words.add(ABOUT, 1, "circa quasi intorno_alle verso_le approssimativamente");
    words.add(MORE, 1, "più_di almeno").add(MORE, 2, "meno_di al_massimo");
    words
        .add(REST, 1, "resto")
        .add(REST, 2, "tutto tutta intero intera")
        .add(AHEAD, 1, "tra fra entro");
    words.add(TIMEWORD, 1, "momento").add(TIMEWORD, 2, "periodo epoca");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "ieri").add(DAYWORD, 0, "oggi").add(DAYWORD, 1, "domani");
    words.add(DAYWORD, -2, "l_'_altro_ieri altroieri ieri_l_'_altro").add(DAYWORD, 2, "dopodomani");
    words.add(THIS, 1, "questo questa quest_' questi queste").add(THAT, 1, "quello quella quel");
    words.add(SAME, 1, "stesso stessa").add(NEXT, 1, "prossimo prossima prossimi prossime");
    words.add(
        LAST, 1, "scorso scorsa scorsi scorse ultimo ultima ultimi ultime passato passata passati");
    words.add(FOLLOWING, 1, "seguente seguenti successivo successiva successivi");
    words.add(PREVIOUS, 1, "precedente precedenti");
    words.add(LATER, 1, "dopo più_tardi").add(EARLIER, 1, "prima");
    words.add(EARLY, 2, "inizio inizi principio").add(LATE, 2, "fine").add(MID, 2, "metà");
    words.add(VAGUE, 0, "ora adesso attualmente").add(VAGUE, -1, "recentemente un_tempo");
    words.add(VAGUE, 1, "appena_possibile il_prima_possibile");
  }
}
