package org.attest.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.attest.core.flow.Flow;
import org.attest.core.problem.Outcome;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.Transcript;
import org.attest.read.Limits;
import org.attest.read.Reading;

/// Reads and derives damaged copies of files and keeps those at which something broke.
///
/// Arguments: how many, the seed, the folder where the bad ones are kept, and folders of sound
/// files. A copy is damaged in one to eight places; of a zip (DOCX, ODT, EPUB) one entry is damaged
/// and the whole packed again. Something broke if an exception came out, or a reading took longer
/// than its limit and as long again.
public final class FuzzRun {
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final int SECONDS_MAX = 20;
  private static final int BYTES_MAX = 300_000;
  private static final Limits LIMITS = Limits.standard().withSecondsMax(SECONDS_MAX);
  private static final String[] TOKENS = {
    "<",
    ">",
    "</",
    "]]>",
    "&",
    "&#0;",
    "\0",
    "\"",
    "%",
    "/",
    "stream\n",
    "endobj",
    "--",
    "{\\",
    "}",
    "\uFFFF",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "\r",
    "9999999999",
    "-1",
    "../",
    "From ",
    "\n\n",
    "[[["
  };

  private final SplittableRandom random;
  private final Flow flow = new Flow(Recognisers.all());
  private final Path bad;
  private final Reading reading = Reading.within(LIMITS);
  private int read;
  private double slowest;

  private FuzzRun(long seed, Path bad) {
    this.random = new SplittableRandom(seed);
    this.bad = bad;
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    FuzzRun run = new FuzzRun(Long.parseLong(arguments[1]), Path.of(arguments[2]));
    List<Path> files = new ArrayList<>();
    for (String folder : Arrays.asList(arguments).subList(3, arguments.length)) {
      try (Stream<Path> walked = Files.walk(Path.of(folder))) {
        walked
            .filter(Files::isRegularFile)
            .filter(file -> file.toFile().length() < BYTES_MAX)
            .sorted()
            .forEach(files::add);
      }
    }
    Files.createDirectories(run.bad);
    int broken = 0;
    for (int i = 0; i < count; i++) {
      broken += run.isSound(files.get(run.random.nextInt(files.size())), i) ? 0 : 1;
    }
    System.out.printf(
        Locale.ROOT,
        "%d damaged copies of %d files, %d of them read, %d broke something, slowest %.1f s%n",
        count,
        files.size(),
        run.read,
        broken,
        run.slowest);
    run.reading.close();
  }

  private boolean isSound(Path file, int number) throws IOException {
    byte[] bytes = damaged(Files.readAllBytes(file));
    String name = file.getFileName().toString();
    long begun = System.nanoTime();
    FutureTask<Void> task =
        new FutureTask<>(() -> {
          derive(new Original(name, name, NO_CHECKSUM, bytes.length), bytes);
          return null;
        });
    task.run();
    double seconds = (System.nanoTime() - begun) / 1e9;
    slowest = Math.max(slowest, seconds);
    Optional<String> failure = failure(task);
    if (failure.isPresent() || seconds > 2 * SECONDS_MAX) {
      Files.write(bad.resolve(number + "-" + name), bytes);
      System.out.printf(
          Locale.ROOT, "%d-%s\t%.1f s\t%s%n", number, name, seconds, failure.orElse("too slow"));
      return false;
    }
    return true;
  }

  private static Optional<String> failure(FutureTask<Void> task) {
    try {
      task.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.of(String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(e.toString());
    }
  }

  private void derive(Original original, byte[] bytes) {
    Outcome<Transcript> outcome = reading.read(original, bytes);
    outcome
        .value()
        .ifPresent(transcript -> {
          read++;
          flow.derive(new Source(original.name(), original, transcript), outcome.problems());
        });
    reading.members().each(original, bytes, _ -> true);
  }

  private byte[] damaged(byte[] whole) throws IOException {
    boolean packed = whole.length > 3 && whole[0] == 'P' && whole[1] == 'K';
    if (!packed || random.nextInt(4) == 0) {
      return outside(whole);
    }
    try {
      return inside(whole);
    } catch (ZipException | EOFException _) {
      return outside(whole); // a zip that is not sound to begin with
    }
  }

  /// One entry of a zip, damaged and packed again.
  private byte[] inside(byte[] whole) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    int chosen = random.nextInt(Math.max(1, entries.size()));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      int i = 0;
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(i == chosen ? outside(entry.getValue()) : entry.getValue());
        zip.closeEntry();
        i++;
      }
    }
    return packed.toByteArray();
  }

  private byte[] outside(byte[] whole) {
    byte[] bytes = whole;
    for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(1, 12)));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] there = Arrays.copyOfRange(bytes, at, at + length);
    byte[] after = Arrays.copyOfRange(bytes, at + length, bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(before, after); // cut out
      case 1 -> joined(before, there, there, after); // doubled
      case 2 -> {
        random.nextBytes(there);
        yield joined(before, there, after); // noise
      }
      case 3 ->
          joined(
              before,
              TOKENS[random.nextInt(TOKENS.length)].getBytes(
                  java.nio.charset.StandardCharsets.UTF_8),
              there,
              after);
      case 4 -> {
        there[0] ^= (byte) (1 << random.nextInt(8));
        yield joined(before, there, after); // one bit
      }
      default -> random.nextInt(4) == 0 ? before : joined(after, before, there); // torn, turned
    };
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
