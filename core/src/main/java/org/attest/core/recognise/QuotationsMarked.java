package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.core.text.StructuredSource;

/// Proposes what the source's own format marks as quoted: an earlier message in an answer, words
/// set as a quotation.
///
/// Who speaks is taken from the line that a mail program writes before an earlier message, in the
/// languages that mail is most often written in. Where there is none, nobody is named.
public final class QuotationsMarked implements Recogniser {
  /// How far before the words their introduction may begin.
  private static final int REACH = 400;

  private static final String WROTE =
      "wrote|writes|schrieb|a écrit|écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał(?:\\(a\\)|a)?"
          + "|написал(?:\\(а\\)|а)?|пишет|пише|писал(?:\\(а\\)|а)?";

  /// `On Friday, 31 May, Hanna Terweld <hanna@…> wrote:` in its many forms.
  private static final Pattern BEFORE_VERB =
      Pattern.compile("(?s)^(?<who>.+?)\\s+(?:" + WROTE + ")\\b?(?<rest>[^:]{0,80})\\s?:$");

  /// `Am 31. Mai 2024 schrieb Hanna Terweld:`
  private static final Pattern AFTER_VERB =
      Pattern.compile("(?s)^.*?\\d.*?\\s(?:" + WROTE + ")\\s+(?<who>\\P{N}+?)\\s?:$");

  /// `31 May 2024, 10:12, Hanna Terweld <hanna@…>:`, as some programs write it in Russian.
  private static final Pattern WITHOUT_VERB =
      Pattern.compile("(?s)^(?<who>.*\\d.*<[^<>\\s]+@[^<>\\s]+>)\\s?:$");

  private static final Pattern SENDER =
      Pattern.compile(
          "(?m)^[*_]{0,2}(?:From|Von|De|Da|От|От кого|Van|Från|Od|Fra)[*_]{0,2}[ \\u00a0]?:[*_]{0,2}\\s*(?<who>[^\\n]+)$");

  /// What stands before a name: a day and a time, in any language.
  private static final Pattern TIME_BEFORE =
      Pattern.compile(
          "(?s)^.*\\d(?:[\\d:.hч]*)(?:\\s*(?:[AaPp]\\.?[Mm]\\.?|Uhr|GMT|UTC|[A-Z]{3,4}|[+-]\\d{4}|года|г\\.))*\\s*\\)?,?\\s*");

  private static final Pattern ADDRESS =
      Pattern.compile("\\s*[<(\\[]([^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+)[>)\\]]\\s*");
  private static final int NAME_MAX = 80;

  @Override
  public String id() {
    return "quotations-marked/1";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    String text = source.source().text().value();
    List<Proposal> out = new ArrayList<>();
    for (Mark mark : source.source().transcript().marks()) {
      if (mark instanceof Mark.Quoted quoted && quoted.span().length() > 0) {
        out.add(proposal(text, quoted.span()));
      }
    }
    return out;
  }

  private Proposal proposal(String text, Span words) {
    Optional<Span> introduction = introduction(text, words);
    Optional<String> speaker =
        introduction.flatMap(cue -> speaker(text.substring(cue.start(), cue.end())));
    Quotation quotation =
        new Quotation(
            List.of(words), speaker, speaker.isPresent() ? introduction : Optional.empty());
    return new Proposal(
        quotation,
        id(),
        speaker.isPresent()
            ? "the format marks it as quoted, and the line before names who wrote it"
            : "the format marks it as quoted",
        speaker.isPresent() ? 0.95 : 0.8);
  }

  /// The block right before the words.
  private static Optional<Span> introduction(String text, Span words) {
    int end = words.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int least = Math.max(0, end - REACH);
    int start = text.lastIndexOf("\n\n", end - 1);
    start = start < 0 ? 0 : start + 2;
    Optional<Span> sender = sender(text, least, end);
    return sender.isPresent() || end == 0 || start < least
        ? sender
        : Optional.of(new Span(start, end));
  }

  /// The line `From:` of the header that ends right before the words.
  private static Optional<Span> sender(String text, int from, int end) {
    Matcher line = SENDER.matcher(text).region(from, end);
    Optional<Span> last = Optional.empty();
    while (line.find()) {
      last = Optional.of(new Span(line.start(), line.end()));
    }
    // every line between must be one of the header
    return last.filter(span ->
        text.substring(span.end(), end)
            .lines()
            .filter(l -> !l.isBlank())
            .allMatch(l -> l.matches("[*_]{0,2}\\p{Lu}[\\p{L} ]{0,14}[ \\u00a0]?[*_]{0,2}:.*")));
  }

  private static Optional<String> speaker(String introduction) {
    String line = introduction.strip();
    Matcher sender = SENDER.matcher(line);
    if (sender.matches()) {
      return name(sender.group("who"));
    }
    int last = line.lastIndexOf('\n');
    String shortened =
        last >= 0 && line.length() - last > NAME_MAX ? line.substring(last + 1) : line;
    Matcher after = AFTER_VERB.matcher(shortened);
    if (after.matches()) {
      return name(after.group("who"));
    }
    Matcher before = BEFORE_VERB.matcher(shortened);
    Matcher bare = WITHOUT_VERB.matcher(shortened);
    return before.matches()
        ? name(untimed(before.group("who")))
        : bare.matches() ? name(untimed(bare.group("who"))) : Optional.empty();
  }

  /// Who wrote, without the day and time before the name; an address may hold digits too.
  private static String untimed(String who) {
    Matcher address = ADDRESS.matcher(who);
    String end = address.find() ? " <" + address.group(1) + ">" : "";
    return TIME_BEFORE.matcher(address.reset().replaceAll(" ").strip()).replaceFirst("") + end;
  }

  /// The name alone; the address where there is no name.
  private static Optional<String> name(String words) {
    Matcher address = ADDRESS.matcher(words);
    String name =
        address
            .replaceAll(" ")
            .replaceAll("[\"'“”„«»*_]|\\[mailto:[^\\]]*\\]?", "")
            .replaceAll("\\(\\s*\\)|\\s+", " ")
            .strip();
    name = name.replaceFirst("^[,;\\s]+", "").replaceFirst("[,;\\s]+$", "");
    boolean isName =
        name.codePoints().anyMatch(Character::isLetter)
            && name.length() <= NAME_MAX
            && Character.isUpperCase(name.codePointAt(0));
    address.reset();
    return isName
        ? Optional.of(name)
        : address.find()
            ? Optional.of(address.group(1))
            : Optional.of(name).filter(n -> n.matches("[^\\s@]+@[^\\s@]+"));
  }
}
