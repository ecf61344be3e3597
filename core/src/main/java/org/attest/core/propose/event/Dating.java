package org.attest.core.propose.event;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.grammar.Link;
import org.attest.core.grammar.VerbForm;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.Calendar.Mark;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.time.Edtf;

/// Says when an act took place: by a time in its passage or sentence, else by what the document
/// tells around it or says of its own writing.
final class Dating {
  private static final int CLIMB_MAX = 4;
  private static final Set<String> HAD = Set.of("had");
  private static final Set<String> NOW =
      Set.of("is", "are", "am", "has", "have", "'s", "’s", "does", "do");
  private static final Set<String> LATER =
      Set.of("later", "afterwards", "subsequently", "thereafter");

  /// Days by their distance from when they are told.
  private static final Set<String> SPOKEN =
      Set.of("yesterday", "today", "this morning", "this evening", "tonight", "last night");

  private static final Set<String> DAYTIMES =
      Set.of("day", "morning", "afternoon", "evening", "night");

  private final Sentences sentences;
  private final Speakers speakers;
  private final Calendar calendar;

  /// @param when EDTF, one for each reading; empty where nothing is told
  /// @param why how it is known, in words for a person, where the passage does not tell it
  record Dated(List<String> when, Optional<String> why) {
    static final Dated NONE = new Dated(List.of(), Optional.empty());

    static Dated of(String when, String why) {
      return Edtf.parse(when).toOptional().isPresent()
          ? new Dated(List.of(when), Optional.of(why))
          : NONE;
    }
  }

  private enum Tense {
    PAST,
    BEFORE_PAST,
    NOW,
    NONE
  }

  Dating(Told told, Sentences sentences, Marks marks, Speakers speakers) {
    this.sentences = sentences;
    this.speakers = speakers;
    this.calendar = new Calendar(told, marks, sentences);
  }

  /// @param times in its passage
  Dated of(Found found, Standing standing, List<Timed> times) {
    List<String> own = told(times, found);
    if (!own.isEmpty() || standing.modality().isPresent()) {
      return new Dated(own, Optional.empty());
    }
    int at = found.clause();
    Tense tense = tense(at);
    Optional<Mark> near = near(at);
    if (near.isPresent()) {
      String when = near.get().when();
      return tense == Tense.BEFORE_PAST
          ? Dated.of("../" + near.get().last(), "before " + when + ", which its sentence tells")
          : Dated.of(when, "its sentence tells " + when);
    }
    if (speakers.isQuoted(at)) {
      return Dated.NONE;
    }
    return switch (tense) {
      case PAST -> past(at);
      case BEFORE_PAST ->
          calendar
              .before(at)
              .filter(mark -> calendar.isOneParagraph(mark.token(), at))
              .map(mark -> Dated.of("../" + mark.last(), "before " + mark.when() + ", told before"))
              .orElseGet(() -> beforeWriting(at));
      case NOW -> {
        List<String> written = calendar.written(at);
        yield written.isEmpty()
            ? calendar
                .before(at)
                .map(mark ->
                    Dated.of(
                        mark.first() + "/..",
                        "told as present where " + mark.when() + " is told before"))
                .orElse(Dated.NONE)
            : new Dated(written, Optional.of("the document tells it as of its writing"));
      }
      case NONE -> Dated.NONE;
    };
  }

  /// The first day that is told, one that stands for itself before one that is reckoned from
  /// another. A distance is reckoned from a day by which the document is told, or not at all.
  private List<String> told(List<Timed> times, Found found) {
    List<Timed> days =
        times.stream()
            .filter(timed -> isDay(timed.time().type()))
            .filter(timed -> !isParted(calendar.token(timed), found.trigger()))
            .toList();
    return Stream.concat(
            days.stream().filter(timed -> !calendar.isReckoned(timed)).map(Dating::dates),
            days.stream()
                .filter(calendar::isReckoned)
                .map(timed -> reckoned(timed, found.clause())))
        .filter(when -> !when.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// A time of day without its day is no value of a statement.
  private static List<String> dates(Timed timed) {
    return timed.time().when().stream()
        .filter(when -> Edtf.parse(when).toOptional().isPresent())
        .toList();
  }

  /// Whether a semicolon stands between two tokens.
  private boolean isParted(int one, int other) {
    for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
      if (sentences.small(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(TimeExpression.Type type) {
    return type == TimeExpression.Type.DATE
        || type == TimeExpression.Type.INTERVAL
        || type == TimeExpression.Type.TIME;
  }

  /// `yesterday` is the day before the writing; other distances are taken as they were reckoned, if
  /// that was from a day by which the document is told.
  private List<String> reckoned(Timed timed, int at) {
    List<String> written = calendar.written(at);
    if (SPOKEN.stream().anyMatch(calendar.words(timed)::startsWith) && !written.isEmpty()) {
      return written.stream().flatMap(day -> shifted(day, timed.time().offset()).stream()).toList();
    }
    Optional<String> from = timed.time().relativeTo();
    boolean isAnchored =
        from.isPresent()
            && (written.contains(from.get())
                || calendar.before(at).filter(mark -> mark.when().equals(from.get())).isPresent());
    return isAnchored ? dates(timed) : List.of();
  }

  private static Optional<String> shifted(String day, Optional<String> offset) {
    boolean isKnown = day.matches("\\d{4}-\\d{2}-\\d{2}");
    return offset
        .filter(told -> isKnown && told.matches("-?P\\d{1,3}D"))
        .map(told -> LocalDate.parse(day).plus(Period.parse(told)).toString());
  }

  /// A time that dates the sentence.
  private Optional<Mark> near(int at) {
    int sentence = sentences.analysis.sentenceOf(at);
    return Stream.concat(calendar.before(at).stream(), calendar.behind(at).stream())
        .filter(mark -> sentences.analysis.sentenceOf(mark.token()) == sentence)
        .filter(mark -> !isParted(mark.token(), at))
        .findFirst();
  }

  private Dated past(int at) {
    Optional<Mark> before = calendar.before(at);
    Optional<String> base = before.map(Mark::first).or(() -> calendar.headed(at));
    if (base.isPresent() && isLater(at)) {
      return Dated.of(base.get() + "/..", "later than " + base.get() + ", told before");
    }
    if (before.isPresent() && isSameDay(at) && before.get().isDay()) {
      return Dated.of(before.get().when(), "on the same day as told before");
    }
    if (before.isPresent() && calendar.isOneParagraph(before.get().token(), at)) {
      String when = before.get().when();
      return Dated.of(
          when.contains("/") || when.endsWith("~") ? when : when + "~",
          "about " + when + ", which the paragraph tells before");
    }
    if (speakers.addressee(at).isPresent() || !calendar.written(at).isEmpty()) {
      return beforeWriting(at);
    }
    Optional<String> headed = calendar.headed(at);
    if (headed.isPresent()) {
      return Dated.of(headed.get() + "~", "the heading tells of " + headed.get());
    }
    return before.map(mark -> between(mark, at)).orElse(Dated.NONE);
  }

  /// What is told in the past was before the writing.
  private Dated beforeWriting(int at) {
    List<String> written = calendar.written(at);
    return written.isEmpty()
        ? Dated.NONE
        : new Dated(
            written.stream().map(when -> "../" + last(when)).toList(),
            Optional.of("told as past in a document of " + String.join(" or ", written)));
  }

  private static String last(String when) {
    return when.substring(when.lastIndexOf('/') + 1);
  }

  /// A story mostly goes on in time: what it tells between two days may lie between them.
  private Dated between(Mark before, int at) {
    return calendar
        .behind(at)
        .filter(mark -> mark.first().compareTo(before.first()) > 0)
        .map(mark ->
            Dated.of(
                doubtful(before.first()) + "/" + doubtful(mark.last()),
                "perhaps between "
                    + before.when()
                    + ", told before, and "
                    + mark.when()
                    + ", told after"))
        .orElse(Dated.NONE);
  }

  private static String doubtful(String when) {
    return when.matches("[-0-9]+") ? when + "?" : when;
  }

  private boolean isLater(int at) {
    int sentence = sentences.analysis.sentenceOf(at);
    for (int i = sentences.analysis.from(sentence); i < sentences.analysis.to(sentence); i++) {
      if (LATER.contains(sentences.small(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameDay(int at) {
    int sentence = sentences.analysis.sentenceOf(at);
    for (int i = sentences.analysis.from(sentence); i + 1 < sentences.analysis.to(sentence); i++) {
      if (sentences.small(i).equals("same") && DAYTIMES.contains(sentences.small(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// The tense of a verb, or of the verb on which a word depends.
  private Tense tense(int word) {
    int at = word;
    for (int step = 0; step < CLIMB_MAX && at >= 0; step++) {
      if (sentences.isVerb(at)) {
        Tense own = own(at);
        if (own != Tense.NONE) {
          return own;
        }
      }
      at = sentences.head(at);
    }
    return at < 0 && !sentences.isVerb(word) ? Tense.PAST : Tense.NONE;
  }

  private Tense own(int verb) {
    for (int child : sentences.analysis.children(verb)) {
      if (sentences.is(child, Link.AUXILIARY, Link.PASSIVE_AUXILIARY, Link.COPULA)) {
        String small = sentences.small(child);
        if (HAD.contains(small)) {
          return Tense.BEFORE_PAST;
        }
        if (NOW.contains(small)) {
          return Tense.NOW;
        }
        if (small.equals("was") || small.equals("were") || small.equals("did")) {
          return Tense.PAST;
        }
      }
    }
    VerbForm form = sentences.analysis.verbForm(verb);
    return switch (form) {
      case PAST, PAST_PARTICIPLE -> Tense.PAST;
      case PRESENT -> Tense.NOW;
      default -> Tense.NONE;
    };
  }
}
