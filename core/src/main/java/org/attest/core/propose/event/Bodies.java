package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.grammar.Link;
import org.attest.core.propose.Named;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;

/// Which body a source means by *the Bureau* or *the Party*: the one it named last that is called
/// so.
final class Bodies {
  private static final Set<String> POINTING = Set.of("the", "this", "that", "our", "their", "said");

  /// Words before a noun that do not tell one body from another.
  private static final Set<String> IDLE =
      Set.of("whole", "entire", "same", "said", "above", "aforesaid", "very", "new", "old", "own");

  private final Sentences sentences;

  /// By what a body is, in small letters, its names in the order of the text.
  private final Map<String, List<Titled>> titled = new HashMap<>();

  private record Titled(int at, Named name, Set<String> words) {}

  Bodies(Told told, Marks marks, Sentences sentences) {
    this.sentences = sentences;
    for (Named name : told.names()) {
      if (name.name().kind() == NameKind.ORGANISATION) {
        String reading = name.name().reading().toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(reading.split("[^\\p{L}]+", -1)));
        titled
            .computeIfAbsent(head(reading), _ -> new ArrayList<>())
            .add(new Titled(marks.from(name), name, words));
      }
    }
  }

  /// What a body is: the last word of its name before `of`, `for` or a bracket.
  private static String head(String reading) {
    String before = reading.split(" (?:of|for|to|in|de|der|des|di) |[(,]", 2)[0].strip();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /// @param noun a word that is no name
  Optional<Named> meant(int noun) {
    List<Titled> names = titled.getOrDefault(sentences.small(noun), List.of());
    if (names.isEmpty() || !isPointing(noun)) {
      return Optional.empty();
    }
    for (int i = Order.behind(names, Titled::at, noun - 1) - 1; i >= 0; i--) {
      if (hasWords(names.get(i), noun)) {
        return Optional.of(names.get(i).name());
      }
    }
    return Optional.empty();
  }

  private boolean isPointing(int noun) {
    boolean isPointing = false;
    for (int child : sentences.analysis.children(noun)) {
      boolean isBefore = child < noun;
      isPointing |= isBefore && POINTING.contains(sentences.small(child));
      boolean isNarrowed =
          sentences.is(child, Link.RELATIVE_CLAUSE)
              || (sentences.is(child, Link.NOUN_MODIFIER)
                  && sentences.preposition(child).equals("of"));
      if (isNarrowed && child > noun) {
        return false;
      }
    }
    return isPointing;
  }

  /// Whether the words before a noun are words of the name.
  private boolean hasWords(Titled body, int noun) {
    for (int child : sentences.analysis.children(noun)) {
      boolean isPart = child < noun && sentences.is(child, Link.ADJECTIVE_MODIFIER, Link.COMPOUND);
      String small = sentences.small(child);
      if (isPart && !IDLE.contains(small) && !body.words().contains(small)) {
        return false;
      }
    }
    return true;
  }
}
