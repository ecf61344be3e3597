package org.attest.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.app.archive.Archive;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Tie;
import org.attest.publish.record.AuthorityRows;
import org.attest.publish.record.EntityFields;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest names`: who and what is named, under which forms.
final class NamesCommand implements Command {
  private static final String CSV = "--csv";

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "names",
            "List who and what is named",
            "Lists the persons, organisations, places and works that are named: the id, how many"
                + " names there are, and every form under which it occurs. With words, those that"
                + " have all of the words in one of their forms; if it is one, also why its forms"
                + " were brought together.",
            "attest names --archive my-archive",
            "attest names --archive my-archive --kind person",
            "attest names --archive my-archive holm --json",
            "attest names --archive my-archive --csv > names.csv")
        .addPositional(Arguments.any("WORDS", "Words that stand in a form of the name."))
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder("--kind")
                .paramLabel("KIND")
                .type(NameKind.class)
                .converters(NamesCommand::kind)
                .completionCandidates(labels())
                .description("Only this kind: " + String.join(", ", labels()) + ".")
                .build())
        .addOption(Arguments.json())
        .addOption(
            Arguments.flag(CSV, "Print a table (CSV) of ids, names, variants and identifiers."));
  }

  private static List<String> labels() {
    return Arrays.stream(NameKind.values()).map(NameKind::label).toList();
  }

  private static NameKind kind(String label) {
    if (!labels().contains(label)) {
      throw new TypeConversionException(
          "there is no kind '" + label + "'; there are " + String.join(", ", labels()));
    }
    return NameKind.parse(label);
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<String> words =
        Arguments.positionals(asked).stream()
            .flatMap(given -> Arrays.stream(given.split("\\s+", -1)))
            .filter(word -> !word.isBlank())
            .toList();
    Optional<NameKind> kind =
        Optional.ofNullable(asked.matchedOptionValue("--kind", (NameKind) null));
    List<Entity> entities;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      entities =
          archive.view().catalogue().entities().stream()
              .filter(entity -> kind.map(entity.kind()::equals).orElse(true))
              .filter(entity -> entity.isCalled(words))
              .toList();
    }
    if (asked.hasMatchedOption(CSV)) {
      AuthorityRows.write(entities, terminal.out());
    } else if (Arguments.isJson(asked)) {
      json(entities, terminal);
    } else {
      lines(entities, terminal);
    }
    return Exit.CLEAN;
  }

  private static void json(List<Entity> entities, Terminal terminal) {
    try (JsonLines lines = new JsonLines(terminal.out())) {
      for (Entity entity : entities) {
        lines.line(() -> EntityFields.write(lines, entity));
      }
    }
  }

  private static void lines(List<Entity> entities, Terminal terminal) {
    for (Entity entity : entities) {
      String others =
          entity.forms().stream()
              .filter(form -> !form.equals(entity.name()))
              .map(NamesCommand::cut)
              .reduce((a, b) -> a + " · " + b)
              .map(forms -> "  (" + forms + ")")
              .orElse("");
      terminal.say(
          Printable.line(
              String.format(
                  Locale.ROOT,
                  "%-40s %6s  %s%s",
                  cut(entity.id()),
                  Amount.number(entity.names()),
                  cut(entity.name()),
                  others)));
      if (entities.size() == 1) {
        for (Tie tie : entity.ties()) {
          terminal.say(Printable.line("  " + cut(tie.toLine())));
        }
      }
    }
    if (entities.isEmpty()) {
      terminal.say("no names");
    }
  }

  private static final int SHOWN_MAX = 300;

  /// A name of ten thousand characters is hardly one.
  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= SHOWN_MAX
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN_MAX)) + "…";
  }
}
