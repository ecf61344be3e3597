package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;

/// Cuts a text into blocks.
///
/// Where the format marks its blocks, they are taken as they are and what lies between is cut by
/// lines. In plain text an empty line parts blocks; a single line break does so too, unless the
/// text is set in lines of one width.
final class Layout {
  /// Lines longer than this are never the work of a line breaker.
  private static final int WRAPPED_LINE_MAX = 110;

  /// A full line reaches this share of the widest.
  private static final double FULL_LINE_SHARE = 0.7;

  private Layout() {}

  static List<Block> of(Transcript transcript) {
    String text = transcript.text().value();
    List<Block> marked = outermost(marked(transcript.marks()));
    if (marked.isEmpty()) {
      return lines(text, new Span(0, text.length()), isWrapped(text));
    }
    List<Block> out = new ArrayList<>();
    int at = 0;
    for (Block block : marked) {
      if (block.start() < at) {
        continue; // blocks of the format may nest; the outer one has been taken
      }
      out.addAll(lines(text, new Span(at, block.start()), false));
      out.add(trimmed(text, block));
      at = block.end();
    }
    out.addAll(lines(text, new Span(at, text.length()), false));
    out.removeIf(block -> block.span().length() == 0);
    return out;
  }

  private static List<Block> marked(List<Mark> marks) {
    List<Block> out = new ArrayList<>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Heading heading ->
            out.add(Block.of(heading.span(), false).asHeading(heading.level()));
        case Mark.Block block -> out.add(Block.of(block.span(), false));
        case Mark.NoteBody note ->
            out.add(
                Block.of(note.span(), false)
                    .asNote(note.label(), Optional.of(note.note()), note.hand()));
        case Mark.Division _,
            Mark.NoteMark _,
            Mark.PageBreak _,
            Mark.Furniture _,
            Mark.Quoted _,
            Mark.Named _,
            Mark.Dated _,
            Mark.Reads _,
            Mark.Emended _,
            Mark.Written _,
            Mark.InHand _,
            Mark.Facsimile _,
            Mark.Recognised _ -> {}
      }
    }
    return out;
  }

  /// A format may mark the paragraphs inside a note or heading as well; the note or heading wins.
  private static List<Block> outermost(List<Block> marked) {
    NavigableMap<Integer, Block> special = new TreeMap<>();
    marked.stream()
        .filter(block -> !block.is(Block.Role.PROSE))
        .forEach(block -> special.put(block.start(), block));
    List<Block> out = new ArrayList<>();
    for (Block block : marked) {
      Map.Entry<Integer, Block> near = special.lowerEntry(Math.max(block.end(), block.start() + 1));
      boolean covered =
          block.is(Block.Role.PROSE)
              && near != null
              && near.getValue().span().overlaps(block.span());
      if (!covered) {
        out.add(block);
      }
    }
    return out;
  }

  private static Block trimmed(String text, Block block) {
    Span span = trim(text, block.span());
    return new Block(
        List.of(span),
        block.role(),
        block.level(),
        block.label(),
        block.key(),
        block.hand(),
        block.anchor(),
        block.tight());
  }

  /// The span without the white space at its ends.
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<Block> lines(String text, Span within, boolean wrapped) {
    List<Block> out = new ArrayList<>();
    boolean gap = true;
    int at = within.start();
    while (at < within.end()) {
      int end = text.indexOf('\n', at);
      end = end < 0 || end > within.end() ? within.end() : end;
      Span line = trim(text, new Span(at, end));
      if (line.length() == 0) {
        gap = true;
      } else if (gap || !wrapped || out.isEmpty()) {
        out.add(Block.of(line, !gap));
        gap = false;
      } else {
        Block last = out.removeLast();
        out.add(Block.of(new Span(last.start(), line.end()), last.tight()));
      }
      at = end + 1;
    }
    return out;
  }

  /// Whether the text is set in lines of one width: most lines that are followed by another line of
  /// the same block come near the width of the widest.
  private static boolean isWrapped(String text) {
    int widest = 0;
    int followed = 0;
    int full = 0;
    List<Integer> inner = new ArrayList<>();
    int previous = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int length = line.strip().length();
      if (previous > 0 && length > 0) {
        inner.add(previous);
      }
      widest = Math.max(widest, length);
      previous = length;
    }
    if (widest > WRAPPED_LINE_MAX) {
      return false;
    }
    for (int length : inner) {
      followed++;
      full += length >= widest * FULL_LINE_SHARE ? 1 : 0;
    }
    return followed > 0 && full * 2 > followed;
  }
}
