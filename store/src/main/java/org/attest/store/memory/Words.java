package org.attest.store.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// Words of a text, folded: without case and without accents.
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /// A folded word and where it stands.
  record Word(String folded, Span at) {}

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(fold(matcher.group()), new Span(matcher.start(), matcher.end())));
    }
    return words;
  }

  private static String fold(String word) {
    String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
