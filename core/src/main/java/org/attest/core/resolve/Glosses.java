package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.StructuredSource;

/// Where a source says itself that two of its names are one: `Union of Quay Labour (U.Q.L.)`,
/// `Veskar, alias Holm`, `Orlund [Arlund]`, a note that begins with the full name of the person at
/// whose name its mark stands.
final class Glosses {
  private static final int GAP_MAX = 30;
  private static final String WORDS =
      "(?:alias|i\\.\\s?e\\.|a\\.\\s?k\\.\\s?a\\.|aka|also known as|better known as|known as|also called|called"
          + "|real name|recte|that is|pseudonym of|genannt|eigentlich|d\\.\\s?h\\.|dit|né|née|c['’]est-à-dire)";

  /// What stands between the two, and whether a bracket is open before the second.
  private static final Pattern PLAIN =
      Pattern.compile("[”\"]?\\s*,?\\s*" + WORDS + ",?\\s*[“\"„«]?");

  private static final Pattern BRACKETED =
      Pattern.compile("[”\"*]*\\s*([(\\[])\\s*(" + WORDS + ",?)?\\s*[“\"„«*]*");

  private static final Pattern CLOSED =
      Pattern.compile("(?:\\([^()]{0,20}\\))?[”\"*»“]*\\s*[)\\]]");

  /// What stands in a note between its sign and its first name.
  private static final int SIGN_MAX = 8;

  private static final Pattern AFTER_GLOSS = Pattern.compile("\\s*(?:,|\\(|\\.|;|–|—|was |is |$)");

  private final StructuredSource source;
  private final String text;
  private final List<Name> names;

  /// @param names in the order of the text
  Glosses(StructuredSource source, List<Name> names) {
    this.source = source;
    this.text = source.source().text().value();
    this.names = names;
  }

  /// Two names, by their places in the list, that the source calls one.
  record Gloss(int second, int first, String why, double score) {}

  List<Gloss> all() {
    List<Gloss> out = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      between(i).ifPresent(out::add);
    }
    notes(out);
    return out;
  }

  private Optional<Gloss> between(int i) {
    Name a = names.get(i);
    Name b = names.get(i + 1);
    int from = a.span().end();
    int to = b.span().start();
    if (a.kind() != b.kind() || to <= from || to - from > GAP_MAX) {
      return Optional.empty();
    }
    String gap = text.substring(from, to);
    if (PLAIN.matcher(gap).matches()) {
      return Optional.of(new Gloss(i + 1, i, "given as another name", 0.95));
    }
    Matcher bracketed = BRACKETED.matcher(gap);
    int end = b.span().end();
    boolean isClosed =
        CLOSED.matcher(text).region(end, Math.min(text.length(), end + GAP_MAX)).lookingAt();
    if (!bracketed.matches() || !isClosed) {
      return Optional.empty();
    }
    if (bracketed.group(2) != null) {
      return Optional.of(new Gloss(i + 1, i, "given as another name", 0.95));
    }
    return bareBrackets(a, b, bracketed.group(1).equals("["))
        .map(why -> new Gloss(i + 1, i, why, 0.9));
  }

  /// Names in brackets without a word are another name where they abbreviate, or where an editor
  /// put a person's name beside the printed one.
  private static Optional<String> bareBrackets(Name a, Name b, boolean isSquare) {
    if (a.kind() == NameKind.PERSON) {
      return isSquare ? Optional.of("put beside it in brackets") : Optional.empty();
    }
    boolean letters =
        !Abbreviation.letters(a.kind(), a.reading()).isEmpty()
            || !Abbreviation.letters(b.kind(), b.reading()).isEmpty();
    return a.kind() == NameKind.ORGANISATION && (letters || isShort(b))
        ? Optional.of("given in brackets after it")
        : Optional.empty();
  }

  private static boolean isShort(Name name) {
    return name.reading().indexOf(' ') < 0;
  }

  /// A note that begins with a name, called at a name of the same kind that has a word in common.
  private void notes(List<Gloss> out) {
    Map<Integer, Integer> byEnd = new HashMap<>();
    Map<Integer, Integer> byStart = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      byEnd.putIfAbsent(names.get(i).span().end(), i);
      byStart.putIfAbsent(names.get(i).span().start(), i);
    }
    for (Part part : source.parts()) {
      if (part.kind() == PartKind.NOTE && part.anchor().isPresent()) {
        Optional<Integer> called = at(byEnd, part.anchor().get().start(), -1);
        Optional<Integer> begins = at(byStart, part.span().start(), 1);
        if (called.isPresent() && begins.isPresent() && isGloss(called.get(), begins.get())) {
          out.add(new Gloss(begins.get(), called.get(), "the note on it begins so", 0.85));
        }
      }
    }
  }

  private static Optional<Integer> at(Map<Integer, Integer> places, int from, int step) {
    for (int i = 0; i <= SIGN_MAX; i++) {
      Integer found = places.get(from + i * step);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private boolean isGloss(int called, int begins) {
    Name a = names.get(called);
    Name b = names.get(begins);
    int end = b.span().end();
    return a.kind() == b.kind()
        && AFTER_GLOSS.matcher(text).region(end, Math.min(text.length(), end + 10)).lookingAt()
        && Likeness.isNear(a, b);
  }
}
