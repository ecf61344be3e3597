package org.attest.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// Some blocks of a source that stand one after the other.
///
/// @param at where they stand, in code points
/// @param earlier the address of the page that begins with the leaf before, if there is one
/// @param further the address of the page that begins with the leaf behind
record Leaf(List<Block> blocks, Span at, Optional<String> earlier, Optional<String> further) {
  /// How many code points a script asks for at a time: about four printed pages, which a browser
  /// sets in less than the time between two pictures.
  static final int STEP = 8_000;

  Leaf {
    blocks = List.copyOf(blocks);
  }

  /// A heading, paragraph, signature, citation, or note that nothing calls, with the notes that are
  /// called in it.
  ///
  /// @param id of its part; a block that began in an earlier leaf has the place behind it
  /// @param from where it begins here, in code points
  /// @param rank for a heading from 1 (the title of the whole) to 6, else 0
  /// @param page the number of the page on which it begins, 0 where pages have no pictures
  /// @param hand of a note that nothing calls; other blocks have none of their own
  /// @param sayings what statements say that it says, in the order of its words
  record Block(
      String id,
      int from,
      String kind,
      int rank,
      int page,
      Hand hand,
      List<Inline> words,
      List<Note> notes,
      List<Saying> sayings) {
    String classes() {
      return "block " + kind + (hand.name().isEmpty() ? "" : " " + hand.colour());
    }

    Block asTitle() {
      return new Block(id, from, kind, 1, page, hand, words, notes, sayings);
    }

    Block onPage(int number) {
      return new Block(id, from, kind, rank, number, hand, words, notes, sayings);
    }
  }

  /// The same with its first block as the title of the whole.
  Leaf titled() {
    List<Block> all = new ArrayList<>(blocks);
    all.set(0, all.getFirst().asTitle());
    return new Leaf(all, at, earlier, further);
  }

  record Note(String id, String label, Hand hand, List<Inline> words) {}

  /// Who wrote a note.
  ///
  /// @param name as the source signs it, empty if it does not
  record Hand(String name) {
    private static final int COLOURS = 5;

    /// Hands are told apart by a colour too: the same hand has the same on every page.
    String colour() {
      return "hand" + Math.floorMod(name.hashCode(), COLOURS);
    }
  }
}
