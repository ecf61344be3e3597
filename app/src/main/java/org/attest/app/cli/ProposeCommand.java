package org.attest.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.app.adviser.ModelServer;
import org.attest.app.archive.Archive;
import org.attest.app.archive.ConsultSummary;
import org.attest.app.archive.ProposeSummary;
import org.attest.core.problem.Problem;
import org.attest.core.propose.Kind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest propose`: have statements proposed in all sources.
final class ProposeCommand implements Command {
  /// Where the environment holds what a server wants to hear from those who may ask.
  private static final String KEY = "ATTEST_MODEL_KEY";

  private static final int PATIENCE_MAX = 3_600;

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
            "attest propose --archive my-archive --only events",
            "attest propose --archive my-archive --ask http://localhost:11434/v1 --model qwen3")
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder("--only")
                .paramLabel("KIND")
                .type(Kind.class)
                .converters(ProposeCommand::kind)
                .completionCandidates(Arrays.stream(Kind.values()).map(Kind::label).toList())
                .description("Seek only one kind: " + KINDS + ".")
                .build())
        .addOption(
            OptionSpec.builder("--ask")
                .paramLabel("ADDRESS")
                .type(String.class)
                .description(
                    "Ask a language model too, at a server that you run and that speaks the OpenAI"
                        + " chat protocol: http://localhost:11434/v1. The words of all sources are"
                        + " sent there.")
                .build())
        .addOption(
            OptionSpec.builder("--model")
                .paramLabel("NAME")
                .type(String.class)
                .description("The name by which that server knows the model.")
                .build())
        .addOption(
            Arguments.number(
                "--patience",
                "How many seconds an answer of the model may take.",
                1,
                PATIENCE_MAX,
                (int) ModelServer.PATIENCE.toSeconds()))
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
    Optional<String> address =
        Optional.ofNullable(asked.matchedOptionValue("--ask", (String) null));
    Optional<ModelServer> server = address.flatMap(words -> server(words, asked, terminal));
    if (address.isPresent() && server.isEmpty()) {
      terminal.warn("attest: --ask needs the address of a server and --model the name of a model");
      return Exit.USAGE;
    }
    try (Archive archive = Archive.decideIn(folder)) {
      String actor = Arguments.actorOf(asked);
      Optional<Problem> silence =
          server.flatMap(each -> consult(archive, kinds, each, actor, terminal));
      Exit exit = propose(archive, kinds, actor, terminal);
      return silence.isPresent() ? Exit.PROBLEMS : exit;
    }
  }

  private static Optional<ModelServer> server(
      String address, ParseResult asked, Terminal terminal) {
    Optional<String> model =
        Optional.ofNullable(asked.matchedOptionValue("--model", (String) null))
            .filter(name -> !name.isBlank());
    Duration patience =
        Duration.ofSeconds(
            asked.matchedOptionValue("--patience", (int) ModelServer.PATIENCE.toSeconds()));
    Optional<String> key =
        Optional.ofNullable(terminal.setting().environment().get(KEY))
            .filter(words -> !words.isBlank());
    return ModelServer.address(address)
        .flatMap(base -> model.map(name -> new ModelServer(base, name, key, patience)));
  }

  /// @return why not all was asked
  private static Optional<Problem> consult(
      Archive archive, Set<Kind> kinds, ModelServer server, String actor, Terminal terminal) {
    int sources = archive.view().catalogue().sources().size();
    terminal.say(
        "The words of "
            + Amount.of(sources, "source")
            + " are sent to "
            + server.base()
            + " (model "
            + server.model()
            + "), and nowhere else.");
    ProgressLine progress = new ProgressLine("asking about", terminal);
    ConsultSummary summary = archive.proposals().consult(kinds, server, actor, progress);
    progress.finish();
    summary.end().ifPresent(problem -> terminal.warn(problem.toLine()));
    terminal.say(
        Amount.of(summary.asked(), "question")
            + " asked, "
            + Amount.of(summary.proposed(), "statement")
            + " taken, "
            + Amount.number(summary.dropped())
            + " dropped because their words do not stand there or they have no shape, "
            + Amount.of(summary.failed(), "question")
            + " without a usable answer");
    return summary.end();
  }

  private static Exit propose(Archive archive, Set<Kind> kinds, String actor, Terminal terminal) {
    ProgressLine progress = new ProgressLine("seeking statements in", terminal);
    ProposeSummary summary = archive.proposals().propose(kinds, actor, progress);
    progress.finish();
    terminal.say(Amount.of(summary.sources().size(), "source") + " sought through; now proposed:");
    new TreeMap<>(summary.proposed())
        .forEach((kind, count) -> terminal.say("  " + Amount.of(count, one(kind))));
    terminal.say("attest serve shows them; attest accept and attest reject decide");
    boolean isClean = summary.sources().stream().allMatch(each -> each.problems().isEmpty());
    return isClean ? Exit.CLEAN : Exit.PROBLEMS;
  }

  /// What one of a kind is called.
  private static String one(Kind kind) {
    return switch (kind) {
      case EVENTS -> "event";
      case COMMITMENTS -> "commitment";
      case TRANSMISSIONS -> "transmission";
    };
  }
}
