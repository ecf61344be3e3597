package org.attest.publish.record;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Authorities;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.Index;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.problem.Problem;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.UndecidedPair;
import org.attest.core.source.Mark;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// The twins of the pages for programs: one JSON object each, made of the records that exports
/// have.
///
/// Where something is asked for that the view does not hold, nothing is written.
///
/// @param view what the reader may see
/// @param proposals of its authority files
public record Twin(View view, AuthorityProposals proposals) {
  public Twin(View view) {
    this(view, new AuthorityProposals(view));
  }

  /// All sources.
  public void archive(OutputStream out) {
    write(
        out,
        json ->
            json.objects(
                "sources",
                catalogue().sources(),
                (SourceEntry source) -> Export.sourceFields(json, source)));
  }

  /// A source with its text, its parts and all that is proposed in it.
  ///
  /// @return whether there is such a source
  public boolean source(String id, OutputStream out) {
    Optional<SourceEntry> entry = catalogue().source(id);
    entry.ifPresent(source -> write(out, json -> source(json, source)));
    return entry.isPresent();
  }

  private void source(JsonLines json, SourceEntry source) {
    SourceText text = catalogue().text(source.id());
    List<Found> found = catalogue().found(source.id());
    FindingLines fields = new FindingLines(json, source.id(), text, found);
    Export.sourceFields(json, source);
    json.number("version", source.version());
    json.text("text", text.value());
    json.objects("problems", source.problems(), (Problem problem) -> problem(json, problem));
    PartFields parts = new PartFields(json, source.id(), text);
    List<Part> all = catalogue().parts(source.id());
    json.objects("parts", all, parts::write);
    json.objects("names", each(found, Name.class), fields::write);
    json.objects("times", each(found, TimeExpression.class), fields::write);
    json.objects("quotations", said(found, Quotation.Type.DIRECT), fields::write);
    json.objects("reported", said(found, Quotation.Type.INDIRECT), fields::write);
    StatementLines statements = new StatementLines(json, source.id(), text, all);
    json.objects("statements", StatementLines.of(found), statements::write);
    json.objects(
        "recognised",
        catalogue().recognised(source.id(), new Span(0, text.length())),
        (Mark.Recognised word) -> Export.recognisedFields(json, source.id(), text, word));
    int pages = catalogue().facsimilesCount(source.id());
    if (pages > 0) {
      json.number("pages", pages);
    }
  }

  private static void problem(JsonLines json, Problem problem) {
    json.text("code", problem.code().id());
    json.text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.text("where", problem.where());
    json.text("message", problem.message());
  }

  private static List<Found> each(List<Found> found, Class<?> kind) {
    return found.stream().filter(one -> kind.isInstance(one.proposal().finding())).toList();
  }

  private static List<Found> said(List<Found> found, Quotation.Type type) {
    return found.stream()
        .filter(one -> one.proposal().finding() instanceof Quotation q && q.type() == type)
        .toList();
  }

  /// All entities of one kind or of all.
  public void entities(Optional<NameKind> kind, OutputStream out) {
    List<Entity> wanted =
        catalogue().entities().stream()
            .filter(entity -> kind.map(entity.kind()::equals).orElse(true))
            .toList();
    write(
        out,
        json ->
            json.objects("entities", wanted, (Entity entity) -> EntityFields.write(json, entity)));
  }

  /// An entity with all names that refer to it.
  ///
  /// @return whether there is such an entity
  public boolean entity(String id, OutputStream out) {
    Optional<Entity> entity = catalogue().entity(id);
    entity.ifPresent(one ->
        write(
            out,
            json -> {
              EntityFields.write(json, one);
              found(json, "passages", catalogue().namesOf(id));
              json.objects(
                  "pairs",
                  catalogue().pairsOf(id),
                  (UndecidedPair pair) -> PairFields.write(json, catalogue(), pair));
              json.objects(
                  "records",
                  proposals.of(one),
                  (AuthorityMatch match) -> MatchFields.write(json, match));
            }));
    return entity.isPresent();
  }

  /// Pairs of entities that may be one, the likeliest first.
  ///
  /// @param count how many of them at most
  public void pairs(int from, int count, OutputStream out) {
    write(
        out,
        json -> {
          json.number("total", catalogue().pairsCount());
          json.objects(
              "pairs",
              catalogue().pairs(from, count),
              (UndecidedPair pair) -> PairFields.write(json, catalogue(), pair));
        });
  }

  /// Authority files, and the entities that may be what their records mean, the likeliest first.
  ///
  /// @param count how many of them at most
  public void authorities(int from, int count, OutputStream out) {
    List<AuthorityMatch> all = proposals.all();
    write(
        out,
        json -> {
          json.objects(
              "files",
              view.authorities().files(),
              (Authorities.Kept file) -> MatchFields.write(json, file));
          json.number("total", all.size());
          json.objects(
              "proposals",
              all.stream().skip(from).limit(count).toList(),
              (AuthorityMatch match) -> MatchFields.write(json, match));
        });
  }

  /// All times.
  public void times(OutputStream out) {
    write(out, json -> found(json, "times", catalogue().times()));
  }

  /// Writes proposals of several sources; each text is looked up once.
  private void found(JsonLines json, String field, List<Found> found) {
    Map<String, FindingLines> fields = new HashMap<>();
    json.objects(
        field,
        found,
        (Found one) ->
            fields
                .computeIfAbsent(
                    one.source(),
                    source -> new FindingLines(json, source, catalogue().text(source), List.of()))
                .write(one));
  }

  /// What answers a search.
  public void search(Index.Query query, OutputStream out) {
    List<Index.Hit> hits = view.index().search(query);
    Index.Counts counts = view.index().counts(query);
    write(
        out,
        json -> {
          json.text("query", query.words());
          json.number("total", counts.total());
          json.objects("hits", hits, (Index.Hit hit) -> hit(json, hit));
          json.object("bySource", () -> new TreeMap<>(counts.bySource()).forEach(json::number));
          json.object("byKind", () -> new TreeMap<>(counts.byKind()).forEach(json::number));
        });
  }

  private void hit(JsonLines json, Index.Hit hit) {
    SourceText text = catalogue().text(hit.source());
    json.text("part", hit.source() + "#" + hit.part());
    json.text("kind", hit.kind().label());
    json.passage("passage", text.passage(hit.source(), hit.span()));
    json.text("reading", hit.text());
    json.stretches("highlights", hit.highlights(), SourceText.of(hit.text()));
    json.number("score", hit.score());
  }

  /// A decision that was made.
  public static void decided(JournalEntry entry, OutputStream out) {
    write(
        out,
        json -> {
          json.number("seq", entry.seq());
          json.text("at", entry.at());
          json.text("actor", entry.actor());
          json.text("action", entry.action());
        });
  }

  /// What went wrong, in the one shape that every page's twin has for it.
  ///
  /// @param status as HTTP numbers it
  public static void problem(int status, String title, String words, OutputStream out) {
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> {
        json.number("status", status);
        json.text("title", title);
        json.text("detail", words);
      });
    }
  }

  private Catalogue catalogue() {
    return view.catalogue();
  }

  static void write(OutputStream out, Consumer<JsonLines> fields) {
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> fields.accept(json));
    }
  }
}
