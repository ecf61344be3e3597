package org.attest.publish.record;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Disagreement;
import org.attest.core.account.argue.Debate;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Authorities;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.Index;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.problem.Problem;
import org.attest.core.reason.Dated;
import org.attest.core.reason.ledger.Entry;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
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
/// @param timelines of the same view
/// @param book of the same timelines
public record Twin(View view, AuthorityProposals proposals, Timelines timelines, AccountBook book) {
  public Twin(View view) {
    this(view, new Timelines(view));
  }

  public Twin(View view, Timelines timelines) {
    this(view, timelines, new AccountBook(view, timelines));
  }

  public Twin(View view, Timelines timelines, AccountBook book) {
    this(view, new AuthorityProposals(view), timelines, book);
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
    json.objects("quotations", each(found, Quotation.class), fields::write);
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

  /// Events with their bounds.
  public void chronology(EventChoice choice, OutputStream out) {
    List<Bounded> events =
        timelines.read(made ->
            Events.of(made.statements().values()).values().stream()
                .filter(choice::takes)
                .map(event -> new Bounded(event, made.timeline().bounds(event.id())))
                .toList());
    write(
        out,
        json ->
            json.objects(
                "events",
                events,
                (Bounded each) -> EventFields.write(json, each.event(), each.dated())));
  }

  private record Bounded(Events.Told event, Optional<Dated> dated) {}

  /// An event with all statements about it, whatever was decided about them.
  ///
  /// @return whether any statement tells of such an event, or puts it in an order
  public boolean event(String id, OutputStream out) {
    List<Statement> about =
        timelines.read(made ->
            made.statements().values().stream()
                .filter(statement -> Events.about(statement).contains(id))
                .toList());
    if (about.stream().map(Statement::content).noneMatch(Twin::isOfEvents)) {
      return false;
    }
    Events.Told event =
        Events.of(about)
            .getOrDefault(
                id, new Events.Told(id, Optional.empty(), List.of(), Optional.empty(), List.of()));
    Set<String> ids = about.stream().map(Statement::id).collect(Collectors.toSet());
    Optional<Dated> dated = timelines.read(made -> made.timeline().bounds(id));
    List<Disagreement> contradictions =
        book.contradictions().stream()
            .filter(each -> each.statements().stream().map(Statement::id).anyMatch(ids::contains))
            .toList();
    write(
        out,
        json -> {
          EventFields.write(json, event, dated);
          json.objects(
              "statements", about, (Statement statement) -> StatementFields.write(json, statement));
          contradictions(json, contradictions);
        });
    return true;
  }

  private static boolean isOfEvents(Content content) {
    return content instanceof Content.Event || content instanceof Content.Order;
  }

  /// Commitments as of a day, what is overdue first.
  public void ledger(LedgerChoice choice, OutputStream out) {
    List<Entry> entries = timelines.read(_ -> choice.entries(timelines.ledger()));
    write(
        out,
        json ->
            json.objects(
                "commitments", entries, (Entry entry) -> CommitmentFields.write(json, entry)));
  }

  /// The same as a table.
  public void ledgerTable(LedgerChoice choice, OutputStream out) {
    CommitmentTables.csv(timelines.read(_ -> choice.entries(timelines.ledger())), out);
  }

  /// The same as a calendar of terms.
  public void ledgerCalendar(LedgerChoice choice, OutputStream out) {
    CommitmentTables.calendar(timelines.read(_ -> choice.entries(timelines.ledger())), out);
  }

  /// All that is told of one thing.
  ///
  /// @return whether anything is
  public boolean accounts(String name, OutputStream out) {
    List<Account> accounts = book.of(name);
    if (accounts.isEmpty()) {
      return false;
    }
    write(
        out,
        json ->
            json.objects(
                "accounts", accounts, (Account account) -> AccountFields.write(json, account)));
    return true;
  }

  /// What does not go together.
  public void disagreements(Predicate<Disagreement> wanted, OutputStream out) {
    List<Disagreement> all = book.disagreements().stream().filter(wanted).toList();
    write(out, json -> contradictions(json, all));
  }

  /// The debates.
  public void debates(OutputStream out) {
    write(
        out,
        json ->
            json.objects(
                "debates", book.debates(), (Debate debate) -> DebateFields.write(json, debate)));
  }

  /// Everything of which something is told.
  public void subjects(OutputStream out) {
    write(out, json -> json.texts("subjects", book.subjects()));
  }

  /// Statements, in the order in which they were made.
  public void statements(Predicate<Statement> wanted, OutputStream out) {
    List<Statement> all =
        timelines.read(made -> made.statements().values().stream().filter(wanted).toList());
    write(
        out,
        json ->
            json.objects(
                "statements",
                all,
                (Statement statement) -> StatementFields.write(json, statement)));
  }

  /// Statements that cannot all be true, of those about time.
  public void contradictions(OutputStream out) {
    write(out, json -> contradictions(json, book.contradictions()));
  }

  private static void contradictions(JsonLines json, List<Disagreement> all) {
    json.objects(
        "contradictions", all, (Disagreement each) -> DisagreementFields.write(json, each));
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

  private static void write(OutputStream out, Consumer<JsonLines> fields) {
    try (JsonLines json = new JsonLines(out)) {
      json.line(() -> fields.accept(json));
    }
  }
}
