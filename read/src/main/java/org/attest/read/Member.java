package org.attest.read;

import java.util.Optional;

/// A file inside another.
///
/// @param path inside the file that holds it, as that file has it; not to be trusted: it may lead
///   outside, hold control characters, or stand twice
/// @param bytes or nothing if it is larger than one file may be
public record Member(String path, Optional<byte[]> bytes) {}
