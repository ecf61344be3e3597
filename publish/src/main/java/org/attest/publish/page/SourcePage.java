package org.attest.publish.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.port.Catalogue;
import org.attest.core.port.SourceEntry;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.publish.record.StatementPlaces;

/// A source in its reading view.
///
/// @param heading the title, unless the text itself begins with it
/// @param facts what is known of the document, one a line of small print
/// @param original the address of the file as it was received
/// @param characters how long the text is, in code points
/// @param enclosure the file that it lies in, and the files that lie in it
/// @param facsimile the pictures of its pages
/// @param canWrite whether a person can say here what a passage says
/// @param notice what a reader who followed an old link must know, or nothing
record SourcePage(
    String id,
    int version,
    String title,
    Optional<String> heading,
    List<String> facts,
    String original,
    int characters,
    Optional<String> notice,
    List<Entry> contents,
    List<String> problems,
    Enclosure enclosure,
    Facsimile facsimile,
    boolean canWrite,
    Leaf leaf) {

  /// The pictures of the pages, to be shown beside the text.
  ///
  /// @param base what stands before the number of a page in its address
  /// @param pages how many there are, 0 if the original has no pages that can be shown
  /// @param isRecognised whether words of the text were recognised in them
  record Facsimile(String base, int pages, boolean isRecognised) {
    static Facsimile of(Catalogue catalogue, SourceEntry entry) {
      return new Facsimile(
          Address.facsimiles(entry.id()),
          catalogue.facsimilesCount(entry.id()),
          entry.problems().stream().anyMatch(problem -> problem.code() == Code.RECOGNISED_TEXT));
    }
  }

  /// A line of the list of contents.
  ///
  /// @param from where the part begins, in code points
  /// @param depth from 0, the outermost
  record Entry(String href, String part, int from, String title, int depth) {}

  /// Where the statements are that cite it.
  String statements() {
    return new StatementChoice(
            Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
        .address();
  }

  /// Whether a statement cites words that are shown.
  boolean isToldOf() {
    return leaf.blocks().stream().anyMatch(block -> !block.sayings().isEmpty());
  }

  /// Where scripts find more of the text.
  String leaves() {
    return Address.leaves(id);
  }

  /// @param canWrite whether a person can say here what a passage says
  /// @param places finds what statements say of the words
  static SourcePage of(
      Catalogue catalogue,
      SourceEntry entry,
      Place place,
      boolean canWrite,
      StatementPlaces places) {
    SourceText text = catalogue.text(entry.id());
    Optional<Span> cited = place.in(text);
    Leaves leaves = new Leaves(catalogue, entry, text, cited, places);
    int from = text.toUnit(Math.clamp(place.from(), 0, text.characters()));
    Span stretch = cited.map(leaves::around).orElseGet(() -> leaves.from(from));
    Leaf leaf = leaves.of(stretch);
    String title = entry.title();
    boolean titled = stretch.start() == 0 && beginsWith(leaf, title);
    return new SourcePage(
        entry.id(),
        entry.version(),
        title,
        titled ? Optional.empty() : Optional.of(title),
        facts(entry),
        Address.original(entry.original().sha256()),
        text.characters(),
        notice(entry, place, cited),
        contents(catalogue, entry, text, stretch),
        entry.problems().stream().map(Problem::toLine).toList(),
        Enclosure.of(catalogue, entry),
        Facsimile.of(catalogue, entry),
        canWrite,
        titled ? leaf.titled() : leaf);
  }

  /// Whether the first block of the text is its title.
  private static boolean beginsWith(Leaf leaf, String title) {
    return !leaf.blocks().isEmpty()
        && leaf.blocks().getFirst().kind().equals(PartKind.HEADING.label())
        && plain(words(leaf.blocks().getFirst().words())).equals(plain(title));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String words(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words words ->
            out.append(words.layer() == Inline.Layer.PRINTED ? "" : words.text());
        case Inline.Tagged tagged -> out.append(words(tagged.inside()));
        case Inline.Call _, Inline.PageMark _ -> {
          // Neither is a word of the text.
        }
      }
    }
    return out.toString();
  }

  private static List<String> facts(SourceEntry entry) {
    List<String> out = new ArrayList<>();
    if (!entry.metadata().authors().isEmpty()) {
      out.add(String.join(", ", entry.metadata().authors()));
    }
    entry.metadata().date().ifPresent(out::add);
    out.add(entry.id() + (entry.version() > 1 ? ", version " + entry.version() : ""));
    out.add(Counted.of(entry.characters(), "character"));
    return out;
  }

  private static Optional<String> notice(SourceEntry entry, Place place, Optional<Span> cited) {
    if (place.version().filter(v -> v != entry.version()).isPresent()) {
      return Optional.of(
          "This passage was cited from version "
              + place.version().get()
              + " of the document. This is version "
              + entry.version()
              + ": the words may have moved.");
    }
    return place.at().isPresent() && cited.isEmpty()
        ? Optional.of("The passage that was cited lies behind the end of this document.")
        : Optional.empty();
  }

  private static List<Entry> contents(
      Catalogue catalogue, SourceEntry entry, SourceText text, Span shown) {
    List<Part> outline = catalogue.outline(entry.id());
    boolean divided =
        outline.stream().anyMatch(part -> part.kind().isDivision() && part.title().isPresent());
    List<Entry> out = new ArrayList<>();
    Map<String, Integer> depths = new HashMap<>();
    for (int i = 0; i < outline.size(); i++) {
      Part part = outline.get(i);
      int depth = part.parent().map(above -> depths.getOrDefault(above, 0) + 1).orElse(0);
      depths.put(part.id(), depth);
      String title = divided ? part.title().orElse("") : headingWords(text, part);
      if (title.isEmpty() || part.kind().isDivision() != divided) {
        continue;
      }
      String target = divided ? headingIn(outline, i) : part.id();
      int start = text.toCodePoint(part.span().start());
      String page = shown.contains(part.span().start()) ? "" : Address.from(entry.id(), start);
      String number = part.number().filter(n -> !title.startsWith(n)).map(n -> n + " ").orElse("");
      out.add(new Entry(page + "#" + target, target, start, number + title, Math.min(depth, 3)));
    }
    return out;
  }

  private static String headingWords(SourceText text, Part part) {
    return text.at(part.span()).replaceAll("[*_]+|\\s+", " ").strip();
  }

  /// The heading that opens a division stands right behind it in the outline.
  private static String headingIn(List<Part> outline, int i) {
    boolean opens =
        i + 1 < outline.size()
            && outline.get(i + 1).kind() == PartKind.HEADING
            && outline.get(i).span().contains(outline.get(i + 1).span().start());
    return outline.get(opens ? i + 1 : i).id();
  }
}
