package org.attest.core.link;

/// That a profile may be the one that is asked for.
///
/// @param id of the profile
/// @param score how likely that is, from 0 to 1, if each profile were as likely beforehand
/// @param reason in words, what speaks most for it first
public record Match(String id, double score, String reason) {}
