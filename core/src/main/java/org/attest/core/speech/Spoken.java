package org.attest.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// The turns of a text once they are cast: who speaks at a place, and to whom.
final class Spoken {
  private final Scene scene;
  private final List<Casting.Part> parts;
  private final List<Hearers.Heard> heard = new ArrayList<>();

  /// The stretches of all turns in the order of the text, and the turn of each.
  private final List<Span> stretches = new ArrayList<>();

  private final List<Integer> units = new ArrayList<>();

  Spoken(Scene scene, List<Casting.Part> parts, Hearers hearers) {
    this.scene = scene;
    this.parts = parts;
    for (int i = 0; i < parts.size(); i++) {
      heard.add(hearers.of(i));
      for (Span stretch : scene.units().get(i).stretches()) {
        stretches.add(stretch);
        units.add(i);
      }
    }
  }

  /// The number of the turn in which a token stands, or -1.
  int at(int token) {
    int place = scene.tokens().start(token);
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && stretches.get(low - 1).contains(place) ? units.get(low - 1) : -1;
  }

  /// The number of who speaks a turn, or -1.
  int person(int turn) {
    return parts.get(turn).person();
  }

  Optional<String> name(int turn) {
    return person(turn) < 0 ? Optional.empty() : Optional.of(scene.cast().get(person(turn)).name());
  }

  Hearers.Heard heard(int turn) {
    return heard.get(turn);
  }

  List<Hearer> hearers(int turn) {
    return heard.get(turn).persons().stream().map(this::hearer).toList();
  }

  Hearer hearer(int person) {
    return new Hearer(scene.cast().get(person).name(), scene.cast().get(person).forms());
  }
}
