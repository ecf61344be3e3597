package org.attest.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.Span;
import org.jspecify.annotations.Nullable;

/// The pages of an original that have pictures, as rows of the table `facsimile`, and the words
/// that were recognised in them, as rows of the table `recognised`.
///
/// A scanned book has as many recognised words as words, so that they are kept many to a row: each
/// is eight numbers parted by spaces, its place counted from the end of the one before it.
final class PageRow {
  static final String INSERT_FACSIMILE = "INSERT INTO facsimile VALUES (?,?,?)";
  static final String INSERT_RECOGNISED = "INSERT INTO recognised VALUES (?,?,?,?)";
  static final String SELECT_FACSIMILES =
      "SELECT page, start FROM facsimile WHERE source = ? AND start <= ? AND start >= IFNULL("
          + "(SELECT MAX(start) FROM facsimile WHERE source = ? AND start < ?), 0) ORDER BY page";
  static final String SELECT_RECOGNISED =
      "SELECT start, words FROM recognised WHERE source = ? AND start < ? AND \"end\" > ?"
          + " ORDER BY start";

  private static final int WORDS_OF_A_ROW = 256;

  private PageRow() {}

  static List<@Nullable Object[]> facsimiles(Source source) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.Facsimile page) {
        rows.add(new @Nullable Object[] {source.id(), page.page(), page.span().start()});
      }
    }
    return rows;
  }

  static List<@Nullable Object[]> recognised(Source source) {
    List<Mark.Recognised> words =
        source.transcript().marks().stream()
            .filter(Mark.Recognised.class::isInstance)
            .map(Mark.Recognised.class::cast)
            .toList();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int from = 0; from < words.size(); from += WORDS_OF_A_ROW) {
      List<Mark.Recognised> some =
          words.subList(from, Math.min(words.size(), from + WORDS_OF_A_ROW));
      rows.add(
          new @Nullable Object[] {
            source.id(), some.getFirst().span().start(), some.getLast().span().end(), packed(some)
          });
    }
    return rows;
  }

  private static String packed(List<Mark.Recognised> words) {
    StringBuilder out = new StringBuilder();
    int at = words.getFirst().span().start();
    for (Mark.Recognised word : words) {
      Box box = word.box();
      out.append(out.isEmpty() ? "" : " ");
      out.append(word.span().start() - at).append(' ').append(word.span().length());
      out.append(' ').append(word.page()).append(' ').append(word.confidence());
      out.append(' ').append(box.left()).append(' ').append(box.top());
      out.append(' ').append(box.right() - box.left()).append(' ').append(box.bottom() - box.top());
      at = word.span().end();
    }
    return out.toString();
  }

  static Mark.Facsimile facsimile(ResultSet row) throws SQLException {
    int start = row.getInt("start");
    return new Mark.Facsimile(new Span(start, start), row.getInt("page"));
  }

  static List<Mark.Recognised> recognised(ResultSet row) throws SQLException {
    List<Mark.Recognised> out = new ArrayList<>();
    int at = row.getInt("start");
    String[] numbers = row.getString("words").split(" ", -1);
    for (int i = 0; i + 7 < numbers.length; i += 8) {
      int[] n = new int[8];
      for (int k = 0; k < n.length; k++) {
        n[k] = Integer.parseInt(numbers[i + k]);
      }
      Span span = new Span(at + n[0], at + n[0] + n[1]);
      Box box = new Box(n[4], n[5], n[4] + n[6], n[5] + n[7]);
      out.add(new Mark.Recognised(span, n[2], n[3], box));
      at = span.end();
    }
    return out;
  }
}
