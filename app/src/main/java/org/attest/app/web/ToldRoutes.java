package org.attest.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.publish.page.AccountPages;
import org.attest.publish.page.Pages;
import org.attest.publish.record.ToldTwin;
import org.springframework.http.MediaType;

/// The addresses of what statements say, and of what is reckoned from them.
record ToldRoutes(Pages pages, ToldTwin twin) {
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  void add(Addresses at) {
    chronology(at);
    statements(at);
    ledger(at);
    accounts(at);
  }

  private void chronology(Addresses at) {
    at.page("/chronology", asked -> Optional.of(pages.chronology(asked.section())));
    at.routes()
        .route(
            Addresses.looks("/chronology.svg"),
            request ->
                Addresses.answer(
                    SVG,
                    pages
                        .chronologyPicture(new Asked(request).section())
                        .getBytes(StandardCharsets.UTF_8)));
    at.list("/chronology.json", (asked, out) -> twin.chronology(asked.choice(), out));
    at.page(
        "/contradictions",
        asked -> Optional.of(pages.contradictions(asked.from(), asked.text("done"))));
    at.list("/contradictions.json", (_, out) -> twin.contradictions(out));
    at.page("/events", asked -> asked.text("id").flatMap(pages::event));
    at.twin(
        "/events.json",
        (asked, out) -> asked.text("id").filter(id -> twin.event(id, out)).isPresent());
    at.either(
        "/events/{*id}", pages::isEvent, asked -> pages.event(asked.variable("id")), twin::event);
  }

  private void statements(Addresses at) {
    at.page(
        "/statements",
        asked ->
            Optional.of(pages.statements(asked.statements(), asked.from(), asked.text("done"))));
    at.list("/statements.json", (asked, out) -> twin.statements(asked.statements()::takes, out));
    at.page("/statements/asked", asked -> asked.text("id").flatMap(pages::asked));
    at.page("/proposals", _ -> Optional.of(pages.proposals()));
    at.list("/proposals.json", (_, out) -> twin.proposals(out));
  }

  private void ledger(Addresses at) {
    at.page("/ledger", asked -> Optional.of(pages.ledger(asked.ledger())));
    at.list("/ledger.json", (asked, out) -> twin.ledger(asked.commitments(), out));
    at.file("/ledger.csv", CSV, (asked, out) -> twin.ledgerTable(asked.commitments(), out));
    at.file("/ledger.ics", CALENDAR, (asked, out) -> twin.ledgerCalendar(asked.commitments(), out));
  }

  private void accounts(Addresses at) {
    AccountPages accounts = pages.accounts();
    at.page(
        "/accounts",
        asked ->
            asked.text("about").isPresent()
                ? asked.text("about").flatMap(accounts::about)
                : Optional.of(accounts.list(asked.from())));
    at.twin(
        "/accounts.json",
        (asked, out) -> {
          if (asked.text("about").isPresent()) {
            return twin.accounts(asked.required("about"), out);
          }
          twin.subjects(out);
          return true;
        });
    at.page(
        "/disagreements",
        asked ->
            Optional.of(
                accounts.disagreements(asked.disagreements(), asked.from(), asked.text("done"))));
    at.list(
        "/disagreements.json",
        (asked, out) -> twin.disagreements(asked.disagreements()::takes, out));
    at.page("/debates", _ -> Optional.of(accounts.debates()));
    at.list("/debates.json", (_, out) -> twin.debates(out));
  }
}
