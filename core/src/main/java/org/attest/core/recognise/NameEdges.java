package org.attest.core.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// What a model took for a name, without the words before it that are none of its own; nothing
/// where no name is left.
final class NameEdges {
  /// Members of a movement, the movement, numbers, months, and remarks of editors, whatever the
  /// model says.
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:\\p{L}+-)*\\p{L}+(?:ists?|isten|istes|ism|ismus|isme)$|N[or]\\. ?\\d|Eds?\\.$"
              + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// What stands before a name and is none of its words: `Anarchists of` Spain, the `Third Congress
  /// of` the Comintern, the `Spanish` C.N.T.
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?:(?:\\p{L}+-)*\\p{L}+ists?|(?:\\p{Lu}\\p{Ll}+ )?Congress(?:es)?|Appeal|Letter|Protest|Declaration"
              + "|Statement|Resolution|Reply|Address|Report|Secretary|Members?|Delegates?|Followers)"
              + " (?:of|to|from|by) (?:the )?(?=\\p{Lu})"
              + "|\\p{Lu}\\p{Ll}+(?:an|ish|ese|ch) (?=(?:\\p{Lu}\\.){2,}$|\\p{Lu}{2,}$)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Words with a capital only because a sentence or a line begins with them: `Will the` Council.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:To|Will|Do|Does|Did|Are|Is|Was|Were|Has|Have|Had|Can|Could|Should|Would|Shall|May|Must|If|When"
              + "|While|As|And|But|Or|For|From|In|At|On|By|With|Of|Under|After|Before|Since) the(?: |$)");

  /// A month that ends a line or a sentence before a title.
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|June|July|August|September|October|November|December) "
              + "(?=(?:General|Admiral|Colonel|Major|Captain|Comrade|Mr|Dr|Professor|Count|Prince)\\b)");

  /// Many of one sort, as the model takes them for one person: `Red Guards`.
  private static final Pattern MANY =
      Pattern.compile(
          "(?:.* )?(?:\\p{L}+(?:ists|aries)|Guards|Cossacks|Ministers|Commissars|Soldiers|Sailors|Workers"
              + "|Peasants|Officers|Deputies|Delegates|Democrats|Cooperatives)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// The rest of an office whose first word the model left out: `of War`, `of War and Marine`; what
  /// follows may be a title and a name.
  private static final Pattern OFFICE =
      Pattern.compile(
          "of (?:the )?\\p{L}+(?: (?:and \\p{L}+|Affairs|Instruction|Education))?(?: |$)"
              + "(?<name>(?:General|Admiral|Colonel|Major|Captain|Count|Prince|Baron|Comrade|Mr|Dr|Professor)\\.? \\p{Lu})?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /// Parts of books and forms of address, shortened.
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:App|Appx|Append|Sect?|Chap|Ch|Vols?|Figs?|Arts?|Par|Pt|Nos?|Com|Cde|Ibid|Op|Cf|Mss?|Fol|Trans)$");

  private NameEdges() {}

  /// @param text in which the model found it
  /// @param whole what it found
  static Optional<Span> of(String text, Span whole, NameKind kind) {
    return without(OPENING, text, whole)
        .flatMap(at -> without(BEFORE_NAME, text, at))
        .flatMap(at -> without(MONTH, text, at))
        .flatMap(at -> kind == NameKind.PERSON ? person(text, at) : Optional.of(at))
        .filter(at -> isName(text, at));
  }

  /// Whether words name many of one sort, who are no person.
  static boolean isMany(String words) {
    return MANY.matcher(words).matches();
  }

  private static Optional<Span> without(Pattern before, String text, Span at) {
    Matcher matcher = before.matcher(text).region(at.start(), at.end());
    if (!matcher.lookingAt()) {
      return Optional.of(at);
    }
    return matcher.end() < at.end()
        ? Optional.of(new Span(matcher.end(), at.end()))
        : Optional.empty();
  }

  private static Optional<Span> person(String text, Span at) {
    Matcher office = OFFICE.matcher(text).region(at.start(), at.end());
    if (!office.lookingAt()) {
      return Optional.of(at);
    }
    return office.start("name") < 0
        ? Optional.empty()
        : Optional.of(new Span(office.start("name"), at.end()));
  }

  private static boolean isName(String text, Span at) {
    String words = text.substring(at.start(), at.end());
    boolean isShortened = SHORTENED.matcher(words).matches() && text.startsWith(".", at.end());
    return !isShortened && !NO_NAME.matcher(words).lookingAt() && !Looks.isBare(words);
  }
}
