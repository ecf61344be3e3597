package org.attest.core.speech;

/// Words that stand for a person.
///
/// @param from the first token
/// @param to one past the last token
/// @param person the number of who is meant, or -1 of a pronoun
/// @param sex what the words themselves tell
/// @param isQuoted whether it stands in somebody's words
/// @param isDoer whether it may be the subject of its clause
/// @param isBody whether it names a body and no person
record Mention(
    int from,
    int to,
    Kind kind,
    int person,
    Sex sex,
    boolean isQuoted,
    boolean isDoer,
    boolean isBody) {
  boolean isWe() {
    return kind == Kind.WE;
  }

  /// How the words stand for the person: by name, by what tells one (`the vicar`), by what many are
  /// (`the girl`), by what they are to another (`her mother`), or by a pronoun.
  enum Kind {
    NAME,
    ROLE,
    LOOSE,
    KIN,
    THIRD,
    FIRST,
    WE,
    THEY
  }
}
