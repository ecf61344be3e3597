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
    Chains chains = Chains.of(told);
    Set<String> ids = new HashSet<>();
    List<Statement> out = new ArrayList<>();
    for (Proposer proposer : proposers) {
      if (proposer.kind() == kind && proposer.speaks(told.language())) {
        for (Suggested each : proposer.propose(told)) {
          out.add(statement(told, proposer, each, chains, ids));
        }
      }
    }
    return out;
  }

  private static Statement statement(
      Told told, Proposer proposer, Suggested suggested, Chains chains, Set<String> ids) {
    List<Passage> passages =
        suggested.passages().stream().map(span -> told.text().passage(told.id(), span)).toList();
    Span first = suggested.passages().getFirst();
    List<Attribution> chain = chains.of(first);
    return new Statement(
        free(told.id(suggested.content().type(), first), ids),
        suggested.content(),
        chain,
        passages,
        Statement.Status.PROPOSED,
        proposer.id(),
        suggested.reason(),
        suggested.score());
  }

  /// Several statements about the same words are numbered.
  private static String free(String id, Set<String> ids) {
    String out = id;
    for (int number = 2; !ids.add(out); number++) {
      out = id + "-" + number;
    }
    return out;
  }
}
