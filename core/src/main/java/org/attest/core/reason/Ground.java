package org.attest.core.reason;

import java.util.Optional;

/// One step of the chain of reasons for a bound: because of a statement an event has this bound,
/// given the bound of the event of the step before.
///
/// @param event the event whose bound it is
/// @param isBegin whether the bound is that of its beginning
/// @param day the bound in EDTF
/// @param statement the id of the statement; nothing where it is only that no event ends before it
///   begins
public record Ground(String event, boolean isBegin, String day, Optional<String> statement) {}
