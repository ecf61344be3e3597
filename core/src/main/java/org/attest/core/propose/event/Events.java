package org.attest.core.propose.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.grammar.Analysis;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.propose.event.trigger.Trigger;
import org.attest.core.propose.event.trigger.TriggerModel;

/// Proposes the events that a source tells of.
public final class Events implements Proposer {
  private final EventModels models;

  /// What was learnt, read when a text first needs it.
  public interface EventModels {
    /// @param language the first part of a BCP 47 tag
    Optional<TriggerModel> triggers(String language);
  }

  public Events(EventModels models) {
    this.models = models;
  }

  @Override
  public String id() {
    return "events/2";
  }

  @Override
  public Kind kind() {
    return Kind.EVENTS;
  }

  @Override
  public boolean speaks(String language) {
    return Acts.speaks(language);
  }

  @Override
  public List<Suggested> propose(Told told) {
    return speaks(told.language())
        ? told.analysis().map(analysis -> propose(told, analysis)).orElse(List.of())
        : List.of();
  }

  private List<Suggested> propose(Told told, Analysis analysis) {
    double[] likely = likely(analysis, models.triggers(told.language()));
    Telling telling = new Telling(told, analysis, Acts.english(), likely);
    List<Suggested> out = new ArrayList<>();
    for (Found found : new Finder(telling.sentences(), Acts.english()).all()) {
      telling.of(found).ifPresent(out::add);
    }
    return out;
  }

  /// For each token how likely the learnt model takes it to tell of what really happened.
  private static double[] likely(Analysis analysis, Optional<TriggerModel> model) {
    double[] out = new double[analysis.tokens().size()];
    if (model.isPresent()) {
      for (Trigger trigger : model.get().tag(analysis)) {
        for (int i = trigger.from(); i < trigger.to(); i++) {
          out[i] = trigger.score();
        }
      }
    }
    return out;
  }
}
