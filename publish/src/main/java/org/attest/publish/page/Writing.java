package org.attest.publish.page;

/// What a page needs where decisions can be made on it.
///
/// @param token proves that a form was on a page of this server
/// @param actor in whose name decisions are kept
public record Writing(String token, String actor) {}
