package org.attest.read.rtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.source.Metadata;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.CommentHead;
import org.attest.read.transcribe.Transcription;

/// What is told of the comment at hand before and between its words.
final class RtfComment {
  private final StringBuilder author = new StringBuilder();
  private final StringBuilder initials = new StringBuilder();
  private final StringBuilder day = new StringBuilder();

  /// Text of a destination that tells of a comment.
  void text(RtfDestination destination, String words) {
    switch (destination) {
      case COMMENT_AUTHOR -> author.append(words);
      case COMMENT_INITIALS -> initials.append(words);
      case COMMENT_DAY -> day.append(words);
      default -> {}
    }
  }

  /// Its author, or the initials where no author is told.
  Optional<String> hand() {
    return present(author).or(() -> present(initials));
  }

  /// The words of the comment behind the line that tells of it.
  Transcript headed(Transcript words, int charactersMax) {
    Transcription out = new Transcription(charactersMax);
    CommentHead.write(List.of(hand(), present(day).flatMap(RtfComment::day)), out);
    out.append(words);
    return out.finish(Metadata.of("application/rtf"));
  }

  void clear() {
    author.setLength(0);
    initials.setLength(0);
    day.setLength(0);
  }

  private static Optional<String> present(StringBuilder words) {
    return Optional.of(words.toString().strip()).filter(w -> !w.isEmpty());
  }

  /// The day in a number whose bits are minute (6), hour (5), day (5), month (4) and year (9) since
  /// 1900 (DTTM).
  private static Optional<String> day(String number) {
    if (!number.matches("-?\\d{1,10}")) {
      return Optional.empty();
    }
    long bits = Long.parseLong(number);
    long day = bits >> 11 & 0x1F;
    long month = bits >> 16 & 0xF;
    long year = 1900 + (bits >> 20 & 0x1FF);
    return day == 0 || month == 0 || month > 12
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }
}
