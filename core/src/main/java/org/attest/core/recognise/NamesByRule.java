package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Finds names by their shape, their surroundings and what the same source says elsewhere.
///
/// A first level: runs of capitalised words are candidates; the words in them (Committee, Bureau,
/// Street), titles before them, places known to the [Gazetteer], and the other occurrences of the
/// same words decide the kind. What nothing speaks for is not proposed.
public final class NamesByRule implements Recogniser {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*+(?:[’'-]\\p{L}[\\p{L}\\p{M}]*+){0,5}";
  private static final String ACRONYM =
      "(?:\\p{Lu}\\.){2,6}|\\p{Lu}{2,6}(?!\\p{L})(?:\\(\\p{Lu}\\))?";
  private static final String LINK =
      "(?: (?:of|for|&|de|del|da|di|van|von|der|la|le|zu) (?:the |all |die |der )?| )";
  private static final Pattern RUN =
      Pattern.compile(
          "(?<!\\p{L})(?:"
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
  private static final Pattern WORK_WORD =
      Pattern.compile(
          "(?:Pact|Treaty|Register|Manifesto|Memoirs?|History) of .*"
              + "|(?:\\p{Lu}\\S+ ){1,3}(?:Papers|Book|Bulletin|Gazette|Times|Journal|Herald|Review|Chronicle|News|Tribune)(?: \\d{4})?");
  static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:Committee|Bureau|Party|Union|Unions|International|Federation|Confederation|Association|League"
              + "|Congress|Council|Commission|Government|Ministry|Society|Club|Company|Army|Legions?|Press|Library"
              + "|Fund|Section|Publishers|Board|Court|Police|Guard|Guild|Chamber|Workers|Archive|Institute|School"
              + "|University|Church|Bank|Group|Syndicate|Soviet|Duma|Parliament|Directorate|Office|Brotherhood"
              + "|Comintern|Cheka|CheKa|Vecheka|Entente|Profintern|Unione|Union[ei]|Arbeiter-Union"
              + "|Confederaci[oó]n|Conf[eé]d[eé]ration|F[oö]deration|F[eé]d[eé]ration|Federazione|Partei|Parti|Partido"
              + "|Verein|Bund|Komitee|Comit[eé]|\\p{Lu}\\p{Ll}*rat|Directory|Watch|Reprints|Councils)\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Comrades?|Com\\.|Mr\\.?|Mrs\\.?|Miss|Madame|Dr\\.?|Prof\\.?|General|Captain|Colonel|Baron|Count|Prince"
              + "|Father|Brother|Sister|Commissioner|Inspector|Herr|Frau|Monsieur|President|Minister|Secretary)\\s+$");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:in|at|from|near|to|into|towards|throughout|outside|of|leaving|reached)\\s+(?:the )?$");
  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "\\b(?:Street|Square|Prison|prison|Station|Harbour|Bay|Island|River|Region|Province|Gate|Quay|Bridge|Road|Hotel|Palace|Republic|Empire|House|Loft|Mole|Market|Castle|Lake|Valley|County|District|Village|Hall)\\b");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "^[,’']?s? ?(?:who|said|says|asked|answered|replied|wrote|told|was arrested|is arrested|declared|smiled|spoke|himself)\\b");

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

  private static final Pattern WITH_INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){1,3}" + WORD);
  private static final Pattern ALL_ACRONYM = Pattern.compile("(?:" + ACRONYM + ")");
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
  private static final Pattern OPENER = Pattern.compile("^(?:of|for|and|&|the|all) (?:the )?");
  private static final Pattern CLOSER = Pattern.compile("(?: (?:of|for|and|&|the)|[’']s)$");
  private static final Pattern PLACE_END =
      Pattern.compile(".*(?:grad|burg|ville|stadt|ton|ov|sk)$");

  private static final Pattern AFTER_ROLE =
      Pattern.compile(
          "(?:Commissioner|Commissar|Captain|Inspector|Sergeant|Minister|President|Secretary|Chairman|Professor"
              + "|Doctor|General|Colonel|Major|Lieutenant|Admiral|Baron|Count|Citizen) $");

  /// Nobody's name has it before.
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:^|\\W)(?:the|an?|another|every|some|no|that|this|each) $", Pattern.CASE_INSENSITIVE);

  private static final int LINE_REACH = 20;

  /// `I'll`, `Don't`: no name is shortened so.
  private static final Pattern CONTRACTED =
      Pattern.compile(
          "(?:I|You|We|They|He|She|It|That|There|What|Who|Here|Let|How|Where)['’]\\p{Ll}{1,2}"
              + "|\\p{Lu}\\p{Ll}*n['’]t");

  private static final Pattern MEMBERS =
      Pattern.compile(".*(?:ists|ians|eks|ites|mans|ans|ors)(?: .*)?");
  private static final Set<String> GENERIC =
      Set.of(
          ("Party Congress Union Unions Government Committee Bureau International Workers Commission Council"
                  + " Association Federation League Company Board Court Police Office Group School Church Section"
                  + " Army Society Club Guild Press Library Archive Chamber Guard Bank Soviet Parliament Legion WWI WWII")
              .split(" ", -1));
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

  @Override
  public String id() {
    return "names-by-rule/1";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    ReadingText reading = source.reading();
    List<Candidate> candidates = candidates(reading.text());
    Map<String, NameKind> known = new HashMap<>();
    Surroundings surroundings = new Surroundings(reading.text());
    List<Optional<NameKind>> judged = new ArrayList<>();
    for (Candidate candidate : candidates) {
      surroundings.add(
          reading.text(), candidate.at(), candidate.words(), candidate.sentenceStart());
      Optional<NameKind> kind = judge(reading.text(), candidate);
      kind.ifPresent(told -> learn(known, candidate.words(), told));
      judged.add(kind);
    }
    List<Proposal> out = new ArrayList<>(new Titles(source).proposals(id()));
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    out.forEach(p -> taken.put(p.finding().span().start(), p.finding().span().end()));
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Optional<NameKind> kind =
          judged
              .get(i)
              .or(() -> Optional.ofNullable(known.get(candidate.words())))
              .or(() -> quoted(reading.text(), candidate))
              .or(() ->
                  isGeneral(candidate.words())
                      ? Optional.empty()
                      : surroundings.kind(candidate.words()));
      kind.flatMap(told -> propose(reading, candidate, told))
          .filter(p -> isFree(taken, p.finding().span()))
          .ifPresent(p -> {
            taken.put(p.finding().span().start(), p.finding().span().end());
            out.add(p);
          });
    }
    out.sort((a, b) -> a.finding().span().compareTo(b.finding().span()));
    return out;
  }

  /// Capitalised words alone between quotation marks are a title.
  private static Optional<NameKind> quoted(String text, Candidate candidate) {
    int start = candidate.at().start();
    int end = candidate.at().end();
    boolean marked =
        start > 0
            && end < text.length()
            && "“\"„«".indexOf(text.charAt(start - 1)) >= 0
            && "”\"“»".indexOf(text.charAt(end)) >= 0;
    return marked ? Optional.of(NameKind.WORK) : Optional.empty();
  }

  private static boolean isFree(NavigableMap<Integer, Integer> taken, Span span) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(Math.max(span.end(), span.start() + 1));
    return before == null || before.getValue() <= span.start();
  }

  /// Members of a movement and bare words for bodies name nobody by themselves.
  private static boolean isGeneral(String words) {
    boolean single = words.indexOf(' ') < 0;
    return GENERIC.contains(words) || (single && MEMBERS.matcher(words).matches());
  }

  private record Candidate(Span at, String words, boolean sentenceStart) {}

  private static List<Candidate> candidates(String text) {
    List<Candidate> out = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      boolean first = isSentenceStart(text, start) || Surroundings.isTitleLine(text, start);
      String words = text.substring(start, end);
      while (true) {
        int space = words.indexOf(' ');
        String head = space < 0 ? words : words.substring(0, space);
        if (!COMMON.contains(head.replace(".", ""))) {
          break;
        }
        int skip = space < 0 ? words.length() : space + 1;
        words = OPENER.matcher(words.substring(skip)).replaceFirst("");
        first = false;
        if (words.isEmpty()) {
          break;
        }
      }
      start = end - words.length();
      for (Matcher closer = CLOSER.matcher(words); closer.find(); closer = CLOSER.matcher(words)) {
        words = words.substring(0, closer.start());
      }
      Matcher role = ROLE.matcher(words);
      if (role.lookingAt()) {
        start += role.end();
        words = words.substring(role.end());
        first = false;
      }
      Matcher home = HOME.matcher(words);
      if (home.find() && isPersonal(words)) {
        matcher.region(start + home.end(), text.length());
        words = words.substring(0, home.start());
      }
      Matcher foreign = CUT.matcher(words);
      if (foreign.find()) {
        matcher.region(start + foreign.end(), text.length());
        words = words.substring(0, foreign.start());
      }
      if (words.length() > 1 && !CONTRACTED.matcher(words).matches()) {
        out.add(new Candidate(new Span(start, start + words.length()), words, first));
      }
    }
    return out;
  }

  /// Whether a run begins as the name of a person does.
  private static boolean isPersonal(String words) {
    return words.matches("(?s)(?:\\p{Lu}\\. ?){1,3}" + WORD + "\\b.*")
        || Gazetteer.isGivenName(words.split(" ", 2)[0]);
  }

  private static boolean isSentenceStart(String text, int at) {
    int i = at - 1;
    while (i >= 0 && " “\"‘(*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?:\n—|\t".indexOf(text.charAt(i)) >= 0;
  }

  private static Optional<NameKind> judge(String text, Candidate candidate) {
    String words = candidate.words();
    String before =
        text.substring(Math.max(0, candidate.at().start() - 25), candidate.at().start());
    String after =
        text.substring(candidate.at().end(), Math.min(text.length(), candidate.at().end() + 25));
    if (isGeneral(words)) {
      return Optional.empty();
    }
    if (Gazetteer.isPlace(words)) {
      return Optional.of(NameKind.PLACE);
    }
    if (WORK_WORD.matcher(words).matches()) {
      return Optional.of(NameKind.WORK);
    }
    if (ORGANISATION.matcher(words).find() || isAcronym(text, candidate)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    if (PLACE_WORD.matcher(words).find()) {
      return Optional.of(NameKind.PLACE);
    }
    boolean initials = WITH_INITIALS.matcher(words).matches();
    boolean given = Gazetteer.isGivenName(words.split(" ", 2)[0]) && words.indexOf(' ') > 0;
    if (initials
        || given
        || (isTitled(before) && !Surroundings.isTitleLine(text, candidate.at().start()))
        || (SPEAKS.matcher(after).find()
            && !candidate.sentenceStart()
            && !ARTICLE.matcher(before).find())) {
      return Optional.of(NameKind.PERSON);
    }
    if (words.indexOf(' ') < 0
        && PLACE_BEFORE.matcher(before).find()
        && PLACE_END.matcher(words).matches()) {
      return Optional.of(NameKind.PLACE);
    }
    return Optional.empty();
  }

  /// Whether a title or an office stands before a name.
  private static boolean isTitled(String before) {
    return isAfterCapital(before)
        && (TITLE.matcher(before).find() || AFTER_ROLE.matcher(before).find());
  }

  /// Titles and offices have a capital in their last word; a glance at it spares two searches.
  private static boolean isAfterCapital(String before) {
    int at = before.stripTrailing().length() - 1;
    while (at >= 0 && !Character.isWhitespace(before.charAt(at))) {
      if (Character.isUpperCase(before.charAt(at))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /// Letters that stand for a body; no Roman number, and not among other words in capitals.
  private static boolean isAcronym(String text, Candidate candidate) {
    String words = candidate.words();
    if (words.length() < 3
        || !ALL_ACRONYM.matcher(words).matches()
        || ROMAN.matcher(words).matches()) {
      return false;
    }
    int from = Math.max(0, candidate.at().start() - LINE_REACH);
    int to = Math.min(text.length(), candidate.at().end() + LINE_REACH);
    String around =
        text.substring(from, candidate.at().start()) + text.substring(candidate.at().end(), to);
    long small = around.chars().filter(Character::isLowerCase).count();
    return small * 2 > around.chars().filter(Character::isLetter).count();
  }

  /// What is known of a full name is known of its surname, and of the name without its middle.
  private static void learn(Map<String, NameKind> known, String words, NameKind kind) {
    known.putIfAbsent(words, kind);
    if (kind == NameKind.PERSON) {
      String surname =
          words.substring(words.lastIndexOf(' ') + 1).replaceFirst("^(?:\\p{Lu}\\.)+", "");
      if (surname.length() > 2) {
        known.putIfAbsent(surname, kind);
      }
    }
  }

  private Optional<Proposal> propose(ReadingText reading, Candidate candidate, NameKind kind) {
    List<Span> spans = reading.toSource(candidate.at(), 4);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span outer = new Span(spans.getFirst().start(), spans.getLast().end());
    List<Span> segments = spans.size() > 1 ? spans : List.of();
    return Optional.of(
        new Proposal(
            new Name(outer, segments, candidate.words(), kind),
            id(),
            "capitalised words that read as a " + kind.label(),
            0.6));
  }
}
