/// Calendars and dates against the shared tables of conversions.
///
/// Comes in: tables with a header, their cells parted by tabs. Goes out: which of their rows the
/// product answers exactly.
@NullMarked
package org.attest.bench.calendar;

import org.jspecify.annotations.NullMarked;
