package org.attest.core.account.argue;

import java.util.List;
import java.util.Locale;
import org.attest.core.relate.Statement;

/// How one claim stands to another.
///
/// @param from the id of the claim that makes the move
/// @param kind supports, opposes, answers, concedes, limits, asks about
/// @param to the id of the claim that it meets
/// @param statements that say so
public record Move(String from, Kind kind, String to, List<Statement> statements) {
  /// What a claim can do to another.
  public enum Kind {
    SUPPORTS,
    OPPOSES,
    ANSWERS,
    CONCEDES,
    LIMITS,
    ASKS_ABOUT,
    /// In words that are none of these.
    TOUCHES;

    /// The words of exports and pages.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// @param words as they are told
    public static Kind parse(String words) {
      for (Kind kind : values()) {
        if (kind.label().equals(words.strip().toLowerCase(Locale.ROOT))) {
          return kind;
        }
      }
      return TOUCHES;
    }

    /// Whether a claim that is met so has been replied to.
    public boolean isReply() {
      return switch (this) {
        case OPPOSES, ANSWERS, CONCEDES, LIMITS -> true;
        case SUPPORTS, ASKS_ABOUT, TOUCHES -> false;
      };
    }
  }

  public Move {
    statements = List.copyOf(statements);
  }
}
