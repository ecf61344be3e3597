package org.attest.core.propose.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.text.Lexicon;
import org.attest.core.text.Tokens;

/// Phrases and lists of words, as a file has them that anybody can extend.
///
/// A key that begins with `words.` names a list: words parted by blanks, of which one with a plus
/// behind it is a verb with all its regular forms. Under any other key stand phrases parted by `|`.
public final class PhraseBook {
  private static final String LIST = "words.";

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Lexicon> lexicons = new HashMap<>();
  private final List<List<Keyed>> phrases = new ArrayList<>();
  private final Lexicon beginnings;

  private record Keyed(String key, Phrase phrase) {}

  private PhraseBook(Map<String, String> entries) {
    for (String key : new TreeSet<>(entries.keySet())) {
      if (key.startsWith(LIST)) {
        Set<String> words = words(entries.getOrDefault(key, ""));
        lists.put(key.substring(LIST.length()), words);
        lexicons.put(key.substring(LIST.length()), Lexicon.of(String.join(" ", words)));
      }
    }
    Map<String, List<Keyed>> byBeginning = new HashMap<>();
    for (String key : new TreeSet<>(entries.keySet())) {
      if (!key.startsWith(LIST)) {
        for (String notation : entries.getOrDefault(key, "").split("\\|", -1)) {
          Keyed keyed = new Keyed(key, Phrase.parse(notation, lists));
          for (String word : keyed.phrase().beginnings()) {
            byBeginning.computeIfAbsent(word, _ -> new ArrayList<>()).add(keyed);
          }
        }
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : new TreeSet<>(byBeginning.keySet())) {
      phrases.add(List.copyOf(byBeginning.getOrDefault(word, List.of())));
      numbers.put(word, phrases.size());
    }
    this.beginnings = Lexicon.of(numbers);
  }

  /// @param entries keys and what stands under them
  /// @throws IllegalArgumentException if a phrase names a list that is not there
  public static PhraseBook of(Map<String, String> entries) {
    return new PhraseBook(entries);
  }

  /// The book that stands as a resource beside the classes of a package.
  ///
  /// @param bundle for instance `org.attest.core.propose.edition.en`
  public static PhraseBook shipped(String bundle) {
    ResourceBundle resource = ResourceBundle.getBundle(bundle, Locale.ROOT);
    Map<String, String> entries = new HashMap<>();
    Collections.list(resource.getKeys()).forEach(key -> entries.put(key, resource.getString(key)));
    return of(entries);
  }

  private static Set<String> words(String list) {
    Set<String> out = new TreeSet<>();
    for (String word : list.strip().split("\\s+", -1)) {
      if (word.endsWith("+")) {
        out.addAll(Forms.of(word.substring(0, word.length() - 1)));
      } else {
        out.add(word);
      }
    }
    return out;
  }

  /// Whether a token is a word of a list.
  public boolean is(String list, Tokens tokens, int token) {
    Lexicon words = lexicons.get(list);
    return words != null && words.of(tokens.text(), tokens.start(token), tokens.end(token)) > 0;
  }

  /// Whether a word stands in a list.
  public boolean is(String list, String word) {
    Lexicon words = lexicons.get(list);
    return words != null && words.of(word, 0, word.length()) > 0;
  }

  /// All phrases in a stretch of tokens, by where they begin; of one key the longest that begins at
  /// a token.
  public List<Hit> in(Tokens tokens, int from, int to) {
    List<Hit> out = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int number = beginnings.of(tokens.text(), tokens.start(i), tokens.end(i));
      if (number > 0) {
        add(out, phrases.get(number - 1), tokens, i, to);
      }
    }
    return out;
  }

  private static void add(List<Hit> out, List<Keyed> some, Tokens tokens, int from, int to) {
    Map<String, Hit> best = new HashMap<>();
    for (Keyed keyed : some) {
      Optional<Hit> hit = keyed.phrase().at(keyed.key(), tokens, from, to);
      hit.ifPresent(one -> best.merge(one.key(), one, (a, b) -> a.to() >= b.to() ? a : b));
    }
    out.addAll(new TreeSet<>(best.keySet()).stream().map(best::get).toList());
  }

  /// The keys under which phrases stand.
  public Set<String> keys() {
    Set<String> out = new HashSet<>();
    phrases.forEach(some -> some.forEach(keyed -> out.add(keyed.key())));
    return out;
  }
}
