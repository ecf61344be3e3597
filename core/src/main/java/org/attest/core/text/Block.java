package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// A stretch of text that stands apart on the page, on its way to becoming a part.
///
/// @param stretches what belongs to the block, in order; several where notes or a page break tear
///   it
/// @param role what the block has been found to be so far
/// @param level for a heading, its level from 1 where the format says it, else 0
/// @param label for a note its number or sign; for a labelled heading the label
/// @param key for a note that the format marks, the key under which its marks name it
/// @param hand who wrote it, where that is known
/// @param anchor for a note, where its mark stands
/// @param tight whether it follows the block before without an empty line
record Block(
    List<Span> stretches,
    Role role,
    int level,
    Optional<String> label,
    Optional<String> key,
    Optional<String> hand,
    Optional<Span> anchor,
    boolean tight) {

  enum Role {
    PROSE,
    HEADING,
    NOTE,
    CITATION,
    SIGNATURE,
    /// Nothing but the mark of a page, which tears what stands before and behind it.
    PAGEMARK
  }

  Block {
    stretches = List.copyOf(stretches);
  }

  static Block of(Span span, boolean tight) {
    return new Block(
        List.of(span),
        Role.PROSE,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        tight);
  }

  int start() {
    return stretches.getFirst().start();
  }

  int end() {
    return stretches.getLast().end();
  }

  Span span() {
    return new Span(start(), end());
  }

  boolean is(Role wanted) {
    return role == wanted;
  }

  /// The words of the block as they stand in the text, torn stretches parted by a space.
  String words(String text) {
    if (stretches.size() == 1) {
      return text.substring(start(), end());
    }
    List<String> pieces = new ArrayList<>();
    stretches.forEach(s -> pieces.add(text.substring(s.start(), s.end())));
    return String.join(" ", pieces);
  }

  Block as(Role newRole) {
    return new Block(stretches, newRole, level, label, key, hand, anchor, tight);
  }

  Block asHeading(int newLevel) {
    return new Block(stretches, Role.HEADING, newLevel, label, key, hand, anchor, tight);
  }

  Block asNote(String newLabel, Optional<String> newKey, Optional<String> newHand) {
    return new Block(
        stretches, Role.NOTE, level, Optional.of(newLabel), newKey, newHand, anchor, tight);
  }

  Block withAnchor(Optional<Span> newAnchor) {
    return new Block(stretches, role, level, label, key, hand, newAnchor, tight);
  }

  Block withHand(Optional<String> newHand) {
    return new Block(stretches, role, level, label, key, newHand, anchor, tight);
  }

  Block withStretches(List<Span> newStretches) {
    return new Block(newStretches, role, level, label, key, hand, anchor, tight);
  }

  /// This block continued by another that was torn from it.
  Block joined(Block rest) {
    List<Span> all = new ArrayList<>(stretches);
    all.addAll(rest.stretches);
    return new Block(all, role, level, label, key, hand, anchor, tight);
  }
}
