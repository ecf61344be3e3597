package org.attest.bench.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.app.adviser.ModelServer;
import org.attest.app.archive.Archive;
import org.attest.app.archive.FileFate;
import org.attest.app.archive.Progress;
import org.attest.app.archive.ShippedModels;
import org.attest.core.flow.Flow;
import org.attest.core.problem.Code;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.core.propose.Kind;
import org.attest.core.recognise.Recognisers;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.TextReader;
import org.attest.core.source.Transcript;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.scan.RecognisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each code has documents that give it and no other.
class ProblemFixtureTest {
  private static final Path FIXTURES =
      Repository.root().resolve("read/src/test/resources/problems");
  private static final String NO_CHECKSUM = "0".repeat(64);
  private static final String TURNS_ROUND = "letter\u202Etxt.exe";

  @TempDir private Path scratch = Path.of("");

  @Test
  void everyCodeHasAFolderAndEveryFolderACode() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      Set<String> there =
          folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
      Set<String> wanted =
          Stream.of(Code.values()).map(ProblemFixtureTest::folder).collect(Collectors.toSet());
      assertEquals(wanted, there);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFixtureGivesItsCodeAndNoOther(Code code) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FIXTURES.resolve(folder(code)))) {
      files = all.sorted().toList();
    }
    assertFalse(files.isEmpty(), () -> "no fixture for " + code.id());
    for (Path file : files) {
      List<Problem> problems = problems(code, file);
      assertEquals(
          Set.of(code),
          problems.stream().map(Problem::code).collect(Collectors.toSet()),
          () -> Repository.name(file) + ": " + problems);
      problems.forEach(problem -> assertSaysWhatAndWhere(problem, code));
    }
  }

  private static String folder(Code code) {
    return code.id() + "_" + code.name().toLowerCase(Locale.ROOT);
  }

  private static void assertSaysWhatAndWhere(Problem problem, Code code) {
    assertTrue(problem.message().length() > 10, problem::toLine);
    assertFalse(problem.toLine().contains("\n"), problem::toLine);
    assertTrue(problem.toLine().startsWith(code.id() + " "), problem::toLine);
    assertFalse(problem.where().isBlank(), problem::toLine);
    assertFalse(code.summary().isBlank());
  }

  private List<Problem> problems(Code code, Path file) throws IOException {
    return switch (code) {
      case UNREADABLE_FILE -> ofAnArchive(file.resolveSibling("not-there.txt"));
      case TOO_LARGE -> of(Readers.within(Limits.standard().withCharactersMax(50)), file);
      case TOO_SLOW -> of(Readers.guarded(ProblemFixtureTest::wait, aSecond()), file);
      case RECOGNISED_TEXT, NOT_RECOGNISED -> of(Readers.with(recognised(file)), scan());
      case UNKNOWN_ENTITY, AMBIGUOUS_NAME, CONTRADICTORY_DECISIONS, BAD_RECORD, NO_AUTHORITY_FILE ->
          ofRecords(file);
      case NOTHING_PROPOSED -> ofProposals(file);
      case NO_ANSWER -> ofAModel(file);
      case ODD_NAME -> of(Readers.standard(), TURNS_ROUND, Files.readAllBytes(file));
      case EMPTY_FILE,
          UNKNOWN_FORMAT,
          DAMAGED_FILE,
          ENCRYPTED_FILE,
          DOUBTFUL_ENCODING,
          FORBIDDEN_ENTITY,
          PAGE_WITHOUT_TEXT,
          NOTE_WITHOUT_MARK,
          MARK_WITHOUT_NOTE,
          TOO_DEEP,
          BAD_DATE,
          INCOMPLETE,
          HIDDEN_LAYER,
          TRACKED_CHANGES,
          NAMES_BY_RULES ->
          of(Readers.standard(), file);
    };
  }

  /// What was recognised lies beside the scan in which it was.
  private static RecognisedText recognised(Path file) throws IOException {
    return RecognisedText.parse(Files.readAllBytes(file));
  }

  private static Path scan() {
    return FIXTURES.resolve(folder(Code.PAGE_WITHOUT_TEXT)).resolve("scan.png");
  }

  private static List<Problem> of(TextReader reader, Path file) throws IOException {
    return of(reader, file.getFileName().toString(), Files.readAllBytes(file));
  }

  /// What a reader and the stages after it have to say of a file.
  private static List<Problem> of(TextReader reader, String name, byte[] bytes) {
    Original original = new Original(name, "letters/" + name, NO_CHECKSUM, bytes.length);
    Outcome<Transcript> outcome = reader.read(original, bytes);
    return outcome
        .value()
        .map(transcript ->
            new Flow(Recognisers.with(ShippedModels.all()))
                .derive(new Source(name, original, transcript), outcome.problems())
                .problems())
        .orElse(outcome.problems());
  }

  private List<Problem> ofAnArchive(Path file) {
    try (Archive archive = Archive.write(scratch.resolve("archive"))) {
      return archive.read(List.of(file), new Silence()).files().stream()
          .flatMap(fate -> fate.problems().stream())
          .toList();
    }
  }

  /// What is said of a file in which statements are sought.
  private List<Problem> ofProposals(Path file) {
    try (Archive archive = Archive.write(scratch.resolve("sought"))) {
      archive.read(List.of(file), new Silence());
      return archive
          .proposals()
          .propose(EnumSet.allOf(Kind.class), "reader", new Silence())
          .sources()
          .stream()
          .flatMap(fate -> fate.problems().stream())
          .toList();
    }
  }

  /// What is said where nobody listens at the address of a model.
  private List<Problem> ofAModel(Path file) throws IOException {
    URI nobody;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/v1");
    }
    ModelServer server = new ModelServer(nobody, "none", Optional.empty(), Duration.ofSeconds(5));
    try (Archive archive = Archive.write(scratch.resolve("asked"))) {
      archive.read(List.of(file), new Silence());
      return archive
          .proposals()
          .consult(EnumSet.of(Kind.EVENTS), server, "reader", new Silence())
          .end()
          .stream()
          .toList();
    }
  }

  /// What is said of records that are taken into an archive where three are named.
  private List<Problem> ofRecords(Path file) throws IOException {
    Path letter = scratch.resolve("letter.txt");
    Files.writeString(
        letter,
        "Comrade Anton Veskar said so. Comrade Berta Holm said no. Comrade Karl Thale said more.\n");
    try (Archive archive = Archive.write(scratch.resolve("decided"))) {
      archive.read(List.of(letter), new Silence());
      String name = file.getFileName().toString();
      if (name.endsWith(".csv")) {
        return archive.takeAuthority(name, Files.readAllBytes(file), "reader").problems();
      }
      return archive.take(Map.of(name, Files.readAllLines(file)), "reader").problems();
    }
  }

  private static Limits aSecond() {
    return Limits.standard().withSecondsMax(1);
  }

  /// Reads for ever, or until somebody has had enough.
  private static Transcript wait(Original original, byte[] bytes, List<Problem> problems)
      throws IOException {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException enough) {
      throw new IOException("nobody waits any longer", enough);
    }
    throw new IOException("nothing was waited for");
  }

  private static final class Silence implements Progress {
    @Override
    public void begin(int files, long bytes) {}

    @Override
    public void more(long bytes) {}

    @Override
    public void done(FileFate fate) {}
  }
}
