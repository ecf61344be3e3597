package org.attest.read.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.problem.Problem;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.read.transcribe.StatedDate;

/// What the tables before the text say of it: title, author, day, language, and which styles are
/// headings.
final class RtfFacts {
  private static final Pattern HEADING =
      Pattern.compile("(?i)(?:heading|überschrift|titre|título|titolo|заголовок)\\s*([1-9])\\s*;?");

  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private final Map<String, Integer> created = new HashMap<>();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private final StringBuilder styleName = new StringBuilder();
  private Optional<String> language = Optional.empty();

  /// Text of a destination that is not the document's.
  void text(RtfDestination destination, String words) {
    switch (destination) {
      case TITLE -> title.append(words);
      case AUTHOR -> author.append(words);
      case STYLES -> styleName.append(words);
      default -> {}
    }
  }

  void created(RtfToken.Word word) {
    created.put(word.name(), word.value());
  }

  void language(int number) {
    language = language.or(() -> RtfLanguage.tag(number));
  }

  /// The end of one style of the table.
  ///
  /// @param level by its own outline, 0 for none
  void style(int number, int level) {
    Matcher heading = HEADING.matcher(styleName.toString().strip());
    if (heading.matches()) {
      levels.put(number, Integer.parseInt(heading.group(1)));
    } else if (level > 0) {
      levels.put(number, level);
    }
    styleName.setLength(0);
  }

  /// The heading level of a paragraph in this style, 0 for none.
  int level(int style) {
    return levels.getOrDefault(style, 0);
  }

  Metadata metadata(Original original, List<Problem> problems) {
    String day =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            created.getOrDefault("yr", 0),
            created.getOrDefault("mo", 0),
            created.getOrDefault("dy", 0));
    return new Metadata(
        present(title),
        present(author).stream().toList(),
        language,
        created.getOrDefault("yr", 0) < 1
            ? Optional.empty()
            : StatedDate.leading(day, original.path(), problems),
        "application/rtf");
  }

  private static Optional<String> present(StringBuilder words) {
    return Optional.of(words.toString().strip()).filter(w -> !w.isEmpty());
  }
}
