package org.attest.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;

/// Cuts one block wherever something begins or ends in it.
///
/// Signs of emphasis are left out of the reading text in pairs, so each that is met turns emphasis
/// on or off.
final class Cutting {
  private final SourceText text;
  private final ReadingText reading;
  private final NavigableSet<Integer> cuts = new TreeSet<>();
  private final Map<Span, Part> calls = new HashMap<>();
  private final NavigableMap<Integer, Part> pages = new TreeMap<>();
  private final Map<Integer, Inline.Picture> pictures;
  private final List<Atom> atoms = new ArrayList<>();
  private boolean emphasised;

  /// @param reading the reading text of the block alone
  /// @param setting has the notes that may be called in it, and the page marks that may stand in it
  Cutting(Typesetting setting, ReadingText reading) {
    this.text = setting.text();
    this.reading = reading;
    this.pictures = setting.pictures();
    for (Part note : setting.notes()) {
      note.anchor()
          .ifPresent(mark -> {
            calls.put(mark, note);
            at(mark);
          });
    }
    for (Part page : setting.pages()) {
      this.pages.put(page.span().start(), page);
      at(page.span());
    }
  }

  /// Both ends of the stretch become cuts.
  void at(Span stretch) {
    cuts.add(stretch.start());
    cuts.add(stretch.end());
  }

  /// @param stretches the block's own stretches of source text, in order
  List<Atom> cut(List<Span> stretches) {
    List<ReadingText.Piece> pieces = reading.pieces();
    int next = 0;
    for (Span stretch : stretches) {
      int at = stretch.start();
      while (next < pieces.size() && pieces.get(next).source().start() < stretch.end()) {
        ReadingText.Piece piece = pieces.get(next++);
        if (piece.source().end() < stretch.start()) {
          continue;
        }
        leftOut(at, Math.max(at, piece.source().start()));
        piece(piece, stretch);
        at = Math.max(at, piece.source().end());
      }
      leftOut(Math.min(at, stretch.end()), stretch.end());
    }
    return atoms;
  }

  private void piece(ReadingText.Piece piece, Span stretch) {
    Span source = piece.source();
    if (piece.verbatim()) {
      int from = Math.max(source.start(), stretch.start());
      words(from, Math.min(source.end(), stretch.end()), Inline.Layer.BOTH);
      return;
    }
    words(source.start(), source.end(), Inline.Layer.PRINTED);
    String words = reading.text().substring(piece.at().start(), piece.at().end());
    if (!words.isEmpty()) {
      atoms.add(new Atom(source, inline(source, words, Inline.Layer.READ)));
    }
  }

  private void leftOut(int from, int to) {
    if (from < to && text.value().substring(from, to).matches("[*_]{1,3}")) {
      words(from, to, Inline.Layer.PRINTED);
      emphasised = !emphasised;
    } else {
      words(from, to, Inline.Layer.PRINTED);
    }
  }

  private void words(int from, int to, Inline.Layer layer) {
    int at = from;
    while (at < to) {
      Part page = pages.get(at);
      if (page != null) {
        pages.remove(at);
        Span place = new Span(at, Math.min(to, page.span().end()));
        Optional<Inline.Picture> picture = Optional.ofNullable(pictures.get(at));
        atoms.add(new Atom(place, new Inline.PageMark(page.number().orElse(""), picture)));
        at = place.end();
        continue;
      }
      Integer cut = cuts.higher(at);
      Span place = new Span(at, cut == null ? to : Math.min(to, cut));
      Part note = calls.get(place);
      atoms.add(
          new Atom(
              place,
              note == null
                  ? inline(place, text.at(place), layer)
                  : new Inline.Call(note.id(), note.number().orElse("*"))));
      at = place.end();
    }
  }

  private Inline inline(Span place, String words, Inline.Layer layer) {
    return new Inline.Words(
        words, text.toCodePoint(place.start()), text.toCodePoint(place.end()), layer, emphasised);
  }
}
