package org.attest.core.reason.ledger;

import java.util.Optional;
import org.attest.core.reason.Gap;

/// When something is due, as one statement tells: on a day, so long after the making, or in words
/// that bound nothing, such as *immediately*.
record Due(String told, Optional<Window> date, Optional<Gap> length) {
  static Due of(String told, Dates dates) {
    Optional<Gap> length = Gap.parse(told, dates.timeline().conventions()).filter(Gap::isForward);
    return new Due(told, length.isPresent() ? Optional.empty() : dates.window(told), length);
  }

  /// The last day on which it is in time.
  ///
  /// @param begin when the term begins
  /// @return nothing where words bound nothing
  Optional<Window> last(Window begin) {
    return length.isPresent() ? length.map(begin::after) : date.filter(Window::isKnown);
  }
}
