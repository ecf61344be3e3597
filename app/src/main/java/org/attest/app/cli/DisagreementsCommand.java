package org.attest.app.cli;

import java.util.Arrays;
import java.util.List;
import org.attest.app.archive.Archive;
import org.attest.core.account.Disagreement;
import org.attest.core.account.Severity;
import org.attest.core.account.term.Topic;
import org.attest.core.relate.Statement;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.DisagreementFields;
import org.attest.publish.record.JsonLines;
import org.attest.publish.record.Naming;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest disagreements`: what statements tell that does not go together.
final class DisagreementsCommand implements Command {
  private static final String KIND = "--kind";
  private static final String SEVERITY = "--severity";
  private static final String SOURCE = "--source";

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "disagreements",
            "List what does not go together",
            "Lists each smallest set of accepted statements that do not go together, the worst"
                + " first: hard (not all of it can be true), correction (a later hand sets an"
                + " earlier one right), tension (it asks for an explanation). Ends with 1 if any"
                + " that is listed is hard.",
            "attest disagreements --archive my-archive",
            "attest disagreements --archive my-archive --kind number --severity hard",
            "attest disagreements --archive my-archive --source letter.txt --json")
        .addOption(Arguments.archive())
        .addOption(chosen(KIND, "KIND", "Only those about this: ", Topic.labels()))
        .addOption(chosen(SEVERITY, "SEVERITY", "Only those that are this: ", severities()))
        .addOption(
            OptionSpec.builder(SOURCE)
                .paramLabel("SOURCE")
                .type(String.class)
                .description("Only those with a passage in this source.")
                .build())
        .addOption(Arguments.json());
  }

  private static List<String> severities() {
    return Arrays.stream(Severity.values()).map(Severity::label).toList();
  }

  private static OptionSpec chosen(
      String name, String label, String description, List<String> possible) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .converters(given -> oneOf(given, possible))
        .completionCandidates(possible)
        .description(description + String.join(", ", possible) + ".")
        .build();
  }

  private static String oneOf(String given, List<String> possible) {
    if (!possible.contains(given)) {
      throw new TypeConversionException(
          "'" + given + "' is none of " + String.join(", ", possible));
    }
    return given;
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<Disagreement> all;
    Naming naming;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      all =
          new AccountBook(archive.view())
              .disagreements().stream().filter(each -> isWanted(each, asked)).toList();
      naming = Naming.of(archive.view());
    }
    if (Arguments.isJson(asked)) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        all.forEach(each -> lines.line(() -> DisagreementFields.write(lines, each)));
      }
    } else {
      plain(all, naming, terminal);
    }
    return all.stream().anyMatch(each -> each.severity() == Severity.HARD)
        ? Exit.PROBLEMS
        : Exit.CLEAN;
  }

  private static boolean isWanted(Disagreement each, ParseResult asked) {
    String source = asked.matchedOptionValue(SOURCE, "");
    return isWanted(each.topic().label(), asked.matchedOptionValue(KIND, ""))
        && isWanted(each.severity().label(), asked.matchedOptionValue(SEVERITY, ""))
        && (source.isEmpty() || each.sources().contains(source));
  }

  private static boolean isWanted(String label, String wanted) {
    return wanted.isEmpty() || wanted.equals(label);
  }

  private static void plain(List<Disagreement> all, Naming naming, Terminal terminal) {
    for (Disagreement each : all) {
      terminal.say(
          Printable.line(
              each.severity().label()
                  + ", "
                  + each.topic().label()
                  + ": "
                  + naming.in(each.explanation())));
      for (Statement statement : each.statements()) {
        terminal.say(Printable.line("    " + ToldLines.who(statement, naming)));
        ToldLines.passages(statement, "      ", terminal);
      }
    }
    if (all.isEmpty()) {
      terminal.say("no disagreements");
    }
  }
}
