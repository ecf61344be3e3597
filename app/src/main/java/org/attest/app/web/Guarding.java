package org.attest.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Knows forms of this server by a secret that is made when it starts and stands in each of them.
///
/// A page of another site cannot read it, since it cannot read a page of this one; nothing is kept
/// in the browser.
final class Guarding implements CsrfTokenRepository {
  private static final int SECRET_BYTES = 32;

  private final CsrfToken token;

  Guarding() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    this.token =
        new DefaultCsrfToken(
            "X-CSRF-TOKEN",
            "_csrf",
            Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /// What forms of this server hold.
  String secret() {
    return token.getToken();
  }

  /// Whether a request would change something.
  static boolean changes(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && (request.getRequestURI().equals(Deciding.DECIDE)
            || request.getRequestURI().equals(Deciding.JUDGE)
            || request.getRequestURI().equals(Stating.STATE)
            || request.getRequestURI().equals(Deciding.UNDO));
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token;
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken saved, HttpServletRequest request, HttpServletResponse response) {
    // it is the same for all and is kept here
  }

  @Override
  public CsrfToken loadToken(HttpServletRequest request) {
    return token;
  }
}
