package org.attest.core.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.attest.core.source.Span;

/// Runs proposers over a source.
///
/// @param proposers in the order in which they run
public record Proposing(List<Proposer> proposers) {
  public Proposing {
    proposers = List.copyOf(proposers);
  }

  /// Names the versions of those who find this kind: where it changes, they would find others.
  public String version(Kind kind) {
    return String.join(
        "+",
        proposers.stream().filter(each -> each.kind() == kind).map(Proposer::id).sorted().toList());
  }

  /// Whether anybody finds this kind in a language.
  public boolean speaks(Kind kind, String language) {
    return proposers.stream().anyMatch(each -> each.kind() == kind && each.speaks(language));
  }

  /// The proposals of one kind, in the order of the text.
  public List<Statement> propose(Told told, Kind kind) {
    Making making = new Making(told, "");
    for (Proposer proposer : proposers) {
      if (proposer.kind() == kind && proposer.speaks(told.language())) {
        proposer.propose(told).forEach(each -> making.add(each, proposer.id()));
      }
    }
    return making.made;
  }

  /// What somebody else suggests, as statements.
  ///
  /// @param prefix of the statements' ids, so that they are not those of the proposers
  /// @param by who proposes
  public static List<Statement> statements(
      Told told, List<Suggested> suggested, String prefix, String by) {
    Making making = new Making(told, prefix);
    suggested.forEach(each -> making.add(each, by));
    return making.made;
  }

  private static final class Making {
    private final Told told;
    private final String prefix;
    private final Attributions chains;
    private final Set<String> ids = new HashSet<>();
    private final List<Statement> made = new ArrayList<>();

    Making(Told told, String prefix) {
      this.told = told;
      this.prefix = prefix;
      this.chains =
          told.analysis()
              .map(analysis -> Attributions.of(told, analysis))
              .orElseGet(() -> Attributions.of(told));
    }

    void add(Suggested suggested, String by) {
      Span first = suggested.passages().getFirst();
      List<Passage> passages =
          suggested.passages().stream().map(span -> told.text().passage(told.id(), span)).toList();
      made.add(
          new Statement(
              free(told.id(prefix + suggested.content().type(), first)),
              suggested.content(),
              suggested
                  .hand()
                  .map(hand -> List.of(new Attribution(hand, Attribution.Stance.ASSERTS)))
                  .orElseGet(() -> chains.of(first)),
              passages,
              Statement.Status.PROPOSED,
              by,
              reason(suggested, first),
              suggested.score()));
    }

    private String reason(Suggested suggested, Span first) {
      return chains
          .reason(first)
          .map(why -> suggested.reason() + "; " + why)
          .orElse(suggested.reason());
    }

    /// Several statements about the same words are numbered.
    private String free(String id) {
      String out = id;
      for (int number = 2; !ids.add(out); number++) {
        out = id + "-" + number;
      }
      return out;
    }
  }
}
