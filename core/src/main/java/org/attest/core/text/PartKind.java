package org.attest.core.text;

import java.util.Locale;

/// What a part of a source is.
public enum PartKind {
  DOCUMENT,
  APPENDIX,
  CHAPTER,
  SECTION,
  HEADING,
  PARAGRAPH,
  TURN,
  SIGNATURE,
  NOTE,
  CITATION,
  PAGEMARK;

  /// The name as exports and pages write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no kind has this label
  public static PartKind parse(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /// Whether parts of this kind hold others.
  public boolean isDivision() {
    return switch (this) {
      case DOCUMENT, APPENDIX, CHAPTER, SECTION -> true;
      case HEADING, PARAGRAPH, TURN, SIGNATURE, NOTE, CITATION, PAGEMARK -> false;
    };
  }

  /// Whether parts of this kind are a block of the reading text. A citation inside a paragraph or
  /// note is not: it has that part as its parent.
  public boolean isBlock() {
    return switch (this) {
      case HEADING, PARAGRAPH, SIGNATURE, NOTE, CITATION -> true;
      case DOCUMENT, APPENDIX, CHAPTER, SECTION, TURN, PAGEMARK -> false;
    };
  }
}
