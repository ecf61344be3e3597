package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Some blocks of a source that stand one after the other.
///
/// @param earlier the address of the leaf before, if there is one
/// @param further the address of the leaf behind
record Leaf(List<Block> blocks, Optional<String> earlier, Optional<String> further) {
  Leaf {
    blocks = List.copyOf(blocks);
  }

  /// A heading, paragraph, signature or citation with the notes that are called in it.
  ///
  /// @param rank for a heading from 1 (the title of the whole) to 6, else 0
  ///
  /// @param page the number of the page on which it begins, 0 where pages have no pictures
  record Block(String id, String kind, int rank, int page, List<Inline> words, List<Note> notes) {
    Block asTitle() {
      return new Block(id, kind, 1, page, words, notes);
    }
  }

  /// The same with its first block as the title of the whole.
  Leaf titled() {
    List<Block> all = new ArrayList<>(blocks);
    all.set(0, all.getFirst().asTitle());
    return new Leaf(all, earlier, further);
  }

  /// @param hand who wrote it, as the source signs it
  record Note(String id, String label, String hand, List<Inline> words) {
    private static final int COLOURS = 5;

    /// Hands are told apart by a colour too: the same hand has the same on every page.
    String handClass() {
      return "hand" + Math.floorMod(hand.hashCode(), COLOURS);
    }
  }
}
