package org.attest.core.time.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the times that a text tells.
///
/// A pure function of text, language and [Manner]; it may be kept and used by many at once. The
/// text is cut into words ([Words]), in which four stages of rules ([Cascade]) find times: single
/// ones, those made of two, what stands around these, and intervals. The cost grows with the length
/// of the text and with nothing else.
public final class Grammar {
  private static final Map<String, Grammar> PROSE = all(Manner.PROSE);
  private static final Map<String, Grammar> SPOKEN = all(Manner.SPOKEN);

  private final Vocabulary vocabulary;
  private final Cascade cascade;

  private Grammar(Vocabulary vocabulary, Manner manner) {
    this.vocabulary = vocabulary;
    this.cascade = new Cascade(Rules.all(manner));
  }

  /// The grammar of a language; English where the language is not known.
  ///
  /// @param tag a BCP 47 tag, of which the language counts
  public static Grammar of(String tag, Manner manner) {
    String language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    Map<String, Grammar> all = manner == Manner.PROSE ? PROSE : SPOKEN;
    Grammar found = all.get(language);
    return found != null ? found : java.util.Objects.requireNonNull(all.get("en"));
  }

  private static List<Vocabulary> vocabularies() {
    return List.of(
        English.words(),
        French.words(),
        German.words(),
        Spanish.words(),
        Russian.words(),
        Portuguese.words(),
        Italian.words(),
        Dutch.words());
  }

  private static Map<String, Grammar> all(Manner manner) {
    Map<String, Grammar> out = new java.util.HashMap<>();
    for (Vocabulary words : vocabularies()) {
      out.put(words.tag(), new Grammar(words, manner));
    }
    return Map.copyOf(out);
  }

  /// The times of a text, in its order, none overlapping another.
  public List<Told> read(String text) {
    List<Told> out = new ArrayList<>();
    for (Item item : cascade.run(text, Words.of(text, vocabulary))) {
      @Nullable Form form = item.form();
      if (form != null && !(form instanceof Form.Nothing)) {
        out.add(new Told(item.start(), item.end(), form, item.reason()));
      }
    }
    return out;
  }
}
