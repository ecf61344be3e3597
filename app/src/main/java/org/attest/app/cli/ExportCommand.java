package org.attest.app.cli;

import java.util.Arrays;
import org.attest.publish.record.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest export`: records of one kind, as JSON lines.
final class ExportCommand implements Command {
  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "export",
            "Write records as JSON lines",
            "Writes everything of one kind as JSON lines to standard output: UTF-8, one record a"
                + " line, offsets in code points.",
            "attest export --archive my-archive --as parts > parts.jsonl",
            "attest export --archive my-archive --as names | head -3")
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder("--as")
                .paramLabel("KIND")
                .type(Kind.class)
                .converters(ExportCommand::kind)
                .completionCandidates(Arrays.stream(Kind.values()).map(Kind::label).toList())
                .required(true)
                .description("What to write: " + Kind.labels() + ".")
                .build());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Kind kind = asked.matchedOptionValue("--as", Kind.SOURCES);
    return new QuickExport(Arguments.existingArchiveOf(asked), kind).run(terminal);
  }

  private static Kind kind(String label) {
    try {
      return Kind.parse(label);
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException(
          "there is no kind '" + label + "'; there are " + Kind.labels());
    }
  }
}
