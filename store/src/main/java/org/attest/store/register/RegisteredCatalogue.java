package org.attest.store.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Register;
import org.attest.core.resolve.Appearance;
import org.attest.core.resolve.Related;
import org.attest.core.resolve.Resolution;
import org.attest.core.resolve.Standing;
import org.attest.core.resolve.UndecidedPair;

/// A catalogue that keeps who is who in a register of its own, and guards it by the lock that
/// guards the rest of it.
public abstract class RegisteredCatalogue implements Catalogue {
  /// The register, to be used under this catalogue's lock only.
  protected abstract Register register();

  @Override
  public synchronized void putEntities(Resolution resolution, Settled settled) {
    register().putEntities(resolution, settled);
  }

  @Override
  public synchronized void putEntities(
      Set<String> namesakes, Resolution resolution, Settled settled) {
    register().putEntities(namesakes, resolution, settled);
  }

  @Override
  public synchronized List<Appearance> appearances() {
    return register().appearances();
  }

  @Override
  public synchronized List<Appearance> appearances(Collection<String> namesakes) {
    return register().appearances(namesakes);
  }

  @Override
  public synchronized List<Appearance> appearancesOf(String entity) {
    return register().appearancesOf(entity);
  }

  @Override
  public synchronized Set<String> keys(Collection<String> namesakes) {
    return register().keys(namesakes);
  }

  @Override
  public synchronized Set<String> sharing(Collection<String> keys) {
    return register().sharing(keys);
  }

  @Override
  public synchronized List<Related> related() {
    return register().related();
  }

  @Override
  public synchronized List<Related> related(Collection<String> namesakes) {
    return register().related(namesakes);
  }

  @Override
  public synchronized List<Standing> standings(Collection<String> namesakes) {
    return register().standings(namesakes);
  }

  @Override
  public synchronized Map<Appearance.Id, String> entitiesOf(Collection<String> namesakes) {
    return register().entitiesOf(namesakes);
  }

  @Override
  public synchronized Set<String> kin(Collection<String> namesakes) {
    return register().kin(namesakes);
  }

  @Override
  public synchronized Set<String> in(String source) {
    return register().in(source);
  }

  @Override
  public synchronized Unsettled unsettled() {
    return register().unsettled();
  }

  @Override
  public synchronized List<UndecidedPair> pairs(int from, int count) {
    return register().pairs(from, count);
  }

  @Override
  public synchronized int pairsCount() {
    return register().pairsCount();
  }

  @Override
  public synchronized List<UndecidedPair> pairsOf(String entity) {
    return register().pairsOf(entity);
  }
}
