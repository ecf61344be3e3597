package org.attest.read.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Transcription;

/// Writes down the plain body of a message: lines that were only wrapped are joined, and lines that
/// quote an earlier message stand without their `>` under a quotation mark.
final class MailBody {
  private static final Pattern QUOTED = Pattern.compile("^(?:\\s?>)+ ?");
  private static final Pattern ITEM =
      Pattern.compile(
          "^\\s*(?:[-*•–—+]\\s|\\d{1,3}[.)]\\s|[a-z]\\)\\s|[*_]{0,2}\\p{Lu}[\\p{L} -]{0,14}[*_]{0,2}[ \u00a0]?:\\s).*");

  /// A line this long was wrapped by the program and not ended by the writer.
  private static final int WRAPPED_FROM = 58;

  private final Transcription out;
  private Optional<Transcription.Open> quote = Optional.empty();
  private int depth;

  MailBody(Transcription out) {
    this.out = out;
  }

  /// @param flowed whether a space at the end of a line says that the line goes on
  void write(String body, boolean flowed) {
    String before = "";
    for (String line : body.split("\r\n|\r|\n", -1)) {
      Matcher sign = QUOTED.matcher(line);
      int level = sign.lookingAt() ? (int) sign.group().chars().filter(c -> c == '>').count() : 0;
      String words = level > 0 ? line.substring(sign.end()) : line;
      if (level != depth) {
        turn(level);
        before = "";
      }
      if (words.isBlank() || words.equals("-- ")) {
        out.endBlock();
        before = "";
        continue;
      }
      if (!before.isEmpty()) {
        if (goesOn(before, words, flowed)) {
          out.text(" ");
        } else {
          out.line();
        }
      }
      out.text(words);
      before = words;
    }
    turn(0);
  }

  private static boolean goesOn(String before, String words, boolean flowed) {
    return flowed
        ? before.endsWith(" ")
        : before.stripTrailing().length() >= WRAPPED_FROM && !ITEM.matcher(words).matches();
  }

  private void turn(int level) {
    out.endBlock();
    quote.ifPresent(open -> out.close(open, Mark.Quoted::new));
    quote = level > 0 ? Optional.of(out.open()) : Optional.empty();
    depth = level;
  }

  static String contentType(Entity entity) {
    return entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null
        ? ""
        : String.valueOf(entity.getHeader().getField("Content-Type").getBody());
  }
}
