package org.attest.app.web;

import jakarta.servlet.DispatcherType;
import org.attest.app.reconcile.Reconciliation;
import org.attest.core.port.View;
import org.attest.publish.page.Pages;
import org.attest.publish.page.Writing;
import org.attest.publish.record.AccountBook;
import org.attest.publish.record.Timelines;
import org.attest.publish.record.ToldTwin;
import org.attest.publish.record.Twin;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// Wires the server: only what is listed here runs in it. The encoding is among it because forms of
/// browsers do not name theirs, and Tomcat would take them for Latin-1.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class,
})
class WebSetup {
  @Bean
  Guarding guarding() {
    return new Guarding();
  }

  @Bean
  Timelines timelines(View view) {
    return new Timelines(view);
  }

  @Bean
  AccountBook book(View view, Timelines timelines) {
    return new AccountBook(view, timelines);
  }

  @Bean
  Pages pages(View view, Desk desk, Guarding guarding, Timelines timelines, AccountBook book) {
    return new Pages(
        view,
        desk.open().map(open -> new Writing(guarding.secret(), open.actor())),
        timelines,
        book);
  }

  @Bean
  Failures failures(Pages pages) {
    return new Failures(pages);
  }

  @Bean
  RouterFunction<ServerResponse> routes(
      View view, Pages pages, Failures failures, Desk desk, Timelines timelines, AccountBook book) {
    return new Routes(view, pages, new Twin(view), new ToldTwin(timelines, book))
        .all(
            failures,
            desk.open().map(open -> new Deciding(open, pages)),
            new Reconciling(new Reconciliation(view)));
  }

  /// Everybody who can reach the loopback address may look, and decide from a page of this server
  /// unless it only shows; nobody may do anything else.
  @Bean
  SecurityFilterChain security(HttpSecurity http, Failures failures, Desk desk, Guarding guarding) {
    http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.POST, Reconciling.RECONCILE)
                .permitAll()
                .requestMatchers(request -> desk.open().isPresent() && Guarding.changes(request))
                .permitAll()
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll())
        .csrf(csrf ->
            csrf.csrfTokenRepository(guarding)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                .requireCsrfProtectionMatcher(Guarding::changes))
        .addFilterBefore(new SameOrigin(failures), CsrfFilter.class)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(failures))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(Failures.POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                    policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    return http.build();
  }

  /// A page of another site must not reach this one under a name of its own. File names may hold
  /// signs that other servers forbid in addresses.
  @Bean
  StrictHttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(WebSetup::isLocal);
    firewall.setAllowSemicolon(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowUrlEncodedLineFeed(true);
    firewall.setAllowUrlEncodedCarriageReturn(true);
    firewall.setAllowUrlEncodedLineSeparator(true);
    firewall.setAllowUrlEncodedParagraphSeparator(true);
    return firewall;
  }

  private static boolean isLocal(String host) {
    return host.equals("localhost")
        || host.equals("127.0.0.1")
        || host.equals("[::1]")
        || host.equals("::1");
  }
}
