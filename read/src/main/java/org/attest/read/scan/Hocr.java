package org.attest.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Box;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads hOCR, the lines and words that Tesseract writes as a web page.
///
/// What is no word with a place is left out, whatever else stands there.
final class Hocr {
  private static final Pattern BOX =
      Pattern.compile("\\bbbox (\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (\\d{1,6})\\b");
  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d{1,3})\\b");
  private static final Pattern SIZE = Pattern.compile("\\bx_size (\\d{1,6})(?:\\.\\d+)?\\b");
  private static final Pattern DESCENDERS =
      Pattern.compile("\\bx_descenders (\\d{1,6})(?:\\.\\d+)?\\b");
  private static final Pattern ANGLE = Pattern.compile("\\btextangle (\\d{1,3})\\b");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\s]+");

  private Hocr() {}

  /// @return whether the words are hOCR at all
  static boolean isHocr(String html) {
    return html.contains("ocr_page");
  }

  static List<RecognisedLine> lines(String html) {
    List<RecognisedLine> lines = new ArrayList<>();
    for (Element line :
        Jsoup.parse(html).select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat")) {
      List<RecognisedWord> words = new ArrayList<>();
      line.select(".ocrx_word").forEach(word -> add(word, words));
      if (!words.isEmpty()) {
        String said = line.attr("title");
        int height = words.stream().mapToInt(w -> w.box().bottom() - w.box().top()).max().orElse(1);
        int angle = number(ANGLE, said, 0) / 90 % 4 * 90;
        lines.add(
            new RecognisedLine(
                angle, number(SIZE, said, height), number(DESCENDERS, said, 0), words));
      }
    }
    return lines;
  }

  private static void add(Element word, List<RecognisedWord> to) {
    String said = word.attr("title");
    Matcher box = BOX.matcher(said);
    String words = CONTROL.matcher(word.text()).replaceAll("");
    if (box.find() && !words.isEmpty()) {
      Box.Pixels place =
          new Box.Pixels(
              Integer.parseInt(box.group(1)),
              Integer.parseInt(box.group(2)),
              Integer.parseInt(box.group(3)),
              Integer.parseInt(box.group(4)));
      to.add(new RecognisedWord(words, Math.min(100, number(CONFIDENCE, said, 0)), place));
    }
  }

  private static int number(Pattern pattern, String said, int otherwise) {
    Matcher matcher = pattern.matcher(said);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
