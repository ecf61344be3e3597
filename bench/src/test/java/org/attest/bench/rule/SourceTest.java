package org.attest.bench.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What may stand in a source file.
class SourceTest {
  private static final int FILE_LINES_MAX = 500;
  private static final int METHOD_LINES_MAX = 70;

  private static final Pattern CATCH = Pattern.compile("catch \\(([^)]*)\\s\\w+\\)");
  private static final Set<String> BROAD =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  /// Written in pieces, so that this file does not fail by its own rule.
  private static final Pattern LEFT_OVER =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|@Dis" + "abled|\\bassum" + "ing?That");

  @Test
  void noFileIsLongerThanOneCanRead() {
    assertEquals(
        List.of(),
        offences(
            Repository.sources(".java", ".jte", ".js", ".css", ".sql"),
            file -> Repository.text(file).lines().count() > FILE_LINES_MAX));
  }

  @Test
  void noMethodIsLongerThanAScreen() {
    List<MethodLength> methods = MethodLength.of(Repository.sources(".java"));
    assertFalse(methods.isEmpty());
    assertEquals(
        List.of(), methods.stream().filter(each -> each.lines() > METHOD_LINES_MAX).toList());
  }

  @Test
  void everyPackageSaysWhatComesInAndWhatGoesOut() {
    List<Path> folders =
        Repository.sources(".java").stream().map(Path::getParent).distinct().toList();
    assertEquals(List.of(), offences(folders, folder -> !isDescribed(folder)));
  }

  /// The tests of a package need no description beside the one of the package itself.
  private static boolean isDescribed(Path folder) {
    Path main = Path.of(folder.toString().replace("/src/test/java/", "/src/main/java/"));
    return Stream.of(folder, main)
        .map(each -> each.resolve("package-info.java"))
        .filter(Files::exists)
        .anyMatch(file -> Repository.text(file).contains("@NullMarked"));
  }

  @Test
  void onlyTheEdgesCatchEverything() {
    assertEquals(
        List.of(),
        offences(
            Repository.sources(".java").stream().filter(file -> !isEdge(file)).toList(),
            file ->
                CATCH
                    .matcher(Repository.text(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split("\\|", -1)))
                    .map(type -> type.replace("final", "").strip())
                    .anyMatch(BROAD::contains)));
  }

  /// The command line's main class and the handler of failed requests.
  private static boolean isEdge(Path file) {
    return file.endsWith("org/attest/app/Main.java")
        || file.endsWith("org/attest/app/web/Failures.java");
  }

  @Test
  void nothingIsLeftForLater() {
    assertEquals(
        List.of(),
        offences(
            Repository.sources(".java", ".jte", ".js", ".css"),
            file -> LEFT_OVER.matcher(Repository.text(file)).find()));
  }

  private static List<String> offences(List<Path> files, Predicate<Path> isWrong) {
    assertFalse(files.isEmpty(), "a rule that looks at nothing");
    return files.stream().filter(isWrong).map(Repository::name).toList();
  }
}
