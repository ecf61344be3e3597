package org.attest.core.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.source.Span;

/// What a source gives as somebody's words: one turn of direct speech, or what it tells of words in
/// its own (`he said that …`).
///
/// @param passages of direct speech the stretches between quotation marks, the marks included, in
///   order; of reported speech the clause that tells it
/// @param speaker the name of who speaks, as the text has it
/// @param addressees whom the words are said to, as the text has their names
/// @param reporters who passes the words on: of words inside another's words first that one, last
///   who wrote the part of the source
/// @param cue the words that say who speaks: `he said`
public record Quotation(
    Type type,
    List<Span> passages,
    Optional<String> speaker,
    List<String> addressees,
    List<String> reporters,
    Optional<Span> cue)
    implements Finding {
  /// Whether the words themselves are given.
  public enum Type {
    DIRECT,
    INDIRECT;

    /// The name as exports write it.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no type has this label
    public static Type parse(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  public Quotation {
    passages = List.copyOf(passages);
    addressees = List.copyOf(addressees);
    reporters = List.copyOf(reporters);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("passages: a quotation quotes something");
    }
  }

  /// Direct speech of which nothing tells to whom, or by whom it is passed on.
  public Quotation(List<Span> passages, Optional<String> speaker, Optional<Span> cue) {
    this(Type.DIRECT, passages, speaker, List.of(), List.of(), cue);
  }

  /// Whether it is told and not given word by word.
  public boolean isReported() {
    return type == Type.INDIRECT;
  }

  @Override
  public Span span() {
    return new Span(passages.getFirst().start(), passages.getLast().end());
  }
}
