package org.attest.read.scan;

import java.util.List;
import org.attest.core.source.Box;

/// One line of words.
///
/// @param angle how far the line is turned against the page, counter-clockwise: 0, 90, 180 or 270
///   degrees
/// @param size the height of its letters with their ascenders and descenders, in pixels
/// @param drop how far its baseline lies above the lower edge of its words, in pixels
/// @param words never empty
public record RecognisedLine(int angle, int size, int drop, List<RecognisedWord> words) {
  public RecognisedLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words: a line without words");
    }
    if (angle < 0 || angle >= 360 || angle % 90 != 0) {
      throw new IllegalArgumentException("angle: not a quarter turn: " + angle);
    }
  }

  /// The place of this line on the page turned so that it can be read.
  ///
  /// @param width of the picture
  /// @param height of the picture
  public Box.Pixels upright(int width, int height) {
    int left = words.stream().mapToInt(word -> word.box().left()).min().orElse(0);
    int top = words.stream().mapToInt(word -> word.box().top()).min().orElse(0);
    int right = words.stream().mapToInt(word -> word.box().right()).max().orElse(0);
    int bottom = words.stream().mapToInt(word -> word.box().bottom()).max().orElse(0);
    return switch (angle) {
      case 90 -> new Box.Pixels(height - bottom, left, height - top, right);
      case 180 -> new Box.Pixels(width - right, height - bottom, width - left, height - top);
      case 270 -> new Box.Pixels(top, width - right, bottom, width - left);
      default -> new Box.Pixels(left, top, right, bottom);
    };
  }
}
