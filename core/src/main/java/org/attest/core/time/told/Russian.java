package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of Russian.
final class Russian {
  private static final String[] ONES =
      ("x один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
              + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать")
          .split(" ", -1);
  private static final String[] ORDINALS =
      ("x перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат"
              + " четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат")
          .split(" ", -1);

  private Russian() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("ru");
    for (int i = 1; i < ONES.length; i++) {
      words.add(CARD, i, ONES[i]);
      String stem = ORDINALS[i];
      words.add(ORD, i, stem + "ое " + stem + "ого " + stem + "ый " + stem + "ая " + stem + "ом");
    }
    words.suffixes("го е й ое ого");
    words.add(CARD, 1, "одна одного одну").add(CARD, 2, "две двух").add(CARD, 3, "трёх трех");
    words.add(CARD, 5, "пяти").add(CARD, 10, "десяти").add(ORD, 3, "третье третьего");
    words.add(FEW, 1, "несколько").add(HALF, 1, "пол");
    words.count(
        MONTH,
        "январь,января,январе,янв февраль,февраля,феврале,февр март,марта,марте"
            + " апрель,апреля,апреле,апр май июнь,июня,июне июль,июля,июле август,августа,августе,авг"
            + " сентябрь,сентября,сентябре,сент октябрь,октября,октябре,окт"
            + " ноябрь,ноября,ноябре,нояб декабрь,декабря,декабре,дек");
    words.count(
        WEEKDAY,
        "понедельник вторник среда,среду четверг пятница,пятницу суббота,субботу воскресенье");
    words.add(SEASON, 21, "весна весной весны весною").add(SEASON, 22, "лето летом лета");
    words.add(SEASON, 23, "осень осенью осени").add(SEASON, 24, "зима зимой зимы зимою");
    English.part(words, DayPart.MORNING, "утро утром утра");
    words.add(S, 1, "х").add(MONTH, 5, "мая мае");
    words.add(PART, DayPart.AFTERNOON.number(), "днем дня");
    words.add(PART, DayPart.EVENING.number(), "вечер вечером вечера");
    words.add(PART, DayPart.NIGHT.number(), "ночь ночью ночи");
    words.add(NOON, 12, "полдень").add(NOON, 0, "полночь");
    units(words);
    little(words);
    return words;
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.MINUTE, "минута минуту", "минут минуты");
    English.unit(words, Unit.HOUR, "час часа", "часов");
    English.unit(words, Unit.DAY, "день дня", "дней дни");
    English.unit(words, Unit.WEEK, "неделя неделю недели неделе", "недель");
    English.unit(words, Unit.MONTH, "месяц месяца месяце", "месяцев месяцы");
    English.unit(words, Unit.YEAR, "год года году г_. г", "лет годы годов гг_. годах");
    English.unit(words, Unit.CENTURY, "век века веке в_.", "веков");
    words.add(CLOCKWORD, 0, "часов часа час");
    words.add(OFTEN, Unit.DAY.number(), "ежедневно").add(OFTEN, Unit.WEEK.number(), "еженедельно");
    words.add(ERA, -1, "до_н_._э_. до_нашей_эры").add(ERA, 1, "н_._э_.");
  }

  private static void little(Vocabulary words) {
    words.add(IN, 1, "в во").add(AT, 1, "на к около").add(FROM, 1, "с со от").add(TO, 1, "по до");
    words
        .add(BETWEEN, 1, "между")
        .add(AND, 1, "и или")
        .add(SINCE, 1, "с после")
        .add(AFTER, 1, "после");
    words.add(BEFORE, 1, "до").add(EVERY, 1, "каждый каждую каждое каждого");
    words.add(AGO, 1, "назад тому_назад").add(LATER, 1, "спустя позже").add(AHEAD, 1, "через");
    words.add(DAYWORD, -1, "вчера").add(DAYWORD, 0, "сегодня").add(DAYWORD, 1, "завтра");
    words.add(DAYWORD, -2, "позавчера").add(DAYWORD, 2, "послезавтра");
    words.add(THIS, 1, "этот эта это этой этого этом эту").add(THAT, 1, "тот та того той том ту");
    words
        .add(SAME, 1, "же")
        .add(NEXT, 1, "следующий следующая следующую следующем следующей следующее следующего");
    words.add(LAST, 1, "прошлый прошлая прошлую прошлом прошлой прошлого прошлое");
    words
        .add(EARLY, 2, "начало начале начала")
        .add(LATE, 2, "конец конце концу")
        .add(MID, 2, "середина середине");
    words.add(EARLY, 1, "в_начале").add(LATE, 1, "в_конце").add(MID, 1, "в_середине");
    words.add(ABOUT, 1, "около примерно приблизительно").add(VAGUE, 0, "теперь сейчас ныне");
  }
}
