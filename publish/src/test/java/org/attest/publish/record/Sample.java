package org.attest.publish.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.JournalEntry;
import org.attest.core.port.View;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Tie;
import org.attest.core.source.Box;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Passage;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// A view in which every field of every kind of record is present at least once.
final class Sample {
  static final String TEXT =
      """
      𝔏etter to Vera Holm¹, 3 May

      “Come,” said Vera

      ¹ Harbour 1931, p. 4.

      Holm. “Soon.”
      """;

  private Sample() {}

  static View view() {
    Shelf shelf =
        new Shelf()
            .source(
                "a.txt",
                new Metadata(
                    Optional.of("A letter"),
                    List.of("Ada Brandt", "N. N."),
                    Optional.of("en"),
                    Optional.empty(),
                    "text/plain"),
                TEXT)
            .source("b.txt", Metadata.of("text/plain"), "Nothing.\n");
    parts(shelf);
    findings(shelf);
    emendation(shelf);
    shelf
        .recognised(
            "a.txt", new Mark.Recognised(span("3 May"), 2, 43, new Box(100, 200, 3000, 400)))
        .entity(
            new Entity(
                "person.vera-holm",
                NameKind.PERSON,
                "Vera Holm",
                List.of("Vera Holm", "Holm"),
                2,
                List.of("https://viaf.org/viaf/1"),
                List.of(
                    Tie.proposed(
                        new Tie.Place("Holm", "a.txt"),
                        new Tie.Place("Vera Holm", "a.txt"),
                        "the surname alone",
                        0.9),
                    new Tie(
                        new Tie.Place("V. H.", "b.txt"),
                        new Tie.Place("Vera Holm", "a.txt"),
                        "decided: the same hand",
                        1,
                        Optional.of(2L)))))
        .journal(
            new JournalEntry(
                1, "1922-05-03T00:00:00Z", "reader", "receive", "a.txt", "{\"n\":\n1}", Shelf.SHA));
    statements(shelf);
    return shelf.view();
  }

  private static Statement raid(String id, String when) {
    Content.Participant striker =
        new Content.Participant(
            Optional.of("striker"), Optional.of("person.vera-holm"), Optional.of(Value.of(13)));
    return new Statement(
        id,
        new Content.Event(
            "ev.strike",
            Optional.of("hunger strike"),
            List.of(striker),
            Optional.of("pl.harbour"),
            List.of(when),
            Map.of(),
            false),
        List.of(new Attribution("Ada Brandt", Attribution.Stance.ASSERTS)),
        List.of(new Passage("a.txt", 0, 2, "\uD835\uDD0Fe")),
        Statement.Status.ACCEPTED,
        "reader",
        "",
        1);
  }

  private static void statements(Shelf shelf) {
    List<Statement> all = new ArrayList<>(List.of(raid("st.a", "1920"), raid("st.b", "1921")));
    for (int type = 0; type < Stated.TYPES; type++) {
      all.add(Stated.whole(type));
    }
    all.addAll(commitments());
    for (Statement statement : all) {
      JournalEntry.Draft draft =
          StatementLog.draft(statement, List.of(), "1922-05-03T00:00:00Z", "reader");
      long seq = 2L + all.indexOf(statement);
      shelf.journal(
          new JournalEntry(
              seq,
              draft.at(),
              draft.actor(),
              draft.action(),
              draft.subject(),
              draft.body(),
              Shelf.SHA));
    }
  }

  /// Told by two, with a vague making, a condition and an outcome of a part.
  private static List<Statement> commitments() {
    Optional<String> made = Optional.of("1921");
    Optional<String> due = Optional.of("P1M");
    List<Content> told =
        List.of(
            promise(Optional.of("Vera Holm"), made, due),
            promise(Optional.of("Ada Brandt"), made, due),
            new Content.Outcome("cm.visit", Optional.of("kept"), List.of("1921-05")),
            new Content.Attribute(
                "cm.visit",
                Optional.of("state"),
                Optional.of("Sund"),
                Optional.of(Value.of("broken")),
                Optional.empty()),
            new Content.Transmission("Ada Brandt", "reprint of", "The Harbour", Optional.empty()));
    List<Statement> out = new ArrayList<>();
    for (Content content : told) {
      Statement like = raid("st.c" + out.size(), "1921");
      out.add(
          new Statement(
              like.id(),
              content,
              like.attribution(),
              like.passages(),
              like.status(),
              like.by(),
              like.reason(),
              like.score()));
    }
    return out;
  }

  private static Content promise(
      Optional<String> debtor, Optional<String> made, Optional<String> due) {
    return new Content.Commitment(
        "cm.visit",
        Optional.of("promise"),
        debtor,
        Optional.of("Ada Brandt"),
        Optional.of("to come to the harbour"),
        made,
        due,
        Optional.of("fair weather"),
        Optional.of("she stays away"));
  }

  static String export(View view, Kind kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(view).write(kind, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void parts(Shelf shelf) {
    shelf
        .part(
            "a.txt",
            Part.of("p1", PartKind.DOCUMENT, new Span(0, TEXT.length() - 1))
                .withTitle("A letter")
                .withHead(
                    new Part.Head(
                        List.of("Ada Brandt"),
                        Optional.of("Vera Holm"),
                        Optional.of("1922-05-03"),
                        Optional.of("Sund"))))
        .part(
            "a.txt",
            Part.of("p2", PartKind.PARAGRAPH, span("“Come"))
                .withParent("p1")
                .withStretches(List.of(span("“Come,” said Vera"), span("Holm. “Soon.”"))))
        .part(
            "a.txt",
            Part.of("p3", PartKind.NOTE, span("¹ Harbour 1931, p. 4."))
                .withParent("p1")
                .withNumber("1")
                .withHand("later editor")
                .withAnchor(span("¹")))
        .part(
            "a.txt",
            Part.of("p4", PartKind.CITATION, span("Harbour 1931, p. 4"))
                .withParent("p3")
                .withCitations(
                    List.of(
                        new Citation(
                            span("Harbour 1931, p. 4"),
                            "Harbour 1931",
                            Optional.of("A. Harbour, Tides"),
                            Optional.of("4"),
                            Optional.of("No. 2")))));
  }

  private static void findings(Shelf shelf) {
    shelf
        .found(
            "a.txt",
            by(new Name(span("Vera Holm"), List.of(), "Vera Holm", NameKind.PERSON)),
            Optional.of("person.vera-holm"))
        .found(
            "a.txt",
            by(
                new TimeExpression(
                    span("3 May"),
                    TimeExpression.Type.DATE,
                    List.of("1922-05-03", "1922-05-16"),
                    Optional.of("julian"),
                    Optional.of("a.txt#p1"),
                    Optional.of("P1D"))),
            Optional.empty())
        .found(
            "a.txt",
            by(quotation(Quotation.Type.DIRECT, List.of(span("“Come,”"), span("“Soon.”")))),
            Optional.empty())
        .found(
            "a.txt",
            by(quotation(Quotation.Type.INDIRECT, List.of(span("said Vera")))),
            Optional.empty())
        .found(
            "a.txt",
            by(
                new Name(
                    new Span(span("Vera\n").start(), span("Holm.").start() + 4),
                    List.of(
                        new Span(span("Vera\n").start(), span("Vera\n").end() - 1),
                        new Span(span("Holm.").start(), span("Holm.").start() + 4)),
                    "Vera Holm",
                    NameKind.PERSON)),
            Optional.of("person.vera-holm"));
  }

  private static void emendation(Shelf shelf) {
    Emendation emendation =
        new Emendation(
            span("Come"),
            Emendation.Kind.VARIANT,
            "Go",
            List.of("A", "B"),
            Optional.of("in the margin"));
    shelf.found(
        "a.txt",
        new Proposal(emendation, "encoding/2: Ada Brandt", "the apparatus", 0.9),
        Optional.empty());
  }

  private static Quotation quotation(Quotation.Type type, List<Span> passages) {
    return new Quotation(
        type,
        passages,
        Optional.of("Vera Holm"),
        List.of("Vera Holm", "a child"),
        List.of("Vera Holm"),
        Optional.of(span("said Vera")));
  }

  private static Proposal by(org.attest.core.recognise.Finding finding) {
    return new Proposal(finding, "rule/1", "because", 0.5);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
