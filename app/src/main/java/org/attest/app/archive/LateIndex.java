package org.attest.app.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Index;
import org.attest.store.lucene.LuceneIndex;

/// The index of an archive, opened when it is first asked: most commands never search, and the
/// search library takes longer to load than all the rest.
final class LateIndex implements Index, AutoCloseable {
  private final Opening opening;
  private Optional<LuceneIndex> open = Optional.empty();

  /// Opens the index, for looking or for writing.
  interface Opening {
    LuceneIndex open();
  }

  LateIndex(Opening opening) {
    this.opening = opening;
  }

  @Override
  public void put(String source, String stamp, List<Entry> entries) {
    index().put(source, stamp, entries);
  }

  @Override
  public Map<String, String> stamps() {
    return index().stamps();
  }

  @Override
  public void commit() {
    index().commit();
  }

  @Override
  public void clear() {
    index().clear();
  }

  @Override
  public List<Hit> search(Query query) {
    return index().search(query);
  }

  @Override
  public Counts counts(Query query) {
    return index().counts(query);
  }

  /// What is wrong with the files of the index, one line each.
  List<String> faults() {
    return index().faults();
  }

  @Override
  public synchronized void close() {
    // No method reference: it would load the library to close what was never opened.
    if (open.isPresent()) {
      open.get().close();
    }
    open = Optional.empty();
  }

  private synchronized LuceneIndex index() {
    LuceneIndex index = open.orElseGet(opening::open);
    open = Optional.of(index);
    return index;
  }
}
