package org.attest.core.time.told;

import static org.attest.core.time.told.Kind.*;

/// The words of Spanish.
final class Spanish {
  private static final String[] ONES =
      ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
              + " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
              + " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve")
          .split(" ", -1);
  private static final String[] TENS =
      "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ", -1);
  private static final String[] ORDINALS =
      ("x primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo"
              + " duodécimo")
          .split(" ", -1);

  private Spanish() {}

  static Vocabulary words() {
    Vocabulary words = new Vocabulary("es");
    numbers(words);
    names(words);
    units(words);
    little(words);
    relative(words);
    Feasts.spanish(words);
    return words;
  }

  private static void numbers(Vocabulary words) {
    English.romans(words, "");
    words.suffixes("º ª o a er ro do to ra vo no mo");
    for (int i = 2; i < 100; i++) {
      if (i < 30) {
        words.add(CARD, i, ONES[i]);
      } else {
        String ten = TENS[i / 10 - 3];
        words.add(CARD, i, i % 10 == 0 ? ten : ten + "_y_" + ONES[i % 10]);
      }
    }
    years(words);
    for (int i = 1; i < ORDINALS.length; i++) {
      String stem = ORDINALS[i].substring(0, ORDINALS[i].length() - 1);
      words.add(ORD, i, stem + "o " + stem + "a");
    }
    words.add(ORD, 1, "primer 1ero").add(ORD, 3, "tercer").add(CARD, 21, "veintiún veintiuno");
    words.add(A, 1, "un una uno").add(HALF, 1, "medio media mitad");
    words.add(A, 1, "otro otra");
    words.add(
        FEW,
        1,
        "algunos algunas varios varias unos unas pocos pocas unos_pocos unas_pocas unos_cuantos");
    words.add(CARD, 2, "par_de un_par_de par");
  }

  /// Years in words: *mil novecientos veintiocho*, *dos mil*.
  private static void years(Vocabulary words) {
    String[] hundreds = "quinientos seiscientos setecientos ochocientos novecientos".split(" ", -1);
    words.add(YEAR, 2000, "dos_mil");
    for (int i = 0; i < 100; i++) {
      String rest = i == 0 ? "" : "_" + (i < 30 ? ONES[i] : tens(i));
      for (int hundred = 0; hundred < hundreds.length; hundred++) {
        words.add(YEAR, 1500 + hundred * 100 + i, "mil_" + hundreds[hundred] + rest);
      }
      if (i > 0) {
        words.add(YEAR, 2000 + i, "dos_mil" + rest);
      }
    }
  }

  private static String tens(int number) {
    String ten = TENS[number / 10 - 3];
    return number % 10 == 0 ? ten : ten + "_y_" + ONES[number % 10];
  }

  private static void names(Vocabulary words) {
    words.count(
        MONTH,
        "enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago"
            + " septiembre,setiembre,sept,sep,set octubre,oct noviembre,nov diciembre,dic");
    words.count(
        WEEKDAY,
        "lunes,lun martes miércoles,mié jueves,jue viernes,vie sábado,sáb,sábados domingo,dom,domingos");
    words.add(SEASON, 21, "primavera").add(SEASON, 22, "verano").add(SEASON, 23, "otoño");
    words.add(SEASON, 24, "invierno");
    English.part(words, DayPart.DAWN, "amanecer alba madrugada");
    English.part(words, DayPart.MORNING, "mañana mañanas mañanita");
    English.part(words, DayPart.AFTERNOON, "tarde tardes pasado_mediodía siesta");
    English.part(words, DayPart.NIGHT, "noche noches");
    words.add(DAYWORD, -1, "anoche").add(PART, DayPart.NIGHT.number(), "anoche");
    words.add(NOON, 12, "mediodía medio_día").add(NOON, 0, "medianoche media_noche");
    words
        .add(ERA, -1, "a_._c_. a_._c a_._de_c_. antes_de_cristo")
        .add(ERA, 1, "d_._c_. d_._c después_de_cristo");
  }

  private static void units(Vocabulary words) {
    English.unit(words, Unit.SECOND, "segundo seg", "segundos segs");
    English.unit(words, Unit.MINUTE, "minuto min", "minutos mins");
    English.unit(words, Unit.HOUR, "hora h hr hra", "horas hrs hras");
    English.unit(words, Unit.DAY, "día dia jornada", "días dias");
    English.unit(words, Unit.WEEKEND, "fin_de_semana finde", "fines_de_semana");
    English.unit(words, Unit.WEEK, "semana", "semanas");
    English.unit(words, Unit.FORTNIGHT, "quincena", "quincenas");
    English.unit(words, Unit.MONTH, "mes", "meses");
    English.unit(words, Unit.QUARTER, "trimestre cuatrimestre t", "trimestres cuatrimestres");
    English.unit(words, Unit.YEAR, "año año_calendario año_natural calendario_año", "años");
    English.unit(words, Unit.DECADE, "década decenio", "décadas decenios");
    English.unit(words, Unit.CENTURY, "siglo", "siglos");
    words.add(OFTEN, Unit.DAY.number(), "diario diaria diariamente a_diario");
    words.add(OFTEN, Unit.WEEK.number(), "semanal semanalmente");
    words.add(OFTEN, Unit.FORTNIGHT.number(), "quincenal quincenalmente");
    words.add(OFTEN, Unit.MONTH.number(), "mensual mensualmente");
    words.add(OFTEN, Unit.YEAR.number(), "anual anualmente");
    words.add(CLOCKWORD, 0, "h hrs horas hora en_punto");
    words.add(AMPM, 1, "am a_._m_. a_._m").add(AMPM, 2, "pm p_._m_. p_._m");
    words.add(QUARTER, 15, "cuarto");
  }

  private static void little(Vocabulary words) {
    words
        .add(THE, 1, "el la los las lo")
        .add(OF, 1, "de del que_comienza que_empieza que_inicia")
        .add(IN, 1, "en durante por");
    words
        .add(AT, 1, "a al")
        .add(FROM, 1, "de del desde")
        .add(TO, 1, "a al")
        .add(TO, 2, "hasta")
        .add(TO, 1, "hacia");
    words.add(DASH, 1, "~").add(AT, 1, "son_las es_la");
    words
        .add(BETWEEN, 1, "entre")
        .add(AND, 1, "y e o u")
        .add(SINCE, 1, "desde después_de después_del a_partir_de a_partir_del");
    words
        .add(BEFORE, 1, "antes_de antes_del anterior_a antes_que")
        .add(BEFORE, 2, "para menos para_las")
        .add(
            AFTER,
            1,
            "a_partir_de a_partir_del más_tarde_de más_tarde_que posterior_a después_de después_del tras pasadas pasada pasadas_de pasados_de pasados");
    words
        .add(EVERY, 1, "cada")
        .add(EVERY, 2, "todos_los todas_las todos_las todo_los una_vez_al una_vez_a_la una_vez_por")
        .add(AGO, 1, "hace");
    words.add(
        ABOUT, 1, "alrededor_de alrededor_de_las cerca_de unos aproximadamente casi hacia sobre");
    words
        .add(MORE, 1, "más_de al_menos")
        .add(MORE, 2, "menos_de como_mucho")
        .add(OLD, 1, "de_edad");
    words
        .add(REST, 1, "resto")
        .add(REST, 2, "todo toda entero entera")
        .add(AHEAD, 2, "dentro_de")
        .add(AHEAD, 1, "en");
    words.add(TIMEWORD, 1, "momento tiempo fecha").add(TIMEWORD, 2, "período periodo época");
  }

  private static void relative(Vocabulary words) {
    words.add(DAYWORD, -1, "ayer").add(DAYWORD, 0, "hoy").add(DAYWORD, 1, "mañana día_de_mañana");
    words.add(DAYWORD, -2, "anteayer antes_de_ayer antier").add(DAYWORD, 2, "pasado_mañana");
    words
        .add(THIS, 2, "actual en_curso")
        .add(THIS, 1, "este esta estos estas")
        .add(THAT, 1, "ese esa aquel aquella esos esas");
    words.add(SAME, 1, "mismo misma");
    words.add(NEXT, 1, "próximo próxima próximos próximas que_viene entrante");
    words.add(LAST, 1, "último última últimos últimas pasado pasada pasados pasadas");
    words.add(FOLLOWING, 1, "siguiente siguientes");
    words.add(PREVIOUS, 1, "anterior anteriores previo previa previos previas");
    words.add(LATER, 1, "después más_tarde luego").add(EARLIER, 1, "antes más_temprano");
    words.add(
        EARLY,
        2,
        "principios comienzo inicio principio comienzos inicios primeros primeras_horas temprano");
    words
        .add(LATE, 2, "final finales fines fin últimos últimas_horas altas_horas")
        .add(MID, 2, "mediados");
    words.add(VAGUE, 0, "ahora actualmente ahora_mismo justo_ahora en_este_momento hoy_en_día");
    words
        .add(VAGUE, -1, "recientemente antiguamente")
        .add(
            VAGUE,
            1,
            "tan_pronto_como_sea_posible tan_pronto_como_podamos tan_pronto_como_pueda lo_antes_posible cuanto_antes");
  }
}
