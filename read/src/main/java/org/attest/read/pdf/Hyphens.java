package org.attest.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides what becomes of a hyphen at the end of a line.
///
/// A soft hyphen goes. A hard one goes if the word goes on in lower case, unless the document has
/// the same compound with its hyphen inside a line, or English always writes one behind the first
/// part (`twenty-one`, `self-made`); but it goes if the document has the word without.
final class Hyphens {
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+[-‐]\\p{L}+");
  private static final Pattern PLAIN = Pattern.compile("\\p{L}+");

  private static final Set<String> HYPHENATED =
      Set.of(
          "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "self",
          "half", "ex", "vice");

  private final Set<String> compounds = new HashSet<>();
  private final Set<String> plain = new HashSet<>();

  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      String words = line.words().toLowerCase(Locale.ROOT).replace('‐', '-');
      Matcher compound = COMPOUND.matcher(words);
      while (compound.find()) {
        compounds.add(compound.group());
      }
      Matcher word = PLAIN.matcher(words);
      while (word.find()) {
        plain.add(word.group());
      }
    }
  }

  static boolean isBroken(CharSequence line) {
    int last = line.length() - 1;
    return last > 0
        && "-‐\u00ad".indexOf(line.charAt(last)) >= 0
        && Character.isLetter(line.charAt(last - 1));
  }

  /// Whether the hyphen stays when the next line is joined to this one.
  boolean stays(CharSequence line, String next) {
    if (line.charAt(line.length() - 1) == '\u00ad') {
      return false;
    }
    if (next.isEmpty() || !Character.isLowerCase(next.codePointAt(0))) {
      return true;
    }
    String first = lastWord(line.subSequence(0, line.length() - 1).toString());
    Matcher second = PLAIN.matcher(next);
    String rest = second.lookingAt() ? second.group().toLowerCase(Locale.ROOT) : "";
    return (compounds.contains(first + "-" + rest) || HYPHENATED.contains(first))
        && !plain.contains(first + rest);
  }

  private static String lastWord(String line) {
    int at = line.length();
    while (at > 0 && Character.isLetter(line.charAt(at - 1))) {
      at--;
    }
    return line.substring(at).toLowerCase(Locale.ROOT);
  }
}
