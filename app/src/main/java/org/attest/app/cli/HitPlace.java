package org.attest.app.cli;

import java.util.List;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Index;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;

/// Where the words that answer a query stand in the source's own text.
///
/// A hit tells its words in the reading text. If the same words stand in the part's own stretches,
/// their place is the place of the hit; words that the reading text alone has (a joined hyphen, a
/// resolved bracket) have the whole part as their place.
final class HitPlace {
  private HitPlace() {}

  static Span of(Index.Hit hit, SourceText text, Catalogue catalogue) {
    if (hit.highlights().isEmpty()) {
      return hit.span();
    }
    Span first = hit.highlights().getFirst();
    String words = hit.text().substring(first.start(), first.end());
    int before = count(hit.text().substring(0, first.start()), words);
    for (Span stretch : stretches(hit, catalogue)) {
      int at = text.value().indexOf(words, stretch.start());
      while (at >= 0 && at + words.length() <= stretch.end()) {
        if (before == 0) {
          return new Span(at, at + words.length());
        }
        before--;
        at = text.value().indexOf(words, at + words.length());
      }
    }
    return hit.span();
  }

  private static List<Span> stretches(Index.Hit hit, Catalogue catalogue) {
    return catalogue.parts(hit.source(), hit.span()).stream()
        .filter(part -> part.id().equals(hit.part()))
        .findFirst()
        .map(Part::stretches)
        .orElse(List.of(hit.span()));
  }

  private static int count(String text, String words) {
    int count = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      count++;
    }
    return count;
  }
}
