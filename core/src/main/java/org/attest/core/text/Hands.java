package org.attest.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the hands of an edition apart by the way they sign.
///
/// `(Ed.)` and `Ed.` without brackets are two hands, as are `Transl.` and a note wholly in square
/// brackets; a note that nobody signs is by the hand that never signs. The labels say what is
/// printed; who stands behind a label is for a person to decide.
final class Hands {
  static final String UNSIGNED = "unsigned";
  static final String IN_BRACKETS = "in square brackets";

  private static final String TITLE =
      "(?:the )?(?:note (?:of|by) the (?:editors?|translators?)|(?:editor|translator)(?:s|['’]s|s['’])? note"
          + "|eds?|editors?|hrsg|hg|n\\. ?d\\. ?t|transl|translators?|tr|trans|author|note by"
          + " [^()\\[\\]]{2,40}|ред|перев|прим\\. [^()]{2,20})";
  private static final Pattern BRACKETED =
      Pattern.compile("([\\[(])(" + TITLE + "\\.?)([\\])])\\W*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[.!?)\\]”\"’*_]|[–—-])\\s+(Eds?\\.|Editor['’]s note\\.?|Translator['’]s note\\.?|Editors?\\.?|Transl\\.|Translator\\.?|Author\\.?|Hrsg\\.|Ред\\.)"
              + "\\s*(?:\\([^()]*\\)\\W*)?(?:\\[.*)?$",
          Pattern.DOTALL);
  private static final Pattern WHOLE =
      Pattern.compile("^\\S{0,4}\\s+[*_]{0,2}\\[.*\\][.*_]*$", Pattern.DOTALL);

  private Hands() {}

  /// @param label the number or sign with which the words begin
  static Optional<String> of(String words, String label) {
    String bare = words.strip();
    String own = "[" + label + "]";
    String body = bare.startsWith(own) ? "x " + bare.substring(own.length()) : bare;
    if (WHOLE.matcher(body).find()) {
      return Optional.of(IN_BRACKETS);
    }
    Matcher bracketed = BRACKETED.matcher(bare);
    if (bracketed.find()) {
      return Optional.of(bracketed.group(1) + bracketed.group(2) + bracketed.group(3));
    }
    Matcher signed = BARE.matcher(bare);
    return Optional.of(signed.find() ? signed.group(1) : UNSIGNED);
  }
}
