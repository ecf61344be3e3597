package org.attest.publish.page;

import java.util.Optional;

/// What stands around a page.
///
/// @param title of the page
/// @param here the part of the archive that the page belongs to: `sources`, `entities`, `times`,
///   `search`, or nothing
/// @param query the words that are searched for
/// @param twin where programs find the same
record Frame(String title, String here, String query, Optional<String> twin) {
  static Frame of(String title, String here, String address) {
    return new Frame(title, here, "", Optional.of(Address.twin(address)));
  }

  String current(String section) {
    return here.equals(section) ? "page" : "false";
  }
}
