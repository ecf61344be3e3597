package org.attest.app.web;

import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.attest.app.archive.DecisionDesk;
import org.attest.core.port.JournalEntry;
import org.attest.core.problem.BusyStoreException;
import org.attest.core.problem.Outcome;
import org.attest.core.problem.Problem;
import org.attest.publish.page.Pages;
import org.attest.publish.record.Twin;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The addresses that change something: a decision on who is who, one on a statement, and the
/// undoing of either.
///
/// A person is led back to the page, a program gets the number of the decision. What is refused,
/// and that somebody else is writing, is said with 409; then nothing has changed.
record Deciding(DecisionDesk desk, Pages pages) {
  static final String DECIDE = "/decide";
  static final String UNDO = "/undo";
  static final String JUDGE = "/statements/decide";

  void add(RouterFunctions.Builder routes) {
    routes
        .route(POST(DECIDE), this::decide)
        .route(POST(JUDGE), this::judge)
        .route(POST(UNDO), this::undo);
  }

  private ServerResponse decide(ServerRequest request) {
    Asked asked = new Asked(request);
    try {
      return told(
          asked,
          desk.decide(
              asked.verdict(), asked.required("first"), asked.required("second"), asked.because()));
    } catch (BusyStoreException busy) {
      return busy(asked);
    }
  }

  private ServerResponse judge(ServerRequest request) {
    Asked asked = new Asked(request);
    try {
      return told(
          asked, desk.judge(asked.judgement(), asked.required("statement"), asked.because()));
    } catch (BusyStoreException busy) {
      return busy(asked);
    }
  }

  private ServerResponse undo(ServerRequest request) {
    Asked asked = new Asked(request);
    try {
      return told(asked, desk.undo(asked.seq(), asked.because()));
    } catch (BusyStoreException busy) {
      return busy(asked);
    }
  }

  private ServerResponse busy(Asked asked) {
    return refused(
        asked,
        "Somebody else is writing",
        "The archive is being written by another program. Nothing was decided; try again when it"
            + " has ended.");
  }

  private ServerResponse told(Asked asked, Outcome<JournalEntry> outcome) {
    if (outcome.value().isEmpty()) {
      return refused(
          asked,
          "Not decided",
          outcome.problems().stream().map(Problem::toLine).collect(Collectors.joining("; ")));
    }
    long seq = outcome.value().get().seq();
    if (asked.isForPrograms()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Twin.decided(outcome.value().get(), out);
      return answer(HttpStatus.OK, MediaType.APPLICATION_JSON, out.toByteArray());
    }
    String back = asked.back();
    boolean isQueue =
        back.startsWith("/pairs")
            || back.startsWith("/authorities")
            || back.startsWith("/contradictions")
            || back.startsWith("/disagreements")
            || back.startsWith("/statements");
    boolean isDone = isQueue && !outcome.value().get().action().equals("undo");
    String done = isDone ? (back.contains("?") ? "&" : "?") + "done=" + seq : "";
    return ServerResponse.seeOther(URI.create(back + done)).build();
  }

  private ServerResponse refused(Asked asked, String title, String words) {
    if (asked.isForPrograms()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Twin.problem(HttpStatus.CONFLICT.value(), title, words, out);
      return answer(HttpStatus.CONFLICT, MediaType.APPLICATION_JSON, out.toByteArray());
    }
    byte[] page = pages.problem(title, words).getBytes(StandardCharsets.UTF_8);
    return answer(HttpStatus.CONFLICT, MediaType.TEXT_HTML, page);
  }

  private static ServerResponse answer(HttpStatus status, MediaType type, byte[] body) {
    return ServerResponse.status(status)
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .build((_, response) -> {
          response.getOutputStream().write(body);
          return null;
        });
  }
}
