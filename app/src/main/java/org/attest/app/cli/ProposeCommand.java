package org.attest.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.app.archive.Archive;
import org.attest.app.archive.ProposeSummary;
import org.attest.core.propose.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest propose`: have statements proposed in all sources.
final class ProposeCommand implements Command {
  private static final String KINDS =
      Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "propose",
            "Have statements proposed",
            "Seeks statements in all sources: what happened, who asked or promised what, how texts"
                + " hang together. Each is a proposal in its passage, with a reason, until somebody"
                + " accepts or rejects it. A run that was cut off goes on where it was; files that"
                + " are read later are sought through as they come.",
            "attest propose --archive my-archive",
            "attest propose --archive my-archive --only events")
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder("--only")
                .paramLabel("KIND")
                .type(Kind.class)
                .converters(ProposeCommand::kind)
                .completionCandidates(Arrays.stream(Kind.values()).map(Kind::label).toList())
                .description("Seek only one kind: " + KINDS + ".")
                .build())
        .addOption(Arguments.by());
  }

  private static Kind kind(String label) {
    return Kind.parse(label)
        .orElseThrow(() ->
            new TypeConversionException("there is no kind '" + label + "'; there are " + KINDS));
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Path folder = Arguments.existingArchiveOf(asked);
    Set<Kind> kinds =
        Optional.ofNullable(asked.matchedOptionValue("--only", (Kind) null))
            .<Set<Kind>>map(EnumSet::of)
            .orElseGet(() -> EnumSet.allOf(Kind.class));
    ProgressLine progress = new ProgressLine("seeking statements in", terminal);
    try (Archive archive = Archive.decideIn(folder)) {
      ProposeSummary summary = archive.propose(kinds, Arguments.actorOf(asked), progress);
      progress.finish();
      terminal.say(
          Amount.of(summary.sources().size(), "source") + " sought through; now proposed:");
      new TreeMap<>(summary.proposed())
          .forEach((kind, count) -> terminal.say("  " + Amount.number(count) + " " + kind.label()));
      terminal.say("attest serve shows them; attest accept and attest reject decide");
      boolean isClean = summary.sources().stream().allMatch(each -> each.problems().isEmpty());
      return isClean ? Exit.CLEAN : Exit.PROBLEMS;
    }
  }
}
