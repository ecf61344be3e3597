/// Calendars as exact arithmetic: which day a date of any of them is.
///
/// Comes in: dates as year, month and day, and the name of a calendar, a region or a reign. Goes
/// out: days as Julian day numbers (whole days, the number that the day has at its noon), and dates
/// of other calendars for them.
///
/// Law: a day is one number, whatever it is called; converting there and back gives the same date.
/// A date that never was has no number, and where nobody says which calendar is meant every
/// [Interpretation] is given. Years are counted with a year 0, which is 1 BCE.
@NullMarked
package org.attest.core.time.calendar;

import org.jspecify.annotations.NullMarked;
