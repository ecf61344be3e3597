package org.attest.store.sqlite;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.port.SourceEntry;
import org.attest.core.source.SourceText;

/// What was looked up last, so that a book is not fetched anew for each leaf of it, nor its title
/// for each line that names it.
///
/// Law: it holds for one version of the file. Whatever another connection commits makes the file
/// another version; what this connection writes must be told by `forget`.
final class Remembered {
  /// As long as the longest text that may be read.
  private static final int UNITS_MAX = 20_000_000;

  private static final int ENTRIES_MAX = 10_000;

  private final Database database;
  private final Map<String, Optional<SourceEntry>> entries = new LinkedHashMap<>();

  /// The one that was asked for longest ago first.
  private final Map<String, SourceText> texts = new LinkedHashMap<>(16, 0.75f, true);

  private long version = Long.MIN_VALUE;

  Remembered(Database database) {
    this.database = database;
  }

  void forget() {
    entries.clear();
    texts.clear();
  }

  Optional<SourceEntry> entry(String source, Supplier<Optional<SourceEntry>> fetched) {
    compareVersion();
    if (entries.size() >= ENTRIES_MAX) {
      entries.clear();
    }
    return entries.computeIfAbsent(source, _ -> fetched.get());
  }

  SourceText text(String source, Supplier<SourceText> fetched) {
    compareVersion();
    SourceText text = texts.computeIfAbsent(source, _ -> fetched.get());
    long units = texts.values().stream().mapToLong(SourceText::length).sum();
    Iterator<SourceText> oldest = texts.values().iterator();
    while (units > UNITS_MAX && texts.size() > 1) {
      units -= oldest.next().length();
      oldest.remove();
    }
    return text;
  }

  private void compareVersion() {
    long now = database.rows("PRAGMA data_version", row -> row.getLong(1)).getFirst();
    if (now != version) {
      forget();
      version = now;
    }
  }
}
