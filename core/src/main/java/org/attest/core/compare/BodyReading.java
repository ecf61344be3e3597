package org.attest.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.compare.script.Latin;

/// Takes the name of an organisation, a place or a work apart.
final class BodyReading {
  private static final int WORDS_MAX = 24;
  private static final int ACRONYM_MAX = 7;

  private final List<String> plain = new ArrayList<>();

  /// How each word stands in the name, by its plain letters.
  private final Map<String, String> written = new HashMap<>();

  private final Set<String> large = new HashSet<>();
  private final boolean mixed;
  private final List<Word> words = new ArrayList<>();
  private final List<BodyName.Numbered> numbers = new ArrayList<>();

  BodyReading(String name) {
    String visible = Pieces.visible(name).replace("&", " and ").replace("/", " ");
    this.mixed = visible.chars().anyMatch(Character::isLowerCase);
    for (String piece : joinLetters(Pieces.of(visible))) {
      String letters = Word.letters(piece);
      if (letters.isEmpty()) {
        continue;
      }
      plain.add(letters);
      written.putIfAbsent(letters, piece);
      if (piece.equals(piece.toUpperCase(Locale.ROOT))) {
        large.add(letters);
      }
    }
  }

  /// S. A. R. L. as one piece; commas and brackets are left out.
  private static List<String> joinLetters(List<String> pieces) {
    List<String> out = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    boolean dotted = false;
    for (String piece : pieces) {
      String letters = Word.letters(piece);
      if (letters.length() == 1 && Character.isLetter(letters.charAt(0))) {
        if (piece.endsWith(".") && !dotted) {
          flush(run, out);
        }
        dotted = piece.endsWith(".");
        piece.codePoints().filter(Character::isLetter).limit(1).forEach(run::appendCodePoint);
        continue;
      }
      flush(run, out);
      dotted = false;
      if (!letters.isEmpty()) {
        out.add(piece);
      }
    }
    flush(run, out);
    return out;
  }

  private static void flush(StringBuilder run, List<String> out) {
    if (!run.isEmpty()) {
      out.add(run.toString());
      run.setLength(0);
    }
  }

  BodyName read() {
    boolean single = plain.size() == 1;
    Word whole = Word.of(String.join("", plain), Word.Part.NAME, 1);
    int forms = LegalForms.takeFrom(plain);
    Word joined = Word.of(String.join("", plain), Word.Part.NAME, 1);
    for (int i = 0; i < plain.size() && words.size() < WORDS_MAX; i++) {
      i += word(i, single);
    }
    if (words.isEmpty() && numbers.isEmpty()) {
      plain.forEach(word -> words.add(Word.of(word, Word.Part.NAME, 1)));
    }
    return new BodyName(List.copyOf(words), List.copyOf(numbers), forms, joined, whole);
  }

  /// @return how many words behind it were read with it
  private int word(int at, boolean single) {
    String word = plain.get(at);
    int number = number(word, at, plain.size());
    if (number == 0 && BodyWords.isStop(word)) {
      return 0;
    }
    if (number > 0) {
      boolean unit = number >= 20 && number < 100 && number % 10 == 0 && at + 1 < plain.size();
      int more = unit ? Numerals.of(plain.get(at + 1)) : 0;
      boolean two = more > 0 && more < 10;
      String told = isDigits(word) && !two ? word : Integer.toString(two ? number + more : number);
      numbers.add(new BodyName.Numbered(told, two ? number + more : number));
      return two ? 1 : 0;
    }
    int cut = BodyWords.compound(word);
    if (cut > 0) {
      words.add(word(BodyWords.first(word, cut), false));
      words.add(word(word.substring(cut), false));
    } else {
      words.add(word(word, single));
    }
    return 0;
  }

  private static boolean isDigits(String word) {
    return Character.isDigit(word.charAt(0)) || Numerals.roman(word) > 0;
  }

  private int number(String word, int at, int words) {
    int told = Numerals.of(word);
    boolean roman =
        words > 1
            && word.length() <= 6
            && large.contains(word)
            && (word.length() > 1 || at == words - 1);
    return told > 0 || !roman ? told : Numerals.roman(word);
  }

  private Word word(String letters, boolean single) {
    Optional<BodyWords.Meaning> meaning = BodyWords.of(letters);
    String piece = written.getOrDefault(letters, letters);
    if (meaning.isPresent()) {
      return Word.of(
          piece, Word.Part.COMMON, Alike.of(meaning.get().number()), meaning.get().weight());
    }
    boolean acronym =
        letters.length() > 1
            && letters.length() <= ACRONYM_MAX
            && large.contains(letters)
            && (mixed || letters.length() <= 4 || single);
    return Word.of(
        piece,
        acronym ? Word.Part.ACRONYM : Word.Part.NAME,
        Places.of(Latin.of(letters)),
        BodyWords.NAME_WEIGHT);
  }
}
