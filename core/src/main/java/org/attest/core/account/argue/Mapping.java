package org.attest.core.account.argue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Ties claims to each other and to topics.
final class Mapping {
  private final Map<String, List<Statement>> byClaim = new LinkedHashMap<>();
  private final Map<String, Map<String, Move>> moves = new LinkedHashMap<>();

  /// @param told arguments, in the order of the texts
  Mapping(List<Statement> told) {
    for (Statement statement : told) {
      Content.Argument argument = (Content.Argument) statement.content();
      byClaim.computeIfAbsent(argument.id(), _ -> new ArrayList<>(1)).add(statement);
      for (Content.Answer answer : argument.answers()) {
        Move.Kind kind = Move.Kind.parse(answer.relation());
        moves
            .computeIfAbsent(argument.id(), _ -> new LinkedHashMap<>())
            .merge(
                kind + "\n" + answer.to(),
                new Move(argument.id(), kind, answer.to(), List.of(statement)),
                Mapping::both);
      }
    }
  }

  private static Move both(Move one, Move other) {
    List<Statement> all = new ArrayList<>(one.statements());
    all.addAll(other.statements());
    return new Move(one.from(), one.kind(), one.to(), all);
  }

  List<Debate> debates() {
    Map<String, List<Move>> met = new LinkedHashMap<>();
    for (Map<String, Move> of : moves.values()) {
      of.values()
          .forEach(move -> met.computeIfAbsent(move.to(), _ -> new ArrayList<>(1)).add(move));
    }
    Map<String, List<Claim>> byTopic = new LinkedHashMap<>();
    byClaim.forEach((id, statements) ->
        byTopic
            .computeIfAbsent(topic(id), _ -> new ArrayList<>())
            .add(claim(id, statements, met.getOrDefault(id, List.of()))));
    List<Debate> out = new ArrayList<>();
    byTopic.forEach((topic, claims) -> out.add(new Debate(topic, claims)));
    return out;
  }

  private Claim claim(String id, List<Statement> statements, List<Move> met) {
    return new Claim(
        id,
        first(statements, Content.Argument::kind),
        first(statements, Content.Argument::text).orElse(id),
        statements,
        List.copyOf(moves.getOrDefault(id, Map.of()).values()),
        met);
  }

  private static Optional<String> first(
      List<Statement> statements, Function<Content.Argument, Optional<String>> field) {
    return statements.stream()
        .flatMap(each -> field.apply((Content.Argument) each.content()).stream())
        .findFirst();
  }

  /// Its own, else that of the nearest claim that it meets, itself or through others.
  private String topic(String id) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String each = open.removeFirst();
      Optional<String> own = first(byClaim.getOrDefault(each, List.of()), Content.Argument::topic);
      if (own.isPresent()) {
        return own.get();
      }
      if (seen.add(each)) {
        moves.getOrDefault(each, Map.of()).values().forEach(move -> open.add(move.to()));
      }
    }
    return "";
  }
}
