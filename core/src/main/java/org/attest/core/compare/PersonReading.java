package org.attest.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the name of one person apart.
final class PersonReading {
  /// A word of so many letters with a full stop is shortened: Geo., Chas., Alex.
  private static final int SHORTENED_MAX = 5;

  private static final double GIVEN = 0.8;
  private static final double COMMON = 0.7;
  private static final double INITIAL = 0.4;

  /// The weight of what may be left out without a word: a birth name, a name in brackets.
  private static final double ASIDE = 0.3;

  private static final Map<String, String> GENERATIONS =
      Map.ofEntries(
          Map.entry("jr", "jr"),
          Map.entry("junior", "jr"),
          Map.entry("younger", "jr"),
          Map.entry("fils", "jr"),
          Map.entry("jun", "jr"),
          Map.entry("младший", "jr"),
          Map.entry("sr", "sr"),
          Map.entry("senior", "sr"),
          Map.entry("sen", "sr"),
          Map.entry("elder", "sr"),
          Map.entry("pere", "sr"),
          Map.entry("старший", "sr"));

  private static final Set<String> SERVANTS =
      WordList.of("abd abdel abdul abdal abdoul abdu abdool عبد");

  private static final List<String> FATHERS_ENDINGS =
      List.of(
          "ovich", "evich", "ovitch", "evitch", "owitsch", "ewitsch", "ovych", "evych", "owicz",
          "ovna", "evna", "ivna", "yivna", "ович", "евич", "овна", "евна", "івна", "ївна", "йович");

  private final List<String> pieces;
  private final boolean mixed;
  private final List<Word> words = new ArrayList<>();
  private String generation = "";
  private boolean titled;
  private boolean aside;
  private boolean father;

  PersonReading(String name) {
    this.pieces = inOrder(Pieces.of(Pieces.visible(name)));
    this.mixed = pieces.stream().anyMatch(PersonReading::hasSmall);
  }

  private static boolean hasSmall(String piece) {
    return piece.chars().anyMatch(Character::isLowerCase);
  }

  /// What stands behind the first comma before what stands before it, if it is not just a title.
  private static List<String> inOrder(List<String> pieces) {
    int comma = pieces.indexOf(",");
    if (comma <= 0) {
      return pieces;
    }
    List<String> out = new ArrayList<>(pieces.subList(comma + 1, pieces.size()));
    out.addAll(pieces.subList(0, comma));
    return out;
  }

  PersonName read() {
    for (int i = 0; i < pieces.size(); i++) {
      piece(i);
    }
    if (words.isEmpty()) {
      pieces.forEach(piece -> add(piece, Word.Part.NAME));
    }
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.letters()));
    return new PersonName(
        withFathers(), generation, titled, Word.of(joined.toString(), Word.Part.NAME, 1));
  }

  private void piece(int at) {
    String piece = pieces.get(at);
    String letters = Word.letters(piece);
    boolean last = at == pieces.size() - 1;
    if (letters.isEmpty()) {
      aside |= piece.equals("(");
    } else if (words.isEmpty() && !last && Titles.isBefore(letters)) {
      titled = true;
    } else if (Titles.isOtherwise(letters) && !words.isEmpty()) {
      aside = true;
    } else if (Titles.isFather(letters) && (at > 0 || isSmall(piece)) && !last) {
      father = true;
    } else if (!isDropped(piece, letters, last)) {
      name(piece, letters, last);
    }
  }

  private static boolean isSmall(String piece) {
    return Character.isLowerCase(piece.charAt(0));
  }

  private boolean isDropped(String piece, String letters, boolean last) {
    boolean single = letters.length() == 1 && (piece.endsWith(".") || !isSmall(piece));
    boolean shortened = letters.equals("al") && piece.endsWith(".");
    if (Titles.isParticle(letters) && !single && !shortened) {
      return true;
    }
    return words.size() > 1 && (Titles.isBehind(letters) || (last && LegalForms.isOne(letters)));
  }

  private void name(String piece, String letters, boolean last) {
    String told = generation(piece, letters, last);
    if (!told.isEmpty()) {
      generation = told;
    } else if (isInitial(piece, letters)) {
      add(piece, Word.Part.INITIAL);
    } else if (isManyInitials(piece, letters)) {
      letters.chars().forEach(letter -> add(Character.toString(letter), Word.Part.INITIAL));
    } else {
      add(piece, father ? Word.Part.PATRONYMIC : Word.Part.NAME);
    }
    father = false;
  }

  private String generation(String piece, String letters, boolean last) {
    if (words.isEmpty()) {
      return "";
    }
    String told = GENERATIONS.getOrDefault(letters, "");
    if (!told.isEmpty() || letters.length() > 5 || hasSmall(piece)) {
      return told;
    }
    boolean regnal =
        letters.length() > 1
            || (last
                && !piece.endsWith(".")
                && words.size() == 1
                && !words.getFirst().alike().isEmpty());
    int number = regnal ? Numerals.roman(letters) : 0;
    return number > 0 && number < 40 ? Integer.toString(number) : "";
  }

  private static boolean isInitial(String piece, String letters) {
    boolean alphabetic = Character.isAlphabetic(letters.charAt(0)) && letters.charAt(0) < 0x0590;
    boolean shortened = letters.length() <= SHORTENED_MAX && piece.endsWith(".");
    return alphabetic && (letters.length() == 1 || shortened);
  }

  /// JC for Jean-Claude, in a name whose other words have small letters.
  private boolean isManyInitials(String piece, String letters) {
    return mixed
        && letters.length() == 2
        && piece.length() == 2
        && !hasSmall(piece)
        && letters.charAt(0) < 0x0590;
  }

  private void add(String piece, Word.Part part) {
    String letters = Word.letters(piece);
    if (letters.isEmpty()) {
      return;
    }
    String written = SERVANTS.contains(letters) ? "abdul" : piece;
    boolean initial = part == Word.Part.INITIAL && letters.length() == 1;
    Alike alike = initial ? Alike.NOTHING : GivenNames.ofAny(piece);
    words.add(Word.of(written, part, alike, weight(letters, part, alike)));
  }

  private double weight(String letters, Word.Part part, Alike alike) {
    if (aside) {
      return ASIDE;
    }
    if (part == Word.Part.INITIAL) {
      return INITIAL;
    }
    return CommonNames.isOne(letters) ? COMMON : !alike.isEmpty() ? GIVEN : 1;
  }

  /// The words, those marked that are names of fathers by their endings and their place.
  private List<Word> withFathers() {
    List<Word> out = new ArrayList<>(words);
    for (int i = 1; i < out.size() && out.size() > 2; i++) {
      Word word = out.get(i);
      boolean placed =
          i < out.size() - 1
              || (!out.get(i - 1).alike().isEmpty() && out.getFirst().alike().isEmpty());
      if (placed && word.part() == Word.Part.NAME && endsAsFathers(word.letters())) {
        out.set(
            i,
            new Word(
                word.written(),
                word.letters(),
                word.spoken(),
                Word.Part.PATRONYMIC,
                word.alike(),
                word.weight()));
      }
    }
    return List.copyOf(out.subList(0, Math.min(out.size(), 12)));
  }

  private static boolean endsAsFathers(String letters) {
    return letters.length() > 5 && FATHERS_ENDINGS.stream().anyMatch(letters::endsWith);
  }
}
