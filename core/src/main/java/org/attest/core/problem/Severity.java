package org.attest.core.problem;

/// How much a problem costs the reader of an archive.
public enum Severity {
  /// Something worth knowing; nothing is lost.
  NOTE,
  /// Something could not be made out; the rest stands.
  WARNING,
  /// The original could not be read.
  ERROR
}
