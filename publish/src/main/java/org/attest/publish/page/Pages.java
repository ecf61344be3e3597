package org.attest.publish.page;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.port.SourceEntry;
import org.attest.core.port.View;
import org.attest.core.recognise.NameKind;
import org.attest.core.resolve.Decision;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.AuthorityProposals;
import org.attest.publish.record.Consulted;
import org.attest.publish.record.DecisionLog;
import org.attest.publish.record.FilledForm;
import org.attest.publish.record.StatementPlaces;
import org.attest.publish.record.Timelines;

/// The pages of one view.
///
/// Where something is asked for that the view does not hold, there is no page.
public final class Pages {
  /// What pages refer to.
  private static final Set<String> ASSETS =
      Set.of(
          "pages.css",
          "reading.css",
          "facsimile.css",
          "theme.js",
          "pages.js",
          "reading.js",
          "leaves.js",
          "notes.js",
          "facsimile.js",
          "cite.js",
          "deciding.css",
          "deciding.js",
          "chronology.css",
          "chronology.js",
          "ledger.js",
          "icon.svg");

  /// By the ending of the name.
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final View view;
  private final Optional<Writing> writing;
  private final DecisionLog decisions;
  private final AuthorityProposals proposals;
  private final Timelines timelines;
  private final StatementPlaces places;
  private final AccountBook book;
  private Optional<Chronicle> chronicle = Optional.empty();
  private long chronicleOf = -1;
  private final Renderer renderer = new Renderer();

  /// Pages that can be looked at.
  public Pages(View view) {
    this(view, Optional.empty(), new Timelines(view));
  }

  /// @param writing what it takes to decide on a page; nothing where pages are only looked at
  /// @param timelines of the same view
  public Pages(View view, Optional<Writing> writing, Timelines timelines) {
    this(view, writing, timelines, new AccountBook(view, timelines));
  }

  /// @param writing what it takes to decide on a page; nothing where pages are only looked at
  /// @param timelines of the same view
  /// @param book of the same timelines
  public Pages(View view, Optional<Writing> writing, Timelines timelines, AccountBook book) {
    this.book = book;
    this.view = view;
    this.writing = writing;
    this.decisions = new DecisionLog(view.journal());
    this.proposals = new AuthorityProposals(view, decisions);
    this.timelines = timelines;
    this.places = new StatementPlaces(timelines.statements());
  }

  /// The pages on which all that is told stands side by side.
  public AccountPages accounts() {
    return new AccountPages(view.catalogue(), book, this::told, renderer, writing);
  }

  /// The archive: all its sources.
  public String archive() {
    Frame frame = new Frame("The archive", "sources", "", Optional.of("/index.json"));
    return page("archive.jte", frame, Lists.archive(view.catalogue()));
  }

  /// A source in its reading view.
  public Optional<String> source(String id, Place place) {
    return view.catalogue()
        .source(id)
        .map(entry -> SourcePage.of(view.catalogue(), entry, place, writing.isPresent(), places))
        .map(page ->
            page("source.jte", Frame.of(page.title(), "sources", Address.source(id)), page));
  }

  /// The blocks of a source that begin in a stretch, to be put behind or before others.
  ///
  /// @param stretch in code points; cut to what one leaf may hold
  /// @param place the passage to be marked
  public Optional<String> leaf(String id, Span stretch, Place place) {
    return view.catalogue()
        .source(id)
        .map(entry -> rendered("leaf.jte", Map.of("leaf", leaf(entry, stretch, place))));
  }

  private Leaf leaf(SourceEntry entry, Span stretch, Place place) {
    SourceText text = view.catalogue().text(entry.id());
    int from = text.toUnit(Math.min(stretch.start(), text.characters()));
    int to = text.toUnit(Math.min(stretch.end(), text.characters()));
    Leaves leaves = new Leaves(view.catalogue(), entry, text, place.in(text), places);
    return leaves.of(new Span(from, Math.min(to, from + Leaves.LENGTH * 2)));
  }

  /// Entities by kind and name.
  public String entities(Optional<NameKind> kind, int from) {
    String address = kind.map(k -> Address.entities(k.label())).orElse("/entities");
    return page(
        "entities.jte",
        Frame.of("Names", "entities", address),
        Lists.entities(view.catalogue(), kind, from));
  }

  /// What a model was asked where a statement came of it; nothing where none was.
  public Optional<String> asked(String id) {
    return Optional.ofNullable(timelines.statements().byId().get(id))
        .flatMap(statement -> Consulted.about(view, statement))
        .map(asked ->
            page(
                "asked.jte",
                Frame.of("What was asked", "statements", Address.asked(id)),
                AskedPage.of(id, asked)));
  }

  /// What became of proposals.
  public String proposals() {
    return page(
        "proposals.jte",
        Frame.of("Proposals", "statements", "/proposals"),
        ProposalsPage.of(timelines.statements()));
  }

  /// The card of an entity: its names, where they stand, and why they are brought together.
  public Optional<String> entity(String id, int from) {
    return view.catalogue()
        .entity(id)
        .map(entity ->
            page(
                "entity.jte",
                Frame.of(Visible.name(entity.name()), "entities", Address.entity(id)),
                CardPage.of(
                    view.catalogue(), decisions, proposals.of(entity), entity, from, writing)));
  }

  /// Where an entity is found now that was decided on under this id, and has another since.
  public Optional<String> successor(String id) {
    return decisions.decisions().all().values().stream()
        .flatMap(decision -> Stream.of(decision.first(), decision.second()))
        .filter(party -> party.entity().filter(id::equals).isPresent())
        .map(Decision.Party::known)
        .findFirst()
        .flatMap(known ->
            view.catalogue().entities().stream()
                .filter(entity -> entity.kind() == known.kind())
                .filter(entity -> entity.forms().contains(known.name()))
                .findFirst())
        .map(entity -> Address.entity(entity.id()));
  }

  /// Pairs of entities that may be one, the likeliest first.
  ///
  /// @param done the number of the decision that was made last, to be undone
  public String pairs(int from, Optional<String> done) {
    return page("pairs.jte", pairsFrame(PairsPage.Queue.ENTITIES, from), pairsPage(from, done));
  }

  private static Frame pairsFrame(PairsPage.Queue queue, int from) {
    return Frame.of(queue.title(), "pairs", queue.address(from));
  }

  /// The same pairs without a page around them, to be put behind others.
  public String pairsAlone(int from) {
    return rendered("pairlist.jte", Map.of("page", pairsPage(from, Optional.empty())));
  }

  /// The authority files, and the entities that may be what their records mean, the likeliest
  /// first.
  ///
  /// @param done the number of the decision that was made last, to be undone
  public String authorities(int from, Optional<String> done) {
    return page("pairs.jte", pairsFrame(PairsPage.Queue.RECORDS, from), records(from, done));
  }

  /// The same proposals without a page around them, to be put behind others.
  public String authoritiesAlone(int from) {
    return rendered("pairlist.jte", Map.of("page", records(from, Optional.empty())));
  }

  private PairsPage records(int from, Optional<String> done) {
    List<String> files =
        view.authorities().files().stream()
            .map(file ->
                Visible.name(file.name()) + ", " + Counted.of(file.records().size(), "record"))
            .toList();
    return PairsPage.ofRecords(view.catalogue(), proposals.all(), files, from, done, writing);
  }

  private PairsPage pairsPage(int from, Optional<String> done) {
    return PairsPage.of(view.catalogue(), from, done, writing);
  }

  /// Times in their order.
  public String times(Optional<String> when, Optional<String> year, int from) {
    String address = when.map(Address::time).or(() -> year.map(Address::year)).orElse("/times");
    return page(
        "times.jte",
        Frame.of("Times", "times", address),
        Lists.times(view.catalogue(), when, year, from));
  }

  /// When things happened: a picture and a table.
  public String chronology(Section section) {
    return page(
        "chronology.jte",
        Frame.of("Chronology", "chronology", section.address()),
        told(chronicle -> ChronologyPage.of(view.catalogue(), chronicle, section)));
  }

  /// The picture of the chronology alone, an SVG document.
  public String chronologyPicture(Section section) {
    ChronologyPage page =
        told(chronicle -> ChronologyPage.of(view.catalogue(), chronicle, section));
    return rendered("picture.jte", Map.of("page", page));
  }

  /// What is told of an event, and why it has its bounds.
  public Optional<String> event(String id) {
    return told(chronicle -> EventPage.of(view.catalogue(), chronicle, book.event(id), id, writing))
        .map(page ->
            page("event.jte", Frame.of(page.title(), "chronology", Address.event(id)), page));
  }

  /// Whether any statement tells of an event.
  public boolean isEvent(String id) {
    return told(chronicle -> !chronicle.about(id).isEmpty());
  }

  /// What people and programs say that passages say.
  ///
  /// @param done the number of the decision that was made last, to be undone
  public String statements(StatementChoice choice, int from, Optional<String> done) {
    return page(
        "statements.jte",
        Frame.of("Statements", "statements", choice.address()),
        told(chronicle ->
            StatementsPage.of(view.catalogue(), chronicle, choice, from, done, writing)));
  }

  /// A form on which one says what a passage says; nothing where pages are only looked at, or where
  /// there is no such passage.
  ///
  /// @param type of the statement
  /// @param at the passage, in code points
  public Optional<String> stating(String source, Span at, String type) {
    Optional<SourceText> text =
        view.catalogue().source(source).map(_ -> view.catalogue().text(source));
    return text.filter(known -> at.length() > 0 && at.end() <= known.characters())
        .map(known ->
            Map.of(
                FilledForm.TYPE,
                type,
                "source.0",
                source,
                "start.0",
                Integer.toString(at.start()),
                "end.0",
                Integer.toString(at.end()),
                "exact.0",
                known.value().substring(known.toUnit(at.start()), known.toUnit(at.end()))))
        .flatMap(fields -> form(new FilledForm(fields), Optional.empty(), List.of()));
  }

  /// A form on which a statement is changed.
  public Optional<String> changing(String id) {
    return timelines
        .read(made -> Optional.ofNullable(made.statements().get(id)))
        .flatMap(statement -> form(FilledForm.of(statement), Optional.of(id), List.of()));
  }

  /// Where a passage stands in the reading view.
  public String addressOf(Passage passage) {
    return new Snippets(view.catalogue()).of(passage).href();
  }

  /// A form that was filled in, and why it was not taken.
  ///
  /// @param changed the id of the statement that is changed; nothing where one is made
  public Optional<String> form(FilledForm form, Optional<String> changed, List<String> faults) {
    return writing.map(open -> {
      StatementForm page =
          told(chronicle ->
              StatementForm.of(view.catalogue(), chronicle, form, changed, faults, open));
      return page("state.jte", Frame.of(page.title(), "sources", ""), page);
    });
  }

  /// Who owes what to whom as of a day.
  public String ledger(LedgerSection section) {
    return page(
        "ledger.jte",
        Frame.of("Ledger", "ledger", section.address()),
        told(chronicle ->
            LedgerPage.of(view.catalogue(), chronicle, timelines.ledger(), section, writing)));
  }

  /// Statements that cannot all be true.
  ///
  /// @param done the number of the decision that was made last, to be undone
  public String contradictions(int from, Optional<String> done) {
    return page(
        "contradictions.jte",
        Frame.of("Contradictions", "chronology", "/contradictions"),
        told(chronicle -> ClashCard.Listed.of(view.catalogue(), chronicle, from, done, writing)));
  }

  /// Makes something of what is told, which stays as it is meanwhile.
  private <T> T told(Function<Chronicle, T> maker) {
    return timelines.read(made -> {
      long changes = timelines.changes();
      Chronicle known =
          chronicle
              .filter(_ -> changes == chronicleOf)
              .orElseGet(() -> Chronicle.of(made, view.catalogue()));
      chronicle = Optional.of(known);
      chronicleOf = changes;
      return maker.apply(known);
    });
  }

  /// What answers a search.
  public String search(Search asked) {
    String title = asked.words().isBlank() ? "Search" : "Search: " + asked.words();
    Frame frame =
        new Frame(title, "search", asked.words(), Optional.of(Address.twin(asked.address())));
    return page("search.jte", frame, SearchPage.of(view, asked));
  }

  /// A page that says what went wrong and what to do.
  public String problem(String title, String words) {
    return rendered(
        "problem.jte", Map.of("frame", new Frame(title, "", "", Optional.empty()), "words", words));
  }

  /// The names of all files that pages refer to.
  public static Set<String> assets() {
    return ASSETS;
  }

  /// The media type of such a file.
  public static Optional<String> mediaType(String asset) {
    return Optional.of(asset)
        .filter(ASSETS::contains)
        .map(name -> MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /// The bytes of such a file.
  public static Optional<InputStream> asset(String asset) {
    return ASSETS.contains(asset)
        ? Optional.ofNullable(Pages.class.getResourceAsStream(asset))
        : Optional.empty();
  }

  private String page(String template, Frame frame, Object page) {
    return renderer.page(template, frame, page);
  }

  private String rendered(String template, Map<String, Object> values) {
    return renderer.rendered(template, values);
  }
}
