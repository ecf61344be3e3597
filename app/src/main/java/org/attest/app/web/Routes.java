package org.attest.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.core.port.View;
import org.attest.publish.page.AccountPages;
import org.attest.publish.page.Pages;
import org.attest.publish.record.Twin;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Which address gives which page, and which its twin.
final class Routes {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final MediaType JSON =
      new MediaType("application", "json", StandardCharsets.UTF_8);
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final String SUFFIX = ".json";

  /// So many pairs a twin has at once.
  private static final int PAIRS = 100;

  private final View view;
  private final Pages pages;
  private final Twin twin;
  private final PageShelf shelf;

  Routes(View view, Pages pages, Twin twin) {
    this.view = view;
    this.shelf = new PageShelf(view);
    this.pages = pages;
    this.twin = twin;
  }

  /// @param failures answers where there is no page
  /// @param deciding nothing where the server only shows
  RouterFunction<ServerResponse> all(
      Failures failures, Optional<Deciding> deciding, Reconciling reconciling) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    reconciling.add(routes);
    deciding.ifPresent(where -> where.add(routes));
    deciding.ifPresent(where -> new Stating(where.desk(), pages, failures).add(routes));
    lists(routes, failures);
    chronology(routes, failures);
    page(
        routes,
        failures,
        "/leaves/{*id}",
        a -> pages.leaf(a.variable("id"), a.stretch(), a.place()));
    either(routes, failures, "/sources/{*id}", this::isSource, this::source, twin::source);
    routes.route(
        looks("/entities/{id}").and(request -> successor(new Asked(request)).isPresent()),
        request ->
            ServerResponse.temporaryRedirect(
                    URI.create(successor(new Asked(request)).orElse("/entities")))
                .build());
    either(routes, failures, "/entities/{id}", this::isEntity, this::entity, twin::entity);
    return routes
        .route(
            looks("/originals/{sha256}"),
            r -> original(new Asked(r)).orElseGet(() -> failures.missing(r)))
        .route(
            looks("/facsimiles/{*page}"),
            r ->
                shelf
                    .picture(new Asked(r).variable("page"))
                    .map(jpeg -> answer(MediaType.IMAGE_JPEG, jpeg))
                    .orElseGet(() -> failures.missing(r)))
        .route(
            looks("/static/{name}"), r -> asset(new Asked(r)).orElseGet(() -> failures.missing(r)))
        .route(looks("/**"), failures::missing)
        .onError(_ -> true, failures::thrown)
        .build();
  }

  private void lists(RouterFunctions.Builder routes, Failures failures) {
    page(routes, failures, "/", _ -> Optional.of(pages.archive()));
    twin(
        routes,
        failures,
        "/index.json",
        (_, out) -> {
          twin.archive(out);
          return true;
        });
    page(routes, failures, "/entities", a -> Optional.of(pages.entities(a.kind(), a.from())));
    twin(
        routes,
        failures,
        "/entities.json",
        (asked, out) -> {
          twin.entities(asked.kind(), out);
          return true;
        });
    page(routes, failures, "/pairs", a -> Optional.of(pages.pairs(a.from(), a.text("done"))));
    page(routes, failures, "/pairs/alone", a -> Optional.of(pages.pairsAlone(a.from())));
    page(
        routes,
        failures,
        "/authorities",
        a -> Optional.of(pages.authorities(a.from(), a.text("done"))));
    page(
        routes, failures, "/authorities/alone", a -> Optional.of(pages.authoritiesAlone(a.from())));
    twin(
        routes,
        failures,
        "/authorities.json",
        (asked, out) -> {
          twin.authorities(asked.from(), PAIRS, out);
          return true;
        });
    twin(
        routes,
        failures,
        "/pairs.json",
        (asked, out) -> {
          twin.pairs(asked.from(), PAIRS, out);
          return true;
        });
    page(
        routes,
        failures,
        "/times",
        a -> Optional.of(pages.times(a.text("when"), a.text("year"), a.from())));
    twin(
        routes,
        failures,
        "/times.json",
        (_, out) -> {
          twin.times(out);
          return true;
        });
    page(routes, failures, "/search", asked -> Optional.of(pages.search(asked.search())));
    twin(
        routes,
        failures,
        "/search.json",
        (asked, out) -> {
          twin.search(asked.search().query(), out);
          return true;
        });
  }

  private void chronology(RouterFunctions.Builder routes, Failures failures) {
    page(routes, failures, "/chronology", a -> Optional.of(pages.chronology(a.section())));
    routes.route(
        looks("/chronology.svg"),
        request ->
            answer(
                SVG,
                pages
                    .chronologyPicture(new Asked(request).section())
                    .getBytes(StandardCharsets.UTF_8)));
    twin(
        routes,
        failures,
        "/chronology.json",
        (asked, out) -> {
          twin.chronology(asked.choice(), out);
          return true;
        });
    page(
        routes,
        failures,
        "/contradictions",
        a -> Optional.of(pages.contradictions(a.from(), a.text("done"))));
    twin(
        routes,
        failures,
        "/contradictions.json",
        (_, out) -> {
          twin.contradictions(out);
          return true;
        });
    ledger(routes, failures);
    accounts(routes, failures);
    page(routes, failures, "/events", a -> a.text("id").flatMap(pages::event));
    twin(
        routes,
        failures,
        "/events.json",
        (asked, out) -> asked.text("id").filter(id -> twin.event(id, out)).isPresent());
    either(
        routes,
        failures,
        "/events/{*id}",
        pages::isEvent,
        a -> pages.event(a.variable("id")),
        twin::event);
  }

  private void accounts(RouterFunctions.Builder routes, Failures failures) {
    AccountPages accounts = pages.accounts();
    page(
        routes,
        failures,
        "/accounts",
        a ->
            a.text("about").isPresent()
                ? a.text("about").flatMap(accounts::about)
                : Optional.of(accounts.list(a.from())));
    twin(
        routes,
        failures,
        "/accounts.json",
        (asked, out) -> {
          if (asked.text("about").isPresent()) {
            return twin.accounts(asked.required("about"), out);
          }
          twin.subjects(out);
          return true;
        });
    page(
        routes,
        failures,
        "/disagreements",
        a -> Optional.of(accounts.disagreements(a.disagreements(), a.from(), a.text("done"))));
    twin(
        routes,
        failures,
        "/disagreements.json",
        (asked, out) -> {
          twin.disagreements(asked.disagreements()::takes, out);
          return true;
        });
    page(routes, failures, "/debates", _ -> Optional.of(accounts.debates()));
    twin(
        routes,
        failures,
        "/debates.json",
        (_, out) -> {
          twin.debates(out);
          return true;
        });
  }

  private void ledger(RouterFunctions.Builder routes, Failures failures) {
    page(
        routes,
        failures,
        "/statements",
        a -> Optional.of(pages.statements(a.statements(), a.from(), a.text("done"))));
    twin(
        routes,
        failures,
        "/statements.json",
        (asked, out) -> {
          twin.statements(asked.statements()::takes, out);
          return true;
        });
    page(routes, failures, "/ledger", a -> Optional.of(pages.ledger(a.ledger())));
    twin(
        routes,
        failures,
        "/ledger.json",
        (asked, out) -> {
          twin.ledger(asked.commitments(), out);
          return true;
        });
    file(routes, "/ledger.csv", CSV, (asked, out) -> twin.ledgerTable(asked.commitments(), out));
    file(
        routes,
        "/ledger.ics",
        CALENDAR,
        (asked, out) -> twin.ledgerCalendar(asked.commitments(), out));
  }

  private boolean isSource(String id) {
    return view.catalogue().source(id).isPresent();
  }

  private boolean isEntity(String id) {
    return view.catalogue().entity(id).isPresent();
  }

  /// Where somebody is led who asks for an entity by an id that it had.
  private Optional<String> successor(Asked asked) {
    String id = asked.variable("id");
    return isEntity(id) ? Optional.empty() : pages.successor(id);
  }

  private Optional<String> source(Asked asked) {
    return pages.source(asked.variable("id"), asked.place());
  }

  private Optional<String> entity(Asked asked) {
    return pages.entity(asked.variable("id"), asked.from());
  }

  /// Writes a twin.
  private interface Written {
    /// @return whether there is anything to be written
    boolean to(Asked asked, OutputStream out);
  }

  /// Writes the twin of what has this id.
  private interface Named {
    boolean to(String id, OutputStream out);
  }

  private static RequestPredicate looks(String address) {
    return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(address));
  }

  private static void page(
      RouterFunctions.Builder routes,
      Failures failures,
      String address,
      Function<Asked, Optional<String>> page) {
    routes.route(
        looks(address),
        request ->
            page.apply(new Asked(request))
                .map(html -> answer(HTML, html.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> failures.missing(request)));
  }

  /// A file of another program's form, to be saved under the name in its address.
  private static void file(
      RouterFunctions.Builder routes,
      String address,
      MediaType type,
      BiConsumer<Asked, OutputStream> written) {
    routes.route(
        looks(address),
        request -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          written.accept(new Asked(request), out);
          return answer(type, out.toByteArray());
        });
  }

  private static void twin(
      RouterFunctions.Builder routes, Failures failures, String address, Written twin) {
    routes.route(
        looks(address),
        request -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          return twin.to(new Asked(request), out)
              ? answer(JSON, out.toByteArray())
              : failures.missing(request);
        });
  }

  /// A page and, with `.json` behind its id, its twin. An id that itself ends so comes first.
  private static void either(
      RouterFunctions.Builder routes,
      Failures failures,
      String address,
      Predicate<String> exists,
      Function<Asked, Optional<String>> page,
      Named twin) {
    routes.route(
        looks(address).and(request -> isTwin(new Asked(request).variable("id"), exists)),
        request -> {
          String id = new Asked(request).variable("id");
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          return twin.to(id.substring(0, id.length() - SUFFIX.length()), out)
              ? answer(JSON, out.toByteArray())
              : failures.missing(request);
        });
    page(routes, failures, address, page);
  }

  private static boolean isTwin(String id, Predicate<String> exists) {
    return id.endsWith(SUFFIX) && !exists.test(id);
  }

  private Optional<ServerResponse> original(Asked asked) {
    String sha256 = asked.variable("sha256");
    return view.catalogue().sources().stream()
        .filter(source -> source.original().sha256().equals(sha256))
        .findFirst()
        .flatMap(source ->
            view.originals()
                .fetch(sha256)
                .map(bytes ->
                    ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(
                            "Content-Disposition",
                            ContentDisposition.attachment()
                                .filename(source.original().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                        .build((_, response) -> {
                          response.getOutputStream().write(bytes);
                          return null;
                        })));
  }

  private static Optional<ServerResponse> asset(Asked asked) {
    String name = asked.variable("name");
    return Pages.asset(name)
        .map(asset ->
            ServerResponse.ok()
                .contentType(MediaType.parseMediaType(Pages.mediaType(name).orElseThrow()))
                .cacheControl(CacheControl.noCache())
                .build((_, response) -> {
                  copy(asset, response.getOutputStream());
                  return null;
                }));
  }

  private static void copy(InputStream asset, OutputStream out) throws IOException {
    try (asset) {
      asset.transferTo(out);
    }
  }

  private static ServerResponse answer(MediaType type, byte[] body) {
    return ServerResponse.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .build((_, response) -> {
          response.getOutputStream().write(body);
          return null;
        });
  }
}
