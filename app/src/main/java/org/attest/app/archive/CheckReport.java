package org.attest.app.archive;

import java.util.List;

/// What a check of an archive found.
///
/// @param faults what is wrong, one line each
/// @param pending what a stopped run has left to do; reading again does it
public record CheckReport(List<String> faults, List<String> pending) {
  public CheckReport {
    faults = List.copyOf(faults);
    pending = List.copyOf(pending);
  }
}
