package org.attest.read.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.source.Box;

/// An engine that knows beforehand what stands in a picture: the twin of [Tesseract] in memory.
///
/// Each string is a line; the lines stand one below the other, and a word that ends in a question
/// mark is one that the engine is not sure of.
public final class KnownEngine implements Engine {
  private static final int SURE = 95;
  private static final int UNSURE = 43;
  private static final int MARGIN = 10;

  private final List<String> installed;
  private final Function<BufferedImage, List<String>> known;

  /// @param installed the languages that it has
  /// @param known the lines of a picture; white pictures are never asked for
  public KnownEngine(List<String> installed, Function<BufferedImage, List<String>> known) {
    this.installed = List.copyOf(installed);
    this.known = known;
  }

  @Override
  public String name() {
    return "Known";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> languages() {
    return installed;
  }

  @Override
  public PageResult recognise(BufferedImage picture, List<String> languages) {
    if (!installed.containsAll(languages)) {
      return new PageResult.Failed("it has no language " + languages);
    }
    if (Thread.currentThread().isInterrupted()) {
      return new PageResult.Failed("it was interrupted");
    }
    List<String> words = isWhite(picture) ? List.of() : known.apply(picture);
    List<RecognisedLine> lines = new ArrayList<>();
    int height = Math.max(4, (picture.getHeight() - 2 * MARGIN) / Math.max(40, words.size()));
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isBlank()) {
        lines.add(line(words.get(i), MARGIN + i * height, height / 2, picture.getWidth()));
      }
    }
    return new PageResult.Lines(lines);
  }

  private static boolean isWhite(BufferedImage picture) {
    int step = Math.max(1, Math.min(picture.getWidth(), picture.getHeight()) / 200);
    for (int y = 0; y < picture.getHeight(); y += step) {
      for (int x = 0; x < picture.getWidth(); x += step) {
        if ((picture.getRGB(x, y) & 0xFF) < 0x80) {
          return false;
        }
      }
    }
    return true;
  }

  private static RecognisedLine line(String words, int top, int size, int width) {
    int letter = Math.max(1, (width - 2 * MARGIN) / Math.max(80, words.length()));
    List<RecognisedWord> out = new ArrayList<>();
    int at = MARGIN;
    for (String word : Stream.of(words.strip().split("\\s+", -1)).toList()) {
      Box.Pixels box = new Box.Pixels(at, top, at + word.length() * letter, top + size);
      out.add(new RecognisedWord(word, word.endsWith("?") ? UNSURE : SURE, box));
      at += (word.length() + 1) * letter;
    }
    return new RecognisedLine(0, size, 0, out);
  }
}
