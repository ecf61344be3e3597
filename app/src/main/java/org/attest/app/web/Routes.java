package org.attest.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.core.port.View;
import org.attest.publish.page.Pages;
import org.attest.publish.record.ToldTwin;
import org.attest.publish.record.Twin;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Which address gives which page, and which its twin.
final class Routes {
  /// So many pairs a twin has at once.
  private static final int PAIRS = 100;

  private final View view;
  private final Pages pages;
  private final Twin twin;
  private final ToldRoutes told;
  private final PageShelf shelf;

  Routes(View view, Pages pages, Twin twin, ToldTwin toldTwin) {
    this.view = view;
    this.told = new ToldRoutes(pages, toldTwin);
    this.shelf = new PageShelf(view);
    this.pages = pages;
    this.twin = twin;
  }

  /// @param failures answers where there is no page
  /// @param deciding nothing where the server only shows
  RouterFunction<ServerResponse> all(
      Failures failures, Optional<Deciding> deciding, Reconciling reconciling) {
    RouterFunctions.Builder routes = RouterFunctions.route();
    Addresses at = new Addresses(routes, failures);
    reconciling.add(routes);
    deciding.ifPresent(where -> where.add(routes));
    deciding.ifPresent(where -> new Stating(where.desk(), pages, failures).add(routes));
    lists(at);
    told.add(at);
    at.page("/leaves/{*id}", a -> pages.leaf(a.variable("id"), a.stretch(), a.place()));
    at.either("/sources/{*id}", this::isSource, this::source, twin::source);
    routes.route(
        Addresses.looks("/entities/{id}").and(request -> successor(new Asked(request)).isPresent()),
        request ->
            ServerResponse.temporaryRedirect(
                    URI.create(successor(new Asked(request)).orElse("/entities")))
                .build());
    at.either("/entities/{id}", this::isEntity, this::entity, twin::entity);
    return routes
        .route(
            Addresses.looks("/originals/{sha256}"),
            r -> original(new Asked(r)).orElseGet(() -> failures.missing(r)))
        .route(
            Addresses.looks("/facsimiles/{*page}"),
            r ->
                shelf
                    .picture(new Asked(r).variable("page"))
                    .map(jpeg -> Addresses.answer(MediaType.IMAGE_JPEG, jpeg))
                    .orElseGet(() -> failures.missing(r)))
        .route(
            Addresses.looks("/static/{name}"),
            r -> asset(new Asked(r)).orElseGet(() -> failures.missing(r)))
        .route(Addresses.looks("/**"), failures::missing)
        .onError(_ -> true, failures::thrown)
        .build();
  }

  private void lists(Addresses at) {
    at.page("/", _ -> Optional.of(pages.archive()));
    at.list("/index.json", (_, out) -> twin.archive(out));
    at.page("/entities", a -> Optional.of(pages.entities(a.kind(), a.from())));
    at.list("/entities.json", (asked, out) -> twin.entities(asked.kind(), out));
    at.page("/pairs", a -> Optional.of(pages.pairs(a.from(), a.text("done"))));
    at.page("/pairs/alone", a -> Optional.of(pages.pairsAlone(a.from())));
    at.list("/pairs.json", (asked, out) -> twin.pairs(asked.from(), PAIRS, out));
    at.page("/authorities", a -> Optional.of(pages.authorities(a.from(), a.text("done"))));
    at.page("/authorities/alone", a -> Optional.of(pages.authoritiesAlone(a.from())));
    at.list("/authorities.json", (asked, out) -> twin.authorities(asked.from(), PAIRS, out));
    at.page("/times", a -> Optional.of(pages.times(a.text("when"), a.text("year"), a.from())));
    at.list("/times.json", (_, out) -> twin.times(out));
    at.page("/search", asked -> Optional.of(pages.search(asked.search())));
    at.list("/search.json", (asked, out) -> twin.search(asked.search().query(), out));
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
}
