package org.attest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.Reading;
import org.xml.sax.SAXException;

/// Reads every file of a folder with a `manifest.tsv` of what Apache Tika makes of it, and prints
/// one line for each and a summary.
///
/// Argument: the folder. Where Tika read a file, it is read once more by Tika's parsers alone, so
/// that blanks can be left out on both sides. A file fails if its text is shorter than 95 % of
/// Tika's and nothing says why.
public final class RobustRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final int COMPARED_FROM = 20;
  private static final int TIKA_CHARACTERS_MAX = 100_000_000;
  private static final int LEVELS_MAX = 8;
  private static final double SHARE_LEAST = 0.95;

  /// What became of one file.
  private record Result(
      String file, String outcome, double seconds, long characters, long tika, boolean passed) {}

  private RobustRun() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> rows = Files.readAllLines(folder.resolve("manifest.tsv"));
    List<Result> results;
    try (Reading reading = Reading.standard()) {
      results =
          rows.stream().skip(1).map(row -> result(folder, row.split("\t", -1), reading)).toList();
    }
    results.forEach(RobustRun::print);
    long compared = results.stream().filter(r -> r.tika() > 0).count();
    long passed = results.stream().filter(r -> r.tika() > 0 && r.passed()).count();
    long read = results.stream().filter(r -> r.outcome().startsWith("read")).count();
    double slowest = results.stream().mapToDouble(Result::seconds).max().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%d files, %d read, %d compared with Tika, %d of these pass (%.1f %%), slowest %.1f s%n",
        results.size(),
        read,
        compared,
        passed,
        100.0 * passed / Math.max(1, compared),
        slowest);
  }

  private static Result result(Path folder, String[] row, Reading reader) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(folder.resolve(row[0]));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    String name = row[0].substring(row[0].lastIndexOf('/') + 1);
    long begun = System.nanoTime();
    Outcome<Transcript> outcome =
        reader.read(new Original(name, row[0], NO_CHECKSUM, bytes.length), bytes);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Inside inside = new Inside(reader);
    inside.open(new Original(name, row[0], NO_CHECKSUM, bytes.length), bytes, 1);
    long characters = characters(outcome) + inside.characters;
    boolean comparable = row[7].equals("ok") && Long.parseLong(row[5]) >= COMPARED_FROM;
    long tika = comparable ? byTika(name, bytes) : 0;
    boolean refused =
        outcome.value().isEmpty()
            && outcome.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    String outcomeLine =
        outcome.value().isPresent() ? "read" : outcome.problems().getLast().toLine();
    String problems =
        outcome.value().isPresent()
            ? String.join(
                " ", outcome.problems().stream().map(Problem::code).map(Enum::name).toList())
            : "";
    return new Result(
        row[0],
        (outcomeLine + " " + problems).strip(),
        seconds,
        characters,
        tika,
        refused || inside.refused || characters >= tika * SHARE_LEAST);
  }

  private static long characters(Outcome<Transcript> outcome) {
    return outcome.value().map(t -> visible(t.text().value())).orElse(0L);
  }

  /// What the members of a file hold, which are sources of their own.
  private static final class Inside {
    private final Reading reader;
    private long characters;
    private boolean refused;

    Inside(Reading reader) {
      this.reader = reader;
    }

    void open(Original original, byte[] bytes, int level) {
      reader
          .members()
          .each(
              original,
              bytes,
              member -> {
                refused |= level >= LEVELS_MAX || member.bytes().isEmpty();
                member
                    .bytes()
                    .filter(_ -> level < LEVELS_MAX)
                    .ifPresent(found -> {
                      String path = original.path() + Original.INSIDE + member.path();
                      String name = member.path().substring(member.path().lastIndexOf('/') + 1);
                      Original inner = new Original(name, path, NO_CHECKSUM, found.length);
                      Outcome<Transcript> outcome = reader.read(inner, found);
                      refused |=
                          outcome.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
                      characters += RobustRun.characters(outcome);
                      open(inner, found, level + 1);
                    });
                return true;
              });
    }
  }

  /// How many characters Tika's own parsers find, blanks aside.
  private static long byTika(String name, byte[] bytes) {
    FutureTask<Long> task = new FutureTask<>(() -> visible(textByTika(name, bytes)));
    Thread thread = new Thread(null, task, "tika", 64L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException _) {
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /// The text of attachments is included, as in the manifest.
  private static String textByTika(String name, byte[] bytes)
      throws IOException, SAXException, TikaException {
    AutoDetectParser parser = new AutoDetectParser();
    ParseContext context = WithoutOcr.context();
    context.set(Parser.class, parser);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    BodyContentHandler text = new BodyContentHandler(TIKA_CHARACTERS_MAX);
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      parser.parse(stream, text, metadata, context);
    }
    return text.toString();
  }

  /// Letters and signs; blanks of all kinds, control characters and the sign for a character that
  /// cannot be shown do not count.
  private static long visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFD)
        .count();
  }

  private static void print(Result r) {
    String share = r.tika() == 0 ? "-" : "%.2f".formatted((double) r.characters() / r.tika());
    System.out.printf(
        Locale.ROOT,
        "%s\t%s\t%.2f\t%d\t%d\t%s\t%s%n",
        r.passed() ? "ok" : "LESS",
        r.file(),
        r.seconds(),
        r.characters(),
        r.tika(),
        share,
        r.outcome());
  }
}
