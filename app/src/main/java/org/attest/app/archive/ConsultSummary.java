package org.attest.app.archive;

import java.util.Optional;
import org.attest.core.problem.Problem;

/// What came of asking a language model.
///
/// @param asked how many stretches it was asked about
/// @param proposed how many statements were taken of its answers
/// @param dropped how many were not: their words do not stand in the source, or they have no shape
/// @param failed how many stretches had no usable answer
/// @param end why the rest was not asked, if it was not
public record ConsultSummary(
    int asked, int proposed, int dropped, int failed, Optional<Problem> end) {}
