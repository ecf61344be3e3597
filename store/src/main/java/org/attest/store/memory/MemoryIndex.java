package org.attest.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.attest.core.port.Index;
import org.attest.core.source.Span;
import org.attest.store.order.TextOrder;

/// An index that lasts as long as the process and reads every block for every query.
public final class MemoryIndex implements Index {
  private final TreeMap<String, Kept> committed = new TreeMap<>(TextOrder.CODE_POINTS);
  private final Map<String, Kept> waiting = new HashMap<>();

  private record Kept(String stamp, List<Entry> entries) {}

  @Override
  public synchronized void put(String source, String stamp, List<Entry> entries) {
    waiting.put(source, new Kept(stamp, List.copyOf(entries)));
  }

  @Override
  public synchronized Map<String, String> stamps() {
    Map<String, String> stamps = new HashMap<>();
    committed.forEach((source, kept) -> stamps.put(source, kept.stamp()));
    return stamps;
  }

  @Override
  public synchronized void commit() {
    committed.putAll(waiting);
    waiting.clear();
  }

  @Override
  public synchronized void clear() {
    committed.clear();
    waiting.clear();
  }

  @Override
  public synchronized List<Hit> search(Query query) {
    Wanted wanted = Wanted.parse(query.words());
    List<Hit> hits = new ArrayList<>();
    committed.forEach((source, kept) -> {
      for (Entry entry : kept.entries()) {
        Optional<List<Span>> places = wanted.in(Words.of(entry.text()));
        if (places.isPresent() && isAsked(query, source, entry)) {
          hits.add(hit(source, entry, places.get()));
        }
      }
    });
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return hits.stream().skip(query.offset()).limit(query.limit()).toList();
  }

  @Override
  public synchronized Counts counts(Query query) {
    Wanted wanted = Wanted.parse(query.words());
    Map<String, Long> bySource = new HashMap<>();
    Map<String, Long> byKind = new HashMap<>();
    LongAdder total = new LongAdder();
    committed.forEach((source, kept) -> {
      for (Entry entry : kept.entries()) {
        if (wanted.in(Words.of(entry.text())).isPresent()) {
          bySource.merge(source, 1L, Long::sum);
          byKind.merge(entry.kind().label(), 1L, Long::sum);
          total.add(isAsked(query, source, entry) ? 1 : 0);
        }
      }
    });
    return new Counts(total.sum(), bySource, byKind);
  }

  private static boolean isAsked(Query query, String source, Entry entry) {
    return (query.sources().isEmpty() || query.sources().contains(source))
        && (query.kinds().isEmpty() || query.kinds().contains(entry.kind()));
  }

  private static Hit hit(String source, Entry entry, List<Span> places) {
    return new Hit(
        source, entry.part(), entry.kind(), entry.span(), entry.text(), places, places.size());
  }
}
