package org.attest.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;

/// Finds the earlier messages that a mail program put behind an answer without a sign at each line:
/// under a short header of sender, day, receiver and subject.
///
/// Law: a header is believed only with three of its four lines, one below the other, the sender's
/// first. What follows it is quoted, up to the next such header; the header itself is not.
final class QuotedMail {
  private static final String FROM = "From|Von|De|Da|От|От кого|Van|Från|Od|Fra";
  private static final String OTHER =
      "Sent|Date|To|Cc|Subject"
          + "|Gesendet|Datum|An|Betreff"
          + "|Envoyé|Envoyé le|Date|À|A|Objet"
          + "|Enviado|Enviado el|Fecha|Para|Asunto|Assunto|Data"
          + "|Inviato|A|Oggetto"
          + "|Отправлено|Дата|Кому|Копия|Тема"
          + "|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Wysłano|Do|Temat|Sendt|Til|Emne";
  private static final String LINE = "[*_]{0,2}(?:%s)[*_]{0,2}[ \u00a0]?:[*_]{0,2}[^\\n]*";
  private static final Pattern HEADER =
      Pattern.compile(
          "(?m)^" + LINE.formatted(FROM) + "(?:\\n{1,2}" + LINE.formatted(OTHER) + "){2,8}$");

  private QuotedMail() {}

  /// The same text with a quotation mark on each earlier message.
  static Transcript in(Transcript body) {
    String text = body.text().value();
    List<Mark> marks = new ArrayList<>(body.marks());
    Matcher header = HEADER.matcher(text);
    int start = -1;
    while (header.find()) {
      add(text, start, header.start(), marks);
      start = header.end();
    }
    add(text, start, text.length(), marks);
    return new Transcript(body.text(), marks, body.metadata());
  }

  /// @param start the end of the header, or below 0 where there is none
  private static void add(String text, int start, int end, List<Mark> marks) {
    int from = Math.max(start, 0);
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    String words = text.substring(from, to);
    int rule = words.lastIndexOf("\n\n");
    // the line that announces the next earlier message is not part of this one
    boolean isAnnounced = rule >= 0 && words.substring(rule).strip().matches("[-_=]{3,}.*");
    if (start >= 0 && to > from) {
      marks.add(new Mark.Quoted(new Span(from, isAnnounced ? from + rule : to)));
    }
  }
}
