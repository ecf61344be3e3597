package org.attest.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.core.port.Catalogue;
import org.attest.core.port.Found;
import org.attest.core.port.SourceEntry;
import org.attest.core.recognise.Finding;
import org.attest.core.source.Passage;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.ReadingText;

/// Makes lines that lead to passages. Keeps the texts it has looked at, so one of it serves one
/// page.
final class Snippets {
  private static final int AROUND = 90;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Catalogue catalogue;
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Map<String, Optional<SourceEntry>> sources = new HashMap<>();

  Snippets(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// A passage and the words around it, as the reading text has them.
  ///
  /// @param href leads to the passage
  /// @param title of the source
  /// @param when the time that the passage tells, or nothing
  record Snippet(
      String href, String title, String when, String before, String words, String after) {}

  Snippet of(String source, Finding finding, String when) {
    return of(source, finding.span(), when);
  }

  /// A passage that a statement cites. It leads nowhere where the view does not hold its source,
  /// and to the source alone where other words stand in its place by now.
  Snippet of(Passage passage) {
    Optional<SourceEntry> entry = source(passage.source());
    String words = Visible.name(plain(passage.exact()));
    if (entry.isEmpty()) {
      return new Snippet("", Visible.name(passage.source()), "", "", words, "");
    }
    SourceText text = text(passage.source());
    if (passage.end() <= text.characters() && passage.start() < passage.end()) {
      Span place = new Span(text.toUnit(passage.start()), text.toUnit(passage.end()));
      if (text.at(place).equals(passage.exact())) {
        return of(passage.source(), place, "");
      }
    }
    String href = Address.source(passage.source());
    return new Snippet(href, title(passage.source()), "", "", words, "");
  }

  private Snippet of(String source, Span place, String when) {
    ReadingText reading = catalogue.reading(source, new Span(place.start(), place.start() + 1));
    Optional<Integer> start = reading.toReading(place.start());
    String href = href(source, place);
    String title = title(source);
    if (start.isEmpty()) {
      String words = plain(text(source).at(place));
      return new Snippet(href, title, when, "", Visible.name(words), "");
    }
    int end =
        reading.toReading(place.end() - 1).filter(last -> last >= start.get()).orElse(start.get())
            + 1;
    Span block =
        reading.blocks().stream()
            .map(ReadingText.Block::at)
            .filter(at -> at.contains(start.get()))
            .findFirst()
            .orElse(new Span(0, reading.text().length()));
    String words = reading.text();
    int to = Math.min(end, block.end());
    return new Snippet(
        href,
        title,
        when,
        before(words, block.start(), start.get()),
        Visible.name(words.substring(start.get(), to)),
        after(words, to, block.end()));
  }

  /// Leads to a passage.
  String href(String source, Span place) {
    int version = source(source).map(SourceEntry::version).orElse(1);
    return Address.passage(
        source, version, codePoint(source, place.start()), codePoint(source, place.end()));
  }

  /// A passage as commands name it: `SOURCE@START-END`.
  String place(String source, Span place) {
    int start = codePoint(source, place.start());
    return source + "@" + start + "-" + codePoint(source, place.end());
  }

  /// The text itself, which may be a long book, is asked for only where the two counts differ.
  private int codePoint(String source, int unit) {
    boolean plain = source(source).map(SourceEntry::isPlain).orElse(false);
    return plain ? unit : text(source).toCodePoint(unit);
  }

  String title(String source) {
    return Visible.name(source(source).map(SourceEntry::title).orElse(source));
  }

  private Optional<SourceEntry> source(String source) {
    return sources.computeIfAbsent(source, catalogue::source);
  }

  private SourceText text(String source) {
    return texts.computeIfAbsent(source, catalogue::text);
  }

  /// At most `AROUND` units before a place, from the beginning of a word on.
  static String before(String words, int first, int place) {
    int from = Math.max(first, place - AROUND);
    if (from > first) {
      int space = words.indexOf(' ', from);
      from = space < 0 || space >= place ? from : space + 1;
    }
    return (from > first ? "… " : "") + Visible.of(plain(words.substring(from, place)));
  }

  /// At most `AROUND` units behind a place, to the end of a word.
  static String after(String words, int place, int last) {
    int to = Math.min(last, place + AROUND);
    if (to < last) {
      int space = words.lastIndexOf(' ', to);
      to = space <= place ? to : space;
    }
    return Visible.of(plain(words.substring(place, to))) + (to < last ? " …" : "");
  }

  private static String plain(String words) {
    return BLANKS.matcher(words).replaceAll(" ");
  }

  /// The snippets of several places of one kind.
  List<Snippet> of(List<Found> found) {
    return found.stream()
        .map(each ->
            of(each.source(), each.proposal().finding(), When.of(each.proposal().finding())))
        .toList();
  }
}
