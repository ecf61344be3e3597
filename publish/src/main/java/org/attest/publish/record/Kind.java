package org.attest.publish.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What can be exported. The labels are a contract.
public enum Kind {
  SOURCES,
  PARTS,
  NAMES,
  ENTITIES,
  TIMES,
  QUOTATIONS,
  REPORTED,
  RECOGNISED,
  STATEMENTS,
  ANNOTATIONS,
  EVENTS,
  ACCOUNTS,
  CONTRADICTIONS,
  COMMITMENTS,
  TRANSMISSIONS,
  JOURNAL;

  /// The name as commands and documents write it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All labels, for messages: `sources, parts, …`.
  public static String labels() {
    return Arrays.stream(values()).map(Kind::label).collect(Collectors.joining(", "));
  }

  /// @throws IllegalArgumentException if no kind has this label; the message lists those there are
  public static Kind parse(String label) {
    for (Kind kind : values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "label: no kind of record is called '" + label + "'; there are " + labels());
  }
}
