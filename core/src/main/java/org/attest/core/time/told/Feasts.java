package org.attest.core.time.told;

/// Days that have names.
final class Feasts {
  private Feasts() {}

  /// A fixed day as the number of a feast: month and day.
  private static void fixed(Vocabulary words, int month, int day, String names) {
    words.add(Kind.FEAST, month * 100 + day, names);
  }

  static void english(Vocabulary words) {
    fixed(words, 12, 25, "christmas christmas_day xmas");
    fixed(words, 12, 24, "christmas_eve");
    fixed(words, 12, 31, "new_year_'_s_eve");
    fixed(words, 1, 1, "new_year_'_s_day new_year_'_s");
    fixed(words, 5, 1, "may_day");
    fixed(words, 11, 11, "armistice_day");
    easter(words, 0, "easter easter_sunday easter_day");
    easter(words, -2, "good_friday");
    easter(words, 1, "easter_monday");
    easter(words, 49, "whitsun pentecost whit_sunday");
    easter(words, 39, "ascension_day");
    easter(words, -46, "ash_wednesday");
    fixed(words, 7, 4, "independence_day");
    fixed(words, 2, 14, "valentine_'_s_day valentines_day");
    fixed(words, 3, 17, "st_patrick_'_s_day st_._patrick_'_s_day");
    fixed(words, 10, 31, "halloween");
    weekday(words, 11, 4, 4, "thanksgiving thanksgiving_day");
    weekday(words, 5, 7, 2, "mother_'_s_day mothers_day mother_day");
    weekday(words, 6, 7, 3, "father_'_s_day fathers_day father_day");
    weekday(words, 9, 1, 1, "labor_day labour_day");
    weekday(words, 1, 1, 3, "martin_luther_king_day mlk_day");
  }

  static void german(Vocabulary words) {
    fixed(words, 12, 25, "weihnachten weihnachtstag erster_weihnachtstag");
    fixed(words, 12, 24, "heiligabend heiliger_abend heilig_abend weihnachtsabend");
    fixed(words, 12, 26, "zweiter_weihnachtstag zweiten_weihnachtstag stephanstag");
    fixed(words, 12, 31, "silvester silvesterabend sylvester");
    fixed(words, 1, 1, "neujahr neujahrstag");
    fixed(words, 1, 6, "heilige_drei_könige dreikönigstag heiligen_drei_könige");
    fixed(words, 12, 6, "nikolaus nikolaustag");
    fixed(words, 11, 1, "allerheiligen");
    fixed(words, 11, 2, "allerseelen");
    fixed(words, 11, 11, "martinstag sankt_martin");
    fixed(words, 8, 15, "mariä_himmelfahrt");
    fixed(words, 8, 8, "augsburger_friedensfest friedensfest");
    fixed(words, 10, 31, "reformationstag halloween");
    fixed(words, 10, 3, "tag_der_deutschen_einheit");
    fixed(words, 5, 1, "tag_der_arbeit maifeiertag erster_mai");
    fixed(words, 2, 14, "valentinstag");
    easter(words, 0, "ostern ostersonntag");
    easter(words, 1, "ostermontag");
    easter(words, -1, "karsamstag ostersamstag");
    easter(words, -2, "karfreitag");
    easter(words, -3, "gründonnerstag");
    easter(words, -7, "palmsonntag palmensonntag");
    easter(words, -46, "aschermittwoch");
    easter(words, -47, "fastnacht faschingsdienstag fastnachtsdienstag fasching veilchendienstag");
    easter(words, -48, "rosenmontag");
    easter(words, -49, "karneval fastnachtssonntag karnevalssonntag tulpensonntag");
    easter(words, -50, "fastnachtssamstag karnevalssamstag nelkensamstag");
    easter(words, -52, "weiberfastnacht");
    easter(words, 39, "christi_himmelfahrt himmelfahrt vatertag");
    easter(words, 49, "pfingsten pfingstsonntag");
    easter(words, 50, "pfingstmontag");
    easter(words, 60, "fronleichnam");
    fixed(
        words, 12, 25, "ersten_weihnachtsfeiertag erster_weihnachtsfeiertag ersten_weihnachtstag");
    fixed(words, 12, 26, "zweiten_weihnachtsfeiertag zweiter_weihnachtsfeiertag");
    fixed(words, 12, 4, "barbaratag");
    fixed(words, 6, 24, "johannistag");
    fixed(words, 6, 29, "peter_und_paul");
    fixed(words, 6, 1, "weltkindertag kindertag");
    advent(words, 0, "vierter_advent vierten_advent 4_._advent");
    advent(words, -7, "dritter_advent dritten_advent 3_._advent");
    advent(words, -14, "zweiter_advent zweiten_advent 2_._advent");
    advent(words, -21, "erster_advent ersten_advent 1_._advent");
    advent(words, -28, "totensonntag ewigkeitssonntag");
    advent(words, -32, "buß_-_und_bettag");
    advent(words, -35, "volkstrauertag");
    weekday(words, 10, 7, 1, "erntedankfest erntedank");
    weekday(words, 5, 7, 2, "muttertag");
  }

  static void french(Vocabulary words) {
    fixed(words, 12, 25, "noël jour_de_noël");
    fixed(words, 12, 24, "réveillon veille_de_noël réveillon_de_noël");
    fixed(words, 12, 31, "saint_-_sylvester saint_-_sylvestre réveillon_du_nouvel_an");
    fixed(words, 1, 1, "nouvel_an jour_de_l_'_an nouvel_an_x");
    fixed(words, 5, 1, "fête_du_travail");
    fixed(words, 7, 14, "fête_nationale");
    fixed(words, 11, 1, "toussaint la_toussaint");
    fixed(words, 8, 15, "assomption");
    fixed(words, 2, 14, "saint_-_valentin saint_valentin");
    easter(words, 0, "pâques dimanche_de_pâques");
    easter(words, 1, "lundi_de_pâques");
    easter(words, -2, "vendredi_saint");
    easter(words, -47, "mardi_gras");
    easter(words, -46, "mercredi_des_cendres");
    easter(words, 39, "ascension");
    easter(words, 49, "pentecôte");
    weekday(words, 6, 7, 3, "fête_des_pères");
    weekday(words, 5, 7, 4, "fête_des_mères");
    weekday(words, 11, 4, 4, "action_de_grâce thanksgiving");
  }

  static void spanish(Vocabulary words) {
    fixed(words, 12, 25, "navidad día_de_navidad");
    fixed(words, 12, 24, "nochebuena noche_buena");
    fixed(words, 12, 31, "nochevieja fin_de_año noche_vieja");
    fixed(words, 1, 1, "año_nuevo día_de_año_nuevo");
    fixed(words, 1, 6, "día_de_reyes epifanía reyes_magos");
    fixed(words, 11, 1, "todos_los_santos día_de_todos_los_santos");
    fixed(words, 5, 1, "día_del_trabajador día_del_trabajo");
    fixed(words, 10, 31, "halloween");
    fixed(words, 3, 17, "día_de_san_patricio san_patricio");
    fixed(words, 2, 14, "san_valentín día_de_san_valentín");
    easter(words, 0, "pascua domingo_de_pascua domingo_de_resurrección");
    easter(words, -2, "viernes_santo");
    easter(words, -3, "jueves_santo");
    easter(words, -46, "miércoles_de_ceniza");
    easter(words, -47, "martes_de_carnaval");
    easter(words, 60, "corpus_christi");
    easter(words, 49, "pentecostés");
    weekday(words, 6, 7, 3, "día_del_padre dia_de_el_padre");
    weekday(words, 5, 7, 2, "día_de_la_madre");
    weekday(words, 11, 4, 4, "día_de_acción_de_gracias acción_de_gracias día_de_gracias");
  }

  static void portuguese(Vocabulary words) {
    fixed(words, 12, 25, "natal dia_de_natal");
    fixed(words, 12, 24, "véspera_de_natal");
    fixed(words, 12, 31, "véspera_de_ano_novo réveillon");
    fixed(words, 1, 1, "ano_novo dia_de_ano_novo");
    fixed(words, 5, 1, "dia_do_trabalho dia_do_trabalhador");
    easter(words, 0, "páscoa domingo_de_páscoa");
    easter(words, -2, "sexta_-_feira_santa");
    easter(words, -47, "carnaval");
    weekday(words, 5, 7, 2, "dia_das_mães");
    weekday(words, 6, 7, 3, "dia_dos_pais dia_do_pai");
    weekday(words, 11, 4, 4, "dia_de_ação_de_graças ação_de_graças");
  }

  static void italian(Vocabulary words) {
    fixed(words, 12, 25, "natale giorno_di_natale");
    fixed(words, 12, 24, "vigilia_di_natale");
    fixed(words, 12, 31, "san_silvestro vigilia_di_capodanno");
    fixed(words, 1, 1, "capodanno");
    fixed(words, 1, 6, "epifania befana");
    fixed(words, 5, 1, "festa_del_lavoro festa_dei_lavoratori");
    fixed(words, 8, 15, "ferragosto");
    fixed(words, 11, 1, "ognissanti");
    easter(words, 0, "pasqua domenica_di_pasqua");
    easter(words, 1, "pasquetta lunedì_di_pasqua");
    easter(words, -2, "venerdì_santo");
    easter(words, 49, "pentecoste");
    weekday(words, 5, 7, 2, "festa_della_mamma");
    weekday(words, 11, 4, 4, "ringraziamento giorno_del_ringraziamento");
  }

  static void dutch(Vocabulary words) {
    fixed(words, 12, 25, "kerst kerstmis eerste_kerstdag");
    fixed(words, 12, 26, "tweede_kerstdag");
    fixed(words, 12, 24, "kerstavond");
    fixed(words, 12, 31, "oudejaarsavond oudjaar");
    fixed(words, 1, 1, "nieuwjaar nieuwjaarsdag");
    fixed(words, 12, 5, "sinterklaas sinterklaasavond");
    fixed(words, 4, 27, "koningsdag");
    fixed(words, 5, 5, "bevrijdingsdag");
    fixed(words, 5, 1, "dag_van_de_arbeid");
    easter(words, 0, "pasen eerste_paasdag paaszondag");
    easter(words, 1, "tweede_paasdag paasmaandag");
    easter(words, -2, "goede_vrijdag");
    easter(words, 39, "hemelvaart hemelvaartsdag");
    easter(words, 49, "pinksteren eerste_pinksterdag");
    weekday(words, 5, 7, 2, "moederdag");
    weekday(words, 6, 7, 3, "vaderdag");
  }

  /// A day counted from the last Sunday before Christmas, kept as 3000 and the distance.
  static void advent(Vocabulary words, int days, String names) {
    words.add(Kind.FEAST, ADVENT + days, names);
  }

  /// A weekday counted in its month, kept as 10000, the month, the weekday and its number.
  static void weekday(Vocabulary words, int month, int weekday, int number, String names) {
    words.add(Kind.FEAST, WEEKDAY + month * 100 + weekday * 10 + number, names);
  }

  static final int ADVENT = 3000;
  static final int WEEKDAY = 10000;

  /// A day that is counted from Easter Sunday, kept as 2000 and the distance.
  static void easter(Vocabulary words, int days, String names) {
    words.add(Kind.FEAST, EASTER + days, names);
  }

  /// What feasts counted from Easter are kept above.
  static final int EASTER = 2000;

  /// No feast lies further before Easter.
  static final int EASTER_BEFORE = 100;

  /// The day of a feast in a year.
  static java.time.LocalDate day(int code, int year) {
    if (code >= WEEKDAY) {
      java.time.LocalDate first = java.time.LocalDate.of(year, (code - WEEKDAY) / 100, 1);
      return Days.onOrAfter(first, code / 10 % 10).plusWeeks(code % 10 - 1L);
    }
    if (code > EASTER + EASTER_BEFORE + EASTER_BEFORE) {
      java.time.LocalDate eve = java.time.LocalDate.of(year, 12, 24);
      return Days.onOrBefore(eve, 7).plusDays(code - (long) ADVENT);
    }
    return code < EASTER - EASTER_BEFORE
        ? java.time.LocalDate.of(year, code / 100, code % 100)
        : Days.easter(year).plusDays(code - (long) EASTER);
  }
}
