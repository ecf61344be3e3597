package org.attest.core.account;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.account.term.Topic;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;

/// Makes disagreements of what rules find.
final class Found {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Found() {}

  static Disagreement of(
      String subject,
      String question,
      Topic topic,
      Severity severity,
      List<Statement> statements,
      List<Disagreement.Side> sides,
      String explanation) {
    String ids = statements.stream().map(Statement::id).sorted().collect(Collectors.joining("\n"));
    return new Disagreement(
        "ds." + hash(question + "\n" + ids),
        subject,
        question,
        topic,
        severity,
        statements,
        sides,
        explanation);
  }

  /// FNV-1a, 64 bits.
  private static String hash(String text) {
    long hash = BASIS;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * PRIME;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  static Disagreement.Side side(List<Cell> cells) {
    Cell first = cells.getFirst();
    String no = first.voice().affirms() ? "" : "not ";
    return new Disagreement.Side(
        no + first.told(), cells.stream().map(Cell::statement).distinct().toList());
  }

  /// Of what is denied that which the denial itself names: what its last speaker says.
  static <T> T denied(List<T> told, Statement against, Function<T, Statement> statement) {
    String named =
        against.attribution().size() < 2 ? "" : against.attribution().getLast().speaker();
    return told.stream()
        .filter(each ->
            statement.apply(each).attribution().stream()
                .map(Attribution::speaker)
                .anyMatch(named::equals))
        .findFirst()
        .orElse(told.getFirst());
  }
}
