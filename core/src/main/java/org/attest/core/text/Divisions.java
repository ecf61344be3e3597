package org.attest.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.Span;

/// Puts blocks, titles and page marks into one tree of parts, in the order of the text.
///
/// A division reaches from its title to the next title of its own or a higher rank; thanks at the
/// end of an edition belong to no document.
final class Divisions {
  private static final Pattern THANKS =
      Pattern.compile("\\b(?:would like to thank|wish(?:es)? to thank|is grateful to)\\b");

  /// How a turn of a dialogue begins.
  private static final String TURNS = "“\"„«–—";

  private final Source source;
  private final String text;
  private final List<Block> blocks;
  private final List<Headings.Title> titles;
  private final List<PageMarks.PageMark> pages;
  private final Citations citations;
  private final NavigableMap<Integer, Mark.InHand> hands;

  Divisions(
      Source source,
      List<Block> blocks,
      List<Headings.Title> titles,
      List<PageMarks.PageMark> pages,
      Citations citations) {
    this.source = source;
    this.text = source.text().value();
    this.blocks = blocks;
    this.titles = titles;
    this.pages = pages;
    this.citations = citations;
    this.hands = hands(source);
  }

  List<Part> parts() {
    List<Part> told = told();
    List<Part> out = new ArrayList<>(told);
    Set<Opening> openings = new HashSet<>();
    told.forEach(division -> openings.add(Opening.of(division)));
    for (int t = 0; t < titles.size(); t++) {
      Part division = division(t);
      if (!openings.contains(Opening.of(division))) {
        out.add(division);
      }
    }
    for (Block block : blocks) {
      Part part = part(block);
      out.add(part);
      if (part.kind() == PartKind.PARAGRAPH || part.kind() == PartKind.NOTE) {
        inside(part).forEach(out::add);
      }
    }
    for (PageMarks.PageMark page : pages) {
      out.add(Part.of("", PartKind.PAGEMARK, page.span()).withNumber(page.label()));
    }
    return nested(out);
  }

  /// How a division begins: one that the format marks and one that a title opens at the same place
  /// are the same.
  private record Opening(int at, Optional<String> title) {
    static Opening of(Part division) {
      return new Opening(division.span().start(), division.title());
    }
  }

  /// Divisions that the format itself marks.
  private List<Part> told() {
    Map<Span, Part.Head> heads = new HashMap<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.Written written) {
        heads.put(
            written.span(),
            new Part.Head(written.authors(), written.addressee(), written.when(), written.place()));
      }
    }
    List<Part> out = new ArrayList<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.Division division && division.span().length() > 0) {
        Part part =
            Part.of("", PartKind.parse(division.kind()), Layout.trim(text, division.span()))
                .withHead(heads.getOrDefault(division.span(), Part.Head.NONE));
        heads.remove(division.span()); // of two divisions at one place the outer one has it
        out.add(division.title().map(part::withTitle).orElse(part));
      }
    }
    return out;
  }

  /// The stretches in another hand, by their start.
  private static NavigableMap<Integer, Mark.InHand> hands(Source source) {
    NavigableMap<Integer, Mark.InHand> out = new TreeMap<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.InHand hand) {
        out.put(hand.span().start(), hand);
      }
    }
    return out;
  }

  /// The hand in which the whole of a block is written, where the format says so.
  private Optional<String> hand(Span block) {
    return Optional.ofNullable(hands.floorEntry(block.start()))
        .map(Map.Entry::getValue)
        .filter(hand -> hand.span().encloses(block))
        .map(Mark.InHand::hand);
  }

  private Part division(int t) {
    Headings.Title title = titles.get(t);
    int end = blocks.size();
    for (int n = t + 1; n < titles.size(); n++) {
      if (rank(titles.get(n)) <= rank(title)) {
        end = titles.get(n).first();
        break;
      }
    }
    int last = end - 1;
    if (end == blocks.size()) {
      for (int i = title.first(); i < end; i++) {
        if (i > title.first() + 2 && THANKS.matcher(blocks.get(i).words(text)).find()) {
          last = i - 1;
          break;
        }
      }
    }
    int to = blocks.get(title.first()).end();
    for (int i = title.first(); i <= last; i++) {
      to = Math.max(to, endInside(blocks.get(i), last));
    }
    Part part =
        Part.of("", title.kind(), new Span(blocks.get(title.first()).start(), to))
            .withTitle(title.title());
    return title.number().map(part::withNumber).orElse(part);
  }

  /// A torn note may end behind the division; then only its first stretch counts.
  private int endInside(Block block, int last) {
    int limit = last + 1 < blocks.size() ? blocks.get(last + 1).start() : text.length();
    int end = 0;
    for (Span stretch : block.stretches()) {
      end = stretch.end() <= limit ? Math.max(end, stretch.end()) : end;
    }
    return end;
  }

  private int rank(Headings.Title title) {
    int level = blocks.get(title.first()).level();
    return level > 0 ? level : 1;
  }

  private Part part(Block block) {
    PartKind kind =
        switch (block.role()) {
          case PROSE -> PartKind.PARAGRAPH;
          case HEADING -> PartKind.HEADING;
          case NOTE -> PartKind.NOTE;
          case CITATION -> PartKind.CITATION;
          case SIGNATURE -> PartKind.SIGNATURE;
          case PAGEMARK -> PartKind.PAGEMARK;
        };
    Part part = Part.of("", kind, block.span()).withStretches(block.stretches());
    if (kind == PartKind.NOTE) {
      part = block.label().map(part::withNumber).orElse(part);
      part = block.anchor().map(part::withAnchor).orElse(part);
    }
    part = block.hand().or(() -> hand(block.span())).map(part::withHand).orElse(part);
    if (kind == PartKind.CITATION) {
      List<Citation> found = new ArrayList<>();
      block.stretches().forEach(stretch -> found.addAll(citations.in(text, stretch)));
      part = part.withCitations(found);
    }
    return part;
  }

  /// Citations and turns inside a paragraph or note.
  private List<Part> inside(Part part) {
    List<Part> out = new ArrayList<>();
    if (part.kind() == PartKind.PARAGRAPH
        && part.span().length() > 0
        && TURNS.indexOf(text.charAt(part.span().start())) >= 0) {
      out.add(Part.of("", PartKind.TURN, part.span()).withStretches(part.stretches()));
    }
    for (Span stretch : part.stretches()) {
      for (Citation citation : citations.in(text, stretch)) {
        out.add(Part.of("", PartKind.CITATION, citation.span()).withCitations(List.of(citation)));
      }
    }
    return out;
  }

  /// Sorts, numbers and ties each part to the smallest that encloses it.
  private static List<Part> nested(List<Part> parts) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(
        Comparator.comparing(Part::span)
            .thenComparingInt(part -> part.kind().isDivision() ? 0 : 1)
            .thenComparingInt(
                part -> part.kind() == PartKind.TURN || part.kind() == PartKind.CITATION ? 1 : 0));
    List<Part> out = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : sorted) {
      Part numbered = part.withId("p" + (out.size() + 1));
      open.removeIf(other -> other.span().end() <= part.span().start());
      Optional<Part> parent = Optional.empty();
      for (Part other : open) {
        boolean holds =
            other.kind().isDivision()
                ? other.span().encloses(part.span()) || part.kind() == PartKind.NOTE
                : other.stretches().stream().anyMatch(s -> s.encloses(part.span()));
        if (holds) {
          parent = Optional.of(other);
        }
      }
      Part placed = parent.map(Part::id).map(numbered::withParent).orElse(numbered);
      out.add(placed);
      if (placed.kind().isDivision()
          || placed.kind() == PartKind.PARAGRAPH
          || placed.kind() == PartKind.NOTE) {
        open.add(placed);
      }
    }
    return out;
  }
}
