package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Box;
import org.attest.read.scan.RecognisedLine;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedWord;

/// Makes the recognised lines of a page such as those of a printed one, so that paragraphs, running
/// heads and notes are found in them by the same rules.
///
/// A program measures the same letters a little larger in one line than in the next: sizes that are
/// nearly that of most letters of the page count as that one.
final class ScannedLines {
  private static final double SAME_SIZE = 0.17;

  /// The height of letters with ascenders and descenders is about so much of what printers call
  /// their size.
  private static final double LETTERS_OF_SIZE = 0.95;

  private final RecognisedPage page;
  private final double points;
  private final double usual;

  private ScannedLines(RecognisedPage page, double longerSide) {
    this.page = page;
    this.points = longerSide / Math.max(1, Math.max(page.width(), page.height()));
    this.usual = usual(page);
  }

  /// @param longerSide of the page, in points
  static List<Line> of(RecognisedPage page, double longerSide) {
    ScannedLines lines = new ScannedLines(page, longerSide);
    return page.lines().stream().map(lines::line).toList();
  }

  private Line line(RecognisedLine line) {
    Box.Pixels place = line.upright(page.width(), page.height());
    double size = Math.abs(line.size() - usual) <= usual * SAME_SIZE ? usual : line.size();
    List<Line.Piece> pieces = new ArrayList<>();
    for (RecognisedWord word : line.words()) {
      if (!pieces.isEmpty()) {
        pieces.add(new Line.Piece(" ", false));
      }
      pieces.add(new Line.Piece(word.words(), false, Optional.of(seen(word))));
    }
    return new Line(
        page.number() - 1,
        place.left() * points,
        place.right() * points,
        (place.bottom() - line.drop()) * points,
        Math.round(size * points / LETTERS_OF_SIZE * 2) / 2.0,
        false,
        pieces);
  }

  private Line.Seen seen(RecognisedWord word) {
    Box box = Box.of(word.box(), page.width(), page.height());
    return new Line.Seen(page.number(), word.confidence(), box);
  }

  /// The size of most letters.
  private static double usual(RecognisedPage page) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (RecognisedLine line : page.lines()) {
      int length = line.words().stream().mapToInt(word -> word.words().length()).sum();
      letters.merge(line.size(), length, Integer::sum);
    }
    int half = letters.values().stream().mapToInt(Integer::intValue).sum() / 2;
    int passed = 0;
    for (int size : letters.keySet().stream().sorted().toList()) {
      passed += letters.getOrDefault(size, 0);
      if (passed >= half) {
        return size;
      }
    }
    return 1;
  }
}
