package org.attest.read.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Where the elements stand in the text that an apparatus kept apart from it points to (`@from` and
/// `@to` of `app`).
final class TeiPlaces {
  private final TeiPointers pointers;
  private final Transcription out;

  /// From where to where each element with an id stands, its outer blanks included.
  private final Map<XmlNode.Element, Span> stretches = new HashMap<>();

  private final List<Aimed> aimed = new ArrayList<>();

  private record Aimed(
      List<XmlNode.Element> from, List<XmlNode.Element> to, List<Function<Span, Mark>> marks) {}

  TeiPlaces(TeiPointers pointers, Transcription out) {
    this.pointers = pointers;
    this.out = out;
  }

  /// An element was written.
  ///
  /// @param start how long the text was before
  void stood(XmlNode.Element element, int start) {
    if (TeiPointers.id(element).isPresent()) {
      stretches.put(element, new Span(start, Math.max(start, out.length())));
    }
  }

  /// @return whether the apparatus entry says which place it is about; then these marks go there
  boolean aim(XmlNode.Element app, List<Function<Span, Mark>> marks) {
    List<XmlNode.Element> from = pointers.targets(app, "from");
    List<XmlNode.Element> to = pointers.targets(app, "to");
    if (from.isEmpty() && to.isEmpty()) {
      return false;
    }
    aimed.add(new Aimed(from.isEmpty() ? to : from, to.isEmpty() ? from : to, marks));
    return true;
  }

  /// Sets all marks whose places were written.
  void mark() {
    for (Aimed one : aimed) {
      Span first = stretches.get(one.from().getFirst());
      Span last = stretches.get(one.to().getLast());
      if (first != null && last != null && first.start() <= last.end()) {
        out.words(first.start(), last.end())
            .ifPresent(span -> one.marks().forEach(mark -> out.mark(mark.apply(span))));
      }
    }
  }
}
