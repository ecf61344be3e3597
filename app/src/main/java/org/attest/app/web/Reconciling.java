package org.attest.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.app.reconcile.Reconciliation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The addresses of the reconciliation service. Nothing is changed by them, also by a POST, which
/// only has room for larger batches.
record Reconciling(Reconciliation service) {
  static final String RECONCILE = "/reconcile";

  void add(RouterFunctions.Builder routes) {
    routes
        .route(GET(RECONCILE).or(POST(RECONCILE)), this::main)
        .route(GET(RECONCILE + "/properties"), r -> answer(service.properties(r.param("type"))))
        .route(
            GET(RECONCILE + "/suggest/entity"),
            r ->
                answer(
                    service.suggestedEntities(
                        r.param("prefix").orElse(""), r.param("type"), cursor(r))))
        .route(
            GET(RECONCILE + "/suggest/type"),
            r -> answer(service.suggestedTypes(r.param("prefix").orElse(""))))
        .route(
            GET(RECONCILE + "/suggest/property"),
            r -> answer(service.suggestedProperties(r.param("prefix").orElse(""))));
  }

  private ServerResponse main(ServerRequest request) {
    Optional<String> queries = request.param("queries");
    if (queries.isPresent()) {
      return answer(service.answers(queries.get()));
    }
    Optional<String> extend = request.param("extend");
    return answer(
        extend.isPresent()
            ? service.extended(extend.get())
            : service.manifest("http://" + request.headers().firstHeader("Host")));
  }

  private static int cursor(ServerRequest request) {
    return request
        .param("cursor")
        .filter(words -> words.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static ServerResponse answer(String json) {
    return ServerResponse.ok()
        .contentType(new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .build((_, response) -> {
          response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
          return null;
        });
  }
}
