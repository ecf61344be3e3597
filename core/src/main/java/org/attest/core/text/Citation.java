package org.attest.core.text;

import java.util.Optional;
import org.attest.core.source.Span;

/// A place in another work that a part points to.
///
/// @param span the words that cite, from the work to the pages
/// @param work the work as it is cited: an abbreviation, or author and title
/// @param expansion what the abbreviation stands for, where the source defines it
/// @param pages as printed, for instance `249–253`
/// @param issue number or date of a periodical, as printed
public record Citation(
    Span span,
    String work,
    Optional<String> expansion,
    Optional<String> pages,
    Optional<String> issue) {}
