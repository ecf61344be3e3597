package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of English.
final class English {
  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ", -1);
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
  private static final String[] ORDINALS =
      ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
          .split(" ", -1);

  private English() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("en");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    words.suffixes("st nd rd th d");
    for (int i = 1; i < 20; i++) {
      words.add(CARD, i, ONES[i]).add(ORD, i, ORDINALS[i]);
    }
    for (int ten = 2; ten < 10; ten++) {
      String name = TENS[ten - 2];
      words.add(CARD, ten * 10, name);
      words.add(ORD, ten * 10, name.substring(0, name.length() - 1) + "ieth");
      for (int i = 1; i < 10; i++) {
        words.add(CARD, ten * 10 + i, name + "_-_" + ONES[i] + " " + name + "_" + ONES[i]);
        words.add(ORD, ten * 10 + i, name + "_-_" + ORDINALS[i] + " " + name + "_" + ORDINALS[i]);
      }
    }
    for (int i = 1; i < 100; i++) {
      String name = i < 20 ? ONES[i] : TENS[i / 10 - 2] + (i % 10 == 0 ? "" : "_" + ONES[i % 10]);
      words.add(YEAR, 2000 + i, "two_thousand_" + name + " two_thousand_and_" + name);
      if (i > 9) {
        words.add(YEAR, 1900 + i, "nineteen_" + name + " nineteen_" + name.replace("_", "_-_"));
        words.add(YEAR, 1800 + i, "eighteen_" + name + " eighteen_" + name.replace("_", "_-_"));
      }
    }
    words.add(CARD, 100, "hundred a_hundred one_hundred").add(CARD, 12, "dozen a_dozen");
    words.add(CARD, 2, "couple couple_of a_couple_of a_couple both");
    words.add(A, 1, "a an a_single one_single").add(HALF, 1, "half");
    words.add(FEW, 1, "few a_few several some many various a_number_of countless a_couple_or_more");
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "january,jan february,feb x1,x1 april,apr x2,x2 june,jun july,jul august,aug"
            + " september,sept,sep october,oct november,nov december,dec");
    words.addCapital(MONTH, 3, "March Mar").addCapital(MONTH, 5, "May");
    words.count(
        WEEKDAY,
        "monday tuesday,tues,tue wednesday,weds thursday,thurs,thur,thu friday saturday sunday");
    words.addCapital(WEEKDAY, 1, "Mon").addCapital(WEEKDAY, 3, "Wed").addCapital(WEEKDAY, 5, "Fri");
    words.addCapital(WEEKDAY, 6, "Sat").addCapital(WEEKDAY, 7, "Sun");
    words.add(SEASON, 21, "spring springtime").add(SEASON, 22, "summer summertime midsummer");
    words.add(SEASON, 23, "autumn").add(SEASON, 24, "winter wintertime midwinter");
    words.add(SEASON, 23, "fall");
    part(words, DayPart.DAWN, "dawn daybreak sunrise");
    part(words, DayPart.MORNING, "morning mornings forenoon");
    part(words, DayPart.AFTERNOON, "afternoon afternoons");
    part(words, DayPart.EVENING, "evening evenings dusk sunset nightfall");
    part(words, DayPart.NIGHT, "night nights overnight night-time nighttime");
    part(words, DayPart.DAYTIME, "daytime");
    words.add(NOON, 12, "noon midday noontime").add(NOON, 0, "midnight");
    words.add(ERA, -1, "bc b_._c_. b_._c bce b_._c_._e_. b_c");
    words.add(ERA, 1, "ad a_._d_. a_._d ce c_._e_.");
    Feasts.english(words);
  }

  /// Roman numerals of centuries, with what may stand behind them.
  static void romans(Vocabulary words, String... endings) {
    String[] tens = {"", "x", "xx"};
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    for (int i = 2; i <= 21; i++) {
      for (String ending : endings) {
        words.addCapital(ORD, i, tens[i / 10] + ones[i % 10] + ending);
      }
    }
  }

  static void part(Vocabulary words, DayPart part, String names) {
    words.add(PART, part.number(), names);
  }

  static void unit(Vocabulary words, Unit unit, String one, String many) {
    words.add(UNIT, unit.number(), one);
    if (!many.isEmpty()) {
      words.add(UNIT, unit.number() + Rules.MANY, many);
    }
  }

  private static void units(Vocabulary words) {
    unit(words, Unit.SECOND, "second sec", "seconds secs");
    unit(words, Unit.MINUTE, "minute min", "minutes mins");
    unit(words, Unit.HOUR, "hour hr", "hours hrs");
    unit(words, Unit.DAY, "day", "days");
    unit(words, Unit.WEEKEND, "weekend", "weekends");
    unit(words, Unit.WEEK, "week", "weeks");
    unit(words, Unit.FORTNIGHT, "fortnight", "fortnights");
    unit(words, Unit.MONTH, "month", "months");
    unit(words, Unit.QUARTER, "quarter q", "quarters");
    unit(words, Unit.YEAR, "year", "years");
    unit(words, Unit.DECADE, "decade", "decades");
    unit(words, Unit.CENTURY, "century", "centuries");
    words.add(OFTEN, Unit.DAY.number(), "daily everyday");
    words.add(OFTEN, Unit.WEEK.number(), "weekly");
    words.add(OFTEN, Unit.MONTH.number(), "monthly");
    words.add(OFTEN, Unit.YEAR.number(), "annually yearly annual");
    words.add(CLOCKWORD, 0, "o_'_clock oclock o_clock hrs");
    words.add(AMPM, 1, "am a_._m_. a_._m").add(AMPM, 2, "pm p_._m_. p_._m");
    words.add(QUARTER, 15, "quarter a_quarter");
    words.add(S, 1, "s");
  }

  private static void little(Vocabulary words) {
    words
        .add(THE, 1, "the")
        .add(OF, 1, "of")
        .add(IN, 1, "in into during throughout")
        .add(AHEAD, 1, "in within");
    words
        .add(AT, 1, "at on by")
        .add(FROM, 1, "from")
        .add(TO, 1, "to through")
        .add(TO, 2, "until till up_to up_till");
    words.add(BETWEEN, 1, "between").add(AND, 1, "and or &").add(SINCE, 1, "since");
    words.add(BEFORE, 1, "before").add(AFTER, 1, "after following past");
    words.add(EVERY, 1, "every each per");
    words.add(ABOUT, 1, "about around approximately roughly circa c_. ca_. ca nearly almost");
    words.add(ABOUT, 1, "some just close_to just_about only exactly a_mere");
    words.add(MORE, 1, "more_than over at_least a_little_more_than just_over well_over");
    words.add(MORE, 2, "less_than under at_most up_to fewer_than not_more_than");
    words.add(OLD, 1, "old of_age").add(OLD, 2, "long");
    words.add(REST, 1, "rest remainder").add(REST, 2, "whole entire");
    words.add(TIMEWORD, 1, "time moment date point_in_time").add(TIMEWORD, 2, "period");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "yesterday yesterday_'_s").add(DAYWORD, 0, "today today_'_s");
    words.add(DAYWORD, 1, "tomorrow tomorrow_'_s");
    words.add(DAYWORD, 0, "tonight tonite").add(PART, DayPart.NIGHT.number(), "tonight tonite");
    words.add(DAYWORD, -2, "day_before_yesterday the_day_before_yesterday");
    words.add(DAYWORD, 2, "day_after_tomorrow the_day_after_tomorrow");
    words.add(THIS, 1, "this").add(THAT, 1, "that those").add(SAME, 1, "same very_same");
    words.add(NEXT, 1, "next coming upcoming");
    words
        .add(LAST, 1, "last past latter")
        .add(LAST, 2, "final")
        .add(FOLLOWING, 1, "following subsequent ensuing");
    words.add(PREVIOUS, 1, "previous preceding prior");
    words.add(AGO, 1, "ago").add(LATER, 1, "later afterwards afterward thereafter hence");
    words.add(EARLIER, 1, "earlier previously beforehand");
    words.add(EARLY, 1, "early").add(LATE, 1, "late").add(MID, 1, "mid mid_-");
    words.add(EARLY, 2, "beginning start early_part first_part opening");
    words.add(LATE, 2, "end close latter_part late_part last_part");
    words.add(MID, 2, "middle midst");
    words.add(VAGUE, 0, "now currently current present_-_day modern_-_day modern_day");
    words.add(VAGUE, 0, "nowadays at_present these_days right_now present_day");
    words.add(VAGUE, -1, "recently recent former lately formerly recent_times");
    words.add(VAGUE, 1, "future the_future");
  }
}
