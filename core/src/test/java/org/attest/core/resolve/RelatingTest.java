package org.attest.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.attest.core.recognise.NameKind;
import org.junit.jupiter.api.Test;

class RelatingTest {
  private static final List<String> WORDS =
      List.of(
          "Anton", "Antonin", "A.", "Berta", "Veskar", "Veskarr", "Union", "of", "Quay", "Port");

  private static List<Appearance> appearances(Random random) {
    List<Appearance> out = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      StringBuilder name = new StringBuilder();
      for (int words = random.nextInt(3); words >= 0; words--) {
        name.append(WORDS.get(random.nextInt(WORDS.size()))).append(words > 0 ? " " : "");
      }
      NameKind kind = i % 2 == 0 ? NameKind.PERSON : NameKind.ORGANISATION;
      Appearance.Form form = new Appearance.Form(0, name.toString(), Optional.empty(), 1);
      out.add(new Appearance("s" + i, 0, kind, List.of(form), List.of(), Appearance.Context.NONE));
    }
    return out;
  }

  /// Those who do the last piece first, and some pieces at once.
  private static Crew unruly() {
    return new Crew() {
      @Override
      public <T> List<T> all(List<Supplier<T>> pieces) {
        return pieces.reversed().parallelStream().map(Supplier::get).toList().reversed();
      }
    };
  }

  @Test
  void findsTheSameHoweverTheWorkIsShared() {
    for (long seed = 0; seed < 20; seed++) {
      List<Appearance> appearances = appearances(new Random(seed));
      Set<String> names = new TreeSet<>();
      appearances.forEach(each -> names.add(each.namesake()));
      List<Related> alone = Relating.of(appearances, names, Crew.ofOne());
      assertFalse(alone.isEmpty());
      assertEquals(alone, Relating.of(appearances, names, unruly()), "seed " + seed);
    }
  }
}
