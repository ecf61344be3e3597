package org.attest.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attest.core.grammar.GrammarModel;
import org.attest.core.problem.CorruptStoreException;

/// The grammar of English that comes with the program, read when a text first needs it.
public final class ShippedGrammar {
  private static final String RESOURCE = "/org/attest/app/grammar/en.grammar";

  private ShippedGrammar() {}

  /// Holds the one model of the process, which takes some megabytes.
  private static final class English {
    private static final GrammarModel MODEL = load();
  }

  /// @throws CorruptStoreException if the program's own files are damaged
  public static GrammarModel english() {
    return English.MODEL;
  }

  /// @param language the first part of a BCP 47 tag
  public static Optional<GrammarModel> of(String language) {
    return language.equals("en") ? Optional.of(english()) : Optional.empty();
  }

  private static GrammarModel load() {
    try (InputStream in = ShippedGrammar.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new CorruptStoreException(RESOURCE + " is missing: the program is not whole");
      }
      return GrammarModel.load(in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      throw new CorruptStoreException(RESOURCE + " is damaged: the program is not whole", e);
    }
  }
}
