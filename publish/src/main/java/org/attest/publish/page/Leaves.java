package org.attest.publish.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.source.Mark;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;
import org.attest.publish.record.StatementPlaces;

/// Sets a source leaf by leaf, so that a book opens as fast as a letter.
///
/// A leaf is what begins in one stretch of the source text; the leaves of touching stretches hold
/// every block once. A block longer than a leaf is shown in each leaf that it reaches into, as far
/// as it stands there.
final class Leaves {
  /// About ten printed pages, in UTF-16 units.
  static final int LENGTH = 20_000;

  private final Catalogue catalogue;
  private final SourceEntry entry;
  private final SourceText text;
  private final Optional<Span> cited;
  private final StatementPlaces places;
  private final Map<String, Part> outline = new HashMap<>();

  /// @param cited the passage to be marked, in UTF-16 units
  /// @param places finds what statements say of the words
  Leaves(
      Catalogue catalogue,
      SourceEntry entry,
      SourceText text,
      Optional<Span> cited,
      StatementPlaces places) {
    this.places = places;
    this.catalogue = catalogue;
    this.entry = entry;
    this.text = text;
    this.cited = cited;
    catalogue.outline(entry.id()).forEach(part -> outline.put(part.id(), part));
  }

  /// The stretch that the leaf from this place on has.
  Span from(int start) {
    int begin = Math.clamp(start, 0, text.length());
    int rest = text.length() - begin;
    return new Span(begin, rest < LENGTH * 3 / 2 ? text.length() : begin + LENGTH);
  }

  /// The stretch of the leaf that shows this passage.
  Span around(Span passage) {
    int start =
        catalogue.parts(entry.id(), new Span(passage.start(), passage.start() + 1)).stream()
            .filter(part -> part.kind().isBlock())
            .mapToInt(part -> part.span().start())
            .min()
            .orElse(passage.start());
    int begin = passage.start() - start > LENGTH ? passage.start() : start;
    return begin < LENGTH ? from(0) : from(begin);
  }

  Leaf of(Span stretch) {
    List<Part> parts = catalogue.parts(entry.id(), stretch);
    List<Part> notes = catalogue.notesCalled(entry.id(), stretch);
    List<Part> pages = parts.stream().filter(part -> part.kind() == PartKind.PAGEMARK).toList();
    ReadingText reading = catalogue.reading(entry.id(), stretch);
    Map<String, ReadingText> readings = new HashMap<>();
    reading.blocks().forEach(block -> readings.put(block.part(), reading.only(block)));
    NavigableMap<Integer, Inline.Picture> pictures = pictures(stretch);
    Typesetting setting = new Typesetting(text, notes, pages, pictures, markings(stretch));
    List<Leaf.Block> blocks = new ArrayList<>();
    Set<String> called = new HashSet<>();
    for (Part part : parts) {
      ReadingText own = readings.get(part.id());
      List<Span> shown = shown(part, stretch);
      if (own != null && !shown.isEmpty() && !isCalled(part)) {
        int from = shown.getFirst().start();
        Leaf.Block block =
            block(
                part,
                from,
                setting.set(shown, own),
                notesOf(part, notes, called, readings),
                sayings(shown));
        blocks.add(block.onPage(page(pictures, from)));
      }
    }
    Span at = new Span(text.toCodePoint(stretch.start()), text.toCodePoint(stretch.end()));
    return new Leaf(blocks, at, earlier(stretch), further(stretch));
  }

  private static boolean isCalled(Part part) {
    return part.kind() == PartKind.NOTE && part.anchor().isPresent();
  }

  /// What of a part the leaf shows.
  private static List<Span> shown(Part part, Span stretch) {
    if (part.span().length() <= LENGTH) {
      return stretch.contains(part.span().start()) ? part.stretches() : List.of();
    }
    return part.stretches().stream()
        .filter(stretch::overlaps)
        .map(s -> new Span(Math.max(s.start(), stretch.start()), Math.min(s.end(), stretch.end())))
        .toList();
  }

  /// The pictures of the pages that a stretch is on, by the places where these begin.
  private NavigableMap<Integer, Inline.Picture> pictures(Span stretch) {
    NavigableMap<Integer, Inline.Picture> out = new TreeMap<>();
    for (Mark.Facsimile page : catalogue.facsimiles(entry.id(), stretch)) {
      out.put(
          page.span().start(),
          new Inline.Picture(page.page(), Address.facsimile(entry.id(), page.page())));
    }
    return out;
  }

  private static int page(NavigableMap<Integer, Inline.Picture> pictures, int at) {
    return Optional.ofNullable(pictures.floorEntry(at))
        .map(entry -> entry.getValue().page())
        .orElse(0);
  }

  private List<Saying> sayings(List<Span> shown) {
    List<Saying> out = new ArrayList<>();
    for (Span span : shown) {
      Span within = new Span(text.toCodePoint(span.start()), text.toCodePoint(span.end()));
      places.in(entry.id(), within).forEach(cited -> out.add(Saying.of(cited)));
    }
    return out;
  }

  private Leaf.Block block(
      Part part, int from, List<Inline> words, List<Leaf.Note> notes, List<Saying> sayings) {
    int at = text.toCodePoint(from);
    String id = from > part.span().start() ? part.id() + "-" + at : part.id();
    return new Leaf.Block(
        id, at, look(part.kind()), rank(part), 0, hand(part), words, notes, sayings);
  }

  /// A note that nothing calls stands where its source has it, not in the margin.
  private static String look(PartKind kind) {
    return kind == PartKind.NOTE ? "remark" : kind.label();
  }

  private static Leaf.Hand hand(Part part) {
    return new Leaf.Hand(part.kind() == PartKind.NOTE ? part.hand().orElse("") : "");
  }

  /// The notes that are called in a part, each where it is called first.
  private List<Leaf.Note> notesOf(
      Part part, List<Part> notes, Set<String> called, Map<String, ReadingText> readings) {
    List<Leaf.Note> own = new ArrayList<>();
    for (Part note : notes) {
      int mark = note.anchor().orElseThrow().start();
      if (part.stretches().stream().anyMatch(s -> s.contains(mark)) && called.add(note.id())) {
        own.add(note(note, readings));
      }
    }
    return own;
  }

  /// A note may stand anywhere in the source: below its page or behind the last chapter.
  private Leaf.Note note(Part note, Map<String, ReadingText> readings) {
    ReadingText own = readings.get(note.id());
    if (own == null) {
      ReadingText there = catalogue.reading(entry.id(), note.span());
      own =
          there.blocks().stream()
              .filter(block -> block.part().equals(note.id()))
              .map(there::only)
              .findFirst()
              .orElseGet(() -> ReadingText.joined(List.of()));
    }
    List<Part> pages =
        catalogue.parts(entry.id(), note.span()).stream()
            .filter(part -> part.kind() == PartKind.PAGEMARK)
            .toList();
    Typesetting setting =
        new Typesetting(
            text, List.of(), pages, Collections.emptyNavigableMap(), markings(note.span()));
    return new Leaf.Note(
        note.id(), note.number().orElse("*"), hand(note), setting.set(note.stretches(), own));
  }

  private List<Marking> markings(Span stretch) {
    List<Marking> out = new ArrayList<>();
    catalogue.found(entry.id(), stretch).forEach(found -> out.add(Marking.of(found)));
    catalogue.recognised(entry.id(), stretch).stream()
        .filter(word -> word.confidence() < Tag.DoubtTag.SURE)
        .forEach(word -> out.add(new Marking(Tag.DoubtTag.of(word), List.of(word.span()))));
    cited.ifPresent(span -> out.add(new Marking(new Tag.CitedTag(), List.of(span))));
    return out;
  }

  private int rank(Part part) {
    if (part.kind() != PartKind.HEADING) {
      return 0;
    }
    int depth = 1;
    Optional<Part> above = part.parent().map(outline::get);
    while (above.isPresent() && depth < 6) {
      depth += above.get().title().isPresent() ? 1 : 0; // one without a heading is no step
      above = above.get().parent().map(outline::get);
    }
    return Math.clamp(depth, 2, 6);
  }

  private Optional<String> earlier(Span stretch) {
    return stretch.start() == 0
        ? Optional.empty()
        : Optional.of(page(Math.max(0, stretch.start() - LENGTH)));
  }

  private Optional<String> further(Span stretch) {
    return stretch.end() >= text.length() ? Optional.empty() : Optional.of(page(stretch.end()));
  }

  private String page(int from) {
    return Address.from(entry.id(), text.toCodePoint(from));
  }
}
