package org.attest.core.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Tokens;

/// All that is known of a source before statements are sought in it.
///
/// Words are looked at in the reading text, whose tokens these are; what is found is cited by its
/// place in the source's text, which [#source(Span)] gives.
///
/// @param id of the source
/// @param language the first part of a BCP 47 tag
/// @param parts in the order of the text, a division before what it holds
/// @param tokens of the reading text
/// @param names in the order of the reading text, without overlaps
/// @param times in the order of the reading text
/// @param speech in the order of the text
public record Told(
    String id,
    SourceText text,
    String language,
    List<Part> parts,
    ReadingText reading,
    Tokens tokens,
    List<Named> names,
    List<Timed> times,
    List<Spoken> speech) {
  /// How many characters of the source a stretch may leave out and still be one passage: the
  /// brackets round supplied letters.
  private static final int GAP = 4;

  public Told {
    parts = List.copyOf(parts);
    names = List.copyOf(names);
    times = List.copyOf(times);
    speech = List.copyOf(speech);
  }

  /// Where a stretch of the reading text stands in the source's text: one span, or several where
  /// notes or a page break tear it; none where it stands for nothing there.
  public List<Span> source(Span at) {
    return reading.toSource(at, GAP);
  }

  /// The names that lie wholly in a stretch of the reading text.
  public List<Named> names(Span at) {
    List<Named> out = new ArrayList<>();
    for (int i = first(names, at.start()); i < names.size(); i++) {
      Named each = names.get(i);
      if (each.at().start() >= at.end()) {
        break;
      }
      if (at.encloses(each.at())) {
        out.add(each);
      }
    }
    return out;
  }

  /// The times that lie wholly in a stretch of the reading text.
  public List<Timed> times(Span at) {
    return times.stream().filter(each -> at.encloses(each.at())).toList();
  }

  private static int first(List<Named> names, int from) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).at().start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The smallest part that holds a place of the source's text.
  public Optional<Part> part(int place) {
    return parts.stream()
        .filter(part -> part.stretches().stream().anyMatch(span -> span.contains(place)))
        .min(Comparator.comparingInt(part -> part.span().length()));
  }

  /// An id for a thing that the words at a place tell of, the same whenever the source is read.
  ///
  /// @param prefix what it is: `ev` for an event, `cm` for a commitment
  /// @param at the words in the source's text
  public String id(String prefix, Span at) {
    return prefix + "." + id + "." + text.toCodePoint(at.start());
  }
}
