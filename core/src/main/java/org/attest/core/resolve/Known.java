package org.attest.core.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What is known of namesakes before they are resolved, so that they are not compared again.
///
/// @param company who is named beside whom
/// @param related those of the namesakes that are not plainly different, each pair once
/// @param sharing finds the namesakes under some keys of [NameIndex]
public record Known(
    Company company, List<Related> related, Function<Set<String>, Set<String>> sharing) {}
