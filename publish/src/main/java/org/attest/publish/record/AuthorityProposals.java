package org.attest.publish.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.authority.AuthorityIndex;
import org.attest.core.authority.AuthorityMatch;
import org.attest.core.port.View;
import org.attest.core.resolve.Decision;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Lives;

/// Which entities of a view may be what records of its authority files mean, as far as nobody has
/// decided.
///
/// An entity that has not changed is not looked up again. Safe for several threads.
public final class AuthorityProposals {
  private final View view;
  private final DecisionLog log;
  private final Map<String, Looked> looked = new HashMap<>();
  private Optional<AuthorityIndex> index = Optional.empty();

  /// What was found for an entity when it was so.
  private record Looked(Entity entity, List<AuthorityMatch> matches) {}

  public AuthorityProposals(View view) {
    this(view, new DecisionLog(view.journal()));
  }

  public AuthorityProposals(View view, DecisionLog log) {
    this.view = view;
    this.log = log;
  }

  /// All proposals, the likeliest first.
  public List<AuthorityMatch> all() {
    if (view.authorities().files().isEmpty()) {
      return List.of();
    }
    Map<String, List<Decision.Party>> refused = refused();
    return view.catalogue().entities().stream()
        .flatMap(entity -> open(entity, refused).stream())
        .sorted(AuthorityMatch.BEST_FIRST)
        .toList();
  }

  /// Those of one entity, the likeliest first.
  public List<AuthorityMatch> of(Entity entity) {
    return view.authorities().files().isEmpty() ? List.of() : open(entity, refused());
  }

  private List<AuthorityMatch> open(Entity entity, Map<String, List<Decision.Party>> refused) {
    return matches(entity).stream()
        .filter(match ->
            refused.getOrDefault(match.record().id(), List.of()).stream()
                .noneMatch(party -> isOf(party, entity)))
        .toList();
  }

  private synchronized List<AuthorityMatch> matches(Entity entity) {
    AuthorityIndex now = view.authorities().index();
    if (index.filter(known -> known == now).isEmpty()) {
      looked.clear();
      index = Optional.of(now);
    }
    Looked last = looked.get(entity.id());
    if (last == null || !last.entity().equals(entity)) {
      Lives lives = Lives.of(view.catalogue().appearancesOf(entity.id()));
      last = new Looked(entity, now.matches(entity, lives));
      looked.put(entity.id(), last);
    }
    return last.matches();
  }

  /// By identifier, who is decided not to be meant.
  private Map<String, List<Decision.Party>> refused() {
    Map<String, List<Decision.Party>> out = new HashMap<>();
    for (Decision decision : log.decisions().live()) {
      if (decision.verdict() == Decision.Verdict.DIFFERENT) {
        decision
            .second()
            .identifier()
            .ifPresent(id -> out.computeIfAbsent(id, _ -> new ArrayList<>()).add(decision.first()));
      }
    }
    return out;
  }

  /// Whether a decision spoke of this entity: by its id, or by a name that no other bears.
  private static boolean isOf(Decision.Party party, Entity entity) {
    return party.entity().filter(entity.id()::equals).isPresent()
        || party.references().stream()
            .filter(reference -> reference.kind() == entity.kind())
            .filter(reference -> reference.source().isEmpty())
            .map(Decision.Reference::plain)
            .anyMatch(reference ->
                entity.forms().stream()
                    .map(form -> Decision.Reference.of(entity.kind(), form).plain())
                    .anyMatch(own -> own.name().equals(reference.name())));
  }
}
