package org.attest.core.reason.chronology;

/// An alternative that cannot be.
///
/// @param statement the number of the statement whose choice it is
/// @param choice which of its choices, from 0
/// @param alternative which of that, from 0
public record RuledOut(int statement, int choice, int alternative) {}
