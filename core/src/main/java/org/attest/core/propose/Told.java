package org.attest.core.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.grammar.Analysis;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Nesting;
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
/// @param nesting finds parts by place
/// @param bearers whom the names of persons and bodies name, by their readings
/// @param grammar of its sentences, to be asked by [#analysis]
public record Told(
    String id,
    SourceText text,
    String language,
    List<Part> parts,
    ReadingText reading,
    Tokens tokens,
    List<Named> names,
    List<Timed> times,
    List<Spoken> speech,
    Nesting nesting,
    Map<String, String> bearers,
    Grammar grammar) {
  /// How many characters of the source a stretch may leave out and still be one passage: the
  /// brackets round supplied letters.
  private static final int GAP = 4;

  public Told {
    parts = List.copyOf(parts);
    names = List.copyOf(names);
    times = List.copyOf(times);
    speech = List.copyOf(speech);
    bearers = Map.copyOf(bearers);
  }

  /// @param language as the format of the source tells it, a BCP 47 tag
  /// @param known all that was recognised in the source
  public static Told of(
      String id,
      SourceText text,
      Optional<String> language,
      List<Part> parts,
      ReadingText reading,
      List<Known> known) {
    return Hearing.of(id, text, language, parts, reading, known);
  }

  /// The same with a grammar.
  public Told with(Grammar known) {
    return new Told(
        id, text, language, parts, reading, tokens, names, times, speech, nesting, bearers, known);
  }

  /// What hangs on what in the reading text, where its language has a model.
  public Optional<Analysis> analysis() {
    return grammar.of(tokens);
  }

  /// Where a stretch of the reading text stands in the source's text: one span, or several where
  /// notes or a page break tear it; none where it stands for nothing there.
  public List<Span> source(Span at) {
    return reading.toSource(at, GAP);
  }

  /// The names that lie wholly in a stretch of the reading text.
  public List<Named> names(Span at) {
    return within(names, Named::at, at);
  }

  /// The times that lie wholly in a stretch of the reading text.
  public List<Timed> times(Span at) {
    return within(times, Timed::at, at);
  }

  private static <T> List<T> within(List<T> all, Function<T, Span> place, Span at) {
    List<T> out = new ArrayList<>();
    for (int i = first(all, place, at.start()); i < all.size(); i++) {
      Span each = place.apply(all.get(i));
      if (each.start() >= at.end()) {
        break;
      }
      if (at.encloses(each)) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  private static <T> int first(List<T> all, Function<T, Span> place, int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(all.get(middle)).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The smallest part that holds a place of the source's text.
  public Optional<Part> part(int place) {
    return around(place).stream().findFirst();
  }

  /// The parts that hold a place of the source's text, the smallest first.
  public List<Part> around(int place) {
    return nesting.around(place);
  }

  /// What stands for whoever is called so: as in [Named#entity], or the words themselves.
  public String bearer(String called) {
    return bearers.getOrDefault(called, called);
  }

  /// An id for a thing that the words at a place tell of, the same whenever the source is read.
  ///
  /// @param prefix what it is: `ev` for an event, `cm` for a commitment
  /// @param at the words in the source's text
  public String id(String prefix, Span at) {
    return prefix + "." + id + "." + text.toCodePoint(at.start());
  }
}
