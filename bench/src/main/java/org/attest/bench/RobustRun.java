package org.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.problem.Severity;
import org.attest.core.source.Original;
import org.attest.core.source.Transcript;
import org.attest.read.Reading;

/// Reads every file of a folder, and Apache Tika the same file beside it, and prints one line for
/// each and a summary.
///
/// Arguments: a folder, with a `manifest.tsv` of what Tika made of its files or without one; and,
/// if the texts are to be compared by eye, a folder that receives both texts of every file. A file
/// passes if its text has 95 % of the length of Tika's, blanks aside, or if an error says why not.
/// Length may deceive, so the share of Tika's words that stand in the text is printed as well.
public final class RobustRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final int COMPARED_FROM = 20;
  private static final int LEVELS_MAX = 8;
  private static final double SHARE_LEAST = 0.95;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Path folder;
  private final Optional<Path> texts;
  private final Reading reading;

  /// What became of one file.
  ///
  /// @param tika how long Tika's text is; 0 where the two are not compared
  /// @param words which share of Tika's words stand in the text
  private record Result(
      String file,
      String outcome,
      double seconds,
      long characters,
      long tika,
      double words,
      boolean passed) {}

  /// What was read of a file and the files inside it.
  private static final class Texts {
    private final StringBuilder text = new StringBuilder();
    private boolean refused;

    private void add(Outcome<Transcript> outcome) {
      outcome.value().ifPresent(t -> text.append(t.text().value()).append("\n\n"));
      refused |= outcome.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
  }

  private RobustRun(Path folder, Optional<Path> texts, Reading reading) {
    this.folder = folder;
    this.texts = texts;
    this.reading = reading;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Optional<Path> texts =
        Stream.of(arguments).skip(1).findFirst().map(Path::of).map(Path::toAbsolutePath);
    List<Result> results;
    try (Reading reading = Reading.standard()) {
      RobustRun run = new RobustRun(folder, texts, reading);
      results = run.files().map(run::result).peek(RobustRun::print).toList();
    }
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

  /// The paths of the files in the folder, each with whether Tika read it where that is known.
  private Stream<Map.Entry<String, Boolean>> files() throws IOException {
    Path manifest = folder.resolve("manifest.tsv");
    if (Files.exists(manifest)) {
      return Files.readAllLines(manifest).stream()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .map(row ->
              Map.entry(row[0], row[7].equals("ok") && Long.parseLong(row[5]) >= COMPARED_FROM));
    }
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked
          .filter(Files::isRegularFile)
          .map(file -> Map.entry(folder.relativize(file).toString(), true))
          .sorted(Map.Entry.comparingByKey())
          .toList()
          .stream();
    }
  }

  private Result result(Map.Entry<String, Boolean> file) {
    String path = file.getKey();
    byte[] bytes = bytes(folder.resolve(path));
    String name = path.substring(path.lastIndexOf('/') + 1);
    Original original = new Original(name, path, NO_CHECKSUM, bytes.length);
    long begun = System.nanoTime();
    Outcome<Transcript> outcome = reading.read(original, bytes);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Texts all = new Texts();
    all.add(outcome);
    open(original, bytes, 1, all);
    Optional<String> tika =
        file.getValue()
            ? TikaText.of(name, bytes).filter(t -> t.length() >= COMPARED_FROM && visible(t) > 0)
            : Optional.empty();
    String ours = all.text.toString();
    texts.ifPresent(into -> keep(into, path, ours, tika.orElse("")));
    long length = tika.map(RobustRun::visible).orElse(0L);
    boolean passed = all.refused || visible(ours) >= length * SHARE_LEAST;
    double words = tika.map(t -> shared(ours, t)).orElse(1.0);
    return new Result(path, line(outcome), seconds, visible(ours), length, words, passed);
  }

  private static String line(Outcome<Transcript> outcome) {
    String codes =
        outcome.problems().stream()
            .map(Problem::code)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    return outcome.value().isPresent()
        ? ("read " + codes).strip()
        : outcome.problems().getLast().toLine();
  }

  /// Reads the members of a file, which are sources of their own.
  private void open(Original original, byte[] bytes, int level, Texts all) {
    reading
        .members()
        .each(
            original,
            bytes,
            member -> {
              boolean isTaken = level < LEVELS_MAX && member.bytes().isPresent();
              all.refused |= !isTaken;
              if (isTaken) {
                byte[] found = member.bytes().get();
                String path = original.path() + Original.INSIDE + member.path();
                String name = member.path().substring(member.path().lastIndexOf('/') + 1);
                Original inner = new Original(name, path, NO_CHECKSUM, found.length);
                all.add(reading.read(inner, found));
                open(inner, found, level + 1, all);
              }
              return true;
            });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(Path into, String path, String ours, String tika) {
    String name = path.replace('/', '_');
    try {
      Files.createDirectories(into);
      Files.write(
          into.resolve(shortened(name) + ".attest.txt"), ours.getBytes(StandardCharsets.UTF_8));
      Files.write(
          into.resolve(shortened(name) + ".tika.txt"), tika.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shortened(String name) {
    String plain = name.replaceAll("[^\\w.-]", "_");
    return plain.length() > 100 ? plain.substring(0, 100) + plain.hashCode() : plain;
  }

  /// Letters and signs; blanks of all kinds, control characters and the sign for a character that
  /// cannot be shown do not count.
  private static long visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFD)
        .count();
  }

  /// Which share of the letters of the other's words stand in words of ours; each of our words
  /// counts once.
  private static double shared(String ours, String other) {
    Map<String, Integer> left = new HashMap<>();
    words(ours).forEach(word -> left.merge(word, 1, Integer::sum));
    ToLongFunction<List<String>> letters = l -> l.stream().mapToLong(String::length).sum();
    List<String> wanted = words(other);
    List<String> found =
        wanted.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).toList();
    return (double) letters.applyAsLong(found) / Math.max(1, letters.applyAsLong(wanted));
  }

  private static List<String> words(String text) {
    Matcher matcher =
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    return matcher.results().map(java.util.regex.MatchResult::group).toList();
  }

  private static void print(Result r) {
    String share = r.tika() == 0 ? "-" : "%.2f".formatted((double) r.characters() / r.tika());
    System.out.println(
        String.join(
            "\t",
            Arrays.asList(
                r.passed() ? "ok" : "LESS",
                r.file(),
                String.format(Locale.ROOT, "%.2f", r.seconds()),
                String.valueOf(r.characters()),
                String.valueOf(r.tika()),
                share,
                r.tika() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", r.words()),
                r.outcome())));
  }
}
