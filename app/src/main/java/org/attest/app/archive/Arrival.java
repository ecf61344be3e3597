package org.attest.app.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Original;
import org.attest.read.Member;

/// A file on its way into the archive: one that a person gave, or one inside it.
///
/// @param name its own name, without folders
/// @param id of the source that it becomes, unless that is taken: the name of the file that was
///   given and, for a member, the path inside it
/// @param shown the path for messages
/// @param place where it lies: an absolute path, and behind it the way inside
/// @param level 0 for a file that was given, 1 for a member of it, and so on
record Arrival(String name, String id, String shown, String place, int level) {
  private static final String SYSTEM_FOLDER = "__MACOSX";

  static Arrival of(Gathering.Given file) {
    String name = Optional.ofNullable(file.file().getFileName()).map(Path::toString).orElse("");
    return new Arrival(name, name, file.shown(), place(file), 0);
  }

  static String place(Gathering.Given file) {
    return file.file().toAbsolutePath().normalize().toString();
  }

  /// What was taken in with this receipt.
  static Arrival of(Receipt receipt) {
    Original original = receipt.original();
    int level = receipt.place().split(Original.INSIDE, -1).length - 1;
    return new Arrival(original.name(), receipt.source(), original.path(), receipt.place(), level);
  }

  /// This, under the id of the source that it became.
  Arrival inside(String source) {
    return new Arrival(name, source, shown, place, level);
  }

  /// A file inside this one.
  ///
  /// @param number is put behind a path that this file holds more than once; 1 for the first
  Arrival member(Member member, int number) {
    String path = member.path() + (number > 1 ? "~" + number : "");
    List<String> steps = steps(path);
    String name = steps.isEmpty() ? "member" : steps.getLast();
    return new Arrival(
        name,
        id + "/" + (steps.isEmpty() ? name : String.join("/", steps)),
        shown + Original.INSIDE + path,
        place + Original.INSIDE + path,
        level + 1);
  }

  /// Why a member is left out, as such a file is left out of a folder.
  static Optional<String> leftOut(Member member) {
    List<String> steps = steps(member.path());
    return steps.stream().anyMatch(step -> step.startsWith(".") || step.equals(SYSTEM_FOLDER))
        ? Optional.of("a hidden file")
        : Optional.empty();
  }

  /// The folders and the name of a path, without those that lead outside.
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String step : path.split("[/\\\\]", -1)) {
      if (!step.isBlank() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return steps;
  }
}
