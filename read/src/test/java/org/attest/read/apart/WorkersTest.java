package org.attest.read.apart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.source.Original;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Members come one at a time, each once, and end with the process that hands them over.
class WorkersTest {
  private static final int PATIENCE_SECONDS = 120;

  private static Workers workers(int seconds, String... arguments) {
    CommandLine line =
        new CommandLine(48L << 20, MumblingProcess.class.getName(), List.of(arguments));
    return new Workers(line, seconds);
  }

  private static List<String> members(Workers workers, String what, int most) {
    List<String> found = new ArrayList<>();
    Original original = new Original("a.bin", "a.bin", "0".repeat(64), 1);
    assertTrue(
        workers.open(
            original,
            what.getBytes(StandardCharsets.UTF_8),
            member -> {
              found.add(member.path());
              return found.size() < most;
            }));
    return found;
  }

  @Test
  void handsOverAllMembersOfOneFileAfterAnother() {
    try (Workers workers = workers(PATIENCE_SECONDS)) {
      assertEquals(List.of("a1", "a2", "a3"), members(workers, "a", 9));
      assertEquals(List.of("b1"), members(workers, "b", 1));
      assertEquals(List.of("c1", "c2", "c3"), members(workers, "c", 9));
      assertEquals(1, workers.pids().length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "halt", "mumble"})
  void membersEndWithTheirProcessAndTheNextFileGetsANewOne(String what) {
    try (Workers workers = workers(what.equals("hang") ? 2 : PATIENCE_SECONDS)) {
      assertEquals(List.of(what + 1, what + 2), members(workers, what, 9), "in a new process");
      assertEquals(List.of("a1", "a2", "a3"), members(workers, "a", 9));
      assertEquals(List.of(what + 1, what + 2), members(workers, what, 9), "in a used one");
      assertEquals(List.of("b1", "b2", "b3"), members(workers, "b", 9));
    }
  }

  @Test
  void theTimeThatTheTakerNeedsIsNotTheFiles() {
    try (Workers workers = workers(2)) {
      Original original = new Original("a.bin", "a.bin", "0".repeat(64), 1);
      List<String> found = new ArrayList<>();
      workers.open(
          original,
          "large".getBytes(StandardCharsets.UTF_8),
          member -> {
            // longer than the limit: another file is given up meanwhile
            assertEquals(List.of("hang1", "hang2"), members(workers, "hang", 9));
            return found.add(member.path());
          });
      assertEquals(List.of("large1", "large2", "large3"), found);
    }
  }

  @Test
  void smallFilesInFilesAreOpenedByOneProcess() {
    try (Workers workers = workers(PATIENCE_SECONDS)) {
      Original original = new Original("a.bin", "a.bin", "0".repeat(64), 1);
      List<String> found = new ArrayList<>();
      workers.open(
          original,
          "a".getBytes(StandardCharsets.UTF_8),
          member -> {
            found.add(member.path());
            return found.addAll(members(workers, "b", 1));
          });
      assertEquals(List.of("a1", "b1", "a2", "b1", "a3", "b1"), found);
      assertEquals(1, workers.pids().length);
    }
  }

  @Test
  void aProcessOfAnotherVersionIsNotSpokenWith() {
    try (Workers workers = workers(PATIENCE_SECONDS, "999")) {
      Original original = new Original("a.bin", "a.bin", "0".repeat(64), 1);
      assertFalse(workers.open(original, new byte[1], _ -> true));
      assertTrue(workers.refusal().isPresent());
    }
  }
}
