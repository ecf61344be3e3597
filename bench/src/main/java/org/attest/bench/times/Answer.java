package org.attest.bench.times;

import org.attest.core.time.told.Told;

/// A time as a benchmark wants it.
///
/// @param start in UTF-16 units of the text
/// @param value in the notation of the benchmark
record Answer(int start, int end, String value) {
  static Answer of(Told told, String value) {
    return new Answer(told.start(), told.end(), value);
  }
}
