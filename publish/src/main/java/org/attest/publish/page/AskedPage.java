package org.attest.publish.page;

import org.attest.publish.record.Consulted;

/// What a language model was asked, and what it said.
///
/// @param back where the statement stands that came of it
record AskedPage(
    String server,
    String model,
    String prompt,
    String answer,
    int taken,
    int dropped,
    String back) {
  static AskedPage of(String id, Consulted asked) {
    return new AskedPage(
        Visible.name(asked.server()),
        Visible.name(asked.model()),
        Visible.of(asked.exchange().prompt()),
        Visible.of(asked.exchange().answer()),
        asked.exchange().statements().size(),
        asked.exchange().dropped(),
        StatementChoice.one(id).address());
  }
}
