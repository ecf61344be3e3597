package org.attest.core.time;

import java.util.Optional;
import java.util.function.IntPredicate;

/// A place in a text that is being read, and the first thing that went wrong.
final class Cursor {
  private final String text;
  private int at;
  private Optional<Parsed.Invalid> failure = Optional.empty();

  Cursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /// The character that comes next; a line feed, which EDTF never has, at the end.
  char peek() {
    return isAtEnd() ? '\n' : text.charAt(at);
  }

  boolean isNext(String wanted) {
    return text.startsWith(wanted, at);
  }

  boolean take(String wanted) {
    if (!isNext(wanted)) {
      return false;
    }
    at += wanted.length();
    return true;
  }

  /// The longest run of such characters.
  String takeWhile(IntPredicate isWanted) {
    int from = at;
    while (!isAtEnd() && isWanted.test(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  String since(int from) {
    return text.substring(from, at);
  }

  /// Notes what is wrong, unless something was before.
  <T> Optional<T> fail(Parsed.Fault fault, int where, String message) {
    if (failure.isEmpty()) {
      failure = Optional.of(new Parsed.Invalid(fault, where, message));
    }
    return Optional.empty();
  }

  /// What comes next cannot stand here.
  <T> Optional<T> unexpected(String wanted) {
    return isAtEnd()
        ? fail(Parsed.Fault.CUT_SHORT, at, "the text ends where there should be " + wanted)
        : fail(
            Parsed.Fault.UNEXPECTED,
            at,
            "“"
                + Character.toString(text.codePointAt(at))
                + "” stands where there should be "
                + wanted);
  }

  Parsed.Invalid failure() {
    return failure.orElseThrow();
  }
}
