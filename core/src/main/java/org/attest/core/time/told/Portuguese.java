package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of Portuguese.
final class Portuguese {
  private static final String[] ONES =
      ("zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
              + " dezesseis dezessete dezoito dezenove")
          .split(" ", -1);
  private static final String[] TENS =
      "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ", -1);
  private static final String[] ORDINALS =
      "x primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo".split(" ", -1);

  private Portuguese() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("pt");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.portuguese(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    words.suffixes("º ª o a");
    for (int i = 2; i < 100; i++) {
      String ten = i < 20 ? "" : TENS[i / 10 - 2];
      words.add(CARD, i, i < 20 ? ONES[i] : i % 10 == 0 ? ten : ten + "_e_" + ONES[i % 10]);
    }
    for (int i = 1; i < ORDINALS.length; i++) {
      String stem = ORDINALS[i].substring(0, ORDINALS[i].length() - 1);
      words.add(ORD, i, stem + "o " + stem + "a");
    }
    words.add(A, 1, "um uma").add(CARD, 2, "duas").add(HALF, 1, "meio meia metade");
    words.add(CARD, 14, "quatorze").add(CARD, 16, "dezasseis").add(CARD, 17, "dezassete");
    words.add(FEW, 1, "alguns algumas vários várias uns umas poucos poucas");
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "janeiro,jan fevereiro,fev março,mar abril,abr maio,mai junho,jun julho,jul agosto,ago"
            + " setembro,set outubro,out novembro,nov dezembro,dez");
    String[] days = "segunda terça quarta quinta sexta".split(" ", -1);
    for (int i = 0; i < days.length; i++) {
      words.add(WEEKDAY, i + 1, days[i] + "_-_feira " + days[i] + "_feira");
    }
    words.add(WEEKDAY, 6, "sábado sábados").add(WEEKDAY, 7, "domingo domingos");
    words.add(WEEKDAY, 2, "terça").add(WEEKDAY, 1, "seg").add(WEEKDAY, 5, "sex");
    words.add(SEASON, 21, "primavera").add(SEASON, 22, "verão").add(SEASON, 23, "outono");
    words.add(SEASON, 24, "inverno");
    English.part(words, DayPart.DAWN, "madrugada amanhecer");
    English.part(words, DayPart.MORNING, "manhã manhãs");
    English.part(words, DayPart.AFTERNOON, "tarde tardes");
    English.part(words, DayPart.NIGHT, "noite noites");
    words.add(NOON, 12, "meio_-_dia meio_dia").add(NOON, 0, "meia_-_noite meia_noite");
    words.add(ERA, -1, "a_._c_. a_._c").add(ERA, 1, "d_._c_. d_._c");
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "segundo seg", "segundos");
    English.unit(words, Unit.MINUTE, "minuto min", "minutos mins");
    English.unit(words, Unit.HOUR, "hora h hr", "horas hrs");
    English.unit(words, Unit.DAY, "dia", "dias");
    English.unit(words, Unit.WEEKEND, "fim_de_semana", "fins_de_semana");
    English.unit(words, Unit.WEEK, "semana", "semanas");
    English.unit(words, Unit.MONTH, "mês", "meses");
    English.unit(words, Unit.QUARTER, "trimestre", "trimestres");
    English.unit(words, Unit.YEAR, "ano", "anos");
    English.unit(words, Unit.DECADE, "década", "décadas");
    English.unit(words, Unit.CENTURY, "século", "séculos");
    words.add(OFTEN, Unit.DAY.number(), "diário diária diariamente");
    words.add(OFTEN, Unit.WEEK.number(), "semanal semanalmente");
    words.add(OFTEN, Unit.MONTH.number(), "mensal mensalmente");
    words.add(OFTEN, Unit.YEAR.number(), "anual anualmente");
    words.add(CLOCKWORD, 0, "h hrs horas hora em_ponto");
    words.add(AMPM, 1, "am a_._m_. a_._m").add(AMPM, 2, "pm p_._m_. p_._m");
    words.add(QUARTER, 15, "quarto um_quarto");
  }

  private static void little(Vocabulary words) {
    words
        .add(THE, 1, "o a os as")
        .add(OF, 1, "de do da dos das")
        .add(IN, 1, "em no na durante pela");
    words.add(AT, 1, "às à ao as no na").add(FROM, 1, "de do da das desde").add(TO, 1, "a à às ao");
    words.add(TO, 2, "até até_as até_o até_às").add(BETWEEN, 1, "entre").add(AND, 1, "e ou");
    words.add(SINCE, 1, "desde depois_de depois_do após").add(AFTER, 1, "depois_de após passados");
    words.add(BEFORE, 1, "antes_de antes_do antes_da antes_das").add(BEFORE, 2, "para menos");
    words.add(EVERY, 1, "cada toda todo").add(EVERY, 2, "todos_os todas_as").add(AGO, 1, "há faz");
    words.add(ABOUT, 1, "cerca_de aproximadamente por_volta_de por_volta_das quase");
    words.add(MORE, 1, "mais_de pelo_menos").add(MORE, 2, "menos_de");
    words.add(REST, 1, "resto restante").add(REST, 2, "todo toda inteiro inteira");
    words.add(AHEAD, 1, "dentro_de daqui_a em");
    words.add(TIMEWORD, 1, "momento").add(TIMEWORD, 2, "período época");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "ontem").add(DAYWORD, 0, "hoje").add(DAYWORD, 1, "amanhã");
    words.add(DAYWORD, -2, "anteontem").add(DAYWORD, 2, "depois_de_amanhã");
    words.add(THIS, 1, "este esta deste desta neste nesta esse essa").add(THAT, 1, "aquele aquela");
    words.add(SAME, 1, "mesmo mesma");
    words.add(NEXT, 1, "próximo próxima próximos próximas que_vem");
    words.add(LAST, 1, "último última últimos últimas passado passada passados passadas");
    words.add(FOLLOWING, 1, "seguinte seguintes");
    words.add(PREVIOUS, 1, "anterior anteriores");
    words.add(LATER, 1, "depois mais_tarde").add(EARLIER, 1, "antes mais_cedo atrás");
    words.add(AGO, 1, "atrás");
    words
        .add(EARLY, 2, "início começo princípio")
        .add(LATE, 2, "fim final")
        .add(MID, 2, "meados meio");
    words.add(VAGUE, 0, "agora atualmente").add(VAGUE, -1, "recentemente outrora");
    words.add(VAGUE, 1, "o_mais_rápido_possível assim_que_possível");
  }
}
