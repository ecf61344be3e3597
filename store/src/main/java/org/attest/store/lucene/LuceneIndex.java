package org.attest.store.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.attest.core.port.Index;
import org.attest.core.problem.StoreException;

/// An index in a folder. Searches see the last commit, whichever process made it.
///
/// The stamp of each source lies in the user data of the commit, so blocks and stamps always belong
/// together.
public final class LuceneIndex implements Index, AutoCloseable {
  private static final String STAMP = "stamp:";

  /// What is put is held in memory so far: larger segments are merged less often.
  private static final double BUFFER_MB = 32;

  private final Path dir;
  private final Watch folder;
  private final Analyzer analyzer = Blocks.analyzer();
  private final Map<String, String> pending = new HashMap<>();
  private Optional<Directory> directory = Optional.empty();
  private Optional<IndexWriter> writer = Optional.empty();
  private Optional<SearcherManager> searchers = Optional.empty();

  private LuceneIndex(Path dir) {
    this.dir = dir;
    this.folder = new Watch(dir);
  }

  /// For writing: makes the folder if it is missing and takes its lock.
  ///
  /// @throws StoreException if another process holds the lock, or the folder cannot be used
  public static LuceneIndex write(Path dir) {
    LuceneIndex index = new LuceneIndex(dir);
    try {
      index.startWriting();
    } catch (LockObtainFailedException held) {
      index.close();
      throw new StoreException(
          "index: " + dir + " is being written by another process; wait for it to end", held);
    } catch (IOException e) {
      index.close();
      throw index.failed("opened", e);
    }
    return index;
  }

  /// For looking only: nothing is written. A folder that is missing is an empty index, until a
  /// writer makes it.
  public static LuceneIndex open(Path dir) {
    return new LuceneIndex(dir);
  }

  private void startWriting() throws IOException {
    Files.createDirectories(dir);
    Directory folder = FSDirectory.open(dir);
    directory = Optional.of(folder);
    boolean goesOn = DirectoryReader.indexExists(folder) && isInOrder(folder);
    IndexWriterConfig settings =
        new IndexWriterConfig(analyzer)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setIndexSort(Blocks.ORDER)
            .setOpenMode(goesOn ? OpenMode.APPEND : OpenMode.CREATE);
    IndexWriter opened = new IndexWriter(folder, settings);
    writer = Optional.of(opened);
    if (!goesOn) {
      opened.setLiveCommitData(Map.<String, String>of().entrySet());
      opened.commit();
    }
    pending.putAll(stamps());
  }

  /// Whether what is there can be gone on with. An index that an earlier version of the program
  /// made is begun anew: all of it is derived.
  private static boolean isInOrder(Directory folder) throws IOException {
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(folder)) {
      if (!Blocks.ORDER.equals(segment.info.getIndexSort())) {
        return false;
      }
    }
    return true;
  }

  /// @throws IllegalStateException if the index was opened for looking
  @Override
  public synchronized void put(String source, String stamp, List<Entry> entries) {
    try {
      replace(new Term(Blocks.SOURCE, source), source, entries);
    } catch (IOException e) {
      throw failed("written", e);
    }
    pending.put(source, stamp);
  }

  private void replace(Term earlier, String source, List<Entry> entries) throws IOException {
    writer().deleteDocuments(earlier);
    for (Entry entry : entries) {
      writer().addDocument(Blocks.document(source, entry));
    }
  }

  @Override
  public synchronized Map<String, String> stamps() {
    try {
      Optional<SearcherManager> current = current();
      if (current.isEmpty()) {
        return Map.of();
      }
      IndexSearcher searcher = current.get().acquire();
      try {
        return stamps((DirectoryReader) searcher.getIndexReader());
      } finally {
        current.get().release(searcher);
      }
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  private static Map<String, String> stamps(DirectoryReader reader) throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    reader
        .getIndexCommit()
        .getUserData()
        .forEach((key, stamp) -> {
          if (key.startsWith(STAMP)) {
            stamps.put(key.substring(STAMP.length()), stamp);
          }
        });
    return stamps;
  }

  @Override
  public synchronized void commit() {
    Map<String, String> kept = new HashMap<>();
    pending.forEach((source, stamp) -> kept.put(STAMP + source, stamp));
    try {
      writer().setLiveCommitData(kept.entrySet());
      writer().commit();
    } catch (IOException e) {
      throw failed("written", e);
    }
  }

  /// At once, unlike a put: what waited for a commit is forgotten too.
  @Override
  public synchronized void clear() {
    try {
      writer().deleteAll();
    } catch (IOException e) {
      throw failed("cleared", e);
    }
    pending.clear();
    commit();
  }

  /// What is wrong with the files of the index, one line each: every checksum is compared.
  public List<String> faults() {
    try {
      Optional<SearcherManager> current = current();
      if (current.isEmpty()) {
        return List.of();
      }
      IndexSearcher searcher = current.get().acquire();
      try {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
          leaf.reader().checkIntegrity();
        }
      } finally {
        current.get().release(searcher);
      }
      return List.of();
    } catch (IOException | IllegalArgumentException damaged) {
      return List.of("index: " + String.valueOf(damaged.getMessage()).replace('\n', ' '));
    }
  }

  @Override
  public List<Hit> search(Query query) {
    return asked(List.of(), search -> search.hits(query));
  }

  @Override
  public Counts counts(Query query) {
    return asked(Counts.NOTHING, search -> search.counts(query));
  }

  private interface Question<R> {
    R of(Search search) throws IOException;
  }

  private <R> R asked(R nothing, Question<R> question) {
    try {
      Optional<SearcherManager> current = current();
      if (current.isEmpty()) {
        return nothing;
      }
      IndexSearcher searcher = current.get().acquire();
      try {
        return question.of(new Search(searcher, analyzer));
      } finally {
        current.get().release(searcher);
      }
    } catch (IOException e) {
      throw failed("searched", e);
    }
  }

  /// Searchers over the last commit; none while there is no index in the folder.
  private synchronized Optional<SearcherManager> current() throws IOException {
    if (searchers.isPresent()) {
      if (folder.hasChanged()) {
        searchers.get().maybeRefreshBlocking();
      }
      return searchers;
    }
    if (directory.isEmpty()) {
      if (!Files.isDirectory(dir)) {
        return Optional.empty();
      }
      directory = Optional.of(FSDirectory.open(dir));
    }
    if (DirectoryReader.indexExists(directory.get())) {
      folder.hasChanged();
      searchers = Optional.of(new SearcherManager(directory.get(), null));
    }
    return searchers;
  }

  private IndexWriter writer() {
    return writer.orElseThrow(() -> new IllegalStateException("index: opened for looking only"));
  }

  private StoreException failed(String what, IOException cause) {
    return new StoreException(
        "index: "
            + dir
            + " could not be "
            + what
            + ": "
            + cause.getMessage()
            + "; it can be deleted and rebuilt",
        cause);
  }

  /// What was put since the last commit is forgotten.
  @Override
  public synchronized void close() {
    List<Closeable> open = new ArrayList<>();
    searchers.ifPresent(open::add);
    writer.ifPresent(open::add);
    directory.ifPresent(open::add);
    directory = Optional.empty();
    writer = Optional.empty();
    searchers = Optional.empty();
    try {
      IOUtils.close(open);
    } catch (IOException e) {
      throw failed("closed", e);
    }
    analyzer.close();
  }
}
