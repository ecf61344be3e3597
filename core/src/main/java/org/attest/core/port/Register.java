package org.attest.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Company;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.UndecidedPair;

/// Who is who, as a catalogue keeps it, and what it takes to resolve only what has changed.
///
/// A namesake is what appearances of one name share ([Appearance#namesake]).
public interface Register extends Company {
  /// All appearances, by source and number.
  List<Appearance> appearances();

  /// The appearances of these namesakes, by source and number.
  List<Appearance> appearances(Collection<String> namesakes);

  /// The appearances of an entity, by source and number.
  List<Appearance> appearancesOf(String entity);

  /// The keys of [org.attest.core.resolve.NameIndex] under which these namesakes are found, also
  /// those of which the last appearance is gone since the last settling.
  Set<String> keys(Collection<String> namesakes);

  /// The namesakes that are found under one of these keys.
  Set<String> sharing(Collection<String> keys);

  /// The namesakes that belonged to one entity with these when they were settled last.
  Set<String> kin(Collection<String> namesakes);

  /// What has changed since the last settling.
  Unsettled unsettled();

  /// Replaces all entities and pairs, and says to which entity each appearance belongs.
  ///
  /// @param seq the number of the last journal entry whose decisions were followed
  void putEntities(Resolution resolution, long seq);

  /// Replaces the entities and pairs of these namesakes alone.
  void putEntities(Set<String> namesakes, Resolution resolution, long seq);

  /// Pairs of entities that may be one, the likeliest first.
  List<UndecidedPair> pairs(int from, int count);

  int pairsCount();

  /// The pairs of one entity, the likeliest first.
  List<UndecidedPair> pairsOf(String entity);

  /// @param namesakes those of which an appearance came or went
  /// @param seq the number of the last journal entry whose decisions were followed, -1 if nothing
  ///   was ever settled
  /// @param isMost whether it is so much that all is better resolved anew
  record Unsettled(Set<String> namesakes, long seq, boolean isMost) {
    public Unsettled {
      namesakes = Set.copyOf(namesakes);
    }
  }
}
