package org.attest.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A TEI document made by chance, and what a reader must make of it.
///
/// Every word in it is another, all of one length, so that each can be looked for by itself.
///
/// @param text words that the text has, each once
/// @param readings words that stand for others in the reading text
/// @param aside words that are left out by a rule of `docs/reference/tei.md`
/// @param struckOut words of the text that the reading text leaves out
/// @param counts how many names, dates, notes and interventions of each kind are encoded
public record TeiSample(
    String xml,
    List<String> text,
    List<String> readings,
    List<String> aside,
    List<String> struckOut,
    Map<String, Integer> counts) {

  /// The same document for the same seed.
  public static TeiSample of(long seed) {
    Maker maker = new Maker(seed);
    String body = maker.division(0);
    String aside = maker.word(Maker.Fate.ASIDE);
    return new TeiSample(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>"
            + aside
            + "</title></titleStmt></fileDesc></teiHeader><text><body>"
            + body
            + "</body></text></TEI>",
        maker.text,
        maker.readings,
        maker.aside,
        maker.struckOut,
        maker.counts);
  }

  private static final class Maker {
    private static final int DEPTH_MAX = 5;

    private final Random random;
    private final List<String> text = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final List<String> struckOut = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int words;
    private int ids;

    /// How many elements are open whose words the reading text leaves out.
    private int leftOut;

    Maker(long seed) {
      this.random = new Random(seed);
    }

    /// What becomes of a word.
    private enum Fate {
      TEXT,
      READ,
      ASIDE
    }

    /// Six letters, the first and last of which stand nowhere else.
    String word(Fate fate) {
      StringBuilder word = new StringBuilder("q");
      int rest = words++;
      for (int i = 0; i < 4; i++) {
        word.append((char) ('a' + rest % 8));
        rest /= 8;
      }
      String made = word.append('z').toString();
      switch (fate) {
        case TEXT -> text.add(made);
        case READ -> readings.add(made);
        case ASIDE -> aside.add(made);
      }
      if (fate == Fate.TEXT && leftOut > 0) {
        struckOut.add(made);
      }
      return made;
    }

    private void count(String what) {
      counts.merge(what, 1, Integer::sum);
    }

    private int any(int bound) {
      return random.nextInt(bound);
    }

    String division(int depth) {
      StringBuilder out = new StringBuilder("<div type='letter'>");
      out.append(any(2) == 0 ? "<head>" + phrase(depth + 1) + "</head>" : "");
      for (int i = any(4); i >= 0; i--) {
        out.append(block(depth + 1));
      }
      return out.append("</div>").toString();
    }

    private String block(int depth) {
      if (depth >= DEPTH_MAX) {
        return "<p>" + word(Fate.TEXT) + "</p>";
      }
      return switch (any(13)) {
        case 0 -> division(depth);
        case 1 -> "<lg><l>" + phrase(depth) + "</l>\n<l>" + phrase(depth) + "</l></lg>";
        case 2 ->
            "<list><label>" + word(Fate.TEXT) + "</label><item>" + phrase(depth) + "</item></list>";
        case 3 ->
            "<table><row><cell>"
                + word(Fate.TEXT)
                + "</cell><cell>"
                + phrase(depth)
                + "</cell></row></table>";
        case 4 -> "<sp><speaker>" + word(Fate.TEXT) + "</speaker><p>" + phrase(depth) + "</p></sp>";
        case 5 -> "<fw>" + word(Fate.TEXT) + "</fw><pb n='" + any(90) + "'/>";
        case 6 -> note("<note><p>" + phrase(depth) + "</p></note>");
        case 7 -> "<quote><p>" + phrase(depth) + "</p></quote>";
        case 8 -> "<!-- " + word(Fate.ASIDE) + " --><ab>" + phrase(depth) + "</ab>";
        case 9 -> "<figure><graphic url='x.png'/><figDesc>" + phrase(depth) + "</figDesc></figure>";
        case 10 -> blockApparatus();
        case 11 -> "<p>" + tokens() + "</p>";
        default -> "<p>" + phrase(depth) + " " + phrase(depth) + "</p>";
      };
    }

    private String blockApparatus() {
      count("variant");
      return "<app><lem><p>"
          + word(Fate.TEXT)
          + "</p></lem><rdg><p>"
          + word(Fate.TEXT)
          + "</p></rdg></app>";
    }

    private String tokens() {
      String blank = List.of("", " ", "\n  ").get(any(3));
      return "<w>"
          + word(Fate.TEXT)
          + "</w>"
          + blank
          + "<pc>,</pc>"
          + blank
          + "<w>"
          + word(Fate.TEXT)
          + "</w>"
          + blank
          + "<w>"
          + word(Fate.TEXT)
          + "</w>"
          + blank
          + "<pc>.</pc>";
    }

    private String note(String note) {
      count("note");
      return note;
    }

    private String phrase(int depth) {
      StringBuilder out = new StringBuilder();
      for (int i = 1 + any(3); i > 0; i--) {
        out.append(depth >= DEPTH_MAX ? word(Fate.TEXT) : piece(depth + 1));
        out.append(any(4) == 0 ? "\n" : " ");
      }
      return out.toString();
    }

    private String piece(int depth) {
      return switch (any(24)) {
        case 0 -> choice("sic", "corr", Fate.TEXT, "correction", depth);
        case 1 -> choice("orig", "reg", Fate.READ, "regularisation", depth);
        case 2 -> choice("abbr", "expan", Fate.READ, "expansion", depth);
        case 3 -> marked("supplied", "supplied", depth);
        case 4 -> marked("unclear", "unclear", depth);
        case 5 -> marked("add", "added", depth);
        case 6 -> struck("del", "deleted", depth);
        case 7 -> struck("surplus", "surplus", depth);
        case 8 -> "<gap reason='lost'/>" + counted("gap");
        case 9 -> apparatus(depth);
        case 10 ->
            "<persName ref='#p" + any(9) + "'>" + phrase(depth) + "</persName>" + counted("name");
        case 11 -> "<placeName>" + phrase(depth) + "</placeName>" + counted("name");
        case 12 ->
            "<date when='1921-03-0"
                + (1 + any(8))
                + "'>"
                + phrase(depth)
                + "</date>"
                + counted("date");
        case 13 -> leftOut > 0 ? word(Fate.TEXT) : note("<note>" + phrase(depth) + "</note>");
        case 14 -> leftOut > 0 ? word(Fate.TEXT) : aimed(depth);
        case 15 -> torn();
        case 16 -> "<hi rend='i'>" + phrase(depth) + "</hi>";
        case 17 -> "<q>" + phrase(depth) + "</q>";
        case 18 -> "<index><term>" + word(Fate.ASIDE) + "</term></index>" + word(Fate.TEXT);
        case 19 -> word(Fate.TEXT) + "<fw>" + word(Fate.TEXT) + "</fw>";
        case 20 ->
            "<subst>"
                + struck("del", "deleted", depth)
                + marked("add", "added", depth)
                + "</subst>";
        case 21 -> "<seg>" + word(Fate.TEXT) + "<?x " + word(Fate.ASIDE) + "?></seg>";
        case 22 -> "<![CDATA[" + word(Fate.TEXT) + "]]>";
        default -> word(Fate.TEXT);
      };
    }

    private String counted(String what) {
      count(what);
      return "";
    }

    /// Of two forms the second is in the text as well, or stands for the first in the reading text.
    private String choice(String first, String second, Fate fate, String kind, int depth) {
      count(kind);
      boolean read = fate == Fate.READ;
      String printed = read || leftOut > 0 ? word(Fate.TEXT) : phrase(depth);
      leftOut += read ? 0 : 1;
      String instead = word(fate);
      leftOut -= read ? 0 : 1;
      String one = "<" + first + ">" + printed + "</" + first + ">";
      return "<choice>" + one + "\n<" + second + ">" + instead + "</" + second + "></choice>";
    }

    private String apparatus(int depth) {
      count("variant");
      String lemma = phrase(depth);
      leftOut++;
      String other = word(Fate.TEXT);
      leftOut--;
      return "<app><lem>" + lemma + "</lem><rdg wit='#A'>" + other + "</rdg></app>";
    }

    private String marked(String element, String kind, int depth) {
      count(kind);
      return "<" + element + ">" + phrase(depth) + "</" + element + ">";
    }

    private String struck(String element, String kind, int depth) {
      count(kind);
      leftOut++;
      String made = "<" + element + ">" + phrase(depth) + "</" + element + ">";
      leftOut--;
      return made;
    }

    private String aimed(int depth) {
      String id = "n" + ids++;
      return word(Fate.TEXT)
          + "<ptr target='#"
          + id
          + "'/>"
          + note("<note xml:id='" + id + "'>" + phrase(depth) + "</note>");
    }

    private String torn() {
      String word = word(Fate.TEXT);
      String blank = any(2) == 0 ? "\n" : "";
      return word.substring(0, 3)
          + blank
          + "<"
          + (any(2) == 0 ? "lb" : "pb")
          + " break='no'/>"
          + blank
          + word.substring(3);
    }
  }
}
