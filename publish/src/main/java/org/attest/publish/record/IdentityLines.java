package org.attest.publish.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.View;
import org.attest.core.recognise.Name;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Identities;
import org.attest.core.resolve.NameIndex;
import org.attest.core.resolve.Tie;
import org.attest.core.resolve.UndecidedPair;
import org.attest.core.source.Passage;

/// Statements of identity: why forms of an entity were brought together, what was decided, and
/// which entities may be one.
///
/// Each cites a passage of both names. A decision of which no name is found any more is not among
/// them; the journal has it.
final class IdentityLines {
  /// So many pairs are written, the likeliest.
  private static final int PAIRS_MAX = 10_000;

  private static final String SAME = Decision.Verdict.SAME.relation();

  private final JsonLines lines;
  private final View view;
  private final Catalogue catalogue;

  IdentityLines(JsonLines lines, View view) {
    this.lines = lines;
    this.view = view;
    this.catalogue = view.catalogue();
  }

  /// What one line says.
  ///
  /// @param speaker who decided it, or nothing
  private record Said(
      String id,
      String from,
      String relation,
      String to,
      List<Passage> passages,
      Optional<String> speaker,
      String by,
      String reason,
      double score) {}

  void write() {
    catalogue.entities().forEach(this::ties);
    Decisions.of(view.decisions()).live().forEach(this::decision);
    catalogue.pairs(0, PAIRS_MAX).forEach(this::pair);
    new AuthorityProposals(view).all().stream().limit(PAIRS_MAX).forEach(this::match);
  }

  private void match(AuthorityMatch match) {
    Entity entity = match.entity();
    List<Passage> passages =
        catalogue.namesOf(entity.id()).stream().limit(1).map(this::passage).toList();
    line(
        new Said(
            "record-" + entity.id() + "-" + match.record().id(),
            entity.id(),
            Decision.Verdict.PERHAPS.relation(),
            match.record().id(),
            passages,
            Optional.empty(),
            AuthorityIndex.ID,
            String.join("; ", match.reasons()),
            match.score()));
  }

  private void ties(Entity entity) {
    if (entity.ties().isEmpty()) {
      return;
    }
    List<Found> names = catalogue.namesOf(entity.id());
    int number = 0;
    for (Tie tie : entity.ties()) {
      List<Passage> passages = new ArrayList<>();
      passage(names, tie.form()).ifPresent(passages::add);
      passage(names, tie.to()).ifPresent(passages::add);
      number++;
      if (tie.decision().isEmpty() && !passages.isEmpty()) {
        line(
            new Said(
                entity.id() + "#identity-" + number,
                tie.form().reading(),
                SAME,
                tie.to().reading(),
                passages,
                Optional.empty(),
                Identities.ID,
                tie.why(),
                tie.score()));
      }
    }
  }

  private Optional<Passage> passage(List<Found> names, Tie.Place place) {
    return names.stream()
        .filter(found -> found.source().equals(place.source()) && isOf(found, place.reading()))
        .findFirst()
        .map(this::passage);
  }

  private static boolean isOf(Found found, String reading) {
    return found.proposal().finding() instanceof Name name
        && Appearance.namesake(name.kind(), name.reading())
            .equals(Appearance.namesake(name.kind(), reading));
  }

  private Passage passage(Found found) {
    return catalogue
        .text(found.source())
        .passage(found.source(), found.proposal().finding().span());
  }

  private void decision(Decision decision) {
    List<Passage> passages = new ArrayList<>();
    passage(decision.first()).ifPresent(passages::add);
    Optional<String> identifier = decision.second().identifier();
    if (identifier.isEmpty()) {
      passage(decision.second()).ifPresent(passages::add);
    }
    if (passages.size() == (identifier.isEmpty() ? 2 : 1)) {
      line(
          new Said(
              "decision-" + decision.seq(),
              decision.first().known().name(),
              decision.verdict().relation(),
              identifier.orElse(decision.second().known().name()),
              passages,
              Optional.of(decision.actor()),
              decision.actor(),
              decision.because(),
              1));
    }
  }

  /// Where the name stands of which a decision speaks.
  private Optional<Passage> passage(Decision.Party party) {
    Decision.Reference reference = party.known();
    for (Appearance appearance :
        catalogue.appearances(catalogue.sharing(List.of(NameIndex.key(reference))))) {
      Optional<String> form = reference.form(appearance);
      if (form.isPresent()) {
        return catalogue.found(appearance.source()).stream()
            .filter(found -> isOf(found, form.get()))
            .findFirst()
            .map(this::passage);
      }
    }
    return Optional.empty();
  }

  private void pair(UndecidedPair pair) {
    List<Passage> passages = new ArrayList<>();
    for (String entity : List.of(pair.first(), pair.second())) {
      catalogue.namesOf(entity).stream().findFirst().map(this::passage).ifPresent(passages::add);
    }
    line(
        new Said(
            "pair-" + pair.first() + "-" + pair.second(),
            pair.first(),
            Decision.Verdict.PERHAPS.relation(),
            pair.second(),
            passages,
            Optional.empty(),
            Identities.ID,
            pair.toReason(),
            pair.score()));
  }

  private void line(Said said) {
    lines.line(() -> {
      lines.text("id", said.id());
      lines.text("type", "identity");
      lines.objects("attribution", said.speaker().stream().toList(), this::speaker);
      lines.object(
          "content",
          () -> {
            lines.text("from", said.from());
            lines.text("relation", said.relation());
            lines.text("to", said.to());
          });
      lines.passages("passages", said.passages());
      lines.text("status", said.speaker().isPresent() ? "accepted" : "proposed");
      lines.text("by", said.by());
      lines.text("reason", Optional.of(said.reason()).filter(words -> !words.isEmpty()));
      lines.number("score", said.score());
    });
  }

  private void speaker(String name) {
    lines.text("speaker", name);
    lines.text("stance", "asserts");
  }
}
