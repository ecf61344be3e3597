package org.attest.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.compare.script.Latin;

/// Takes the name of an organisation, a place or a work apart.
final class BodyReading {
  private static final int WORDS_MAX = 24;
  private static final int ACRONYM_MAX = 7;

  private final List<String> pieces;
  private final boolean mixed;
  private final List<Word> words = new ArrayList<>();
  private final List<BodyName.Numbered> numbers = new ArrayList<>();

  BodyReading(String name) {
    String visible = Pieces.visible(name).replace("&", " and ").replace("/", " ");
    this.pieces = joinLetters(Pieces.of(visible));
    this.mixed = name.chars().anyMatch(Character::isLowerCase);
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
        run.append(piece, 0, 1);
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
    List<String> plain = new ArrayList<>(pieces.stream().map(Word::letters).toList());
    Word whole = Word.of(String.join("", plain), Word.Part.NAME, 1);
    int forms = LegalForms.takeFrom(plain);
    Word joined = Word.of(String.join("", plain), Word.Part.NAME, 1);
    plain.removeIf(word -> word.isEmpty());
    for (int i = 0; i < plain.size() && words.size() < WORDS_MAX; i++) {
      i += word(plain, i);
    }
    if (words.isEmpty() && numbers.isEmpty()) {
      plain.forEach(word -> words.add(Word.of(word, Word.Part.NAME, 1)));
    }
    return new BodyName(List.copyOf(words), List.copyOf(numbers), forms, joined, whole);
  }

  /// @return how many words behind it were read with it
  private int word(List<String> plain, int at) {
    String word = plain.get(at);
    int number = number(word, at, plain.size());
    if (number == 0 && BodyWords.isStop(word)) {
      return 0;
    }
    if (number > 0) {
      boolean unit = number >= 20 && number < 100 && number % 10 == 0 && at + 1 < plain.size();
      int more = unit ? Numerals.of(plain.get(at + 1)) : 0;
      boolean two = more > 0 && more < 10;
      String written =
          isDigits(word) && !two ? word : Integer.toString(two ? number + more : number);
      numbers.add(new BodyName.Numbered(written, two ? number + more : number));
      return two ? 1 : 0;
    }
    words.add(word(word));
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
            && isWrittenLarge(word)
            && (word.length() > 1 || at == words - 1);
    return told > 0 || !roman ? told : Numerals.roman(word);
  }

  /// Whether a word stands in capitals in the name.
  private boolean isWrittenLarge(String letters) {
    return pieces.stream()
        .filter(piece -> Word.letters(piece).equals(letters))
        .anyMatch(piece -> piece.equals(piece.toUpperCase(Locale.ROOT)));
  }

  private Word word(String letters) {
    Optional<BodyWords.Meaning> meaning = BodyWords.of(letters);
    String written =
        pieces.stream()
            .filter(piece -> Word.letters(piece).equals(letters))
            .findFirst()
            .orElse(letters);
    if (meaning.isPresent()) {
      return Word.of(
          written, Word.Part.COMMON, Alike.of(meaning.get().number()), meaning.get().weight());
    }
    boolean acronym =
        letters.length() > 1
            && letters.length() <= ACRONYM_MAX
            && isWrittenLarge(letters)
            && (mixed || letters.length() <= 4 || pieces.size() == 1);
    return Word.of(
        written,
        acronym ? Word.Part.ACRONYM : Word.Part.NAME,
        Places.of(Latin.of(letters)),
        BodyWords.NAME_WEIGHT);
  }
}
