package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.relate.Content;
import org.attest.core.relate.Modality;
import org.attest.core.relate.Statement;
import org.attest.core.source.Passage;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static Statement told(String id, String place, Optional<Modality> modality) {
    return new Statement(
        id,
        new Content.Event(
            "ev.a",
            Optional.of("raid"),
            List.of(),
            Optional.of(place),
            List.of(),
            Map.of(),
            false,
            modality),
        List.of(),
        List.of(new Passage("a.txt", 0, 1, "a")),
        Statement.Status.ACCEPTED,
        "me",
        "",
        1);
  }

  private static Events.Told only(Statement... statements) {
    return Events.of(List.of(statements)).firstEntry().getValue();
  }

  @Test
  void anEventThatIsOnlyPlannedSaysSo() {
    Statement planned = told("st.1", "town", Optional.of(Modality.PLANNED));
    assertEquals(Optional.of(Modality.PLANNED), only(planned).modality());
  }

  @Test
  void whereItHappenedWhatWasPlannedSaysNothingOfIt() {
    Statement planned = told("st.1", "town", Optional.of(Modality.PLANNED));
    Statement happened = told("st.2", "village", Optional.empty());
    Events.Told event = only(planned, happened);
    assertEquals(Optional.empty(), event.modality());
    assertEquals(Optional.of("village"), event.place());
    assertEquals(2, event.toldBy().size());
  }
}
