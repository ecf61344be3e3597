package org.attest.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.app.archive.Archive;
import org.attest.core.reason.Conventions;
import org.attest.publish.record.ConventionEntry;
import org.attest.publish.record.StatementLog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest set`: decides what vague words mean in an archive.
record SetCommand() implements Command {
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "set",
            "Set what vague words mean in an archive",
            "Decides how many 'a few' are where a source tells of a few days, weeks, months or"
                + " years: from the first number to the second. All bounds are reckoned anew with"
                + " it. Where nothing is set a few are 2-7. Without a value it prints what is set."
                + " The decision is an entry of the journal and can be undone.",
            "attest set few 3-5 --archive my-archive --because \"the diary counts its days\"",
            "attest set --archive my-archive")
        .addPositional(Arguments.any("WORD RANGE", "The word 'few' and a range, such as 3-5."))
        .addOption(Arguments.archive())
        .addOption(Arguments.because())
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<String> given = Arguments.positionals(asked);
    if (given.isEmpty()) {
      return print(asked, terminal);
    }
    Optional<Conventions> wanted =
        given.size() == 2 && given.getFirst().equals(ConventionEntry.FEW)
            ? range(given.getLast())
            : Optional.empty();
    if (wanted.isEmpty()) {
      terminal.warn(
          "attest: '"
              + String.join(" ", given)
              + "' sets nothing; give the word few and a range from 1 to "
              + Conventions.FEW_MOST
              + ", such as: few 3-5");
      return Exit.USAGE;
    }
    try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
      long seq =
          archive.setFew(wanted.get(), Arguments.becauseOf(asked), Arguments.actorOf(asked)).seq();
      terminal.say("decision " + seq + " is kept");
    }
    return Exit.CLEAN;
  }

  private static Exit print(ParseResult asked, Terminal terminal) {
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      Conventions set = new StatementLog(archive.view().journal()).conventions();
      terminal.say("few  " + set.fewLeast() + "-" + set.fewMost());
    }
    return Exit.CLEAN;
  }

  private static Optional<Conventions> range(String given) {
    Matcher matcher = RANGE.matcher(given);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long least = Long.parseLong(matcher.group(1));
    long most = Long.parseLong(matcher.group(2));
    return Conventions.isRange(least, most)
        ? Optional.of(new Conventions(least, most))
        : Optional.empty();
  }
}
