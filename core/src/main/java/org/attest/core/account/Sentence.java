package org.attest.core.account;

import java.util.List;
import org.attest.core.account.origin.Voice;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Statement;

/// Says in words who says what.
final class Sentence {
  private Sentence() {}

  /// `per.x by way of per.narrator`.
  static String who(Statement statement) {
    List<Attribution> chain = statement.attribution();
    if (chain.isEmpty()) {
      return "nobody named";
    }
    Voice voice = Voice.of(statement);
    String first = chain.getFirst().speaker();
    return first.equals(voice.speaker()) ? first : voice.speaker() + " by way of " + first;
  }

  /// `x says a`, `x denies a`.
  static String says(Cell cell) {
    String verb =
        switch (cell.voice().stance()) {
          case ASSERTS, REPORTS -> " says ";
          case DENIES -> " denies ";
          case DOUBTS -> " doubts ";
          case ASKS -> " asks whether ";
        };
    return who(cell.statement()) + verb + cell.told();
  }
}
