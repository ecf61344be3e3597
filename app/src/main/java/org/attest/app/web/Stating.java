package org.attest.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.app.archive.DecisionDesk;
import org.attest.core.problem.BusyStoreException;
import org.attest.core.problem.Problem;
import org.attest.publish.page.Pages;
import org.attest.publish.record.FilledForm;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The addresses on which a person says what a passage says, and changes what was said.
///
/// What cannot be taken comes back as the form that was filled in, with the reason, as 422; then
/// nothing has changed.
record Stating(DecisionDesk desk, Pages pages, Failures failures) {
  static final String STATE = "/statements";

  void add(RouterFunctions.Builder routes) {
    routes
        .route(GET("/statements/new"), this::empty)
        .route(GET("/statements/change"), this::filled)
        .route(POST(STATE), this::state);
  }

  private ServerResponse empty(ServerRequest request) {
    Asked asked = new Asked(request);
    return asked
        .place()
        .at()
        .flatMap(
            at -> pages.stating(asked.required("source"), at, asked.text("type").orElse("event")))
        .map(page -> answer(HttpStatus.OK, page))
        .orElseGet(() -> failures.missing(request));
  }

  private ServerResponse filled(ServerRequest request) {
    return pages
        .changing(new Asked(request).required("id"))
        .map(page -> answer(HttpStatus.OK, page))
        .orElseGet(() -> failures.missing(request));
  }

  private ServerResponse state(ServerRequest request) {
    Asked asked = new Asked(request);
    Map<String, String> fields = new HashMap<>();
    request.params().forEach((name, values) -> fields.put(name, String.join("; ", values)));
    FilledForm form = new FilledForm(fields);
    try {
      List<Problem> problems = desk.state(form, asked.text("id"));
      return problems.isEmpty()
          ? ServerResponse.seeOther(back(form)).build()
          : refused(request, form, problems.stream().map(Problem::message).toList());
    } catch (BusyStoreException busy) {
      return refused(
          request,
          form,
          List.of("another program is writing the archive; try again when it ended"));
    }
  }

  private ServerResponse refused(ServerRequest request, FilledForm form, List<String> faults) {
    Optional<String> id = new Asked(request).text("id");
    return pages
        .form(form, id, faults)
        .map(page -> answer(HttpStatus.UNPROCESSABLE_CONTENT, page))
        .orElseGet(() -> failures.missing(request));
  }

  private URI back(FilledForm form) {
    return URI.create(form.passages().stream().findFirst().map(pages::addressOf).orElse("/"));
  }

  private static ServerResponse answer(HttpStatus status, String page) {
    return ServerResponse.status(status)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noStore())
        .build((_, response) -> {
          response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
          return null;
        });
  }
}
