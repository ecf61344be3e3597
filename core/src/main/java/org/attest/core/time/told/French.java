package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of French.
final class French {
  private static final String[] ONES =
      ("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
              + " seize dix_-_sept dix_-_huit dix_-_neuf")
          .split(" ", -1);
  private static final String[] TENS =
      "vingt trente quarante cinquante soixante soixante quatre_-_vingt quatre_-_vingt"
          .split(" ", -1);
  private static final String[] ORDINALS =
      ("x premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
              + " onzième douzième treizième quatorzième quinzième seizième dix_-_septième"
              + " dix_-_huitième dix_-_neuvième vingtième")
          .split(" ", -1);

  private French() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("fr");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.french(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    English.romans(words, "", "e", "ème");
    words.suffixes("er ère e è ème ieme eme me re nd nde");
    for (int i = 2; i < 100; i++) {
      String name = name(i);
      words.add(CARD, i, name);
      if (name.contains("_-_")) {
        words.add(CARD, i, name.replace("_-_", "_"));
      }
    }
    for (int i = 0; i < 100; i++) {
      String rest = i == 0 ? "" : i == 1 ? "_un" : "_" + name(i);
      words.add(YEAR, 2000 + i, "deux_mille" + rest);
      words.add(YEAR, 1900 + i, "mille_neuf_cent" + rest);
      words.add(YEAR, 1800 + i, "mille_huit_cent" + rest);
    }
    for (int i = 1; i < ORDINALS.length; i++) {
      words.add(ORD, i, ORDINALS[i]);
    }
    words.add(ORD, 1, "première premiers").add(ORD, 2, "second seconde");
    words.add(ORD, 21, "vingt_et_unième vingt_-_et_-_unième");
    words.add(ORD, 30, "trentième").add(CARD, 12, "douzaine").add(CARD, 15, "quinzaine");
    words.add(A, 1, "un une").add(HALF, 1, "demi demie demi_- demie_- moitié");
    words.add(FEW, 1, "quelques plusieurs quelques_- beaucoup_de peu_de");
  }

  private static String name(int i) {
    if (i < 20) {
      return ONES[i];
    }
    int ten = i / 10;
    boolean isLong = ten == 7 || ten == 9;
    int rest = isLong ? i - (ten - 1) * 10 : i % 10;
    String head = TENS[ten - 2];
    if (rest == 0) {
      return head;
    }
    boolean isAnd = (rest == 1 || rest == 11) && ten < 8;
    return head + (isAnd ? "_et_" : "_-_") + ONES[rest];
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "janvier,janv,jan février,févr,fév mars,mar avril,avr mai juin,jun juillet,juil août,aout,aoû"
            + " septembre,sept,sep octobre,oct novembre,nov décembre,déc,dec");
    words.count(
        WEEKDAY,
        "lundi,lundis,lun mardi,mardis,mar mercredi,mercredis,mer jeudi,jeudis,jeu"
            + " vendredi,vendredis,ven samedi,samedis,sam dimanche,dimanches,dim");
    words.add(SEASON, 21, "printemps").add(SEASON, 22, "été").add(SEASON, 23, "automne");
    words.add(SEASON, 24, "hiver");
    English.part(words, DayPart.DAWN, "aube aurore");
    English.part(words, DayPart.MORNING, "matin matinée matins");
    English.part(words, DayPart.AFTERNOON, "après_-_midi après_midi aprem");
    English.part(words, DayPart.EVENING, "soir soirée soirs");
    English.part(words, DayPart.NIGHT, "nuit nuits");
    English.part(words, DayPart.DAYTIME, "journée");
    words.add(NOON, 12, "midi").add(NOON, 0, "minuit");
    words.add(ERA, -1, "av_._j_._-_c_. av_._j_._c_. avant_jésus_-_christ");
    words.add(ERA, 1, "ap_._j_._-_c_. après_jésus_-_christ");
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "seconde sec", "secondes");
    English.unit(words, Unit.MINUTE, "minute min mn", "minutes");
    English.unit(words, Unit.HOUR, "heure h hr", "heures");
    English.unit(words, Unit.DAY, "jour journée jour_-_là", "jours journées");
    English.unit(
        words, Unit.WEEKEND, "week_-_end weekend week_end fin_de_semaine", "week_-_ends weekends");
    English.unit(words, Unit.WEEK, "semaine semaine_-_ci semaine_-_là", "semaines");
    English.unit(words, Unit.MONTH, "mois mois_-_ci mois_-_là", "");
    English.unit(words, Unit.QUARTER, "trimestre t", "trimestres");
    English.unit(
        words,
        Unit.YEAR,
        "an année année_-_ci année_-_là année_calendaire année_civile",
        "ans années");
    English.unit(words, Unit.DECADE, "décennie", "décennies");
    English.unit(words, Unit.CENTURY, "siècle", "siècles");
    words.add(
        OFTEN, Unit.DAY.number(), "quotidien quotidienne quotidiennement journalier journellement");
    words.add(OFTEN, Unit.WEEK.number(), "hebdomadaire hebdomadairement");
    words.add(OFTEN, Unit.MONTH.number(), "mensuel mensuelle mensuellement");
    words.add(OFTEN, Unit.YEAR.number(), "annuel annuelle annuellement");
    words
        .add(CLOCKWORD, 0, "h heure heures hr hrs")
        .add(AMPM, 1, "am a_._m_.")
        .add(AMPM, 2, "pm p_._m_.");
    words.add(QUARTER, 15, "quart");
  }

  private static void little(Vocabulary words) {
    words
        .add(THE, 1, "le la les l_'")
        .add(OF, 1, "de du des d_' commençant qui_commence débutant")
        .add(IN, 1, "en dans pendant durant");
    words
        .add(AT, 1, "à au aux vers sur")
        .add(FROM, 1, "de du des d_' depuis à_partir_de à_partir_du à_partir_d_'")
        .add(AT, 1, "c_'_est il_est")
        .add(DASH, 1, "~")
        .add(TO, 1, "à au a")
        .add(TO, 2, "jusqu_'_à jusqu_'_au jusqu_'_en jusque");
    words
        .add(BETWEEN, 1, "entre")
        .add(AND, 1, "et ou")
        .add(SINCE, 1, "depuis après dès à_partir_de à_partir_du à_partir_d_'");
    words
        .add(BEFORE, 1, "avant")
        .add(BEFORE, 2, "moins moins_le")
        .add(AFTER, 1, "après à_partir_de à_partir_du à_partir_d_' plus_tard_que plus_tard_qu_'")
        .add(BEFORE, 1, "plus_tôt_que au_plus_tard");
    words
        .add(EVERY, 1, "chaque par")
        .add(EVERY, 2, "tous_les toutes_les une_fois_par")
        .add(AGO, 1, "il_y_a voici voilà");
    words.add(
        ABOUT,
        1,
        "autour_du peu_près environ vers presque près_de autour_de à_peu_près aux_environs_de");
    words
        .add(MORE, 1, "encore plus_de plus_d_' au_moins")
        .add(MORE, 2, "moins_de moins_d_' au_plus");
    words
        .add(OLD, 1, "d_'_âge")
        .add(REST, 1, "reste")
        .add(REST, 2, "tout toute")
        .add(AHEAD, 1, "dans dans_les");
    words.add(TIMEWORD, 1, "moment temps date").add(TIMEWORD, 2, "période époque");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "hier la_veille veille").add(DAYWORD, 0, "aujourd_'_hui aujourdhui");
    words
        .add(DAYWORD, 1, "demain lendemain le_lendemain")
        .add(DAYWORD, -2, "avant_-_hier avant_hier");
    words.add(DAYWORD, 2, "après_-_demain après_demain surlendemain");
    words
        .add(THIS, 2, "actuel actuelle en_cours courant courante")
        .add(THIS, 1, "ce cet cette ces")
        .add(SAME, 1, "même");
    words.add(NEXT, 1, "prochain prochaine prochains prochaines à_venir qui_vient");
    words.add(LAST, 1, "dernier dernière derniers dernières passé passée passés passées");
    words.add(FOLLOWING, 1, "suivant suivante suivants suivantes");
    words.add(PREVIOUS, 1, "précédent précédente précédents précédentes");
    words.add(LATER, 1, "plus_tard après").add(EARLIER, 1, "plus_tôt auparavant avant");
    words.add(EARLY, 2, "début commencement").add(LATE, 2, "fin").add(MID, 2, "milieu");
    words.add(EARLY, 1, "début tôt").add(LATE, 1, "fin tard").add(MID, 1, "mi mi_-");
    words.add(VAGUE, 0, "maintenant actuellement en_ce_moment ce_moment de_nos_jours");
    words.add(VAGUE, -1, "récemment autrefois jadis").add(VAGUE, 1, "dès_que_possible bientôt");
  }
}
