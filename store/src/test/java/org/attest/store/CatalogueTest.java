package org.attest.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.port.Catalogue;
import org.attest.store.memory.MemoryCatalogue;
import org.attest.store.sqlite.SqliteCatalogue;
import org.attest.testkit.CatalogueContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
  @Nested
  class InMemory extends CatalogueContract {
    @Override
    protected Catalogue catalogue() {
      return new MemoryCatalogue();
    }
  }

  @Nested
  class InSqlite extends CatalogueContract {
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
