package org.attest.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;

/// One document, read as a user's would be, and questions that tests ask about it.
public record Trial(Outcome<Transcript> outcome) {
  public static final String NO_CHECKSUM = "0".repeat(64);

  public static Trial of(String name, String content) {
    return of(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static Trial of(String name, byte[] bytes) {
    return with(Readers.standard(), name, bytes);
  }

  public static Trial within(Limits limits, String name, byte[] bytes) {
    return with(Readers.within(limits), name, bytes);
  }

  private static Trial with(TextReader reader, String name, byte[] bytes) {
    return new Trial(reader.read(new Original(name, name, NO_CHECKSUM, bytes.length), bytes));
  }

  /// The members of a file, each as `path: text`.
  public static List<String> members(String name, String content) {
    return members(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public static List<String> members(String name, byte[] bytes) {
    List<String> members = new ArrayList<>();
    Members.standard()
        .each(
            new Original(name, name, NO_CHECKSUM, bytes.length),
            bytes,
            member -> {
              String content =
                  member.bytes().map(found -> new String(found, StandardCharsets.UTF_8)).orElse("");
              members.add(member.path() + ": " + content);
              return true;
            });
    return members;
  }

  public Transcript transcript() {
    return outcome.value().orElseThrow(() -> new AssertionError(lines().toString()));
  }

  public String text() {
    return transcript().text().value();
  }

  /// The stable names of the problems, in order.
  public List<String> codes() {
    return outcome.problems().stream().map(problem -> problem.code().id()).toList();
  }

  public List<String> lines() {
    return outcome.problems().stream().map(Problem::toLine).toList();
  }

  public <M extends Mark> List<M> marks(Class<M> kind) {
    return transcript().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The words under each mark of a kind.
  public List<String> words(Class<? extends Mark> kind) {
    return marks(kind).stream().map(this::words).toList();
  }

  public String words(Mark mark) {
    return transcript().text().at(mark.span());
  }

  /// Each note as `word before its mark|label|text`, in the order of the marks.
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Mark.NoteMark call : marks(Mark.NoteMark.class)) {
      String before = text().substring(0, call.span().start()).stripTrailing();
      String word =
          before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
      String body =
          marks(Mark.NoteBody.class).stream()
              .filter(note -> note.note().equals(call.note()))
              .map(note -> note.label() + "|" + words(note).replaceAll("\\s+", " "))
              .collect(Collectors.joining("+"));
      notes.add(word + "|" + body);
    }
    return notes;
  }
}
