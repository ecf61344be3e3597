package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Runs of capitalised words that may be names, freed of the words before, between and behind them
/// that belong to no name.
///
/// How a run is trimmed depends on its words alone, so each run of a source is trimmed once however
/// often it stands there.
final class Candidates {
  static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'-]\\p{L}[\\p{L}\\p{M}]*+){0,5}";
  static final String ACRONYM = "(?:\\p{Lu}\\.){2,6}|\\p{Lu}{2,6}(?!\\p{L})(?:\\(\\p{Lu}\\))?";
  private static final String LINK =
      "(?: (?:of|for|&|de|del|da|di|van|von|der|la|le|zu) (?:the |all |die |der )?| )";
  private static final Pattern RUN =
      Pattern.compile(
          "(?:"
              + ACRONYM
              + "|(?:\\p{Lu}\\. ?){1,3}"
              + WORD
              + "|"
              + WORD
              + ")(?:"
              + LINK
              + "(?:"
              + ACRONYM
              + "|\\p{Lu}\\.|"
              + WORD
              + ")){0,12}");

  /// Where a run of capitalised words is two names or a name and the rest of a title.
  private static final Pattern CUT =
      Pattern.compile(
          " (?:Towards?|From|To|With|Against|Before|And|In|On|By) | for (?:the )?(?=\\p{Lu}\\p{L}+ (?:of|Congress))");

  /// What a person is, before the name: `Harbour Commissioner` in `Harbour Commissioner Thale`.
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’-]* ){0,2}(?:Commissioner|Commissar|Captain|Inspector|Sergeant|Minister|President"
              + "|Secretary|Chairman|Professor|Doctor|General|Colonel|Major|Lieutenant|Admiral|Baron|Count|Citizen"
              + "|Editor|Delegate)(?: (?=\\p{Lu})| of (?:the )?|$)");

  /// Where a person comes from stands behind the name.
  private static final Pattern HOME = Pattern.compile(" of (?:the )?");

  private static final Pattern OPENER = Pattern.compile("^(?:of|for|and|&|the|all) (?:the )?");
  private static final List<String> CLOSERS =
      List.of(" of", " for", " and", " &", " the", "’s", "'s");
  private static final Pattern PERSONAL =
      Pattern.compile("(?s)(?:\\p{Lu}\\. ?){1,3}" + WORD + "\\b.*");

  /// `I'll`, `Don't`: no name is shortened so.
  private static final Pattern CONTRACTED =
      Pattern.compile(
          "(?:I|You|We|They|He|She|It|That|There|What|Who|Here|Let|How|Where)['’]\\p{Ll}{1,2}"
              + "|\\p{Lu}\\p{Ll}*n['’]t");

  private static final Set<String> COMMON =
      Set.of(
          ("The This That These Those A An And But In On At As It Its He She We They You I My Our "
                  + "Your His Her Their If When While After Before There Here Is Are Was Were What Who Why "
                  + "How Where No Not Yes One Two Three For From To Of By With Without All Some Among "
                  + "Apart According Both Come Do Long Let Looking Many Most Only Other Such Then Thus "
                  + "Under Until Within Would Yours Dear Comrade Comrades See Document Documents Appendix "
                  + "Appendices Contents Chapter Note Source Sources Ed Every Each Nor Or So Now Also Even "
                  + "Because Since However Although Very January February March April May June July August "
                  + "September October November December Monday Tuesday Wednesday Thursday Friday Saturday "
                  + "Sunday Mr Mrs Vol Jan Feb Mar Apr Aug Sept Oct Nov Dec Down Forward Following Shortly")
              .split(" ", -1));

  private final Tokens tokens;
  private final String text;
  private final Lines lines;
  private final Map<String, Trimmed> trimmed = new HashMap<>();

  /// @param sentenceStart whether it owes its capital, or may owe it, to its place
  record Candidate(Span at, String words, boolean sentenceStart) {}

  /// What is left of a run.
  ///
  /// @param from how far behind the beginning of the run the words begin
  /// @param words nothing if the run is no name
  /// @param isOpened whether words before them were taken away
  /// @param resume where in the run the next one may begin
  private record Trimmed(int from, String words, boolean isOpened, int resume) {}

  Candidates(Tokens tokens) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.lines = new Lines(text);
  }

  List<Candidate> all() {
    List<Candidate> out = new ArrayList<>();
    Matcher matcher = RUN.matcher(text).useTransparentBounds(true);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      if (start < at || !tokens.isCapital(i) || !matcher.region(start, text.length()).lookingAt()) {
        continue;
      }
      Trimmed run = trimmed.computeIfAbsent(matcher.group(), Candidates::trim);
      at = start + run.resume();
      if (!run.words().isEmpty()) {
        int from = start + run.from();
        boolean first = !run.isOpened() && isFirst(start);
        out.add(new Candidate(new Span(from, from + run.words().length()), run.words(), first));
      }
    }
    return out;
  }

  private boolean isFirst(int at) {
    return isSentenceStart(at) || lines.isTitle(at);
  }

  private boolean isSentenceStart(int at) {
    int i = at - 1;
    while (i >= 0 && " “\"‘(*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?:\n—|\t".indexOf(text.charAt(i)) >= 0;
  }

  private static Trimmed trim(String run) {
    String words = unopened(run);
    int start = run.length() - words.length();
    boolean isOpened = start > 0;
    words = unclosed(words);
    Matcher role = ROLE.matcher(words);
    if (role.lookingAt()) {
      start += role.end();
      words = words.substring(role.end());
      isOpened = true;
    }
    int resume = run.length();
    Matcher home = HOME.matcher(words);
    if (home.find() && isPersonal(words)) {
      resume = start + home.end();
      words = words.substring(0, home.start());
    }
    Matcher foreign = CUT.matcher(words);
    if (foreign.find()) {
      resume = start + foreign.end();
      words = words.substring(0, foreign.start());
    }
    boolean isName = words.length() > 1 && !CONTRACTED.matcher(words).matches();
    return new Trimmed(start, isName ? words : "", isOpened, resume);
  }

  /// Without the words at its beginning that begin many sentences.
  private static String unopened(String run) {
    String words = run;
    while (!words.isEmpty()) {
      int space = words.indexOf(' ');
      String head = space < 0 ? words : words.substring(0, space);
      if (!COMMON.contains(head.replace(".", ""))) {
        break;
      }
      int skip = space < 0 ? words.length() : space + 1;
      words = OPENER.matcher(words.substring(skip)).replaceFirst("");
    }
    return words;
  }

  /// Without what hangs on at its end.
  private static String unclosed(String run) {
    String words = run;
    for (boolean again = true; again; ) {
      again = false;
      for (String closer : CLOSERS) {
        if (words.endsWith(closer)) {
          words = words.substring(0, words.length() - closer.length());
          again = true;
        }
      }
    }
    return words;
  }

  /// Whether a run begins as the name of a person does.
  private static boolean isPersonal(String words) {
    return PERSONAL.matcher(words).matches() || Gazetteer.isGivenName(words.split(" ", 2)[0]);
  }
}
