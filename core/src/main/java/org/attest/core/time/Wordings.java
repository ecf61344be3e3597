package org.attest.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What dates are called, in the order of the languages of [DateWords.Language].
///
/// `$1` and `$2` stand for what is named. Blanks at an end are meant: a German interval without an
/// end is a year and a dash. They are written `~`, since text blocks drop them.
final class Wordings {
  private static final String TABLE =
      """
      months|January February March April May June July August September October November December|Januar Februar März April Mai Juni Juli August September Oktober November Dezember|Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre|gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
      seasons|spring summer autumn winter|Frühling Sommer Herbst Winter|printemps été automne hiver|primavera estate autunno inverno
      north|northern|Nordhalbkugel|hémisphère nord|emisfero nord
      south|southern|Südhalbkugel|hémisphère sud|emisfero sud
      quarter|quarter $1 of|$1. Quartal|trimestre $1 de|trimestre $1 del
      third|third $1 of|$1. Drittel|tiers $1 de|terzo $1 del
      half|half $1 of|$1. Halbjahr|semestre $1 de|semestre $1 del
      day|$2 $1,|$1. $2|$1 $2|$1 $2
      someday|a day in $1|ein Tag im $1|un jour, $1|un giorno, $1
      somemonth|a month in $1|ein Monat im Jahr $1|un mois de $1|un mese del $1
      decade|$1s|$1er Jahre|Les années $1|anni $1
      century|$1s|$2. Jahrhundert|$3e siècle|$3 secolo
      bce|$1 BCE|$1 v. Chr.|$1 av. J.-C.|$1 a.C.
      ce|$1 CE|$1 n. Chr.|$1 apr. J.-C.|$1 d.C.
      circa|circa $1|circa $1|$1 environ|circa $1
      uncertain|$1?|$1 ?|$1?|$1 ?
      unknown|unknown|Datum unbekannt|Inconnue|data sconosciuta
      range|$1 to $2|$1 - $2|De $1 à $2|$1 - $2
      since|since $1|$1 -~|Depuis $1|$1 -~
      until|until $1|bis $1|Jusqu'à $1|fino a $1
      ever|at any time|jederzeit|À tout moment|in qualsiasi tempo
      from unknown|unknown date to $1|unbekanntes Datum bis $1|date inconnue jusqu'en $1|data sconosciuta a $1
      to unknown|$1 to unknown date|$1 bis unbekanntes Datum|$1 à date inconnue|$1 a data sconosciuta
      or|or|oder|ou|o
      and|and|und|et|e
      or before|on or before $1|vor $1|Le ou avant $1|prima di $1
      or after|on or after $1|nach $1|Le ou après $1|dopo $1
      and before|on and before $1|vor $1|Le et avant $1|prima di $1
      and after|on and after $1|nach $1|Le et après $1|dopo $1
      """;

  private Wordings() {}

  /// What a language calls each thing.
  ///
  /// @param column its place in the table, from 1
  static Map<String, String> of(int column) {
    Map<String, String> wordings = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> cells = List.of(line.replace("~", " ").split("\\|", -1));
      wordings.put(cells.getFirst(), cells.get(column));
    }
    return Map.copyOf(wordings);
  }
}
