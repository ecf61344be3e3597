package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Finds names by their shape, their surroundings and what the same source says elsewhere.
///
/// A first level: runs of capitalised words are candidates; the words in them (Committee, Bureau,
/// Street), titles before them, places known to the [Gazetteer], and the other occurrences of the
/// same words decide the kind. What nothing speaks for is not proposed.
public final class NamesByRule implements Recogniser {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-]\\p{L}[\\p{L}\\p{M}]*)*";
  private static final String ACRONYM = "(?:\\p{Lu}\\.){2,6}|\\p{Lu}{2,6}(?:\\(\\p{Lu}\\))?";
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
              + "))*");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:Committee|Bureau|Party|Union|Unions|International|Federation|Confederation|Association|League"
              + "|Congress|Council|Commission|Government|Ministry|Society|Club|Company|Army|Legions?|Press|Library"
              + "|Fund|Section|Publishers|Board|Court|Police|Guard|Guild|Chamber|Workers|Archive|Institute|School"
              + "|University|Church|Bank|Group|Syndicate|Soviet|Duma|Parliament|Directorate|Office|Brotherhood"
              + "|Comintern|Cheka|CheKa|Vecheka|Entente|Profintern)\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Comrades?|Com\\.|Mr\\.?|Mrs\\.?|Miss|Madame|Dr\\.?|Prof\\.?|General|Captain|Colonel|Baron|Count|Prince"
              + "|Father|Brother|Sister|Commissioner|Inspector|Herr|Frau|Monsieur|President|Minister|Secretary)\\s+$");
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "\\b(?:in|at|from|near|to|into|towards|throughout|outside|of|leaving|reached)\\s+(?:the )?$");
  private static final Pattern PLACE_WORD =
      Pattern.compile(
          "\\b(?:Street|Square|Prison|prison|Station|Harbour|Bay|Island|River|Region|Province|Gate|Quay|Bridge|Road|Hotel|Palace|Town Hall)\\b");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "^[,’']?s? ?(?:who|said|says|asked|answered|replied|wrote|told|was arrested|is arrested|declared|smiled|spoke|himself)\\b");
  private static final Pattern CITED_TITLE =
      Pattern.compile("[*_]([^*_]{3,200})[*_]|\\G(\\p{Lu}\\p{L}+ \\d{4})(?=, p)");

  /// Where a run of capitalised words is two names or a name and the rest of a title.
  private static final Pattern CUT =
      Pattern.compile(
          " (?:Towards?|From|To|With|Against|Before|And|In|On|By) | for (?:the )?(?=\\p{Lu}\\p{L}+ (?:of|Congress))");

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
    for (Candidate candidate : candidates) {
      judge(reading.text(), candidate).ifPresent(kind -> learn(known, candidate.words(), kind));
    }
    List<Proposal> out = new ArrayList<>(works(source));
    Set<Integer> taken = new HashSet<>();
    out.forEach(p -> taken.add(p.finding().span().start()));
    for (Candidate candidate : candidates) {
      NameKind kind =
          judge(reading.text(), candidate)
              .or(() -> Optional.ofNullable(known.get(candidate.words())))
              .orElse(null);
      if (kind != null) {
        propose(reading, candidate, kind)
            .filter(p -> taken.add(p.finding().span().start()))
            .ifPresent(out::add);
      }
    }
    out.sort((a, b) -> a.finding().span().compareTo(b.finding().span()));
    return out;
  }

  private record Candidate(Span at, String words, boolean sentenceStart) {}

  private static List<Candidate> candidates(String text) {
    List<Candidate> out = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      boolean first = isSentenceStart(text, start);
      String words = text.substring(start, end);
      while (true) {
        int space = words.indexOf(' ');
        String head = space < 0 ? words : words.substring(0, space);
        if (!COMMON.contains(head.replace(".", ""))) {
          break;
        }
        int skip = space < 0 ? words.length() : space + 1;
        words = words.substring(skip).replaceFirst("^(?:of|for|and|&|the|all) (?:the )?", "");
        first = false;
        if (words.isEmpty()) {
          break;
        }
      }
      start = end - words.length();
      while (words.matches("(?s).* (?:of|for|and|&|the)$|.*[’']s$")) {
        words = words.replaceFirst("(?s)(?: (?:of|for|and|&|the)|[’']s)$", "");
      }
      Matcher foreign = CUT.matcher(words);
      if (foreign.find()) {
        matcher.region(start + foreign.end(), text.length());
        words = words.substring(0, foreign.start());
      }
      if (words.length() > 1) {
        out.add(new Candidate(new Span(start, start + words.length()), words, first));
      }
    }
    return out;
  }

  private static boolean isSentenceStart(String text, int at) {
    int i = at - 1;
    while (i >= 0 && " “\"‘(*".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || ".!?:\n—".indexOf(text.charAt(i)) >= 0;
  }

  private static Optional<NameKind> judge(String text, Candidate candidate) {
    String words = candidate.words();
    String before =
        text.substring(Math.max(0, candidate.at().start() - 25), candidate.at().start());
    String after =
        text.substring(candidate.at().end(), Math.min(text.length(), candidate.at().end() + 25));
    boolean single = words.indexOf(' ') < 0;
    if (GENERIC.contains(words) || (single && MEMBERS.matcher(words).matches())) {
      return Optional.empty();
    }
    if (Gazetteer.isPlace(words)) {
      return Optional.of(NameKind.PLACE);
    }
    if (ORGANISATION.matcher(words).find()
        || (words.matches("(?:" + ACRONYM + ")") && words.length() > 2)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    if (PLACE_WORD.matcher(words).find()) {
      return Optional.of(NameKind.PLACE);
    }
    boolean initials = words.matches("(?:\\p{Lu}\\. ?){1,3}" + WORD);
    boolean given = Gazetteer.isGivenName(words.split(" ", 2)[0]) && words.indexOf(' ') > 0;
    if (initials
        || given
        || TITLE.matcher(before).find()
        || (SPEAKS.matcher(after).find() && !candidate.sentenceStart())) {
      return Optional.of(NameKind.PERSON);
    }
    if (words.indexOf(' ') < 0
        && PLACE_BEFORE.matcher(before).find()
        && words.matches(".*(?:grad|burg|ville|stadt|ton|ov|sk)$")) {
      return Optional.of(NameKind.PLACE);
    }
    return Optional.empty();
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

  /// Titles of works: what a citation sets in italics, and the abbreviation with which it begins.
  private List<Proposal> works(StructuredSource source) {
    List<Proposal> out = new ArrayList<>();
    Set<Integer> starts = new HashSet<>();
    for (Part part : source.parts()) {
      for (Citation citation : part.citations()) {
        Span cited = citation.span();
        Matcher matcher =
            CITED_TITLE.matcher(source.source().text().value()).region(cited.start(), cited.end());
        while (matcher.find()) {
          int group = matcher.group(1) != null ? 1 : 2;
          Span span = new Span(matcher.start(group), matcher.end(group));
          if (starts.add(span.start())) {
            Name name = new Name(span, List.of(), matcher.group(group), NameKind.WORK);
            out.add(new Proposal(name, id(), "the work that a citation names", 0.8));
          }
        }
      }
    }
    return out;
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
