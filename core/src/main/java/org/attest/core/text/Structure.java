package org.attest.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.Span;

/// Finds the parts of a source and makes its reading text.
public final class Structure {
  private static final Pattern VALEDICTION =
      Pattern.compile(
          "(?:with|in) \\p{L}+ (?:greetings|regards|esteem)\\W*|(?:yours|sincerely|fraternally|respectfully|faithfully)\\b.{0,40}",
          Pattern.CASE_INSENSITIVE);
  private static final int SIGNATURE_MAX = 80;

  private Structure() {}

  public static StructuredSource of(Source source) {
    String text = source.text().value();
    Notes.Found notes = Notes.of(source, Layout.of(source.transcript()));
    Set<String> labels = new HashSet<>();
    for (Block block : notes.blocks()) {
      if (block.is(Block.Role.NOTE) && text.charAt(block.start()) == '[') {
        block.label().ifPresent(labels::add);
      }
    }
    List<PageMarks.PageMark> pages = PageMarks.of(source.transcript(), labels);
    List<Block> joined = Tears.join(text, turned(source, notes.blocks(), pages));
    joined.removeIf(block -> block.is(Block.Role.PAGEMARK));
    Headings.Found titled = Headings.find(text, joined);
    Citations citations = Citations.of(text, titled.blocks());
    List<Block> blocks = closed(text, cited(text, titled.blocks(), citations));
    List<Part> parts = new Divisions(source, blocks, titled.titles(), pages, citations).parts();
    List<Span> leftOut = new ArrayList<>(notes.marks());
    pages.forEach(page -> leftOut.add(page.span()));
    ReadingText reading = new ReadingMaker(source, leftOut).make(parts);
    return StructuredSource.of(source, parts, reading, notes.problems());
  }

  /// Tells the blocks that hold nothing but the mark of a page, its running head or its foot.
  private static List<Block> turned(
      Source source, List<Block> blocks, List<PageMarks.PageMark> pages) {
    String text = source.text().value();
    Set<Span> marks = new HashSet<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.Furniture furniture) {
        marks.add(Layout.trim(text, furniture.span()));
      }
    }
    pages.forEach(page -> marks.add(Layout.trim(text, page.span())));
    return blocks.stream()
        .map(block ->
            block.is(Block.Role.PROSE) && marks.contains(Layout.trim(text, block.span()))
                ? block.as(Block.Role.PAGEMARK)
                : block)
        .toList();
  }

  private static List<Block> cited(String text, List<Block> blocks, Citations citations) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      boolean cites = block.is(Block.Role.PROSE) && citations.isCitation(block.words(text));
      out.add(cites ? block.as(Block.Role.CITATION) : block);
    }
    return out;
  }

  /// Tells signatures: the short lines after a valediction, or right before a citation that closes
  /// a document.
  private static List<Block> closed(String text, List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks);
    boolean after = false;
    for (int i = 0; i < out.size(); i++) {
      String words = out.get(i).words(text).strip();
      if (!out.get(i).is(Block.Role.PROSE)) {
        after &= out.get(i).is(Block.Role.NOTE);
      } else if (VALEDICTION.matcher(words).matches()) {
        after = true;
        out.set(i, out.get(i).as(Block.Role.SIGNATURE));
      } else if (after && words.length() <= SIGNATURE_MAX) {
        out.set(i, out.get(i).as(Block.Role.SIGNATURE));
      } else {
        after = false;
      }
    }
    for (int i = out.size() - 1; i > 0; i--) {
      if (out.get(i).is(Block.Role.CITATION)) {
        int k = i - 1;
        while (k > 0 && isSignature(text, out.get(k))) {
          out.set(k, out.get(k).as(Block.Role.SIGNATURE));
          k--;
        }
      }
    }
    return out;
  }

  private static boolean isSignature(String text, Block block) {
    String words = block.words(text).strip();
    boolean named =
        words.length() <= SIGNATURE_MAX
            && words.matches("(?s)\\p{Lu}[^.!?]*(?:\\b\\p{Lu}\\p{L}*\\.[^.!?]*)*[.,]?");
    return block.is(Block.Role.PROSE) && named;
  }
}
