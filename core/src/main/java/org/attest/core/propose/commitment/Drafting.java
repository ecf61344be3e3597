package org.attest.core.propose.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.propose.Timed;
import org.attest.core.propose.phrase.Hit;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// Makes a [Draft] of what was found in a sentence: cuts the deed, and reads the terms.
final class Drafting {
  private static final int DEED_MAX = 45;
  private static final int DAY_MAX = 14;
  private static final int DEED_CHARACTERS = 240;

  private final Scene scene;
  private final PhraseBook book;
  private final Correspondence letters;
  private final Syntax syntax;

  /// What was last read of a sentence, since several drafts may stand in one.
  private Optional<Gist> last = Optional.empty();

  Drafting(Scene scene, PhraseBook book, Correspondence letters, Syntax syntax) {
    this.scene = scene;
    this.book = book;
    this.letters = letters;
    this.syntax = syntax;
  }

  /// What all drafts of a sentence share.
  private record Gist(int from, Optional<String> condition, Set<String> words) {}

  private Gist gist(Sentence sentence) {
    Gist gist =
        last.filter(one -> one.from() == sentence.from())
            .orElseGet(() -> new Gist(sentence.from(), condition(sentence), read(sentence)));
    last = Optional.of(gist);
    return gist;
  }

  /// Who is to do it, and who is to have it.
  record Sides(Optional<String> debtor, Optional<String> creditor) {}

  /// @param from the first token of the passage
  /// @param deed the first token of what is to be done
  /// @param to where the next commitment of the sentence begins, or the sentence ends
  record Found(String kind, Sides sides, int from, int deed, int to, String reason, double score) {}

  Optional<Draft> draft(Sentence sentence, int number, Found found) {
    int end = deedEnd(found.deed(), Math.max(found.to(), found.deed()));
    if (end <= found.deed()) {
      end = Math.min(sentence.to(), found.deed() + 1);
    }
    List<Span> at = scene.told().source(scene.span(found.from(), Math.max(end, found.from() + 1)));
    if (at.isEmpty() || end <= found.deed() || !hasWord(found.deed(), end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            found.kind(),
            found.sides().debtor(),
            found.sides().creditor(),
            shortened(scene.words(found.deed(), end)),
            terms(sentence, found, end),
            at,
            number,
            division(sentence.block()),
            words(sentence),
            found.reason(),
            found.score()));
  }

  /// Whether a quotation ends here that began before the deed.
  private boolean closes(int from, int token) {
    char sign = scene.sign(token);
    char opening = sign == '”' ? '“' : sign == '»' ? '«' : sign;
    if ("”»\"".indexOf(sign) < 0 || token == from) {
      return false;
    }
    for (int i = from; i < token; i++) {
      if (scene.sign(i) == opening) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.tokens().isWord(i)) {
        return true;
      }
    }
    return false;
  }

  String division(Part block) {
    return scene.division(block).map(Part::id).orElse("");
  }

  /// Where the words of a deed end: at a semicolon, a colon or a dash, or before a clause that goes
  /// elsewhere.
  int deedEnd(int from, int to) {
    int at = from;
    while (at < to && at - from < DEED_MAX) {
      boolean isEnd = ";:—–".indexOf(scene.sign(at)) >= 0 && at > from + 1;
      boolean isTurn =
          scene.sign(at) == ','
              && at + 1 < to
              && at > from + 2
              && (book.is("turn", scene.tokens(), at + 1) || isOther(at + 1, to));
      if (isEnd || isTurn || closes(from, at) || syntax.turns(from, at)) {
        break;
      }
      at++;
    }
    while (at - 1 > from
        && (".,;:!“\"„»*_(".indexOf(scene.sign(at - 1)) >= 0
            || book.is("loose", scene.tokens(), at - 1))) {
      at--;
    }
    return at;
  }

  /// `and the council refused`: another clause.
  private boolean isOther(int token, int to) {
    return token + 1 < to
        && scene.tokens().words(token).equals("and")
        && (scene.opensName(token + 1) || book.is("somebody", scene.tokens(), token + 1));
  }

  private static String shortened(String words) {
    if (words.length() <= DEED_CHARACTERS) {
      return words;
    }
    int cut = words.lastIndexOf(' ', DEED_CHARACTERS);
    return words.substring(0, cut < 0 ? DEED_CHARACTERS : cut) + " …";
  }

  private Draft.Terms terms(Sentence sentence, Found found, int to) {
    Optional<String> due = due(found.from(), to);
    if (due.isEmpty() && !found.kind().equals("question")) {
      due = dayOfDeed(found.deed(), Math.min(to, found.deed() + DAY_MAX));
    }
    Optional<String> made = made(sentence, found.deed(), to);
    return new Draft.Terms(made, due, gist(sentence).condition(), Optional.empty());
  }

  /// The day for which something is promised or asked: *to leave on Monday*.
  private Optional<String> dayOfDeed(int from, int to) {
    return from >= to
        ? Optional.empty()
        : scene.times(from, to).stream()
            .filter(timed -> isDay(timed.time()) && isLed(timed, "day"))
            .map(this::value)
            .findFirst();
  }

  private static boolean isDay(TimeExpression time) {
    return time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
  }

  /// The one day that the sentence tells outside of the deed, else that of the document.
  private Optional<String> made(Sentence sentence, int deed, int to) {
    Span own = scene.span(deed, Math.max(to, deed + 1));
    List<TimeExpression> dates =
        scene.times(sentence.from(), sentence.to()).stream()
            .filter(timed -> !own.encloses(timed.at()) && !isTerm(timed))
            .map(Timed::time)
            .filter(time -> time.type() == TimeExpression.Type.DATE && time.when().size() == 1)
            .toList();
    return dates.size() == 1
        ? Optional.of(dates.getFirst().when().getFirst())
        : letters.of(sentence.block()).when();
  }

  /// The term that a stretch tells: a deadline, or words such as `at once`.
  private Optional<String> due(int from, int to) {
    return term(from, to).or(() -> haste(from, to));
  }

  /// The deadline that a stretch tells.
  Optional<String> term(int from, int to) {
    return scene.times(from, to).stream().filter(this::isTerm).map(this::value).findFirst();
  }

  private Optional<String> haste(int from, int to) {
    return book.in(scene.tokens(), from, to).stream()
        .filter(hit -> hit.key().equals("haste"))
        .map(hit -> scene.words(hit.from(), hit.to()))
        .findFirst();
  }

  /// `within a month`, `by Monday`.
  private boolean isTerm(Timed timed) {
    return timed.time().type() == TimeExpression.Type.DEADLINE
        || (isDay(timed.time()) && isLed(timed, "until"));
  }

  private boolean isLed(Timed timed, String list) {
    int before = scene.tokens().after(timed.at().start()) - 1;
    return before >= 0 && book.is(list, scene.tokens(), before);
  }

  /// In EDTF, else in words.
  private String value(Timed timed) {
    List<String> when = timed.time().when();
    return when.isEmpty() ? scene.told().text().at(timed.time().span()) : when.getFirst();
  }

  private Optional<String> condition(Sentence sentence) {
    for (Hit hit : book.in(scene.tokens(), sentence.from(), sentence.to())) {
      if (hit.key().equals("condition") && hit.to() < sentence.to()) {
        int end = Math.min(sentence.to(), hit.to() + DEED_MAX);
        int from = ":,".indexOf(scene.sign(hit.to())) >= 0 ? hit.to() + 1 : hit.to();
        return from < end ? Optional.of(shortened(scene.words(from, end))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What a word has in common with its other forms, as far as a rough cut tells.
  static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.length() > 5 ? small.substring(0, 6) : small;
  }

  /// The telling words of a sentence.
  Set<String> words(Sentence sentence) {
    return gist(sentence).words();
  }

  private Set<String> read(Sentence sentence) {
    Set<String> out = new HashSet<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (scene.tokens().isWord(i)
          && scene.tokens().end(i) - scene.tokens().start(i) > 3
          && !book.is("common", scene.tokens(), i)) {
        out.add(stem(scene.tokens().words(i)));
      }
    }
    return out;
  }
}
