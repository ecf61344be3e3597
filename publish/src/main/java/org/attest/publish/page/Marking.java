package org.attest.publish.page;

import java.util.List;
import org.attest.core.port.Found;
import org.attest.core.recognise.Emendation;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;

/// A tag and the stretches of source text that it marks.
record Marking(Tag tag, List<Span> stretches) {
  static Marking of(Found found) {
    List<Span> stretches =
        switch (found.proposal().finding()) {
          case Name name -> name.segments().isEmpty() ? List.of(name.span()) : name.segments();
          case TimeExpression time -> List.of(time.span());
          case Emendation emendation -> List.of(emendation.span());
          case Quotation quotation -> quotation.passages();
        };
    return new Marking(Tag.of(found), stretches);
  }

  boolean touches(Span span) {
    return stretches.stream().anyMatch(span::overlaps);
  }

  /// Whether the words of this place, or a place between words, are marked.
  boolean marks(Span place) {
    return stretches.stream()
        .anyMatch(s ->
            place.length() > 0
                ? s.encloses(place)
                : s.start() < place.start() && place.start() < s.end());
  }

  int length() {
    return stretches.getLast().end() - stretches.getFirst().start();
  }
}
