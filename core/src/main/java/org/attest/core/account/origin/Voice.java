package org.attest.core.account.origin;

import java.util.List;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Attribution.Stance;
import org.attest.core.relate.Statement;

/// Whose word something is, in the end.
///
/// Of `[{X reports}, {Y asserts}]` the voice is Y's; of `[{X denies}, {Y asserts}]` it is X's, who
/// denies. Who denies that somebody denies doubts.
///
/// @param speaker the id of an entity, the label of a hand, or a name; empty where nobody is named
/// @param stance of the speaker to what is said: asserts, denies, doubts or asks
/// @param hand the layer in which it is said: that of whoever speaks in the source, where that is a
///   hand
public record Voice(String speaker, Stance stance, Hand hand) {
  /// That of a statement for which nobody is named.
  public static final Voice NOBODY = new Voice("", Stance.ASSERTS, Hand.AUTHOR);

  /// The voice of a statement.
  public static Voice of(Statement statement) {
    List<Attribution> chain = statement.attribution();
    if (chain.isEmpty()) {
      return NOBODY;
    }
    Attribution said = chain.getLast();
    int against = 0;
    for (Attribution link : chain) {
      if (link.stance() != Stance.ASSERTS && link.stance() != Stance.REPORTS) {
        said = against == 0 ? link : said;
        against++;
      }
    }
    Stance stance =
        switch (against) {
          case 0 -> Stance.ASSERTS;
          case 1 -> said.stance();
          default -> Stance.DOUBTS;
        };
    return new Voice(said.speaker(), stance, Hand.of(said.speaker()));
  }

  /// Whether it says that it is so.
  public boolean affirms() {
    return stance == Stance.ASSERTS;
  }

  /// Whether it says that it is not so.
  public boolean denies() {
    return stance == Stance.DENIES;
  }
}
