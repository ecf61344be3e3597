package org.attest.testkit.fault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.port.Proposed;
import org.attest.core.port.ProposedIn;
import org.attest.core.port.SourceEntry;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Entity;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;
import org.attest.core.resolve.UndecidedPair;
import org.attest.core.source.Mark;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// A catalogue that fails before a source or the entities are put, or right after.
public record FailingCatalogue(Catalogue catalogue, Fuse fuse) implements Catalogue {
  @Override
  public void put(Derived derived, int version, String stamp) {
    fuse.step();
    catalogue.put(derived, version, stamp);
    fuse.step();
  }

  @Override
  public void putEntities(Resolution resolution, Settled settled) {
    fuse.step();
    catalogue.putEntities(resolution, settled);
    fuse.step();
  }

  @Override
  public void putEntities(Set<String> namesakes, Resolution resolution, Settled settled) {
    fuse.step();
    catalogue.putEntities(namesakes, resolution, settled);
    fuse.step();
  }

  @Override
  public void clear() {
    fuse.step();
    catalogue.clear();
  }

  @Override
  public Map<String, String> stamps() {
    return catalogue.stamps();
  }

  @Override
  public List<SourceEntry> sources() {
    return catalogue.sources();
  }

  @Override
  public Optional<SourceEntry> source(String id) {
    return catalogue.source(id);
  }

  @Override
  public SourceText text(String source) {
    return catalogue.text(source);
  }

  @Override
  public List<Part> parts(String source) {
    return catalogue.parts(source);
  }

  @Override
  public List<Part> parts(String source, Span within) {
    return catalogue.parts(source, within);
  }

  @Override
  public List<Part> outline(String source) {
    return catalogue.outline(source);
  }

  @Override
  public List<Part> notesCalled(String source, Span within) {
    return catalogue.notesCalled(source, within);
  }

  @Override
  public ReadingText reading(String source, Span within) {
    return catalogue.reading(source, within);
  }

  @Override
  public List<Found> found(String source) {
    return catalogue.found(source);
  }

  @Override
  public List<Found> found(String source, Span within) {
    return catalogue.found(source, within);
  }

  @Override
  public List<Mark.Recognised> recognised(String source, Span within) {
    return catalogue.recognised(source, within);
  }

  @Override
  public List<Mark.Facsimile> facsimiles(String source, Span within) {
    return catalogue.facsimiles(source, within);
  }

  @Override
  public int facsimilesCount(String source) {
    return catalogue.facsimilesCount(source);
  }

  @Override
  public List<Appearance> appearances() {
    return catalogue.appearances();
  }

  @Override
  public List<Appearance> appearances(Collection<String> namesakes) {
    return catalogue.appearances(namesakes);
  }

  @Override
  public List<Appearance> appearancesOf(String entity) {
    return catalogue.appearancesOf(entity);
  }

  @Override
  public Set<String> keys(Collection<String> namesakes) {
    return catalogue.keys(namesakes);
  }

  @Override
  public Set<String> sharing(Collection<String> keys) {
    return catalogue.sharing(keys);
  }

  @Override
  public List<Related> related() {
    return catalogue.related();
  }

  @Override
  public List<Related> related(Collection<String> namesakes) {
    return catalogue.related(namesakes);
  }

  @Override
  public List<Standing> standings(Collection<String> namesakes) {
    return catalogue.standings(namesakes);
  }

  @Override
  public Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes) {
    return catalogue.entitiesOf(namesakes);
  }

  @Override
  public Set<String> kin(Collection<String> namesakes) {
    return catalogue.kin(namesakes);
  }

  @Override
  public Set<String> in(String source) {
    return catalogue.in(source);
  }

  @Override
  public Unsettled unsettled() {
    return catalogue.unsettled();
  }

  @Override
  public List<UndecidedPair> pairs(int from, int count) {
    return catalogue.pairs(from, count);
  }

  @Override
  public int pairsCount() {
    return catalogue.pairsCount();
  }

  @Override
  public List<UndecidedPair> pairsOf(String entity) {
    return catalogue.pairsOf(entity);
  }

  @Override
  public List<Entity> entities() {
    return catalogue.entities();
  }

  @Override
  public Optional<Entity> entity(String id) {
    return catalogue.entity(id);
  }

  @Override
  public List<Found> namesOf(String entity) {
    return catalogue.namesOf(entity);
  }

  @Override
  public List<Found> times() {
    return catalogue.times();
  }

  @Override
  public int timesCount() {
    return catalogue.timesCount();
  }

  @Override
  public Map<Integer, Integer> bearers(String source) {
    return catalogue.bearers(source);
  }

  @Override
  public Map<Integer, String> entitiesByForm(String source) {
    return catalogue.entitiesByForm(source);
  }

  @Override
  public void propose(String source, String kind, String stamp, List<Proposed> proposed) {
    fuse.step();
    catalogue.propose(source, kind, stamp, proposed);
    fuse.step();
  }

  @Override
  public Map<String, String> proposedStamps(String kind) {
    return catalogue.proposedStamps(kind);
  }

  @Override
  public List<Proposed> proposed(String source, String kind) {
    return catalogue.proposed(source, kind);
  }

  @Override
  public Optional<ProposedIn> proposal(String id) {
    return catalogue.proposal(id);
  }

  @Override
  public long proposedChanges() {
    return catalogue.proposedChanges();
  }
}
