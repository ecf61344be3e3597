package org.attest.core.authority;

import java.util.Comparator;
import java.util.List;
import org.attest.core.resolve.Entity;

/// A proposal: the entity may be what the record means.
///
/// @param score how likely, from 0 to 1
/// @param reasons what speaks for it, in words, the weightiest first
/// @param against what speaks against it
public record AuthorityMatch(
    Entity entity,
    AuthorityRecord record,
    double score,
    List<String> reasons,
    List<String> against) {
  /// The likeliest first; of the same, the entity that is named most often.
  public static final Comparator<AuthorityMatch> BEST_FIRST =
      Comparator.comparingDouble((AuthorityMatch match) -> -match.score())
          .thenComparingInt(match -> -match.entity().names())
          .thenComparing(match -> match.entity().id())
          .thenComparing(match -> match.record().id());

  public AuthorityMatch {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
  }
}
