package org.attest.core.account.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.account.term.Words;
import org.attest.core.reason.Conventions;
import org.attest.core.reason.Gap;

/// Reads an amount from left to right: what hedges it, one number or two, what it counts.
final class AmountParser {
  private static final double VAGUE = 0.25;
  private static final double NEARLY = 0.8;
  private static final int WORDS_MAX = 12;
  private static final Pattern TOKEN =
      Pattern.compile("\\d[\\d,.'’\\u00a0\\u202f]*|[\\p{L}]+|[~?+<>≤≥–—-]");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.'’\\u00a0\\u202f]\\d{3})+");
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "circa",
          "ca",
          "some",
          "~",
          "c",
          "etwa",
          "rund",
          "ungefähr",
          "environ",
          "unos",
          "circas",
          "perhaps",
          "maybe",
          "say");
  private static final Set<String> NEAR = Set.of("nearly", "almost", "fast", "presque", "casi");
  private static final Set<String> LEAST = Set.of("over", "above", ">", "≥", "mindestens", "über");
  private static final Set<String> MOST =
      Set.of("under", "below", "up", "<", "≤", "höchstens", "only");
  private static final Set<String> BETWEEN =
      Set.of("to", "or", "bis", "oder", "ou", "o", "-", "–", "—", "and");
  private static final Set<String> FILLERS = Set.of("of", "the", "than", "to", "as", "from");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "ein", "eine", "einer", "un", "une", "uno", "una", "o");
  private static final Map<String, Part> PARTS = parts();

  private final List<String> tokens;
  private int at;

  private record Part(double least, double most, String join) {}

  private AmountParser(List<String> tokens) {
    this.tokens = tokens;
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new HashMap<>();
    for (String line : NumberTable.LINES.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      Part part = new Part(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3]);
      for (String word : cells[0].split(" ", -1)) {
        parts.put(word, part);
      }
    }
    return Map.copyOf(parts);
  }

  static Optional<Amount> parse(String words) {
    boolean isLength = words.strip().startsWith("P") || words.strip().startsWith("-P");
    Optional<Gap> length =
        isLength ? Gap.parse(words.strip(), Conventions.USUAL).map(Gap::inDays) : Optional.empty();
    if (length.isPresent()) {
      boolean isVague = words.strip().endsWith("~");
      return length.map(gap -> new Amount(gap.least(), gap.most(), true, isVague, ""));
    }
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(words.toLowerCase(Locale.ROOT));
    while (tokens.size() <= WORDS_MAX && matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens.isEmpty() || tokens.size() > WORDS_MAX
        ? Optional.empty()
        : new AmountParser(tokens).amount();
  }

  private boolean takes(Set<String> words) {
    if (at < tokens.size() && words.contains(tokens.get(at))) {
      at++;
      return true;
    }
    return false;
  }

  private boolean takesAll(String... words) {
    if (at + words.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(at + i).equals(words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  private enum Hedge {
    NONE,
    ABOUT,
    NEARLY,
    LEAST,
    MORE,
    MOST,
    LESS
  }

  private Hedge hedge() {
    if (takesAll("at", "least")
        || takesAll("no", "fewer", "than")
        || takesAll("no", "less", "than")
        || takesAll("not", "less", "than")) {
      return Hedge.LEAST;
    }
    if (takesAll("more", "than") || takesAll("upwards", "of") || takes(LEAST)) {
      return Hedge.MORE;
    }
    if (takesAll("at", "most")
        || takesAll("no", "more", "than")
        || takesAll("not", "more", "than")
        || takesAll("up", "to")) {
      return Hedge.MOST;
    }
    if (takesAll("less", "than") || takesAll("fewer", "than") || takes(MOST)) {
      return Hedge.LESS;
    }
    if (takes(NEAR)) {
      return Hedge.NEARLY;
    }
    return takes(ABOUT) ? Hedge.ABOUT : Hedge.NONE;
  }

  private Optional<Amount> amount() {
    Hedge hedge = hedge();
    boolean isPair = takes(Set.of("between", "from", "zwischen", "entre", "von"));
    Optional<Amount> first = number();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Amount all = first.get();
    if (at < tokens.size()
        && BETWEEN.contains(tokens.get(at))
        && (isPair || !tokens.get(at).equals("and"))) {
      int before = at++;
      Optional<Amount> second = number();
      if (second.isPresent()) {
        all = both(all, second.get());
      } else {
        at = before;
      }
    }
    boolean isDoubted = takes(Set.of("~", "?"));
    boolean isMore = takes(Set.of("+"));
    all = hedged(all, isDoubted && hedge == Hedge.NONE ? Hedge.ABOUT : hedge);
    if (isMore || takesAll("or", "more")) {
      all = hedged(all, Hedge.LEAST);
    }
    return counted(all);
  }

  /// *Two or three dozen* are two dozen or three.
  private static Amount both(Amount first, Amount second) {
    double scale = scale(second);
    double low = first.least() < scale && scale > 1 ? first.least() * scale : first.least();
    return new Amount(
        Math.min(low, second.least()),
        Math.max(low, second.most()),
        false,
        first.isVague() || second.isVague(),
        "");
  }

  private static double scale(Amount number) {
    return number.counted().isEmpty() ? 1 : Double.parseDouble(number.counted());
  }

  private static Amount hedged(Amount plain, Hedge hedge) {
    double least = plain.least();
    double most = plain.most();
    return switch (hedge) {
      case NONE -> new Amount(least, most, false, plain.isVague(), "");
      case ABOUT -> new Amount(least * (1 - VAGUE), most * (1 + VAGUE), false, true, "");
      case NEARLY -> new Amount(least * NEARLY, most, false, true, "");
      case LEAST -> new Amount(least, Double.POSITIVE_INFINITY, false, true, "");
      case MORE -> new Amount(Math.nextUp(least), Double.POSITIVE_INFINITY, false, true, "");
      case MOST -> new Amount(0, most, false, true, "");
      case LESS -> new Amount(0, Math.max(0, Math.nextDown(most)), false, true, "");
    };
  }

  /// One number in digits or words. What it was multiplied by last is kept as what it counts.
  private Optional<Amount> number() {
    double least = 0;
    double most = 0;
    double groupLeast = 0;
    double groupMost = 0;
    String scale = "";
    boolean isVague = false;
    int begin = at;
    for (; at < tokens.size(); at++) {
      Optional<Part> next = part(tokens.get(at), at > begin);
      if (next.isEmpty()) {
        break;
      }
      Part part = next.get();
      isVague |= part.least < part.most;
      switch (part.join) {
        case "alone", "many" -> {
          groupLeast = Math.max(1, groupLeast) * part.least;
          groupMost = Math.max(1, groupMost) * part.most;
        }
        case "times" -> {
          boolean isBare = groupMost == 0;
          groupLeast = (isBare ? 1 : groupLeast) * part.least;
          groupMost = (isBare ? 1 : groupMost) * part.most;
          scale = Double.toString(part.least);
          if (part.least >= 1000) {
            least += groupLeast;
            most += groupMost;
            groupLeast = 0;
            groupMost = 0;
          }
        }
        case "join" -> {
          // `and` and `a` within a number say nothing.
        }
        default -> {
          // A dozen is one number: half a dozen is six.
          boolean isHalf = groupLeast == 0.5;
          groupLeast = isHalf ? groupLeast * part.least : groupLeast + part.least;
          groupMost = isHalf ? groupMost * part.most : groupMost + part.most;
        }
      }
    }
    return at == begin
        ? Optional.empty()
        : Optional.of(new Amount(least + groupLeast, most + groupMost, false, isVague, scale));
  }

  private Optional<Part> part(String token, boolean isWithin) {
    if (Character.isDigit(token.charAt(0))) {
      return isWithin ? Optional.empty() : digits(token);
    }
    if (isWithin && token.equals("-") && follows(PARTS.keySet())) {
      // Thirty-six; of two numbers with a dash between the second is not less than ten.
      return smallFollows() ? Optional.of(new Part(0, 0, "join")) : Optional.empty();
    }
    if (isWithin
        && token.equals("and")
        && at > 0
        && isLarge(tokens.get(at - 1))
        && follows(PARTS.keySet())) {
      return Optional.of(new Part(0, 0, "join"));
    }
    if (ARTICLES.contains(token)) {
      return article();
    }
    if (isWithin && token.equals("of") && follows(Set.of("dozen", "dozens", "hundreds"))) {
      return Optional.of(new Part(0, 0, "join"));
    }
    return Optional.ofNullable(PARTS.get(token));
  }

  /// *A* is one before a unit of time, and nothing before another number; else it is no number.
  private Optional<Part> article() {
    if (follows(PARTS.keySet())) {
      return Optional.of(new Part(0, 0, "join"));
    }
    return at + 1 < tokens.size() && Unit.parse(tokens.get(at + 1)).isPresent()
        ? Optional.of(new Part(1, 1, "add"))
        : Optional.empty();
  }

  private static boolean isLarge(String token) {
    Part part = PARTS.get(token);
    return part != null && part.join.equals("times");
  }

  private boolean follows(Set<String> words) {
    return at + 1 < tokens.size() && words.contains(tokens.get(at + 1));
  }

  private boolean smallFollows() {
    Part part = PARTS.get(tokens.get(at + 1));
    return part != null && part.most < 10;
  }

  private static Optional<Part> digits(String token) {
    String bare = token.replaceAll("[,.'’\\u00a0\\u202f]+$", "");
    String plain = GROUPED.matcher(bare).matches() ? bare.replaceAll("\\D", "") : bare;
    if (plain.length() > 15 || !plain.matches("\\d+([.,]\\d+)?")) {
      return Optional.empty();
    }
    double number = Double.parseDouble(plain.replace(',', '.'));
    return Optional.of(new Part(number, number, "add"));
  }

  /// What stands behind the number: a unit of time, or what is counted.
  private Optional<Amount> counted(Amount number) {
    takes(FILLERS);
    if (at < tokens.size()) {
      Optional<Unit> unit = Unit.parse(tokens.get(at));
      if (unit.isPresent()) {
        at++;
        return at == tokens.size() ? unit.map(known -> known.of(number)) : Optional.empty();
      }
    }
    List<String> rest = tokens.subList(at, tokens.size());
    if (rest.stream().anyMatch(token -> !Character.isLetter(token.charAt(0)))) {
      return Optional.empty();
    }
    String counted = rest.isEmpty() ? "" : Words.singular(rest.getLast());
    return Optional.of(new Amount(number.least(), number.most(), false, number.isVague(), counted));
  }
}
