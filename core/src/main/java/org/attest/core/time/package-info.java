/// Dates as values: the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2.
///
/// Comes in: a date in that notation, or in English words. Goes out: an [Edtf], with its [Bounds]
/// and its [Days], which can be compared ([Comparing]), intersected, printed, and said in words of
/// four languages; or, for what is no date, a reason and the place where it fails.
///
///     Edtf.parse("1984?/2004-06~")  // Valid: from 1984, perhaps, to about June 2004
///     Edtf.parse("2004-13")         // Invalid: BAD_MONTH at 5
///
/// Law: what is printed is read again as the same value, and reading ends soon whatever the text.
@NullMarked
package org.attest.core.time;

import org.jspecify.annotations.NullMarked;
