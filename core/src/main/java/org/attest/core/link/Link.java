package org.attest.core.link;

/// That two rows are of one person, and why.
///
/// @param first the smaller of the two ids
/// @param score how likely that is, from 0 to 1; 1 only where a person decided it
/// @param reason in words, what speaks most for it first: `same surname; dob: one sign differs;
///   although birth_place: another`
public record Link(String first, String second, double score, String reason) {}
