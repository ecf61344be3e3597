package org.attest.app.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.app.archive.Archive;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Index;
import org.attest.core.port.View;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.PartKind;
import org.attest.publish.record.JsonLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `attest search`: finds words in the reading text of all sources.
final class SearchCommand implements Command {
  private static final int LIMIT = 20;
  private static final int LIMIT_MAX = 10_000;
  private static final int AROUND = 70;

  @Override
  public CommandSpec spec() {
    return Arguments.command(
            "search",
            "Find words",
            "Finds words, \"phrases\", prefix* and fuzzy~ words in the reading text; +word must be"
                + " there, -word must not. Each hit leads with its passage, which 'attest show'"
                + " understands.",
            "attest search --archive my-archive harbour strike",
            "attest search --archive my-archive '\"harbour strike\" -coal'",
            "attest search --archive my-archive --kind note Kharkoff~ --limit 5")
        .addPositional(Arguments.many("QUERY", "What to find; several words are one query."))
        .addOption(Arguments.archive())
        .addOption(
            OptionSpec.builder("--source")
                .paramLabel("ID")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description("Only in this source; may be given more than once.")
                .build())
        .addOption(
            OptionSpec.builder("--kind")
                .paramLabel("KIND")
                .type(List.class)
                .auxiliaryTypes(PartKind.class)
                .converters(SearchCommand::kind)
                .completionCandidates(labels())
                .arity("1")
                .description(
                    "Only in parts of this kind; may be given more than once. Kinds: "
                        + String.join(", ", labels())
                        + ".")
                .build())
        .addOption(Arguments.number("--limit", "How many hits to print.", 1, LIMIT_MAX, LIMIT))
        .addOption(
            Arguments.number(
                "--offset", "How many hits to leave out first.", 0, Integer.MAX_VALUE, 0))
        .addOption(Arguments.json());
  }

  @Override
  public Exit run(ParseResult asked, Terminal terminal) {
    Index.Query query =
        new Index.Query(
            String.join(" ", Arguments.positionals(asked)),
            asked.matchedOptionValue("--source", List.of()),
            asked.matchedOptionValue("--kind", List.of()),
            asked.matchedOptionValue("--offset", 0),
            asked.matchedOptionValue("--limit", LIMIT));
    try (Archive archive = Archive.open(Arguments.existingArchiveOf(asked))) {
      Found found = new Found(archive.view(), query);
      if (Arguments.isJson(asked)) {
        found.json(terminal);
      } else {
        found.lines(terminal);
      }
    }
    return Exit.CLEAN;
  }

  private static List<String> labels() {
    return Arrays.stream(PartKind.values()).filter(PartKind::isBlock).map(PartKind::label).toList();
  }

  private static PartKind kind(String label) {
    if (!labels().contains(label)) {
      throw new TypeConversionException(
          "no part of kind '"
              + label
              + "' can be searched; there are "
              + String.join(", ", labels()));
    }
    return PartKind.parse(label);
  }

  /// The answer to a query.
  private static final class Found {
    private final Catalogue catalogue;
    private final List<Index.Hit> hits;
    private final long total;
    private final int offset;
    private final Map<String, SourceText> texts = new HashMap<>();

    Found(View view, Index.Query query) {
      this.catalogue = view.catalogue();
      this.hits = view.index().search(query);
      this.total = view.index().counts(query).total();
      this.offset = query.offset();
    }

    void lines(Terminal terminal) {
      Excerpt excerpt = new Excerpt(AROUND, terminal::strong);
      for (Index.Hit hit : hits) {
        SourceText text = text(hit);
        String link = Target.link(hit.source(), text, HitPlace.of(hit, text, catalogue));
        terminal.say(
            Printable.line(
                link + "  " + hit.kind().label() + " " + hit.source() + "#" + hit.part()));
        terminal.say("    " + excerpt.of(hit.text(), hit.highlights()));
      }
      long until = offset + (long) hits.size();
      if (total == 0) {
        terminal.warn("nothing found");
      } else if (hits.size() < total) {
        terminal.warn(
            Amount.number(offset + 1L)
                + "-"
                + Amount.number(until)
                + " of "
                + Amount.of(total, "hit"));
      } else {
        terminal.warn(Amount.of(total, "hit"));
      }
    }

    void json(Terminal terminal) {
      try (JsonLines lines = new JsonLines(terminal.out())) {
        lines.line(() -> {
          lines.number("total", total);
          lines.objects("hits", hits, hit -> hit(hit, lines));
        });
      }
    }

    private void hit(Index.Hit hit, JsonLines lines) {
      SourceText text = text(hit);
      Span place = HitPlace.of(hit, text, catalogue);
      lines.text("source", hit.source());
      lines.text("part", hit.source() + "#" + hit.part());
      lines.text("kind", hit.kind().label());
      lines.text("id", Target.link(hit.source(), text, place));
      lines.passage("passage", text.passage(hit.source(), place));
      lines.text("text", hit.text());
      lines.stretches("highlights", hit.highlights(), SourceText.of(hit.text()));
      lines.number("score", hit.score());
    }

    private SourceText text(Index.Hit hit) {
      return texts.computeIfAbsent(hit.source(), catalogue::text);
    }
  }
}
