package org.attest.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.attest.publish.page.Pages;
import org.attest.publish.record.Twin;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The last resort of requests: whatever goes wrong becomes one page, or for programs one JSON
/// object, that says so and shows nothing of the program's inside.
final class Failures
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
  /// Scripts, styles and pictures come from the program itself, and nothing comes from elsewhere.
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Pages pages;

  Failures(Pages pages) {
    this.pages = pages;
  }

  /// What went wrong, as a person is told.
  private record Failure(HttpStatus status, String title, String words) {
    static final Failure MISSING =
        new Failure(HttpStatus.NOT_FOUND, "Not found", "There is no such page in this archive.");
    static final Failure UNCLEAR =
        new Failure(
            HttpStatus.BAD_REQUEST,
            "Not understood",
            "The address is not one of this archive. Begin at the archive's first page.");
    static final Failure FORBIDDEN =
        new Failure(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Not possible",
            "This address can be looked at, nothing else.");
    static final Failure FOREIGN =
        new Failure(
            HttpStatus.FORBIDDEN,
            "Not from this page",
            "Nothing was changed: the request did not come from a page of this server, or the server"
                + " was started anew meanwhile. Load the page again.");
    static final Failure BROKEN =
        new Failure(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "The machine failed",
            "The page could not be made. “attest check” looks whether the archive is whole.");
  }

  ServerResponse missing(ServerRequest request) {
    return answer(request, Failure.MISSING);
  }

  /// Whatever a handler throws.
  ServerResponse thrown(Throwable thrown, ServerRequest request) {
    boolean unclear =
        thrown instanceof IllegalArgumentException || thrown instanceof InvalidParameterException;
    return answer(request, unclear ? Failure.UNCLEAR : Failure.BROKEN);
  }

  private ServerResponse answer(ServerRequest request, Failure failure) {
    boolean json = isForPrograms(request.path()) || new Asked(request).isForPrograms();
    return ServerResponse.status(failure.status())
        .contentType(type(json))
        .build((_, response) -> {
          response.getOutputStream().write(body(failure, json));
          return null;
        });
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException denied)
      throws IOException {
    write(request, response, Failure.FORBIDDEN);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    boolean isForeign = denied instanceof CsrfException || Guarding.changes(request);
    write(request, response, isForeign ? Failure.FOREIGN : Failure.FORBIDDEN);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    write(request, response, Failure.UNCLEAR);
  }

  private void write(HttpServletRequest request, HttpServletResponse response, Failure failure)
      throws IOException {
    boolean json =
        isForPrograms(request.getRequestURI())
            || "application/json".equals(request.getHeader("Accept"));
    response.setStatus(failure.status().value());
    // A request that is turned away at the door never reaches the filter that adds this.
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(type(json).toString());
    response.getOutputStream().write(body(failure, json));
  }

  private static boolean isForPrograms(String path) {
    return path.endsWith(".json") || path.startsWith(Reconciling.RECONCILE);
  }

  private static MediaType type(boolean json) {
    return new MediaType(
        json ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  }

  private byte[] body(Failure failure, boolean json) {
    if (json) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Twin.problem(failure.status().value(), failure.title(), failure.words(), out);
      return out.toByteArray();
    }
    return pages.problem(failure.title(), failure.words()).getBytes(StandardCharsets.UTF_8);
  }
}
