package org.attest.core.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.relate.Attribution;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// Who says what stands at a place of a source: its author or the hand of a note, and in a
/// quotation whoever is quoted.
final class Chains {
  private static final String AUTHOR = "author";

  private final Told told;
  private final List<Stretch> quoted;

  private record Stretch(Span span, String speaker) {}

  private Chains(Told told, List<Stretch> quoted) {
    this.told = told;
    this.quoted = quoted;
  }

  static Chains of(Told told) {
    List<Stretch> quoted = new ArrayList<>();
    for (Spoken spoken : told.speech()) {
      spoken
          .speaker()
          .ifPresent(speaker ->
              spoken
                  .quotation()
                  .passages()
                  .forEach(span -> quoted.add(new Stretch(span, speaker))));
    }
    quoted.sort(Comparator.comparing(Stretch::span));
    return new Chains(told, quoted);
  }

  List<Attribution> of(Span span) {
    String narrator = narrator(span.start());
    Optional<String> speaker =
        quoted(span).map(Stretch::speaker).filter(name -> !name.equals(narrator));
    return speaker
        .map(name ->
            List.of(
                new Attribution(narrator, Attribution.Stance.REPORTS),
                new Attribution(name, Attribution.Stance.ASSERTS)))
        .orElseGet(() -> List.of(new Attribution(narrator, Attribution.Stance.ASSERTS)));
  }

  /// The stretches of turns do not overlap, so that the last that begins before it decides.
  private Optional<Stretch> quoted(Span span) {
    int low = 0;
    int high = quoted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quoted.get(middle).span().start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && quoted.get(low - 1).span().encloses(span)
        ? Optional.of(quoted.get(low - 1))
        : Optional.empty();
  }

  private String narrator(int place) {
    List<Part> around = told.around(place);
    for (Part part : around) {
      if (part.hand().isPresent()) {
        return part.hand().get();
      }
      if (!part.head().authors().isEmpty()) {
        return told.bearer(part.head().authors().getFirst());
      }
    }
    return AUTHOR;
  }
}
