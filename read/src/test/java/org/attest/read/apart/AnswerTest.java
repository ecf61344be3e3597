package org.attest.read.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.read.scan.PageResult;
import org.attest.read.scan.RecognisedLine;
import org.attest.read.scan.RecognisedPage;
import org.attest.read.scan.RecognisedText;
import org.attest.read.scan.RecognisedWord;
import org.junit.jupiter.api.Test;

/// What is said arrives as it was said, or not at all.
class AnswerTest {
  private static final long SEED = 20261125;
  private static final String[] ALPHABET = {
    "a", "é", "ÿ", "Ж", "漢", "\uD83D\uDCDC", "\uD83D", "\uDCDC", "\0", "\n", "\u202E", "\uFFFF"
  };

  @Test
  void everyOutcomeComesBackAsItWas() throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    Set<Class<?>> kinds = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      Outcome<Transcript> outcome = outcome(random);
      outcome.value().ifPresent(t -> t.marks().forEach(mark -> kinds.add(mark.getClass())));
      Answer.Told told = new Answer.Told(outcome);
      assertEquals(told, taken(sent(told)), "sample " + i + " of seed " + SEED);
    }
    assertEquals(Set.of(Mark.class.getPermittedSubclasses()), kinds);
  }

  @Test
  void everyOtherAnswerComesBackAsItWas() throws IOException {
    for (Answer answer :
        List.of(
            new Answer.Ready(7),
            new Answer.Held("a/\uD83D..\0\u202Eb", Optional.empty()),
            new Answer.End())) {
      assertEquals(answer, taken(sent(answer)));
    }
    Answer.Held held = (Answer.Held) taken(sent(new Answer.Held("b", Optional.of(bytes(70_000)))));
    assertEquals("b", held.path());
    assertEquals(ByteBuffer.wrap(bytes(70_000)), ByteBuffer.wrap(held.bytes().orElseThrow()));
  }

  @Test
  void everyRequestComesBackAsItWas() throws IOException {
    Original original = new Original("ä.pdf", "x/ä.pdf", "0".repeat(64), 3);
    for (Request request :
        List.of(
            new Request.Read(original, ByteBuffer.wrap(bytes(100_000)), Optional.empty()),
            new Request.Read(original, ByteBuffer.wrap(bytes(9)), Optional.of(recognised())),
            new Request.Open(original, ByteBuffer.wrap(bytes(0))),
            new Request.More(),
            new Request.Enough())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      request.send(new DataOutputStream(out));
      assertEquals(request, Request.next(in(out.toByteArray())));
    }
  }

  private static RecognisedText recognised() {
    RecognisedWord word = new RecognisedWord("Gefängnis", 43, new Box.Pixels(1, 2, 30, 40));
    RecognisedLine line = new RecognisedLine(0, 12, 0, List.of(word));
    RecognisedPage page = new RecognisedPage(1, 100, 200, new PageResult.Lines(List.of(line)));
    return new RecognisedText("Known", "1", List.of("deu", "eng"), List.of(page));
  }

  @Test
  void severalAnswersFollowEachOther() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Answer told = new Answer.Told(outcome(new SplittableRandom(SEED)));
    out.write(sent(told));
    out.write(sent(new Answer.End()));
    out.write(sent(told));
    DataInputStream in = in(out.toByteArray());
    assertEquals(List.of(told, new Answer.End(), told), List.of(next(in), next(in), next(in)));
  }

  @Test
  void anAnswerThatIsCutOffIsNone() throws IOException {
    byte[] whole = sent(new Answer.Told(outcome(new SplittableRandom(SEED))));
    for (int length = 0; length < whole.length; length += 1 + length / 50) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> taken(cut), "cut after " + length);
    }
  }

  @Test
  void aDamagedAnswerIsAnotherOrNone() throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = sent(new Answer.Told(outcome(random)));
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertFalse(taken(bytes).toString().isEmpty(), "sample " + i);
      } catch (IOException damaged) {
        assertFalse(damaged.toString().isEmpty(), "sample " + i);
      }
    }
  }

  private static Answer next(DataInputStream in) throws IOException {
    return Answer.next(in);
  }

  private static Answer taken(byte[] bytes) throws IOException {
    return Answer.next(in(bytes));
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static byte[] sent(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.send(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(SEED).nextBytes(bytes);
    return bytes;
  }

  private static Outcome<Transcript> outcome(SplittableRandom random) {
    Code[] codes = Code.values();
    List<Problem> problems =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(
                _ -> new Problem(codes[random.nextInt(codes.length)], words(random), words(random)))
            .toList();
    return random.nextInt(5) == 0 && !problems.isEmpty()
        ? new Outcome<>(Optional.empty(), problems)
        : Outcome.of(transcript(random), problems);
  }

  private static Transcript transcript(SplittableRandom random) {
    String text = words(random).repeat(1 + random.nextInt(40));
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      marks.add(mark(random, span(random, text.length())));
    }
    Metadata metadata =
        new Metadata(maybe(random), list(random), maybe(random), maybe(random), words(random));
    return new Transcript(SourceText.of(text), marks, metadata);
  }

  private static Span span(SplittableRandom random, int length) {
    int start = random.nextInt(length + 1);
    return new Span(start, start + random.nextInt(length - start + 1));
  }

  private static Mark mark(SplittableRandom random, Span span) {
    return switch (random.nextInt(16)) {
      case 0 -> new Mark.Heading(span, random.nextInt(9));
      case 1 -> new Mark.Block(span);
      case 2 -> new Mark.Division(span, words(random), maybe(random));
      case 3 -> new Mark.NoteMark(span, words(random));
      case 4 -> new Mark.NoteBody(span, words(random), words(random), maybe(random));
      case 5 -> new Mark.PageBreak(span, words(random));
      case 6 -> new Mark.Furniture(span);
      case 7 -> new Mark.Quoted(span);
      case 8 -> new Mark.Named(span, words(random), maybe(random), maybe(random), encoder(random));
      case 9 -> new Mark.Dated(span, words(random), maybe(random), encoder(random));
      case 10 ->
          new Mark.Emended(
              span, words(random), words(random), list(random), maybe(random), encoder(random));
      case 11 -> new Mark.Written(span, list(random), maybe(random), maybe(random), maybe(random));
      case 12 -> new Mark.InHand(span, words(random));
      case 13 -> new Mark.Facsimile(span, random.nextInt());
      case 14 -> new Mark.Recognised(span, random.nextInt(), random.nextInt(101), box(random));
      default -> new Mark.Reads(span, words(random));
    };
  }

  private static List<String> list(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> words(random)).toList();
  }

  private static Box box(SplittableRandom random) {
    int left = random.nextInt(Box.WHOLE + 1);
    int top = random.nextInt(Box.WHOLE + 1);
    return new Box(
        left, top, random.nextInt(left, Box.WHOLE + 1), random.nextInt(top, Box.WHOLE + 1));
  }

  private static Mark.Encoder encoder(SplittableRandom random) {
    return new Mark.Encoder(maybe(random), random.nextDouble());
  }

  private static Optional<String> maybe(SplittableRandom random) {
    return random.nextBoolean() ? Optional.of(words(random)) : Optional.empty();
  }

  /// Half of them of one byte each.
  private static String words(SplittableRandom random) {
    int letters = random.nextBoolean() ? 3 : ALPHABET.length;
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(ALPHABET[random.nextInt(letters)]);
    }
    return words.toString();
  }
}
