package org.attest.core.time.told;

/// A stretch of a text that tells a time.
///
/// @param start where it begins, in UTF-16 units
/// @param end one behind its last unit
/// @param form what the words say
/// @param reason which rule found it, in words for a reader
public record Told(int start, int end, Form form, String reason) {}
