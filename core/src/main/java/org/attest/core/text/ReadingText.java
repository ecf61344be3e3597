package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// The text for a reader: torn sentences joined, notes and page marks lifted out, editorial
/// brackets resolved.
///
/// It is made of blocks (paragraphs, headings, notes) separated by empty lines; each block is made
/// of pieces, and each piece says which stretch of the source's text it stands for.
///
/// @param text all blocks, separated by `\n\n`
/// @param blocks in the order of the text
/// @param pieces in the order of the text, without gaps inside a block
public record ReadingText(String text, List<Block> blocks, List<Piece> pieces) {

  /// A stretch of reading text that is one part of the source.
  ///
  /// @param part the id of the part
  /// @param at the stretch of reading text
  public record Block(String part, Span at) {}

  /// A stretch of reading text and the stretch of source text that it stands for.
  ///
  /// @param at the stretch of reading text
  /// @param source empty where the reading adds a space
  /// @param verbatim whether the two hold the same characters
  public record Piece(Span at, Span source, boolean verbatim) {}

  public ReadingText {
    blocks = List.copyOf(blocks);
    pieces = List.copyOf(pieces);
  }

  /// The reading texts of several blocks as one, in this order.
  ///
  /// @param blocks each a reading text of its own, counted from 0
  public static ReadingText joined(List<ReadingText> blocks) {
    StringBuilder words = new StringBuilder();
    List<Block> all = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (ReadingText one : blocks) {
      int by = words.length();
      one.blocks.forEach(block -> all.add(new Block(block.part(), block.at().shifted(by))));
      one.pieces.forEach(
          piece -> pieces.add(new Piece(piece.at().shifted(by), piece.source(), piece.verbatim())));
      words.append(one.text).append("\n\n");
    }
    return new ReadingText(words.toString(), all, pieces);
  }

  /// One block as a reading text of its own, counted from 0.
  public ReadingText only(Block block) {
    int by = -block.at().start();
    List<Piece> own = new ArrayList<>();
    for (int i = pieceAt(block.at().start()); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.at().start() >= block.at().end()) {
        break;
      }
      own.add(new Piece(piece.at().shifted(by), piece.source(), piece.verbatim()));
    }
    return new ReadingText(
        words(block), List.of(new Block(block.part(), block.at().shifted(by))), own);
  }

  /// The words of one block.
  public String words(Block block) {
    return text.substring(block.at().start(), block.at().end());
  }

  /// The stretches of source text that a stretch of reading text stands for, in order; touching
  /// stretches are joined, and so are those between which only `gap` characters were left out.
  ///
  /// @param gap how many source characters may be swallowed between two pieces, for brackets
  public List<Span> toSource(Span reading, int gap) {
    List<Span> out = new ArrayList<>();
    for (int i = pieceAt(reading.start()); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.at().start() >= reading.end()) {
        break;
      }
      Span span = cut(piece, reading);
      if (span.length() == 0) {
        continue;
      }
      if (!out.isEmpty()
          && span.start() >= out.getLast().end()
          && span.start() - out.getLast().end() <= gap) {
        out.set(out.size() - 1, new Span(out.getLast().start(), span.end()));
      } else {
        out.add(span);
      }
    }
    return out;
  }

  /// Where a character of the source stands in the reading text, if it was not left out.
  public Optional<Integer> toReading(int source) {
    for (Piece piece : pieces) {
      if (piece.source().contains(source)) {
        int offset = piece.verbatim() ? source - piece.source().start() : 0;
        return Optional.of(piece.at().start() + offset);
      }
    }
    return Optional.empty();
  }

  private static Span cut(Piece piece, Span reading) {
    if (!piece.verbatim()) {
      return piece.source();
    }
    int from = Math.max(0, reading.start() - piece.at().start());
    int to = Math.min(piece.at().length(), reading.end() - piece.at().start());
    return from >= to
        ? new Span(piece.source().start(), piece.source().start())
        : new Span(piece.source().start() + from, piece.source().start() + to);
  }

  /// The first piece that ends after this offset.
  private int pieceAt(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).at().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
