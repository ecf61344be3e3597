package org.attest.core.account.argue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// All claims about one topic.
///
/// @param topic as it is told; empty for claims of which nobody tells any, and that meet none that
///   has one
/// @param claims in the order of the texts
public record Debate(String topic, List<Claim> claims) {
  private static final Comparator<Statement> BY_TEXT =
      Comparator.comparing((Statement each) -> each.passages().getFirst().source())
          .thenComparingInt(each -> each.passages().getFirst().start())
          .thenComparing(Statement::id);

  public Debate {
    claims = List.copyOf(claims);
  }

  /// All debates of one view, in the order of the texts.
  public static List<Debate> of(Iterable<Statement> statements) {
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.content() instanceof Content.Argument
          && statement.status() != Statement.Status.REJECTED) {
        told.add(statement);
      }
    }
    told.sort(BY_TEXT);
    return new Mapping(told).debates();
  }

  /// Claims that begin: those that meet no other claim of this debate.
  public List<Claim> openings() {
    Set<String> here = ids();
    return claims.stream()
        .filter(claim -> claim.moves().stream().noneMatch(move -> isHere(move, here)))
        .toList();
  }

  /// Claims that meet one of this debate, in the order of the texts.
  public List<Claim> repliesTo(Claim claim) {
    Set<String> from = new LinkedHashSet<>();
    claim.met().stream()
        .filter(move -> !move.from().equals(claim.id()))
        .forEach(move -> from.add(move.from()));
    return claims.stream().filter(each -> from.contains(each.id())).toList();
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  private static boolean isHere(Move move, Set<String> here) {
    return here.contains(move.to()) && !move.to().equals(move.from());
  }

  /// Claims that nobody replies to, but for what only concedes or supports.
  public List<Claim> unanswered() {
    return claims.stream()
        .filter(Claim::isUnanswered)
        .filter(claim -> claim.moves().stream().noneMatch(Debate::isConceding))
        .toList();
  }

  /// Claims that somebody concedes.
  public List<Claim> conceded() {
    return claims.stream().filter(Claim::isConceded).toList();
  }

  private static boolean isConceding(Move move) {
    return move.kind() == Move.Kind.CONCEDES || move.kind() == Move.Kind.SUPPORTS;
  }
}
