package org.attest.core.port;

/// A proposal and where it was made.
///
/// @param source the id of the source
/// @param kind of the proposal
public record ProposedIn(String source, String kind, Proposed proposed) {}
