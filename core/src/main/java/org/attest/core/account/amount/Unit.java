package org.attest.core.account.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A unit of time, in days; a month and a year have several lengths.
enum Unit {
  HOUR(1 / 24.0, 1 / 24.0, "hour hours hr hrs stunde stunden heure heures hora horas ora ore"),
  DAY(1, 1, "day days tag tage tagen jour jours día días dia dias giorno giorni"),
  WEEK(7, 7, "week weeks woche wochen semaine semaines semana semanas settimana settimane"),
  MONTH(28, 31, "month months monat monate monaten mois mes meses mese mesi"),
  YEAR(365, 366, "year years jahr jahre jahren an ans année années año años anno anni");

  private final double least;
  private final double most;
  private final String words;

  Unit(double least, double most, String words) {
    this.least = least;
    this.most = most;
    this.words = words;
  }

  static Optional<Unit> parse(String word) {
    for (Unit unit : values()) {
      if (List.of(unit.words.split(" ", -1)).contains(word)
          || unit.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  Amount of(Amount number) {
    return new Amount(number.least() * least, number.most() * most, true, number.isVague(), "");
  }
}
