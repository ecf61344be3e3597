package org.attest.app.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.View;
import org.attest.publish.page.Pages;
import org.jspecify.annotations.Nullable;

/// Answers one request after the other: which page, which headers.
final class Desk implements HttpHandler {
  private static final int QUERY_MAX = 500;
  private static final Map<String, String> FILES =
      Map.of(
          "pages.css", "text/css; charset=utf-8",
          "pages.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Pages pages;

  Desk(View view) {
    this.pages = new Pages(view);
  }

  private record Answer(int status, String type, String body) {
    static Answer html(int status, String page) {
      return new Answer(status, "text/html; charset=utf-8", page);
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Content-Security-Policy", POLICY);
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
      if (!head) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
      return Answer.html(
          421, pages.problem("Not here", "This address is served to this machine only."));
    }
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Answer.html(
          405, pages.problem("Not possible", "Pages can be looked at, nothing else."));
    }
    try {
      return page(
          exchange.getRequestURI().getRawPath(), query(exchange.getRequestURI().getRawQuery()));
    } catch (IllegalArgumentException e) {
      return Answer.html(
          400, pages.problem("Not understood", "The address is not one of this archive."));
    }
  }

  /// A page of another site must not reach this one under a name of its own.
  private static boolean isLocal(@Nullable String host) {
    return host != null && host.matches("(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d{1,5})?");
  }

  private Answer page(String path, Map<String, String> query) {
    if (path.startsWith("/static/")) {
      return file(path.substring("/static/".length()));
    }
    Optional<String> page =
        switch (path) {
          case "/" -> Optional.of(pages.archive());
          case "/entities" -> Optional.of(pages.entities());
          case "/times" -> Optional.of(pages.times());
          case "/search" -> Optional.of(pages.search(cut(query.getOrDefault("q", ""))));
          default -> named(path, query);
        };
    return page.map(html -> Answer.html(200, html)).orElseGet(this::missing);
  }

  private Optional<String> named(String path, Map<String, String> query) {
    if (path.startsWith("/sources/")) {
      String from = query.getOrDefault("from", "0");
      int first = from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0;
      return pages.source(decoded(path.substring("/sources/".length())), first);
    }
    return path.startsWith("/entities/")
        ? pages.entity(decoded(path.substring("/entities/".length())))
        : Optional.empty();
  }

  private Answer missing() {
    return Answer.html(404, pages.problem("Not found", "There is no such page in this archive."));
  }

  private Answer file(String name) {
    String type = FILES.get(name);
    if (type == null) {
      return missing();
    }
    try (InputStream file = Pages.class.getResourceAsStream(name)) {
      return file == null
          ? missing()
          : new Answer(200, type, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return missing();
    }
  }

  private static Map<String, String> query(@Nullable String raw) {
    if (raw == null) {
      return Map.of();
    }
    Map<String, String> out = new HashMap<>();
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        out.put(pair.substring(0, equals), decoded(pair.substring(equals + 1).replace("+", "%20")));
      }
    }
    return out;
  }

  private static String cut(String words) {
    return words.length() > QUERY_MAX ? words.substring(0, QUERY_MAX) : words;
  }

  /// @throws IllegalArgumentException if the encoding is broken
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
