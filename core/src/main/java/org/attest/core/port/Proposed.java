package org.attest.core.port;

/// A statement that was proposed, as a catalogue keeps it.
///
/// @param id of the statement
/// @param record the statement in the form of exports, one JSON object; where it speaks of somebody
///   whom the source names it has a [Reference][org.attest.core.propose.Reference]
public record Proposed(String id, String record) {}
