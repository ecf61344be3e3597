package org.attest.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who is who over all sources.
///
/// Appearances of one name are one, unless a decision, an encoder's key or the years of a life tell
/// them apart. Names that share a key of [NameIndex] are compared; the surest are brought together
/// first, and a name that fits two who are not one joins neither: the two are proposed to a person.
/// Initials and bare surnames join the only fuller name that they fit. What nobody's name fits
/// stays by itself.
///
/// Law: the result depends neither on the order of the appearances nor on that of the decisions,
/// and what no relation, key or decision links is resolved as if it stood alone.
public final class Identities {
  /// By what the proposals of this stage are known.
  public static final String ID = "identities/1";

  private Identities() {}

  /// @param decisions those that count; a later one holds where two cannot both
  /// @param company who is named beside whom
  public static Resolution resolve(
      Collection<Appearance> appearances, List<Decision> decisions, Company company) {
    Set<String> names = new TreeSet<>();
    appearances.forEach(appearance -> names.add(appearance.namesake()));
    Known known = new Known(company, Relating.of(appearances, names, Crew.ofOne()), _ -> names);
    return resolve(appearances, decisions, known);
  }

  /// The same, without comparing what is known.
  public static Resolution resolve(
      Collection<Appearance> appearances, List<Decision> decisions, Known known) {
    return resolve(appearances, Optional.empty(), decisions, known).resolution();
  }

  /// What has changed in a region.
  public static Regional resolve(Region region, List<Decision> decisions, Known known) {
    return resolve(region.appearances(), Optional.of(region), decisions, known);
  }

  private static Regional resolve(
      Collection<Appearance> appearances,
      Optional<Region> region,
      List<Decision> decisions,
      Known known) {
    List<Namesakes> undecided = namesakes(appearances, decisions);
    Decided decided = new Decided(undecided, decisions);
    List<Namesakes> all = identified(undecided, decided);
    Before before = new Before(appearances, all, region);
    Merging merging = new Merging(all, decided, Edges.of(appearances, all, known), before);
    Cast cast = new Cast(all, merging, known.company(), before);
    List<Standing> standings = cast.standings();
    Set<String> changed = new TreeSet<>(before.changed(standings, merging.clusters()));
    changed.addAll(cast.misnamed());
    Resolution resolution =
        new Resolution(
            cast.entities(),
            cast.changed(),
            new Doubts(all, merging, cast, decided, before).pairs(),
            decided.conflicts(),
            before.ofChanged(standings));
    return new Regional(resolution, changed, before.hasRivals());
  }

  /// The same namesakes, with the identifiers that were decided for them beside encoders' keys.
  private static List<Namesakes> identified(List<Namesakes> all, Decided decided) {
    List<Namesakes> out = new ArrayList<>(all);
    for (int i = 0; i < out.size(); i++) {
      out.set(i, out.get(i).with(decided.identifiers(i)));
    }
    return out;
  }

  public static Resolution resolve(Collection<Appearance> appearances) {
    return resolve(appearances, List.of(), Company.unknown());
  }

  /// Which of the decisions cannot hold.
  ///
  /// @param appearances at least those of which the decisions speak
  public static List<Conflict> conflicts(
      Collection<Appearance> appearances, List<Decision> decisions) {
    return new Decided(namesakes(appearances, decisions), decisions).conflicts();
  }

  /// By id. Of namesakes those stand by themselves whose source a decision names.
  static List<Namesakes> namesakes(Collection<Appearance> appearances, List<Decision> decisions) {
    Map<String, List<Decision.Reference>> scoped = scoped(decisions);
    Map<String, List<Appearance>> byId = new TreeMap<>();
    Map<String, Optional<String>> sources = new HashMap<>();
    for (Appearance appearance : Splitting.split(appearances, decisions)) {
      boolean isNamed =
          scoped.getOrDefault(appearance.source(), List.of()).stream()
              .anyMatch(reference -> reference.isIn(appearance));
      String id = appearance.namesake() + (isNamed ? " @" + appearance.source() : "");
      byId.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(appearance);
      sources.put(id, isNamed ? Optional.of(appearance.source()) : Optional.empty());
    }
    List<Namesakes> out = new ArrayList<>(byId.size());
    byId.forEach(
        (id, some) -> out.add(Namesakes.of(id, some, sources.getOrDefault(id, Optional.empty()))));
    return out;
  }

  private static Map<String, List<Decision.Reference>> scoped(List<Decision> decisions) {
    Map<String, List<Decision.Reference>> out = new HashMap<>();
    for (Decision decision : decisions) {
      for (Decision.Party party : List.of(decision.first(), decision.second())) {
        for (Decision.Reference reference : party.references()) {
          reference
              .source()
              .ifPresent(
                  source -> out.computeIfAbsent(source, _ -> new ArrayList<>()).add(reference));
        }
      }
    }
    return out;
  }
}
