package org.attest.bench.times;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.time.told.Base;
import org.attest.core.time.told.Form;
import org.attest.core.time.told.Moment;
import org.attest.core.time.told.Told;
import org.attest.core.time.told.Unit;

/// Where times begin and end in the test cases of Recognizers-Text: which articles and prepositions
/// they count in differs from language to language.
final class AssistantSpans {
  /// What the sets of these languages leave out before some times.
  private static final Map<String, Pattern> ARTICLES =
      Map.of(
          "de", Pattern.compile("(?i)(?:der|die|das|den|dem|des) "),
          "es", Pattern.compile("(?i)(?:el|los|las|la) "),
          "fr", Pattern.compile("(?i)(?:les |le |la |l['’])"),
          "en", Pattern.compile("(?i)the "));

  private static final Pattern AHEAD = Pattern.compile("(?i)dentro de |dans ");

  private static final Pattern WAY =
      Pattern.compile("(?i)(?:pr[oó]xim|[uú]ltim|pasad|next|last|coming|prochain|derni)");

  private static final Pattern NONE = Pattern.compile("(?!)");

  private final AssistantNotation notation;
  private final String language;

  /// @param language two letters
  AssistantSpans(AssistantNotation notation, String language) {
    this.notation = notation;
    this.language = language;
  }

  /// Whether the set of this language leaves the article before such a time out.
  private boolean isBare(Form form, boolean isWayFirst) {
    boolean isGerman = language.equals("de");
    boolean isFrench = language.equals("fr");
    if (isFrench) {
      boolean isKept =
          (form instanceof Moment day && day.day() > 0 && day.month() == 0 && day.weekday() == 0)
              || (form instanceof Form.Step step && step.base() == Base.BEFORE);
      boolean isLeft =
          form instanceof Form.Nth
              || (form instanceof Moment part && (part.week() > 0 || part.part() > 0));
      if (isKept || isLeft) {
        return isLeft;
      }
    }
    return switch (form) {
      case Form.Step step ->
          isGerman || language.equals("fr") || (isWayFirst && step.unit() != Unit.DAY);
      case Form.Run _, Form.Rest _, Form.Chosen _, Form.Within _ -> true;
      case Moment moment ->
          !isGerman
              && (moment.isDay()
                  || (moment.hasYear() && moment.part() == 0 && moment.years() != 10));
      case Form.Between _, Form.Either _, Form.Away _, Form.Feast _ -> !isGerman;
      case Form.Shaded shaded ->
          !isGerman && shaded.shade() != Form.Shade.WITHIN && isBare(shaded.of(), isWayFirst);
      default -> false;
    };
  }

  /// The told time with its value.
  Answer answer(Told told, String text) {
    int start = told.start();
    Matcher article = ARTICLES.getOrDefault(language, NONE).matcher(text).region(start, told.end());
    boolean isWayFirst =
        article.lookingAt() && WAY.matcher(text).region(article.end(), told.end()).lookingAt();
    if (isBare(told.form(), isWayFirst) && article.lookingAt()) {
      start = article.end();
    }
    Matcher ahead = AHEAD.matcher(text).region(start, told.end());
    if (told.form() instanceof Form.Away away && ahead.lookingAt()) {
      return new Answer(
          start,
          told.end(),
          notation.ahead(away, ahead.group().startsWith("d") && language.equals("fr")));
    }
    return new Answer(start, told.end(), notation.value(told.form()));
  }
}
