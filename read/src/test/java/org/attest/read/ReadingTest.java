package org.attest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.attest.core.problem.Outcome;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.apart.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What parsers do, they do it to a process of their own.
class ReadingTest {
  private static final long MEMORY = 48L << 20;
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder = Path.of("");

  /// Reads in processes whose parser does what a file says.
  static Reading hostile(int seconds) {
    return Reading.with(
        Limits.standard().withSecondsMax(seconds),
        new CommandLine(MEMORY, HostileProcess.class.getName(), List.of()));
  }

  static Original original() {
    return new Original("a.bin", "a.bin", Trial.NO_CHECKSUM, 1);
  }

  static byte[] said(String what) {
    return ("\0" + what).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Reading reading, String what) {
    Outcome<Transcript> outcome = reading.read(original(), said(what));
    return outcome
        .value()
        .map(read -> read.text().value())
        .orElseGet(() -> outcome.problems().getLast().toLine());
  }

  private static List<ProcessHandle> children() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  @Test
  void readsTheSameAsInThisProcess() throws IOException {
    try (Reading reading = Reading.standard();
        Stream<Path> problems = Files.walk(Path.of("src/test/resources/problems"));
        Stream<Path> dossier =
            Files.list(DossierTest.documentsAbove(Path.of("").toAbsolutePath()))) {
      TextReader here = Readers.standard();
      for (Path file : Stream.concat(problems, dossier).filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Original original = new Original(name, "x/" + name, Trial.NO_CHECKSUM, bytes.length);
        assertEquals(here.read(original, bytes), reading.read(original, bytes), name);
      }
    }
  }

  @Test
  void opensTheSameAsInThisProcess() throws IOException {
    byte[] inner = Zipped.of("c.txt", "third", "d/e.txt", "fourth");
    byte[] zip = Zipped.of("a.txt", "first", "../b.txt", "second");
    try (Reading reading = Reading.standard()) {
      for (byte[] bytes : List.of(zip, inner, said("nothing"))) {
        assertEquals(members(Members.standard(), bytes, 9), members(reading.members(), bytes, 9));
      }
      assertEquals(List.of("a.txt: first"), members(reading.members(), zip, 1));
      assertEquals(List.of("c.txt: third"), members(reading.members(), inner, 1));
      assertEquals(1, children().size(), "one process did it all");
    }
  }

  private static List<String> members(Members members, byte[] bytes, int most) {
    List<String> found = new ArrayList<>();
    members.each(
        new Original("a.zip", "a.zip", Trial.NO_CHECKSUM, bytes.length),
        bytes,
        member -> {
          byte[] content = member.bytes().orElse(new byte[0]);
          found.add(member.path() + ": " + new String(content, StandardCharsets.UTF_8));
          return found.size() < most;
        });
    return found;
  }

  @Test
  void opensAnArchiveWhileAnotherThatHoldsItIsOpen() throws IOException {
    byte[] inner = Zipped.of("c.txt", "third");
    byte[] outer = Zipped.of("b.zip", inner);
    List<String> found = new ArrayList<>();
    try (Reading reading = Reading.standard()) {
      reading
          .members()
          .each(
              original(),
              outer,
              member -> {
                found.addAll(members(reading.members(), member.bytes().orElseThrow(), 9));
                return true;
              });
    }
    assertEquals(List.of("c.txt: third"), found);
  }

  @Test
  void aHeapOfPlainTextStartsNoProcess() {
    List<ProcessHandle> before = children();
    try (Reading reading = Reading.standard()) {
      for (String name : List.of("a.txt", "a.md", "a.html", "a.xml")) {
        byte[] bytes =
            (name.equals("a.txt") ? "Words." : "<?xml version='1.0'?><a>Words.</a>")
                .getBytes(StandardCharsets.UTF_8);
        Original original = new Original(name, name, Trial.NO_CHECKSUM, bytes.length);
        assertTrue(reading.read(original, bytes).value().isPresent(), name);
      }
      assertEquals(before, children());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never | P013 a.bin: it took longer than 3 seconds; raise the limit to read it",
        "memory | P005 a.bin: it needs more memory than 48 MiB; split it or raise the limit on memory",
        "exit | P003 a.bin: the process that read it broke off (exit code 0); open and save it again in the program it comes from",
        "halt | P003 a.bin: the process that read it broke off (exit code 7); open and save it again in the program it comes from",
        "error | P003 a.bin: the process that read it broke off (exit code 4); open and save it again in the program it comes from",
        "print | read"
      })
  void whateverAParserDoesTheNextFileIsRead(String what, String line) {
    try (Reading reading = hostile(what.equals("never") ? 3 : PATIENCE_SECONDS)) {
      assertEquals(line, line(reading, what), "in a new process");
      assertEquals("words", line(reading, "words"));
      assertEquals(line, line(reading, what), "in a process that was used");
      assertEquals("words", line(reading, "words"));
      assertEquals(List.of(), reading.refusal().stream().toList());
    }
  }

  @Test
  void aProcessThatIsKilledFromOutsideSaysNothingOfTheFile() throws IOException {
    Path sign = folder.resolve("sign");
    try (Reading reading = hostile(PATIENCE_SECONDS)) {
      FutureTask<String> reads = new FutureTask<>(() -> line(reading, "once " + sign));
      Thread.ofPlatform().daemon().start(reads);
      awaitFile(sign);
      children().forEach(ProcessHandle::destroyForcibly);
      assertEquals("read the second time", got(reads));
    }
  }

  @Test
  void aProcessEndsWithTheOneThatStartedIt() throws IOException {
    Path sign = folder.resolve("sign");
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HostileParent.class.getName(),
                sign.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitFile(sign);
    List<ProcessHandle> busy = parent.descendants().toList();
    assertFalse(busy.isEmpty());
    parent.destroyForcibly();
    for (ProcessHandle child : busy) {
      FutureTask<ProcessHandle> end = new FutureTask<>(() -> child.onExit().get());
      Thread.ofPlatform().daemon().start(end);
      assertFalse(got(end).isAlive(), "left behind");
    }
  }

  @Test
  void closingEndsTheProcessesAndTakesTheirFilesAway() throws IOException {
    Path litter;
    List<ProcessHandle> before = children();
    try (Reading reading = hostile(PATIENCE_SECONDS)) {
      litter = Path.of(line(reading, "litter"));
      assertTrue(Files.exists(litter), "it has a folder of its own");
    }
    assertFalse(Files.exists(litter.getParent()));
    assertEquals(before, children());
  }

  @Test
  void aParserReachesNoNetwork() throws IOException {
    try (Reading reading = hostile(PATIENCE_SECONDS);
        ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertEquals("there is no network", line(reading, "connect " + server.getLocalPort()));
    }
  }

  @Test
  void whereNoProcessCanBeStartedFilesAreReadHereAndThatIsSaid() throws IOException {
    byte[] zip = Zipped.of("a.txt", "first");
    try (Reading reading =
        Reading.with(Limits.standard(), new CommandLine(MEMORY, "no.such.Program", List.of()))) {
      assertEquals(List.of("a.txt: first"), members(reading.members(), zip, 9));
      assertEquals(
          Readers.standard().read(original(), zip).value(), reading.read(original(), zip).value());
      assertTrue(reading.refusal().orElseThrow().contains("(exit code 1)"));
    }
  }

  private static void awaitFile(Path file) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(file)) {
      assertTrue(System.nanoTime() < end, "the process does not begin to read");
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  private static <T> T got(FutureTask<T> task) {
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
