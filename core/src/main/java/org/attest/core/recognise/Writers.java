package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.Nesting;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Who wrote what stands at a place of a source: the hand or author of the smallest part that has
/// one, who signs it or stands in its by-line, else the author of the source.
final class Writers {
  /// Where nothing names the writer: as the hands of a source are called.
  private static final String AUTHOR = "author";

  /// Of what stands behind the signature of a document.
  private static final String EDITOR = "editor";

  private final Nesting nesting;
  private final Bylines bylines;
  private final String usual;

  private Writers(Nesting nesting, Bylines bylines, String usual) {
    this.nesting = nesting;
    this.bylines = bylines;
    this.usual = usual;
  }

  /// @param earlier with the names of those who may sign
  static Writers of(StructuredSource source, ToReading places, List<Proposal> earlier) {
    List<Bylines.Writer> names = new ArrayList<>();
    for (Proposal proposal : earlier) {
      if (proposal.finding() instanceof Name name) {
        places
            .of(name.span())
            .ifPresent(at -> names.add(new Bylines.Writer(at, name.kind(), name.reading())));
      }
    }
    names.sort((a, b) -> a.at().compareTo(b.at()));
    List<String> authors = source.source().transcript().metadata().authors();
    return new Writers(
        Nesting.of(source.parts()),
        Bylines.of(source.parts(), source.reading(), names),
        authors.isEmpty() ? AUTHOR : authors.getFirst());
  }

  /// The writer of what names none.
  String usual() {
    return usual;
  }

  /// @param place in the source's text
  String at(int place) {
    for (Part part : nesting.around(place)) {
      Optional<String> own = part.hand().or(() -> part.head().authors().stream().findFirst());
      if (own.isPresent()) {
        return own.get();
      }
      if (bylines.author(part).isPresent()) {
        return bylines.isForeign(part, place) ? EDITOR : bylines.author(part).get();
      }
    }
    return usual;
  }

  /// Of each block, where it begins in the source.
  List<String> of(ReadingText reading, List<Span> blocks) {
    List<String> out = new ArrayList<>();
    for (Span block : blocks) {
      List<Span> at =
          block.length() == 0
              ? List.of()
              : reading.toSource(new Span(block.start(), block.start() + 1), 0);
      out.add(at.isEmpty() ? usual : at(at.getFirst().start()));
    }
    return out;
  }
}
