package org.attest.testkit.fault;

import java.util.List;
import java.util.Map;
import org.attest.core.port.Index;

/// An index that fails before a source is put, and before or right after a commit.
public record FailingIndex(Index index, Fuse fuse) implements Index {
  @Override
  public void put(String source, String stamp, List<Entry> entries) {
    fuse.step();
    index.put(source, stamp, entries);
  }

  @Override
  public Map<String, String> stamps() {
    return index.stamps();
  }

  @Override
  public void commit() {
    fuse.step();
    index.commit();
    fuse.step();
  }

  @Override
  public void clear() {
    fuse.step();
    index.clear();
  }

  @Override
  public List<Hit> search(Query query) {
    return index.search(query);
  }

  @Override
  public Counts counts(Query query) {
    return index.counts(query);
  }
}
