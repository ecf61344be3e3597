package org.attest.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Span;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.junit.jupiter.api.Test;

/// What every reader of a format does, whatever the format.
public abstract class ReaderContract {
  private static final int CHARACTERS_MAX = 1_000_000;
  private static final long SEED = 19_210_304;

  /// A reader with limits of its own.
  ///
  /// @param bytesMax of one file
  /// @param charactersMax of the text made of it
  protected abstract TextReader reader(long bytesMax, int charactersMax);

  /// Sound documents of the format, with most of what it can carry.
  protected abstract List<Specimen> specimens();

  /// The media type that the reader gives as the format of its specimens.
  protected abstract String mediaType();

  @Test
  void readsEverySpecimenWithoutAProblem() {
    assertFalse(specimens().isEmpty(), "a contract that looks at nothing");
    for (Specimen specimen : specimens()) {
      Outcome<Transcript> outcome = read(specimen);
      assertEquals(List.of(), outcome.problems(), specimen.name());
      assertEquals(mediaType(), transcript(specimen).metadata().format(), specimen.name());
    }
  }

  @Test
  void losesNoWord() {
    for (Specimen specimen : specimens()) {
      String text = withoutBlanks(transcript(specimen).text().value());
      int from = 0;
      for (String words : specimen.words()) {
        int at = text.indexOf(withoutBlanks(words), from);
        assertTrue(at >= 0, () -> specimen.name() + ": no “" + words + "” in its place in " + text);
        from = at + withoutBlanks(words).length();
      }
    }
  }

  @Test
  void givesTheSameTranscriptTwice() {
    for (Specimen specimen : specimens()) {
      assertEquals(transcript(specimen), transcript(specimen), specimen.name());
    }
  }

  @Test
  void doesNotChangeWhatItReads() {
    for (Specimen specimen : specimens()) {
      byte[] bytes = specimen.bytes();
      standard().read(original(specimen.name(), bytes), bytes);
      assertArrayEquals(specimen.bytes(), bytes, specimen.name());
    }
  }

  @Test
  void setsMarksInOrderInsideTheTextAndOnWords() {
    for (Specimen specimen : specimens()) {
      List<String> wrong = wrongMarks(transcript(specimen));
      assertEquals(List.of(), wrong, specimen.name());
    }
  }

  @Test
  void tiesEveryNoteToItsMark() {
    for (Specimen specimen : specimens()) {
      Set<String> called = new HashSet<>();
      Set<String> written = new HashSet<>();
      for (Mark mark : transcript(specimen).marks()) {
        switch (mark) {
          case Mark.NoteMark m -> called.add(m.note());
          case Mark.NoteBody m ->
              assertTrue(written.add(m.note()), () -> specimen.name() + ": two of " + m.note());
          case Mark.Heading _,
              Mark.Block _,
              Mark.Division _,
              Mark.PageBreak _,
              Mark.Furniture _,
              Mark.Quoted _,
              Mark.Named _,
              Mark.Dated _,
              Mark.Reads _,
              Mark.Emended _,
              Mark.Written _,
              Mark.InHand _,
              Mark.Facsimile _,
              Mark.Recognised _ -> {}
        }
      }
      called.removeAll(written);
      assertEquals(Set.of(), called, specimen.name() + ": marks without a note");
    }
  }

  @Test
  void writesDownTextThatCanBeKept() {
    for (Specimen specimen : specimens()) {
      String text = transcript(specimen).text().value();
      byte[] kept = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(text, new String(kept, StandardCharsets.UTF_8), specimen.name());
    }
  }

  @Test
  void refusesAFileThatHasMoreBytesThanItsLimit() {
    for (Specimen specimen : specimens()) {
      byte[] bytes = specimen.bytes();
      TextReader narrow = reader(bytes.length - 1L, CHARACTERS_MAX);
      assertRefused(Code.TOO_LARGE, narrow.read(original(specimen.name(), bytes), bytes));
    }
  }

  @Test
  void refusesAFileWhoseTextIsLongerThanItsLimit() {
    for (Specimen specimen : specimens()) {
      byte[] bytes = specimen.bytes();
      TextReader narrow = reader(bytes.length, transcript(specimen).text().length() / 2);
      assertRefused(Code.TOO_LARGE, narrow.read(original(specimen.name(), bytes), bytes));
    }
  }

  @Test
  void neverThrowsHoweverAFileIsDamaged() {
    for (Specimen specimen : specimens()) {
      List<byte[]> damaged = new Damage(specimen.bytes(), SEED).all();
      for (int i = 0; i < damaged.size(); i++) {
        byte[] bytes = damaged.get(i);
        String which = specimen.name() + " damage " + i;
        Outcome<Transcript> outcome = standard().read(original(specimen.name(), bytes), bytes);
        outcome.problems().forEach(problem -> assertOneLine(problem, which));
        if (outcome.value().isPresent()) {
          Transcript transcript = outcome.value().get();
          assertTrue(transcript.text().length() <= CHARACTERS_MAX, which);
          assertEquals(List.of(), wrongMarks(transcript), which);
        } else {
          boolean said = outcome.problems().stream().anyMatch(ReaderContract::isError);
          assertTrue(said, which + " is not read, and nothing says why");
        }
      }
    }
  }

  @Test
  void readsManyFilesAtOnce() throws InterruptedException {
    TextReader shared = standard();
    List<String> different = java.util.Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (Specimen specimen : specimens()) {
      Transcript alone = transcript(specimen);
      byte[] bytes = specimen.bytes();
      Runnable reading =
          () -> {
            Outcome<Transcript> outcome = shared.read(original(specimen.name(), bytes), bytes);
            if (!outcome.value().equals(java.util.Optional.of(alone))) {
              different.add(specimen.name());
            }
          };
      Stream.generate(() -> Thread.ofPlatform().unstarted(reading)).limit(4).forEach(threads::add);
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), different);
  }

  private TextReader standard() {
    return reader(50_000_000, CHARACTERS_MAX);
  }

  private Outcome<Transcript> read(Specimen specimen) {
    byte[] bytes = specimen.bytes();
    return standard().read(original(specimen.name(), bytes), bytes);
  }

  private Transcript transcript(Specimen specimen) {
    Outcome<Transcript> outcome = read(specimen);
    return outcome
        .value()
        .orElseThrow(() -> new AssertionError(specimen.name() + ": " + outcome.problems()));
  }

  /// Marks out of order, or on nothing but the space around words.
  private static List<String> wrongMarks(Transcript transcript) {
    List<String> wrong = new ArrayList<>();
    Span before = new Span(0, 0);
    for (Mark mark : transcript.marks()) {
      Span span = mark.span();
      boolean place = mark instanceof Mark.PageBreak || mark instanceof Mark.Facsimile;
      boolean point = place && span.length() == 0;
      boolean inside = span.end() <= transcript.text().length();
      if (!inside || (span.start() < before.start())) {
        wrong.add("out of order: " + mark);
      } else if (!point && transcript.text().at(span).isBlank()) {
        wrong.add("on nothing: " + mark);
      }
      before = span;
    }
    return wrong;
  }

  private static void assertRefused(Code code, Outcome<Transcript> outcome) {
    assertTrue(outcome.value().isEmpty(), () -> "read, and not refused with " + code.id());
    assertEquals(code, outcome.problems().getLast().code());
  }

  private static void assertOneLine(Problem problem, String which) {
    String line = problem.toLine();
    assertFalse(line.contains("\n") || line.contains("\r"), () -> which + ": " + line);
    assertTrue(line.length() < 1000, () -> which + ": " + line);
    assertFalse(problem.message().isBlank(), which);
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static Original original(String name, byte[] bytes) {
    return new Original(name, "folder/" + name, sha256(bytes), bytes.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String withoutBlanks(String words) {
    return words.replaceAll("[\\s\\u00a0]+", "");
  }
}
