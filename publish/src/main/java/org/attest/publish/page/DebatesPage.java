package org.attest.publish.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.account.argue.Claim;
import org.attest.core.account.argue.Debate;
import org.attest.core.account.argue.Move;
import org.attest.core.port.Catalogue;

/// Debates: who claims what, who replies, what is conceded and what nobody answers.
record DebatesPage(List<Map> debates) {
  private static final int DEPTH_MAX = 20;

  /// The map of one debate.
  ///
  /// @param points in the order in which they are read: each reply stands below what it meets,
  ///   deeper by one
  record Map(String topic, int claims, int unanswered, int conceded, List<Point> points) {}

  /// A claim where it stands on the map.
  ///
  /// @param depth from 0, the openings
  /// @param how it meets the claim above it; empty of openings
  /// @param isAgain whether it stood further up already, so that what meets it is not told again
  record Point(
      int depth,
      String how,
      String anchor,
      String kind,
      String text,
      List<Named.Term> speakers,
      List<String> others,
      boolean isUnanswered,
      boolean isConceded,
      boolean isProposed,
      boolean isAgain,
      List<Snippets.Snippet> passages) {}

  static DebatesPage of(List<Debate> debates, Chronicle chronicle, Catalogue catalogue) {
    Named named = new Named(catalogue, chronicle);
    Snippets snippets = new Snippets(catalogue);
    return new DebatesPage(debates.stream().map(debate -> map(debate, named, snippets)).toList());
  }

  private static Map map(Debate debate, Named named, Snippets snippets) {
    Walk walk = new Walk(debate, named, snippets);
    debate.openings().forEach(claim -> walk.add(claim, 0, ""));
    // What is left goes round in a circle: it has no opening.
    debate.claims().stream()
        .filter(claim -> !walk.seen.contains(claim.id()))
        .forEach(claim -> walk.add(claim, 0, ""));
    return new Map(
        debate.topic().isEmpty() ? "no topic" : Visible.name(debate.topic()),
        debate.claims().size(),
        debate.unanswered().size(),
        debate.conceded().size(),
        walk.points);
  }

  /// Walks a debate from its openings down.
  private static final class Walk {
    private final Debate debate;
    private final Named named;
    private final Snippets snippets;
    private final Set<String> seen = new HashSet<>();
    private final List<Point> points = new ArrayList<>();

    private Walk(Debate debate, Named named, Snippets snippets) {
      this.debate = debate;
      this.named = named;
      this.snippets = snippets;
    }

    private void add(Claim claim, int depth, String how) {
      boolean isAgain = !seen.add(claim.id());
      points.add(point(claim, depth, how, isAgain));
      if (!isAgain && depth < DEPTH_MAX) {
        for (Claim reply : debate.repliesTo(claim)) {
          add(reply, depth + 1, how(reply, claim));
        }
      }
    }

    private static String how(Claim reply, Claim claim) {
      return reply.moves().stream()
          .filter(move -> move.to().equals(claim.id()))
          .map(Move::kind)
          .map(Move.Kind::label)
          .findFirst()
          .orElse("");
    }

    private Point point(Claim claim, int depth, String how, boolean isAgain) {
      return new Point(
          depth,
          how,
          Address.encoded(claim.id()),
          claim.kind().map(Visible::name).orElse(""),
          Visible.name(claim.text()),
          claim.speakers().stream().map(named::term).toList(),
          claim.moves().stream()
              .map(move -> move.kind().label() + " " + Visible.name(move.to()))
              .toList(),
          claim.isUnanswered(),
          claim.isConceded(),
          claim.statements().stream().noneMatch(each -> each.isAccepted()),
          isAgain,
          isAgain
              ? List.of()
              : claim.statements().stream()
                  .flatMap(each -> each.passages().stream())
                  .distinct()
                  .map(snippets::of)
                  .toList());
    }
  }
}
