package org.attest.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;

/// What stands beside the names of one source.
record Surrounds(String text) {
  private static final int REACH = 40;
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)\\.?\\s+$");

  /// `(1873–1921)`, `(born 1873)`, `(b. 1873, d. 1921)`, `(died 1921)`.
  private static final Pattern LIFE =
      Pattern.compile(
          "^[”’\"]?\\s*[(\\[]\\s*(?:(?:b\\.|born|\\*)?\\s*(?:c\\.|ca\\.)?\\s*(1\\d{3}|20\\d{2}))?\\s*[-–—,;]?\\s*"
              + "(?:(?:d\\.|died|†)?\\s*(?:c\\.|ca\\.)?\\s*(1\\d{3}|20\\d{2}))?\\s*[)\\]]");

  private static final Pattern DIED_ALONE = Pattern.compile("^\\s*\\(\\s*(?:d\\.|died|†)");

  /// What the source says beside these names of one appearance.
  Appearance.Context context(List<Name> names) {
    if (names.getFirst().kind() != NameKind.PERSON) {
      return Appearance.Context.NONE;
    }
    TreeSet<String> titles = new TreeSet<>();
    Optional<Integer> born = Optional.empty();
    Optional<Integer> died = Optional.empty();
    for (Name name : names) {
      title(name).ifPresent(titles::add);
      String after = after(name);
      Matcher life = LIFE.matcher(after);
      if (life.find()) {
        boolean alone = DIED_ALONE.matcher(after).find();
        Optional<Integer> first = year(life.group(1));
        Optional<Integer> second = year(life.group(2));
        born = born.isPresent() || alone ? born : first;
        died = died.isPresent() ? died : second.isPresent() || !alone ? second : first;
      }
    }
    return titles.isEmpty() && born.isEmpty() && died.isEmpty()
        ? Appearance.Context.NONE
        : new Appearance.Context(List.copyOf(titles), born, died);
  }

  private Optional<String> title(Name name) {
    String reading = name.reading();
    if (!PersonName.untitled(reading).equals(reading.strip())) {
      return Optional.of(Plain.of(reading.strip().split(" ", 2)[0]));
    }
    int start = name.span().start();
    String before = text.substring(Math.max(0, start - REACH), start);
    Matcher word = WORD_BEFORE.matcher(before);
    return word.find()
        ? Optional.of(word.group(1)).map(Plain::of).filter(PersonName::isTitle)
        : Optional.empty();
  }

  private String after(Name name) {
    int end = name.span().end();
    return text.substring(end, Math.min(text.length(), end + REACH));
  }

  private static Optional<Integer> year(@org.jspecify.annotations.Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::parseInt);
  }
}
