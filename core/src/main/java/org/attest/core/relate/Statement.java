package org.attest.core.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.source.Passage;

/// What somebody says in a passage.
///
/// @param id what tells it from all others of the archive
/// @param attribution who says it: the first link speaks in the source, the last says the thing
///   itself; empty only of what nobody is named for
/// @param passages the words that carry it, the first being the most telling; at least one
/// @param by who proposed or decided it
/// @param reason why, in words; may be empty
/// @param score how sure a machine is, from 0 to 1; of what a person states 1
public record Statement(
    String id,
    Content content,
    List<Attribution> attribution,
    List<Passage> passages,
    Status status,
    String by,
    String reason,
    double score) {

  /// Whether it counts.
  public enum Status {
    PROPOSED,
    ACCEPTED,
    REJECTED;

    /// The word of exports and pages.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @param label as exports have it
    public static Optional<Status> parse(String label) {
      for (Status status : values()) {
        if (status.label().equals(label)) {
          return Optional.of(status);
        }
      }
      return Optional.empty();
    }
  }

  public Statement {
    attribution = List.copyOf(attribution);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("passages: a statement cites at least one");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score: outside 0 to 1: " + score);
    }
  }

  /// The same, decided by a person.
  public Statement with(Status decided, String actor) {
    return new Statement(id, content, attribution, passages, decided, actor, reason, 1);
  }

  /// Whether everybody in its attribution asserts or reports it, and nobody denies, doubts or asks.
  public boolean isAffirmed() {
    return attribution.stream()
        .map(Attribution::stance)
        .allMatch(
            stance -> stance == Attribution.Stance.ASSERTS || stance == Attribution.Stance.REPORTS);
  }

  public boolean isAccepted() {
    return status == Status.ACCEPTED;
  }

  /// The speaker who says the thing itself, or nothing.
  public Optional<String> speaker() {
    return attribution.isEmpty() ? Optional.empty() : Optional.of(attribution.getLast().speaker());
  }
}
