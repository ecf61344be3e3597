package org.attest.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class CutterTest {
  private static final int TEXTS = 20_000;

  private final Analyzer analyzer = Blocks.analyzer();
  private final Cutter cutter = new Cutter(analyzer);

  @Test
  void cutsAsTheAnalyzerDoes() throws IOException {
    for (String text :
        List.of(
            "",
            "The consul’s report, 12.5 per cent. of £1,000; e.g. Kharkoff's.",
            "a:b 1:2 a.b 1.2 a,b 1,2 a.1 1.a a..b 1,,2 .a. ,1,",
            "Straße, Œuvre, ﬁnd, ſhip, naïve, Łódź — “Москва” ‘so’ it's",
            "under_score e\u0301 soft\u00adhyphen zero\u200dwidth © ™ 東京 한국 ไทย",
            "word ".repeat(2000))) {
      assertEquals(analysed(text), cut(text), text);
    }
  }

  @Test
  void cutsWhateverStandsInATextAsTheAnalyzerDoes() throws IOException {
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = text(new Random(seed));
      assertEquals(analysed(text), cut(text), () -> "a text of " + text.length());
    }
  }

  /// Characters of the first twelve thousand, some more often than others.
  private static String text(Random random) {
    String often = "aeZ09 ,.;:'’‘-_\"“ßéſ\n";
    int last = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x250 : 0x3100;
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      out.append(
          random.nextInt(3) > 0
              ? often.charAt(random.nextInt(often.length()))
              : (char) random.nextInt(last));
    }
    return out.toString();
  }

  private List<String> cut(String text) throws IOException {
    List<String> out = new ArrayList<>();
    cutter.cut(text, (word, start, end) -> out.add(start + "-" + end + " " + word.utf8ToString()));
    return out;
  }

  private List<String> analysed(String text) throws IOException {
    List<String> out = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Blocks.TEXT, text)) {
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      TermToBytesRefAttribute word = stream.addAttribute(TermToBytesRefAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String folded = word.getBytesRef().utf8ToString();
        out.add(place.startOffset() + "-" + place.endOffset() + " " + folded);
      }
      stream.end();
    }
    return out;
  }
}
