package org.attest.core.problem;

import java.util.Locale;

/// The stable codes of everything that can be wrong with a document.
///
/// A code never changes its meaning; `docs/problems.md` has a line for each, and the tests of the
/// readers a fixture.
public enum Code {
  EMPTY_FILE("P001", Severity.ERROR, "the file holds no text"),
  UNKNOWN_FORMAT("P002", Severity.ERROR, "no reader knows this format"),
  DAMAGED_FILE("P003", Severity.ERROR, "the file is damaged"),
  ENCRYPTED_FILE("P004", Severity.ERROR, "the file is locked with a password"),
  TOO_LARGE("P005", Severity.ERROR, "the file is larger than the limit"),
  UNREADABLE_FILE("P006", Severity.ERROR, "the file cannot be opened"),
  DOUBTFUL_ENCODING("P007", Severity.WARNING, "the character encoding is a guess"),
  FORBIDDEN_ENTITY("P008", Severity.ERROR, "the XML declares entities or fetches from outside"),
  PAGE_WITHOUT_TEXT("P009", Severity.WARNING, "a page has no text and needs OCR"),
  NOTE_WITHOUT_MARK("P010", Severity.WARNING, "a note has no mark in the text"),
  MARK_WITHOUT_NOTE("P011", Severity.WARNING, "a note mark has no note"),
  TOO_DEEP("P012", Severity.ERROR, "the file is nested deeper than the limit"),
  TOO_SLOW("P013", Severity.ERROR, "the file took longer to read than the limit"),
  BAD_DATE("P014", Severity.WARNING, "a date that cannot be"),
  ODD_NAME("P015", Severity.WARNING, "the file name holds characters that hide or mislead"),
  INCOMPLETE("P016", Severity.WARNING, "a part of the file is missing"),
  HIDDEN_LAYER("P017", Severity.NOTE, "the text of a page is the hidden layer of a scan"),
  TRACKED_CHANGES("P018", Severity.NOTE, "the file keeps changes that nobody accepted"),
  RECOGNISED_TEXT("P019", Severity.NOTE, "the text of a page was recognised in its picture"),
  NOT_RECOGNISED("P020", Severity.WARNING, "the text of a page could not be recognised"),
  UNKNOWN_ENTITY("P021", Severity.ERROR, "a decision speaks of nothing that is there"),
  AMBIGUOUS_NAME("P022", Severity.ERROR, "a name that several bear, or one named twice"),
  CONTRADICTORY_DECISIONS("P023", Severity.ERROR, "decisions that cannot all hold"),
  BAD_RECORD("P024", Severity.ERROR, "a record that cannot be imported"),
  NO_AUTHORITY_FILE("P025", Severity.ERROR, "a table that is no authority file"),
  NOTHING_PROPOSED("P026", Severity.NOTE, "no statements are proposed in this language"),
  NO_ANSWER("P027", Severity.WARNING, "a language model that was asked does not answer"),
  NAMES_BY_RULES(
      "P030", Severity.NOTE, "names were found by rules, for no model knows the language");

  private final String id;
  private final Severity severity;
  private final String summary;

  Code(String id, Severity severity, String summary) {
    this.id = id;
    this.severity = severity;
    this.summary = summary;
  }

  /// The stable name, `P` and three digits.
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /// One clause that says what is wrong, for lists of codes.
  public String summary() {
    return summary;
  }

  /// The code with this stable name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Code parse(String id) {
    for (Code code : values()) {
      if (code.id.equals(id.toUpperCase(Locale.ROOT))) {
        return code;
      }
    }
    throw new IllegalArgumentException("id: no problem code " + id);
  }
}
