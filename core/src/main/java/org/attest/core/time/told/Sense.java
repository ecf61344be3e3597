package org.attest.core.time.told;

/// One of the things that a word can be, with its number: the month of a month's name.
///
/// @param isCapital whether it is this only with a capital, as *May* is
record Sense(Kind kind, int value, boolean isCapital) {}
