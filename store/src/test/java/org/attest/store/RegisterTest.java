package org.attest.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.port.Catalogue;
import org.attest.store.memory.MemoryCatalogue;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.testkit.RegisterContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
  @Nested
  class InMemory extends RegisterContract {
    @Override
    protected Catalogue catalogue() {
      return new MemoryCatalogue();
    }
  }

  @Nested
  class InSqlite extends RegisterContract {
    @TempDir Path dir;
    private final List<SqliteCatalogue> open = new ArrayList<>();

    @Override
    protected Catalogue catalogue() {
      open.add(SqliteCatalogue.open(dir.resolve("catalogue" + open.size() + ".db")));
      return open.getLast();
    }

    @AfterEach
    void close() {
      open.forEach(SqliteCatalogue::close);
    }
  }
}
