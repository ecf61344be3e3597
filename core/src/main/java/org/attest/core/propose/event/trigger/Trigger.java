package org.attest.core.propose.event.trigger;

/// Words that tell of something that happened: `arrested`, `broke out`.
///
/// @param from the first token
/// @param to the token behind the last
/// @param score how probable the model takes it to be, from 0 to 1
public record Trigger(int from, int to, double score) {}
