package org.attest.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.problem.StoreException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One SQLite file: statements with their arguments, rows as values, whole transactions.
///
/// Used by one thread at a time; the public classes of this package see to that.
final class Database implements AutoCloseable {
  private static final int BUSY_MILLIS = 10_000;

  /// Pages of a new file, in bytes: the rows of a source are many and stand together.
  private static final int PAGE_BYTES = 8192;

  /// What is written is held in memory so far, in KiB, before it goes to the disk.
  private static final int CACHE_KIB = 32 * 1024;

  /// So many pages are written one after another before they are brought to their places.
  private static final int CHECKPOINT_PAGES = 4096;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean isGroupOpen;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /// What is done with a row or a statement.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Several statements that hold together.
  interface Work {
    void run() throws SQLException;
  }

  /// For looking only: nothing is written, and a file in a folder that cannot be written is read
  /// all the same.
  ///
  /// @throws CorruptStoreException if the file is no database
  static Database look(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    boolean writable = Files.isWritable(file.toAbsolutePath().getParent());
    String url =
        "jdbc:sqlite:"
            + file.toAbsolutePath().toUri().toString().replace("file:///", "file:/")
            + (writable ? "" : "?immutable=1");
    try {
      Connection connection = config.createConnection(url);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA query_only = ON");
        statement.execute("SELECT count(*) FROM sqlite_schema");
      }
      return new Database(file, connection);
    } catch (SQLException e) {
      throw new CorruptStoreException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /// Whether nothing was ever made in it: the run that began it was cut off, or its disk was full.
  boolean isEmpty() {
    return rows("SELECT count(*) FROM sqlite_schema", row -> row.getInt(1)).getFirst() == 0;
  }

  /// What SQLite itself finds wrong with the file, one line each.
  List<String> faults() {
    try {
      return rows("PRAGMA quick_check", row -> row.getString(1)).stream()
          .filter(line -> !line.equals("ok"))
          .map(line -> file.getFileName() + ": " + line.replace('\n', ' '))
          .toList();
    } catch (StoreException unreadable) {
      return List.of(String.valueOf(unreadable.getMessage()));
    }
  }

  /// @param durable whether a commit must survive the loss of power, not only of the process
  static Database open(Path file, boolean durable, String schema) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setPageSize(PAGE_BYTES);
    config.setCacheSize(-CACHE_KIB);
    config.setSynchronous(
        durable ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.NORMAL);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        for (String sql : schema.split(";\n", -1)) {
          if (!sql.isBlank()) {
            statement.execute(sql);
          }
        }
      }
      return new Database(file, connection);
    } catch (SQLException e) {
      throw new StoreException(file + " cannot be opened: " + e.getMessage(), e);
    }
  }

  <T> List<T> rows(String sql, Row<T> row, Object... arguments) {
    try (PreparedStatement statement = prepared(sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<T> out = new ArrayList<>();
      while (rows.next()) {
        out.add(row.of(rows));
      }
      return out;
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  /// The same, with a statement that is kept: for what is asked once for each of many.
  <T> List<T> each(String sql, Row<T> row, Object... arguments) {
    try {
      PreparedStatement statement = kept(sql);
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> out = new ArrayList<>();
        while (rows.next()) {
          out.add(row.of(rows));
        }
        return out;
      }
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  void run(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = kept(sql);
    bind(statement, arguments);
    statement.executeUpdate();
  }

  /// Runs the same statement for each row of arguments.
  void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    PreparedStatement statement = kept(sql);
    for (@Nullable Object[] arguments : rows) {
      bind(statement, arguments);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  /// What writes is prepared once: small sources come by the thousand.
  private PreparedStatement kept(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  /// All of the work or none of it, together with what stands in an open group.
  void transaction(Work work) {
    grouped(work);
    commit();
  }

  /// All of the work or none of it; it survives when the group is committed. Whoever asks through
  /// this connection sees it at once.
  void grouped(Work work) {
    try {
      if (!isGroupOpen) {
        connection.setAutoCommit(false);
        isGroupOpen = true;
      }
      boolean isDone = false;
      try {
        work.run();
        isDone = true;
      } finally {
        if (!isDone) {
          endGroup();
        }
      }
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  /// Makes what was grouped survive.
  void commit() {
    if (!isGroupOpen) {
      return;
    }
    try {
      try {
        connection.commit();
      } finally {
        endGroup();
      }
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  /// What is not committed is forgotten.
  private void endGroup() throws SQLException {
    isGroupOpen = false;
    connection.rollback();
    connection.setAutoCommit(true);
  }

  private PreparedStatement prepared(String sql, @Nullable Object[] arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, arguments);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private StoreException failed(String what, SQLException cause) {
    return new StoreException(file + " cannot be " + what + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    commit();
    try {
      for (PreparedStatement statement : prepared.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failed("closed", e);
    }
  }
}
