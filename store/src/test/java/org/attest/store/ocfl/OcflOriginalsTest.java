package org.attest.store.ocfl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.StoreException;
import org.attest.core.source.Original;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OcflOriginalsTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String EMPTY =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private final Path root;
  private final Path work;
  private OcflOriginals originals;

  OcflOriginalsTest(@TempDir Path temp) {
    root = temp.resolve("originals");
    work = temp.resolve("work");
    originals = OcflOriginals.at(root, work);
  }

  @AfterEach
  void close() {
    originals.close();
  }

  @Test
  void lookingMakesNothing() {
    assertEquals(List.of(), originals.checksums());
    assertEquals(List.of(), originals.faults());
    assertTrue(originals.fetch(ABC).isEmpty());
    assertFalse(Files.exists(root));
    assertFalse(Files.exists(work));
  }

  @Test
  void whatIsKeptComesBackByteForByte() {
    keep("abc", ABC);
    keep("", EMPTY);
    reopen();
    assertArrayEquals(bytes("abc"), originals.fetch(ABC).orElseThrow());
    assertArrayEquals(bytes(""), originals.fetch(EMPTY).orElseThrow());
    assertEquals(Optional.empty(), originals.fetch("0".repeat(64)));
    assertEquals(List.of(ABC, EMPTY), originals.checksums());
    assertEquals(List.of(), originals.faults());
  }

  @Test
  void keepingAgainChangesNothing() throws IOException {
    keep("abc", ABC);
    List<Path> once = files();
    keep("abc", ABC);
    reopen();
    keep("abc", ABC);
    assertEquals(once, files());
  }

  @Test
  void bytesWithAnotherChecksumAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> keep("abd", ABC));
    assertEquals(List.of(), originals.checksums());
  }

  @Test
  void aChangedFileIsReportedAndNotHandedOut() throws IOException {
    keep("abc", ABC);
    keep("", EMPTY);
    Files.writeString(stored(), "abd");
    reopen();
    assertEquals(1, originals.faults().size(), originals.faults().toString());
    assertTrue(originals.faults().getFirst().startsWith("original " + ABC + ": "));
    assertThrows(CorruptStoreException.class, () -> originals.fetch(ABC));
    assertEquals(0, originals.fetch(EMPTY).orElseThrow().length);
  }

  @Test
  void aMissingFileIsReported() throws IOException {
    keep("abc", ABC);
    Files.delete(stored());
    reopen();
    assertFalse(originals.faults().isEmpty());
    assertThrows(CorruptStoreException.class, () -> originals.fetch(ABC));
  }

  @Test
  void aDamagedInventoryIsReportedAndTheRestIsChecked() throws IOException {
    keep("abc", ABC);
    keep("", EMPTY);
    Files.writeString(object().resolve("inventory.json"), "{");
    reopen();
    assertEquals(List.of(ABC, EMPTY), originals.checksums());
    assertFalse(originals.faults().isEmpty());
    assertTrue(originals.faults().stream().allMatch(fault -> fault.startsWith("original " + ABC)));
  }

  @Test
  void whatAKilledAttemptLeftDoesNotHinder() throws IOException {
    Files.createDirectories(work.resolve(ABC + "/v1/content"));
    Files.writeString(work.resolve(ABC + "/v1/content/original"), "ab");
    keep("abc", ABC);
    assertArrayEquals(bytes("abc"), originals.fetch(ABC).orElseThrow());
    assertFalse(Files.exists(work.resolve(ABC)));
    assertEquals(List.of(), originals.faults());
  }

  @Test
  void anObjectThatWasNeverFinishedIsFinished() throws IOException {
    keep("", EMPTY);
    Files.createDirectories(object().resolve("v1/content"));
    Files.writeString(stored(), "ab");
    reopen();
    assertEquals(List.of(EMPTY), originals.checksums());
    keep("abc", ABC);
    assertArrayEquals(bytes("abc"), originals.fetch(ABC).orElseThrow());
    assertEquals(List.of(), originals.faults());
  }

  @Test
  void anObjectThatWasNeverFinishedIsNoneAndNoFault() throws IOException {
    for (String last : List.of("inventory.json.sha512", "inventory.json")) {
      keep("abc", ABC);
      Files.delete(object().resolve(last));
      reopen();
      assertEquals(List.of(), originals.faults());
      assertEquals(List.of(), originals.checksums());
      keep("abc", ABC);
      assertEquals(List.of(), originals.faults());
      assertEquals(List.of(ABC), originals.checksums());
    }
  }

  @Test
  void bytesThatAreGivenAgainMendAnObjectThatIsDamaged() throws IOException {
    keep("abc", ABC);
    Files.writeString(stored(), "abd");
    reopen();
    keep("abc", ABC);
    assertEquals(List.of(), originals.faults());
    assertArrayEquals(bytes("abc"), originals.fetch(ABC).orElseThrow());
  }

  @Test
  void aRepositoryThatWasNeverFinishedIsFinished() throws IOException {
    Files.createDirectories(root);
    assertEquals(List.of(), originals.faults());
    Files.createDirectories(work.resolve("repository"));
    Files.writeString(work.resolve("repository/ocfl_layout.json"), "{");
    keep("abc", ABC);
    assertArrayEquals(bytes("abc"), originals.fetch(ABC).orElseThrow());
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.createDirectories(root);
    Files.writeString(root.resolve("letter.txt"), "mine");
    assertThrows(StoreException.class, () -> keep("abc", ABC));
    assertEquals(List.of(root, root.resolve("letter.txt")), files());
  }

  private void keep(String text, String sha256) {
    originals.keep(new Original("a.txt", "in/a.txt", sha256, text.length()), bytes(text));
  }

  private void reopen() {
    originals.close();
    originals = OcflOriginals.at(root, work);
  }

  private Path object() {
    return root.resolve(ABC.substring(0, 3)).resolve(ABC.substring(3, 6)).resolve(ABC);
  }

  private Path stored() {
    return object().resolve("v1/content/original");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
