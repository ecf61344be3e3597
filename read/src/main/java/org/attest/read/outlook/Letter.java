package org.attest.read.outlook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message as Outlook keeps it, field by field.
///
/// @param hidden who received it without the others knowing
/// @param day when it was sent
/// @param plain, html, rtf its body in up to three forms
record Letter(
    Optional<Person> sender,
    List<Person> to,
    List<Person> copies,
    List<Person> hidden,
    Optional<Instant> day,
    Optional<String> subject,
    Optional<String> messageId,
    Optional<String> plain,
    Optional<String> html,
    Optional<byte[]> rtf,
    List<Attached> attached) {

  Letter {
    to = List.copyOf(to);
    copies = List.copyOf(copies);
    hidden = List.copyOf(hidden);
    attached = List.copyOf(attached);
  }

  /// Somebody who sends or receives.
  ///
  /// @param address of mail, or nothing where the file has another kind or none
  record Person(String name, Optional<String> address) {
    /// Of what a file has of somebody; nothing if it has neither name nor address.
    static Optional<Person> of(Optional<String> name, Optional<String> address) {
      Optional<String> mail = address.filter(a -> a.matches("[^\\s<>@]+@[^\\s<>@]+"));
      return name.or(() -> address).map(n -> new Person(n, mail));
    }
  }

  /// What is attached: a file, or another message.
  sealed interface Attached {
    record OfFile(String name, Optional<byte[]> bytes) implements Attached {}

    record OfLetter(Letter letter) implements Attached {}
  }
}
