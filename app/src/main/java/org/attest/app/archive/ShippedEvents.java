package org.attest.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.attest.core.problem.CorruptStoreException;
import org.attest.core.propose.event.Events;
import org.attest.core.propose.event.trigger.TriggerModel;

/// The model of words that tell of events that comes with the program, read when a text first needs
/// it.
public final class ShippedEvents implements Events.EventModels {
  private static final String RESOURCE = "/org/attest/app/events/en.events";
  private static final ShippedEvents ALL = new ShippedEvents();

  private ShippedEvents() {}

  /// Holds the one model of the process, which takes some megabytes.
  private static final class English {
    private static final TriggerModel MODEL = load();
  }

  public static ShippedEvents all() {
    return ALL;
  }

  /// @throws CorruptStoreException if the program's own files are damaged
  @Override
  public Optional<TriggerModel> triggers(String language) {
    return language.equals("en") ? Optional.of(English.MODEL) : Optional.empty();
  }

  private static TriggerModel load() {
    try (InputStream in = ShippedEvents.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new CorruptStoreException(RESOURCE + " is missing: the program is not whole");
      }
      return TriggerModel.parse(in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      throw new CorruptStoreException(RESOURCE + " is damaged: the program is not whole", e);
    }
  }
}
