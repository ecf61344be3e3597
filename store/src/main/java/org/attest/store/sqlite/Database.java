package org.attest.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

  private final Path file;
  private final Connection connection;

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
    config.setSynchronous(
        durable ? SQLiteConfig.SynchronousMode.FULL : SQLiteConfig.SynchronousMode.NORMAL);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
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

  void run(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepared(sql, arguments)) {
      statement.executeUpdate();
    }
  }

  /// Runs the same statement for each row of arguments.
  void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] arguments : rows) {
        bind(statement, arguments);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /// All of the work or none of it.
  void transaction(Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        work.run();
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed("written", e);
    }
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
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed("closed", e);
    }
  }
}
