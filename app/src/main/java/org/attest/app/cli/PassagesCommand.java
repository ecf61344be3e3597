package org.attest.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.app.archive.Archive;
import org.attest.core.problem.Problem;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.publish.record.Displaced;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attest passages`: passages of statements that a new version of a source has moved.
record PassagesCommand() implements Command {
  private static final String FOUND = "--found";
  private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "passages",
            "List passages of statements that have moved or cannot be found",
            "When a source is read anew (better OCR, a corrected transcript), the words that"
                + " statements cite may stand elsewhere. Lists every passage whose words do not"
                + " stand at its place: where its words and surroundings are found now, or where"
                + " they may be. Nothing moves by itself: --found keeps those that were found as"
                + " decisions, and STATEMENT, the NUMBER of its passage and PLACE put one where you"
                + " say. Ends with 1 if any is left that was not found.",
            "attest passages --archive my-archive",
            "attest passages --archive my-archive --found",
            "attest passages --archive my-archive st.raid 1 120-164")
        .addPositional(
            Arguments.any(
                "STATEMENT NUMBER PLACE",
                "Id of a statement, number of its passage from 1, and START-END in code points."))
        .addOption(Arguments.archive())
        .addOption(Arguments.flag(FOUND, "Keep where passages were found as decisions."))
        .addOption(Arguments.by());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    List<String> given = Arguments.positionals(asked);
    if (!given.isEmpty() || asked.hasMatchedOption(FOUND)) {
      try (Archive archive = Archive.decideIn(Arguments.existingArchiveOf(asked))) {
        List<Displaced> all = Displaced.of(archive.view());
        Map<Displaced, Passage> wanted = wanted(given, all, archive);
        if (wanted.isEmpty() && !given.isEmpty()) {
          terminal.warn("attest: no passage that has moved is meant; give STATEMENT NUMBER PLACE");
          return Exit.USAGE;
        }
        List<Problem> problems = archive.place(wanted, Arguments.actorOf(asked));
        problems.forEach(problem -> terminal.warn("attest: " + problem.toLine()));
        if (!problems.isEmpty()) {
          return Exit.USAGE;
        }
        terminal.say(wanted.size() + " passages are kept at their new places");
      }
    }
    return list(asked, terminal);
  }

  /// What is found, or the one place that is given.
  private static Map<Displaced, Passage> wanted(
      List<String> given, List<Displaced> all, Archive archive) {
    Map<Displaced, Passage> out = new LinkedHashMap<>();
    for (Displaced each : all) {
      if (given.isEmpty()) {
        each.moved().ifPresent(to -> out.put(each, to));
      } else if (given.size() == 3
          && each.statement().id().equals(given.getFirst())
          && Integer.toString(each.number() + 1).equals(given.get(1))) {
        place(each.passage().source(), given.getLast(), archive).ifPresent(to -> out.put(each, to));
      }
    }
    return out;
  }

  private static Optional<Passage> place(String source, String given, Archive archive) {
    Matcher place = PLACE.matcher(given);
    if (!place.matches() || archive.view().catalogue().source(source).isEmpty()) {
      return Optional.empty();
    }
    SourceText text = archive.view().catalogue().text(source);
    int start = Integer.parseInt(place.group(1));
    int end = Integer.parseInt(place.group(2));
    if (end <= start || end > text.characters()) {
      return Optional.empty();
    }
    return Optional.of(
        new Passage(
            source, start, end, text.value().substring(text.toUnit(start), text.toUnit(end))));
  }

  private static Exit list(ParseResult asked, Terminal terminal) {
    List<Displaced> all;
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      all = Displaced.of(archive.view());
    }
    for (Displaced each : all) {
      String kind = each.moved().isPresent() ? "found  " : "lost   ";
      terminal.say(
          Printable.line(
              kind
                  + each.statement().id()
                  + " "
                  + (each.number() + 1)
                  + " “"
                  + ToldLines.cut(each.passage().exact())
                  + "” "
                  + place(each.passage())));
      for (Passage candidate : each.candidates()) {
        terminal.say(
            Printable.line(
                "         "
                    + (each.moved().isPresent() ? "now " : "perhaps ")
                    + place(candidate)
                    + " “"
                    + ToldLines.cut(candidate.exact())
                    + "”"));
      }
    }
    if (all.isEmpty()) {
      terminal.say("all passages of statements stand at their places");
    }
    return all.stream().allMatch(each -> each.moved().isPresent()) ? Exit.CLEAN : Exit.PROBLEMS;
  }

  private static String place(Passage passage) {
    return passage.source() + "@" + passage.start() + "-" + passage.end();
  }
}
