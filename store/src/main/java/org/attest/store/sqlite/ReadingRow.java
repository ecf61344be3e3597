package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.jspecify.annotations.Nullable;

/// The reading text of one block as a row of the table `reading`.
///
/// Its pieces share one column, parted by commas. A piece that holds the words of the source is
/// written `from-to` in units of the source; one that reads otherwise has the length of its reading
/// behind, `from-to=length`. Where a piece stands in the block follows from those before it.
final class ReadingRow {
  static final String INSERT = "INSERT INTO reading VALUES (?,?,?,?)";

  private ReadingRow() {}

  /// @param ordinal of the part that the block is
  static @Nullable Object[] of(String source, int ordinal, ReadingText block) {
    List<String> pieces = new ArrayList<>();
    for (ReadingText.Piece piece : block.pieces()) {
      String from = piece.source().start() + "-" + piece.source().end();
      pieces.add(piece.verbatim() ? from : from + "=" + piece.at().length());
    }
    String words = block.words(block.blocks().getFirst());
    return new @Nullable Object[] {source, ordinal, words, String.join(",", pieces)};
  }

  static ReadingText read(Part part, ResultSet row) throws SQLException {
    String words = row.getString("words");
    List<ReadingText.Piece> pieces = new ArrayList<>();
    String joined = row.getString("pieces");
    int at = 0;
    for (String piece : joined.isEmpty() ? new String[0] : joined.split(",", -1)) {
      int dash = piece.indexOf('-');
      int equals = piece.indexOf('=');
      Span source =
          new Span(
              Integer.parseInt(piece.substring(0, dash)),
              Integer.parseInt(piece.substring(dash + 1, equals < 0 ? piece.length() : equals)));
      int length = equals < 0 ? source.length() : Integer.parseInt(piece.substring(equals + 1));
      pieces.add(new ReadingText.Piece(new Span(at, at + length), source, equals < 0));
      at += length;
    }
    Span whole = new Span(0, words.length());
    return new ReadingText(words, List.of(new ReadingText.Block(part.id(), whole)), pieces);
  }
}
