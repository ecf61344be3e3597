package org.attest.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of each page where PDFBox would write them out.
final class LineStripper extends PDFTextStripper {
  private static final double RAISED_SIZE = 0.85;
  private static final double RAISED_BY = 0.12;

  /// A gap so many times as wide as the letters may part columns.
  private static final double WIDE_GAP = 1.4;

  private final List<Columns.Row> rows = new ArrayList<>();
  private final List<Letters> words = new ArrayList<>();

  /// Words as PDFBox gives them; without positions for the space between.
  private record Letters(String text, List<TextPosition> positions) {}

  private final Overprints overprints = new Overprints();

  /// The letters of the string that is being shown.
  private final List<TextPosition> string = new ArrayList<>();

  private int hidden;
  private int shown;

  LineStripper() {
    setSortByPosition(false);
    setAddMoreFormatting(false);
    setSuppressDuplicateOverlappingText(false); // Overprints does it, by whole strings
  }

  /// The lines of one page.
  ///
  /// @param page from 1
  List<Line> lines(org.apache.pdfbox.pdmodel.PDDocument document, int page) throws IOException {
    rows.clear();
    words.clear();
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    endLine();
    return Columns.order(rows);
  }

  /// Whether most letters of the page are drawn without ink, as text recognition puts them behind
  /// the picture of a scan.
  boolean isHiddenLayer() {
    return hidden > shown;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      hidden++;
    } else {
      shown++;
    }
    string.add(position);
  }

  @Override
  public void showTextString(byte[] shown) throws IOException {
    super.showTextString(shown);
    endString();
  }

  @Override
  public void showTextStrings(COSArray shown) throws IOException {
    super.showTextStrings(shown);
    endString();
  }

  private void endString() {
    overprints.without(string).forEach(super::processTextPosition);
    string.clear();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    words.add(new Letters(text, List.copyOf(positions)));
  }

  @Override
  protected void writeWordSeparator() {
    words.add(new Letters(" ", List.of()));
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  private void endLine() {
    List<TextPosition> all = words.stream().flatMap(w -> w.positions().stream()).toList();
    if (!all.isEmpty()) {
      double size = mostly(all, false);
      rows.add(new Columns.Row(parts(size).stream().map(this::line).toList()));
    }
    words.clear();
  }

  /// The words of a row, parted at wide gaps.
  private List<List<Letters>> parts(double size) {
    List<List<Letters>> parts = new ArrayList<>();
    List<Letters> part = new ArrayList<>();
    double end = Double.NaN;
    for (Letters letters : words) {
      if (!letters.positions().isEmpty()) {
        double start = letters.positions().getFirst().getXDirAdj();
        if (start - end > size * WIDE_GAP) {
          parts.add(part);
          part = new ArrayList<>();
        }
        end = end(letters, end);
      }
      part.add(letters);
    }
    parts.add(part);
    return parts;
  }

  private Line line(List<Letters> words) {
    List<TextPosition> all = words.stream().flatMap(w -> w.positions().stream()).toList();
    double size = mostly(all, false);
    double base = mostly(all, true);
    double left = all.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right =
        all.stream().mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj()).max().orElse(0);
    List<Line.Piece> pieces = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean raised = false;
    double end = Double.NaN;
    for (Letters letters : words) {
      if (isApart(end, letters, size)) {
        current.append(' ');
      }
      end = end(letters, end);
      for (Run run : runs(letters, size, base)) {
        boolean blank = run.text().isBlank();
        if (!blank && run.raised() != raised) {
          flush(pieces, current, raised);
          raised = run.raised();
        }
        current.append(run.text());
      }
    }
    flush(pieces, current, raised);
    boolean bold = all.stream().allMatch(LineStripper::isBold);
    return new Line(getCurrentPageNo() - 1, left, right, base, size, bold, pieces);
  }

  /// Whether a word stands so far from the one before it that a space belongs between the two.
  private static boolean isApart(double end, Letters letters, double size) {
    return !letters.positions().isEmpty()
        && Math.abs(letters.positions().getFirst().getXDirAdj() - end) > size;
  }

  private static double end(Letters letters, double before) {
    if (letters.positions().isEmpty()) {
      return letters.text().isBlank() ? Double.NaN : before;
    }
    TextPosition last = letters.positions().getLast();
    return last.getXDirAdj() + last.getWidthDirAdj();
  }

  private record Run(String text, boolean raised) {}

  /// The letters of one word in stretches of one height. PDFBox may change the letters (ligatures,
  /// writing from right to left); a word that it changed is one stretch.
  private static List<Run> runs(Letters letters, double size, double base) {
    StringBuilder joined = new StringBuilder();
    letters.positions().forEach(p -> joined.append(p.getUnicode()));
    if (letters.positions().isEmpty() || !joined.toString().equals(letters.text())) {
      boolean raised =
          !letters.positions().isEmpty()
              && letters.positions().stream().allMatch(p -> isRaised(p, size, base));
      return List.of(new Run(letters.text(), raised));
    }
    List<Run> runs = new ArrayList<>();
    double end = Double.NaN;
    for (TextPosition position : letters.positions()) {
      if (Math.abs(position.getXDirAdj() - end) > size) {
        runs.add(new Run(" ", false));
      }
      end = position.getXDirAdj() + position.getWidthDirAdj();
      runs.add(new Run(position.getUnicode(), isRaised(position, size, base)));
    }
    return runs;
  }

  private static void flush(List<Line.Piece> pieces, StringBuilder current, boolean raised) {
    if (!current.isEmpty()) {
      pieces.add(new Line.Piece(current.toString(), raised));
      current.setLength(0);
    }
  }

  private static boolean isRaised(TextPosition position, double size, double base) {
    return size(position) < size * RAISED_SIZE && base - position.getYDirAdj() > size * RAISED_BY;
  }

  private static double size(TextPosition position) {
    return Math.round(position.getFontSizeInPt() * 10) / 10.0;
  }

  private static boolean isBold(TextPosition position) {
    PDFont font = position.getFont();
    String name = font == null || font.getName() == null ? "" : font.getName();
    return position.getUnicode().isBlank() || name.contains("Bold") || name.contains("bold");
  }

  /// The size, or the baseline, of most letters.
  private static double mostly(List<TextPosition> all, boolean baseline) {
    Map<Double, Integer> counts = new HashMap<>();
    for (TextPosition position : all) {
      double value = baseline ? Math.round(position.getYDirAdj() * 10) / 10.0 : size(position);
      counts.merge(value, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
