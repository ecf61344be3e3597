package org.attest.bench.times;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.time.told.Form;
import org.attest.core.time.told.Moment;
import org.attest.core.time.told.Told;

/// What the single components of Recognizers-Text count as part of a time: those below the whole
/// chain leave limits out, those for parts of a day take the words before them.
final class Spec {
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?i)(?:depuis|avant|après|dès|jusqu['’](?:à|au|en)|desde|antes del?|después del?|hasta|seit"
              + "|vor|nach|bis(?: zu[mr])?|ab|since|before|after|until|till|by)(?: (?:el|la|las|los|le|les|l['’]|dem|der|den|the))? ");
  private static final Pattern PART =
      Pattern.compile("(?i)(?:mañana|tarde|noche|madrugada|matin|soir|nuit|apr[eè]s[- ]midi)");
  private static final Map<String, Pattern> LED =
      Map.of(
          "es", Pattern.compile("(?i)(?:por|en|a) la $"),
          "fr", Pattern.compile("(?i)(?:dans (?:le |la |l['’])|en |le |la |l['’])$"));

  private Spec() {}

  static Answer of(String spec, Answer answer, Told told, String text, String language) {
    boolean isChain = spec.startsWith("DateTimeModel") || spec.startsWith("Merged");
    if (!isChain && told.form() instanceof Form.Shaded) {
      Matcher limit = LIMIT.matcher(text).region(answer.start(), answer.end());
      int start = limit.lookingAt() ? limit.end() : answer.start();
      return new Answer(start, answer.end(), answer.value());
    }
    boolean isPart = isPart(told.form());
    Pattern led = LED.get(language);
    boolean isPartFirst =
        (language.equals("es") || language.equals("fr"))
            && told.form() instanceof Moment clock
            && clock.isOnlyOfDay()
            && clock.clock().isTold()
            && Character.isLetter(text.charAt(answer.start()))
            && PART.matcher(text).region(answer.start(), answer.end()).lookingAt();
    if (led != null
        && ((isPart && language.equals("fr"))
            || (isPart && spec.startsWith("TimePeriod"))
            || isPartFirst)) {
      Matcher before = led.matcher(text.substring(0, answer.start()));
      return before.find() ? new Answer(before.start(), answer.end(), answer.value()) : answer;
    }
    return answer;
  }

  private static boolean isPart(Form form) {
    return switch (form) {
      case Moment moment -> moment.isOnlyOfDay() && !moment.clock().isTold();
      case Form.Shaded shaded -> isPart(shaded.of());
      default -> false;
    };
  }
}
