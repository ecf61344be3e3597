package org.attest.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// Gives addresses their pages, their twins and their files.
///
/// @param routes takes them, in the order in which they are tried
/// @param failures answers where there is no page
record Addresses(RouterFunctions.Builder routes, Failures failures) {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
  private static final MediaType JSON =
      new MediaType("application", "json", StandardCharsets.UTF_8);
  private static final String SUFFIX = ".json";

  /// Writes a twin.
  interface Written {
    /// @return whether there is anything to be written
    boolean to(Asked asked, OutputStream out);
  }

  /// Writes the twin of what has this id.
  interface Named {
    boolean to(String id, OutputStream out);
  }

  static RequestPredicate looks(String address) {
    return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(address));
  }

  void page(String address, Function<Asked, Optional<String>> page) {
    routes.route(
        looks(address),
        request ->
            page.apply(new Asked(request))
                .map(html -> answer(HTML, html.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> failures.missing(request)));
  }

  /// A file of another program's form, to be saved under the name in its address.
  void file(String address, MediaType type, BiConsumer<Asked, OutputStream> written) {
    routes.route(
        looks(address),
        request -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          written.accept(new Asked(request), out);
          return answer(type, out.toByteArray());
        });
  }

  /// A twin that there may be or not.
  void twin(String address, Written twin) {
    routes.route(
        looks(address),
        request -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          return twin.to(new Asked(request), out)
              ? answer(JSON, out.toByteArray())
              : failures.missing(request);
        });
  }

  /// A twin that there always is.
  void list(String address, BiConsumer<Asked, OutputStream> twin) {
    file(address, JSON, twin);
  }

  /// A page and, with `.json` behind its id, its twin. An id that itself ends so comes first.
  void either(
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
    page(address, page);
  }

  private static boolean isTwin(String id, Predicate<String> exists) {
    return id.endsWith(SUFFIX) && !exists.test(id);
  }

  static ServerResponse answer(MediaType type, byte[] body) {
    return ServerResponse.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .build((_, response) -> {
          response.getOutputStream().write(body);
          return null;
        });
  }
}
