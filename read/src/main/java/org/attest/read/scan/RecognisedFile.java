package org.attest.read.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.attest.core.source.Box;

/// A recognised text as it is kept: lines of words parted by tabs, which any program can read.
///
///     attest recognised text	1
///     engine	Tesseract	5.3.0
///     languages	deu	eng
///     page	1	2480	3508
///     line	0	47	11
///     word	96	153	165	316	210	Report
///     failed	2	0	0	the program ended with 1
final class RecognisedFile {
  private static final String HEAD = "attest recognised text\t1";

  private RecognisedFile() {}

  static byte[] written(RecognisedText text) {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    line(out, "engine", plain(text.engine()), plain(text.version()));
    line(out, "languages", text.languages().toArray());
    for (RecognisedPage page : text.pages()) {
      switch (page.result()) {
        case PageResult.Failed(String why) ->
            line(out, "failed", page.number(), page.width(), page.height(), plain(why));
        case PageResult.Lines(List<RecognisedLine> lines) -> {
          line(out, "page", page.number(), page.width(), page.height());
          lines.forEach(each -> written(each, out));
        }
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void written(RecognisedLine each, StringBuilder out) {
    line(out, "line", each.angle(), each.size(), each.drop());
    for (RecognisedWord word : each.words()) {
      Box.Pixels box = word.box();
      line(
          out,
          "word",
          word.confidence(),
          box.left(),
          box.top(),
          box.right(),
          box.bottom(),
          word.words());
    }
  }

  private static void line(StringBuilder out, String kind, Object... cells) {
    out.append(kind);
    for (Object cell : cells) {
      out.append('\t').append(cell);
    }
    out.append('\n');
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  static RecognisedText parse(byte[] bytes) {
    List<String> rows = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (rows.size() < 3 || !rows.getFirst().equals(HEAD)) {
      throw new IllegalArgumentException("bytes: no recognised text");
    }
    String[] engine = cells(rows.get(1), "engine", 3);
    String[] languages = cells(rows.get(2), "languages", 1);
    List<RecognisedPage> pages = new ArrayList<>();
    Iterator<String> rest = rows.subList(3, rows.size()).iterator();
    Page open = null;
    while (rest.hasNext()) {
      String[] cells = rest.next().split("\t", -1);
      switch (cells[0]) {
        case "page" -> {
          add(open, pages);
          open = new Page(number(cells, 1), number(cells, 2), number(cells, 3));
        }
        case "failed" -> {
          add(open, pages);
          open = null;
          PageResult failed = new PageResult.Failed(cell(cells, 4));
          pages.add(
              new RecognisedPage(number(cells, 1), number(cells, 2), number(cells, 3), failed));
        }
        case "line", "word" -> {
          if (open == null) {
            throw new IllegalArgumentException("bytes: " + cells[0] + " outside of a page");
          }
          open.take(cells);
        }
        default -> throw new IllegalArgumentException("bytes: unknown line " + cells[0]);
      }
    }
    add(open, pages);
    List<String> named = List.of(languages).subList(1, languages.length);
    return new RecognisedText(engine[1], engine[2], named, pages);
  }

  private static void add(@org.jspecify.annotations.Nullable Page open, List<RecognisedPage> to) {
    if (open != null) {
      to.add(open.finish());
    }
  }

  /// A page whose lines are being read.
  private static final class Page {
    private final int number;
    private final int width;
    private final int height;
    private final List<RecognisedLine> lines = new ArrayList<>();
    private final List<RecognisedWord> words = new ArrayList<>();
    private int angle;
    private int size;
    private int drop;

    Page(int number, int width, int height) {
      this.number = number;
      this.width = width;
      this.height = height;
    }

    void take(String[] cells) {
      if (cells[0].equals("line")) {
        endLine();
        angle = number(cells, 1);
        size = number(cells, 2);
        drop = number(cells, 3);
      } else {
        Box.Pixels box =
            new Box.Pixels(number(cells, 2), number(cells, 3), number(cells, 4), number(cells, 5));
        words.add(new RecognisedWord(cell(cells, 6), number(cells, 1), box));
      }
    }

    private void endLine() {
      if (!words.isEmpty()) {
        lines.add(new RecognisedLine(angle, size, drop, words));
        words.clear();
      }
    }

    RecognisedPage finish() {
      endLine();
      return new RecognisedPage(number, width, height, new PageResult.Lines(lines));
    }
  }

  private static String[] cells(String row, String kind, int least) {
    String[] cells = row.split("\t", -1);
    if (cells.length < least || !cells[0].equals(kind)) {
      throw new IllegalArgumentException("bytes: no " + kind + " in: " + row);
    }
    return cells;
  }

  private static String cell(String[] cells, int at) {
    if (at >= cells.length) {
      throw new IllegalArgumentException("bytes: a line of " + cells[0] + " is too short");
    }
    return cells[at];
  }

  private static int number(String[] cells, int at) {
    return Integer.parseInt(cell(cells, at));
  }
}
