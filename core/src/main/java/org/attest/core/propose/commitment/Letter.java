package org.attest.core.propose.commitment;

import java.util.Optional;

/// What a document says of its own making.
///
/// @param author who says *I* and *we* in it: an entity or words
/// @param addressee who is *you*
/// @param when the day it was written, in EDTF
/// @param isAddressed whether somebody is spoken to in it
/// @param isPact whether it is a treaty or an agreement, whose sentences bind
record Letter(
    Optional<String> author,
    Optional<String> addressee,
    Optional<String> when,
    boolean isAddressed,
    boolean isPact) {
  static final Letter NONE =
      new Letter(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

  Letter withAuthor(String name) {
    return new Letter(author.or(() -> Optional.of(name)), addressee, when, isAddressed, isPact);
  }

  Letter withAddressee(String name) {
    return new Letter(author, addressee.or(() -> Optional.of(name)), when, true, isPact);
  }

  Letter withWhen(String day) {
    return new Letter(author, addressee, when.or(() -> Optional.of(day)), isAddressed, isPact);
  }

  Letter addressed() {
    return new Letter(author, addressee, when, true, isPact);
  }

  Letter pact() {
    return new Letter(author, addressee, when, isAddressed, true);
  }
}
