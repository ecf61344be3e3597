package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// Sets the words of one block with everything that is marked in them.
///
/// Both texts are set in one line: what only the source text has and what only the reading text has
/// stand side by side, each in its layer, so that a page can show either. The words are cut
/// wherever a mark begins or ends; then what shares a mark is brought together, the outermost mark
/// first.
///
/// @param notes the notes that may be called in the block, with their marks
/// @param pages the page marks that may stand in the block
/// @param pictures of pages, by the places where these begin
/// @param markings all that may be marked in the block
record Typesetting(
    SourceText text,
    List<Part> notes,
    List<Part> pages,
    NavigableMap<Integer, Inline.Picture> pictures,
    List<Marking> markings) {
  private static final Comparator<Marking> OUTERMOST_FIRST =
      Comparator.comparingInt((Marking marking) -> marking.tag().rank())
          .thenComparingInt(marking -> -marking.length());

  /// An atom and all that marks it, the outermost first.
  private record Marked(Atom atom, List<Marking> by) {}

  /// @param stretches the stretches of source text to be set, in order
  /// @param reading the reading text of this block alone
  List<Inline> set(List<Span> stretches, ReadingText reading) {
    Span whole = new Span(stretches.getFirst().start(), stretches.getLast().end());
    List<Marking> here =
        markings.stream().filter(each -> each.touches(whole)).sorted(OUTERMOST_FIRST).toList();
    Cutting cutting = new Cutting(this, reading);
    here.forEach(marking -> marking.stretches().forEach(cutting::at));
    List<Marked> marked =
        cutting.cut(stretches).stream()
            .map(atom ->
                new Marked(atom, here.stream().filter(each -> each.marks(atom.place())).toList()))
            .toList();
    return nested(marked, 0, false);
  }

  /// @param depth how many marks stand further out
  /// @param linked whether one of them is a link, which can hold no other
  private static List<Inline> nested(List<Marked> atoms, int depth, boolean linked) {
    List<Inline> out = new ArrayList<>();
    int from = 0;
    while (from < atoms.size()) {
      Marked first = atoms.get(from);
      int to = from + 1;
      if (first.by().size() > depth) {
        Marking marking = first.by().get(depth);
        while (to < atoms.size() && isMarked(atoms.get(to), marking, depth)) {
          to++;
        }
        Tag tag = linked ? marking.tag().unlinked() : marking.tag();
        out.add(
            new Inline.Tagged(
                tag, nested(atoms.subList(from, to), depth + 1, linked || tag.isLink())));
      } else {
        out.add(first.atom().inline());
      }
      from = to;
    }
    return out;
  }

  private static boolean isMarked(Marked atom, Marking marking, int depth) {
    return atom.by().size() > depth && atom.by().get(depth).equals(marking);
  }
}
