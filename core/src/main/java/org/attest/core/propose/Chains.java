package org.attest.core.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.recognise.Bylines;
import org.attest.core.relate.Attribution;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// Who says what stands at a place of a source: its author or the hand of a note, and in a
/// quotation whoever is quoted.
final class Chains {
  private static final String AUTHOR = "author";

  /// Of what stands in a signed document and is not of its author.
  private static final String EDITOR = "editor";

  private final Told told;
  private final List<Stretch> quoted;
  private final Bylines bylines;

  private record Stretch(Span span, String speaker) {}

  private Chains(Told told, List<Stretch> quoted) {
    this.told = told;
    this.quoted = quoted;
    this.bylines = Bylines.of(told.parts(), told.reading(), writers(told));
  }

  private static List<Bylines.Writer> writers(Told told) {
    return told.names().stream()
        .map(name -> new Bylines.Writer(name.at(), name.name().kind(), name.entity()))
        .toList();
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

  /// The quoted words in which a stretch lies.
  Optional<Span> quotation(Span span) {
    return quoted(span).map(Stretch::span);
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
    boolean cites = false;
    for (Part part : around) {
      if (part.hand().isPresent()) {
        return part.hand().get();
      }
      if (!part.head().authors().isEmpty()) {
        return told.bearer(part.head().authors().getFirst());
      }
      if (part.kind() == PartKind.CITATION && isBlock(part)) {
        cites = true;
      }
      if (bylines.author(part).isPresent()) {
        return cites || bylines.isForeign(part, place) ? EDITOR : bylines.author(part).get();
      }
    }
    return AUTHOR;
  }

  /// Whether a citation is a line of its own.
  private boolean isBlock(Part citation) {
    return told.around(citation.span().start()).stream()
        .skip(1)
        .findFirst()
        .map(parent -> parent.kind().isDivision())
        .orElse(true);
  }
}
