package org.attest.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away whatever would change something and comes from a page of another site, as far as the
/// browser says where it comes from. That the form was on a page of this server is proven by its
/// token.
final class SameOrigin extends OncePerRequestFilter {
  private final Failures failures;

  SameOrigin(Failures failures) {
    this.failures = failures;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Guarding.changes(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean isOurs =
        header(request, "Sec-Fetch-Site").map("same-origin"::equals).orElse(true)
            && header(request, "Origin").map(own(request)::equals).orElse(true);
    if (isOurs) {
      chain.doFilter(request, response);
    } else {
      failures.handle(request, response, new AccessDeniedException("from another site"));
    }
  }

  private static String own(HttpServletRequest request) {
    return "http://" + header(request, "Host").orElse("");
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }
}
