package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one text; each instance is used once.
final class EdtfParser {
  private final String text;
  private final Cursor cursor;
  private final DateParser dates;

  EdtfParser(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
    this.dates = new DateParser(cursor);
  }

  Parsed parse() {
    if (text.isEmpty()) {
      return new Parsed.Invalid(Parsed.Fault.EMPTY, 0, "there is nothing");
    }
    if (text.length() > Edtf.LENGTH_MAX) {
      String message = "more than " + Edtf.LENGTH_MAX + " characters are not read";
      return new Parsed.Invalid(Parsed.Fault.TOO_LONG, Edtf.LENGTH_MAX, message);
    }
    Optional<Edtf> value = value();
    if (value.isPresent() && !cursor.isAtEnd()) {
      value = cursor.unexpected("nothing more");
    }
    return value.isPresent() ? new Parsed.Valid(value.get()) : failure();
  }

  /// Whether the text is EDTF, without a thought of what else it may be.
  boolean isRead() {
    return value().isPresent() && cursor.isAtEnd();
  }

  /// What is wrong; of notation of the old draft also what is written today.
  private Parsed failure() {
    Parsed.Invalid invalid = cursor.failure();
    return Draft2012.modern(text)
        .map(modern ->
            new Parsed.Invalid(
                Parsed.Fault.DRAFT,
                invalid.at(),
                "this is how the draft of 2012 wrote it; the standard writes " + modern))
        .orElse(invalid);
  }

  private Optional<Edtf> value() {
    if (cursor.isNext("[") || cursor.isNext("{")) {
      return set();
    }
    return text.indexOf('/') < 0 ? single() : interval();
  }

  private Optional<Edtf> single() {
    Optional<EdtfDate> date = dates.date();
    if (date.isEmpty() || !cursor.isNext("T")) {
      return date.map(each -> each);
    }
    return new ClockParser(cursor).moment(date.get()).map(each -> each);
  }

  private Optional<Edtf> interval() {
    Optional<EdtfInterval.End> start = end();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (!cursor.take("/")) {
      return cursor.unexpected("the slash of an interval");
    }
    int where = cursor.at();
    Optional<EdtfInterval.End> end = end();
    if (end.isEmpty()) {
      return Optional.empty();
    }
    if (start.get() instanceof EdtfInterval.Known(EdtfDate first)
        && end.get() instanceof EdtfInterval.Known(EdtfDate last)
        && !isInOrder(first, last)) {
      return wrongOrder(where);
    }
    return Optional.of(new EdtfInterval(start.get(), end.get()));
  }

  private <T> Optional<T> wrongOrder(int where) {
    return cursor.fail(Parsed.Fault.WRONG_ORDER, where, "the end begins before the beginning");
  }

  /// Whether one can begin no later than the other, however unspecified digits are filled in.
  private static boolean isInOrder(EdtfDate first, EdtfDate last) {
    return new Candidates(first).first().first() <= new Candidates(last).last().first();
  }

  private Optional<EdtfInterval.End> end() {
    if (cursor.take("..")) {
      return Optional.of(new EdtfInterval.Open());
    }
    if (cursor.isAtEnd() || cursor.isNext("/")) {
      return Optional.of(new EdtfInterval.Unknown());
    }
    return dates.date().map(EdtfInterval.Known::new);
  }

  private Optional<Edtf> set() {
    boolean isAll = cursor.take("{");
    if (!isAll) {
      cursor.take("[");
    }
    boolean isEarlier = cursor.take("..");
    boolean isLater = false;
    List<EdtfSet.Member> members = new ArrayList<>();
    do {
      // The standard has no blanks here; its draft and most programs have.
      cursor.takeWhile(each -> each == ' ');
      if (isLater) {
        return cursor.unexpected("the end of the set");
      }
      Optional<EdtfDate> first = dates.date();
      Optional<EdtfSet.Member> member = first.isPresent() ? member(first.get()) : Optional.empty();
      if (member.isEmpty()) {
        return Optional.empty();
      }
      members.add(member.get());
      isLater = member.get().last().isEmpty() && cursor.take("..");
      cursor.takeWhile(each -> each == ' ');
    } while (cursor.take(","));
    if (!cursor.take(isAll ? "}" : "]")) {
      return cursor.unexpected(isAll ? "a comma or }" : "a comma or ]");
    }
    return Optional.of(new EdtfSet(isAll, isEarlier, isLater, members));
  }

  /// A date, with what follows it if it is a range; `..` before a comma or bracket is left.
  private Optional<EdtfSet.Member> member(EdtfDate first) {
    boolean isRange =
        cursor.isNext("..")
            && !cursor.isNext("..]")
            && !cursor.isNext("..}")
            && !cursor.isNext("..,");
    if (!isRange) {
      return Optional.of(new EdtfSet.Member(first, Optional.empty()));
    }
    cursor.take("..");
    int where = cursor.at();
    Optional<EdtfDate> last = dates.date();
    if (last.isPresent() && !isInOrder(first, last.get())) {
      return wrongOrder(where);
    }
    return last.map(each -> new EdtfSet.Member(first, Optional.of(each)));
  }
}
