package org.attest.core.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Company;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;
import org.attest.core.resolve.UndecidedPair;

/// Who is who, as a catalogue keeps it, and what it takes to resolve only what has changed.
///
/// A namesake is what appearances of one name share ([Appearance#namesake]).
public interface Register extends Company {
  /// So many pairs of one entity are proposed.
  int PAIRS_MAX = 5;

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

  /// All namesakes that may be one, by the names, as they were when they were compared last.
  List<Related> related();

  /// Those of them of which one at least is one of these.
  List<Related> related(Collection<String> namesakes);

  /// How these namesakes stood when they were settled last.
  List<Standing> standings(Collection<String> namesakes);

  /// The entities to which the forms of these namesakes belonged when they were settled last.
  Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes);

  /// What has changed since the last settling.
  Unsettled unsettled();

  /// Replaces all entities and pairs, and says to which entity each appearance belongs.
  void putEntities(Resolution resolution, Settled settled);

  /// Replaces the entities and pairs of these namesakes alone.
  ///
  /// @param namesakes how they stand is replaced
  /// @param resolution the entities to which the forms belong that it names, in place of those to
  ///   which they belonged; and all pairs of these entities
  void putEntities(Set<String> namesakes, Resolution resolution, Settled settled);

  /// Pairs of entities that may be one, the likeliest first; of all that are known those that are
  /// among the [#PAIRS_MAX] likeliest of both.
  List<UndecidedPair> pairs(int from, int count);

  int pairsCount();

  /// The pairs of one entity, the likeliest first.
  List<UndecidedPair> pairsOf(String entity);

  /// What a settling has come to beside entities.
  ///
  /// @param seq the number of the last journal entry whose decisions were followed
  /// @param compared the namesakes that were compared with others
  /// @param related all with whom they may be one; replaces what was known of them
  record Settled(long seq, Set<String> compared, List<Related> related) {
    public Settled {
      compared = Set.copyOf(compared);
      related = List.copyOf(related);
    }
  }

  /// @param namesakes those of which an appearance came or went
  /// @param seq the number of the last journal entry whose decisions were followed, -1 if nothing
  ///   was ever settled
  /// @param all how many namesakes there are
  record Unsettled(Set<String> namesakes, long seq, int all) {
    public Unsettled {
      namesakes = Set.copyOf(namesakes);
    }
  }
}
