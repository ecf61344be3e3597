package org.attest.core.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.core.compare.script.Letters;

/// Numbers in names: digits with their endings, Roman numerals, and words for numbers and for the
/// first to the twentieth in several languages.
final class Numerals {
  /// In each line the words for one number, from 1.
  private static final String WORDS =
      """
      one first erste ersten erster erstes premier premiere primer primera primero primo prima первый первая первое перший перша pervyi pervaya pierwszy pierwsza
      two second zweite zweiten zweiter deuxieme seconde segundo segunda secondo seconda второй вторая второе другий vtoroi vtoraya drugi druga
      three third dritte dritten dritter troisieme tercer tercera tercero terzo terza третий третья третье третій tretii tretya trzeci trzecia
      four fourth vierte vierten vierter quatrieme cuarto cuarta quarto quarta четвертый четвертая chetvertyi
      five fifth funfte funften funfter cinquieme quinto quinta пятый пятая pyatyi
      six sixth sechste sechsten sixieme sexto sexta sesto sesta шестой шестая
      seven seventh siebte siebten septieme septimo septima settimo settima седьмой седьмая
      eight eighth achte achten huitieme octavo octava ottavo ottava восьмой восьмая
      nine ninth neunte neunten neuvieme noveno novena nono nona девятый девятая
      ten tenth zehnte zehnten dixieme decimo decima десятый десятая
      eleven eleventh elfte onzieme
      twelve twelfth zwolfte douzieme
      thirteen thirteenth
      fourteen fourteenth
      fifteen fifteenth
      sixteen sixteenth
      seventeen seventeenth
      eighteen eighteenth
      nineteen nineteenth
      twenty twentieth
      """;

  private static final Pattern WELL_FORMED =
      Pattern.compile("(?:x{0,3}|x?l|lx{1,3}|xc)(?:i{0,3}|i?v|vi{1,3}|ix)");
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final String ORDINAL_ENDINGS =
      Letters.plain(" st nd rd th er e eme nd ste te ter a o i ya ja й я е го ой ий ая ");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Numerals() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> out = new HashMap<>();
    int number = 1;
    for (String line : Letters.plain(WORDS).strip().split("\\n", -1)) {
      for (String word : line.strip().split(" ", -1)) {
        out.put(word, number);
      }
      number++;
    }
    int ten = 20;
    for (String word : TENS.split(" ", -1)) {
      out.put(word, ten);
      ten += 10;
    }
    out.put("fourty", 40);
    return Map.copyOf(out);
  }

  /// The number that a word tells, or 0.
  ///
  /// @param letters small and plain
  static int of(String letters) {
    int digits = 0;
    while (digits < letters.length() && Character.isDigit(letters.charAt(digits))) {
      digits++;
    }
    if (digits == 0) {
      return NUMBERS.getOrDefault(letters, 0);
    }
    String ending = letters.substring(digits);
    boolean number = ending.isEmpty() || ORDINAL_ENDINGS.contains(" " + ending + " ");
    return number && digits < 10 ? Integer.parseInt(letters.substring(0, digits)) : 0;
  }

  /// The value of a Roman numeral in small letters, or 0.
  static int roman(String letters) {
    int value = 0;
    int before = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int digit = digit(letters.charAt(i));
      if (digit == 0) {
        return 0;
      }
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return isWellFormed(letters) ? value : 0;
  }

  private static boolean isWellFormed(String letters) {
    return WELL_FORMED.matcher(letters).matches();
  }

  private static int digit(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      case 'c' -> 100;
      default -> 0;
    };
  }
}
