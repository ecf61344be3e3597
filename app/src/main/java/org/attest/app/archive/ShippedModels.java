package org.attest.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.core.flow.Proposers;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.Proposing;
import org.attest.core.recognise.NameModels;
import org.attest.core.tag.NameModel;

/// The models of names that come with the program, each read when a text first needs it.
public final class ShippedModels implements NameModels {
  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

  /// One for the whole process: a model takes some megabytes.
  private static final ShippedModels ALL = new ShippedModels();

  private final Map<String, NameModel> read = new ConcurrentHashMap<>();

  private ShippedModels() {}

  public static ShippedModels all() {
    return ALL;
  }

  /// Those who propose statements, with what comes with the program.
  public static Proposing proposing() {
    return new Proposing(Proposers.with(ShippedEvents.all()));
  }

  @Override
  public Optional<NameModel> of(String language) {
    return LANGUAGES.contains(language)
        ? Optional.of(read.computeIfAbsent(language, ShippedModels::load))
        : Optional.empty();
  }

  /// @throws CorruptStoreException if the program's own files are damaged
  private static NameModel load(String language) {
    String resource = "/org/attest/app/names/" + language + ".names";
    try (InputStream in = ShippedModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new CorruptStoreException(resource + " is missing: the program is not whole");
      }
      return NameModel.parse(in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      throw new CorruptStoreException(resource + " is damaged: the program is not whole", e);
    }
  }
}
