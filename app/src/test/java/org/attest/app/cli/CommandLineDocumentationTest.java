package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineDocumentationTest {
  private static final Set<String> COMMON = Set.of("--verbose", "--help", "-h");

  static Iterable<String> commands() {
    return Commands.model().getSubcommands().keySet();
  }

  @Test
  void thePageTellsOfEveryCommandInTheOrderOfTheHelp() throws IOException {
    List<String> told =
        sections().keySet().stream().filter(name -> name.matches("[a-z]+")).toList();
    assertEquals(List.copyOf(Commands.model().getSubcommands().keySet()), told);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDocumentedAndEveryDocumentedOptionExists(String command) throws IOException {
    CommandLine model =
        java.util.Objects.requireNonNull(Commands.model().getSubcommands().get(command));
    Set<String> options =
        model.getCommandSpec().options().stream()
            .flatMap((OptionSpec option) -> Arrays.stream(option.names()))
            .filter(name -> !COMMON.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(options, options(section(command)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsShownWithItsParameters(String command) throws IOException {
    CommandLine model =
        java.util.Objects.requireNonNull(Commands.model().getSubcommands().get(command));
    String synopsis =
        Pattern.compile("(?m)^    (attest .*)$")
            .matcher(section(command))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow();
    assertTrue(synopsis.startsWith("attest " + command), synopsis);
    model
        .getCommandSpec()
        .positionalParameters()
        .forEach(each -> assertTrue(synopsis.contains(each.paramLabel()), synopsis));
  }

  @Test
  void theCommonOptionsAreDocumented() throws IOException {
    assertEquals(COMMON, options(section("Options that every command has")));
  }

  @Test
  void theExitCodesAreDocumented() throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    Matcher rows = Pattern.compile("(?m)^\\| (\\d) \\| (.*) \\|$").matcher(section("Exit codes"));
    while (rows.find()) {
      told.put(rows.group(1), rows.group(2));
    }
    assertEquals(Exit.meanings(), told);
  }

  private static Set<String> options(String section) {
    return Pattern.compile("(?m)^\\| (`-[^|]*) \\|")
        .matcher(section)
        .results()
        .flatMap(row -> Stream.of(row.group(1).split(", ")))
        .map(name -> name.replace("`", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String section(String name) throws IOException {
    return String.valueOf(sections().get(name));
  }

  private static Map<String, String> sections() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/command-line.md"));
    Map<String, String> sections = new LinkedHashMap<>();
    for (String section : page.split("(?m)^## ", -1)) {
      sections.put(section.lines().findFirst().orElse(""), section);
    }
    return sections;
  }
}
