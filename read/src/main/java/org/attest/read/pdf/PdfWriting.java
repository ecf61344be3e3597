package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.Transcription;

/// Writes down the lines of a document as paragraphs, page after page.
final class PdfWriting {
  private final Transcription out;
  private final List<List<Line>> pages;
  private final PageFrame frame;
  private final BodySizes sizes;
  private final Hyphens hyphens;
  private final Set<Double> headingSizes = new TreeSet<>(java.util.Comparator.reverseOrder());

  /// The notes by page and label.
  private final Map<String, List<Line>> notes = new java.util.LinkedHashMap<>();

  private final List<Optional<String>> shown;
  private int page = -1;

  /// @param shown the numbers that programs show for the pages, as far as there are any
  PdfWriting(List<List<Line>> pages, List<Optional<String>> shown, Transcription out) {
    this.out = out;
    this.shown = shown;
    this.pages = pages;
    this.frame = PageFrame.of(pages);
    List<Line> all = pages.stream().flatMap(List::stream).toList();
    this.sizes = BodySizes.of(all);
    this.hyphens = new Hyphens(all);
  }

  void write() {
    List<Line> text = new ArrayList<>();
    List<Line> last = new ArrayList<>();
    Map<Integer, Set<String>> labels = new HashMap<>();
    for (List<Line> lines : pages) {
      List<Line> content = lines.stream().filter(l -> !frame.frame().contains(l)).toList();
      FootNotes foot = FootNotes.of(content, sizes);
      if (notes.isEmpty()) {
        text.addAll(foot.carriedOn());
      } else {
        last.addAll(foot.carriedOn());
      }
      text.addAll(foot.text());
      for (FootNotes.Note note : foot.notes()) {
        int page = note.lines().getFirst().page();
        labels.computeIfAbsent(page, _ -> new HashSet<>()).add(note.label());
        last = note.lines();
        notes.put(key(page, note.label()), last);
      }
    }
    text(text, labels);
    notes();
    for (int i = page + 1; i < pages.size(); i++) {
      page(i);
    }
  }

  private void text(List<Line> text, Map<Integer, Set<String>> labels) {
    Paragraphs paragraphs = new Paragraphs(text, sizes);
    List<List<Line>> groups = paragraphs.of(text);
    for (List<Line> group : groups) {
      if (paragraphs.isHeading(group)) {
        headingSizes.add(group.getFirst().size());
      }
    }
    for (List<Line> group : groups) {
      for (int i = page + 1; i < group.getFirst().page(); i++) {
        page(i);
        page = i;
      }
      if (paragraphs.isHeading(group)) {
        out.heading(level(group.getFirst()));
      } else {
        out.endBlock();
      }
      lines(group, labels);
      out.endBlock();
    }
  }

  private int level(Line heading) {
    int level = 1;
    for (double size : headingSizes) {
      if (heading.size() < size) {
        level++;
      }
    }
    return Math.min(level, 6);
  }

  private void notes() {
    for (Map.Entry<String, List<Line>> note : notes.entrySet()) {
      out.endBlock();
      Transcription.Open open = out.open();
      lines(note.getValue(), Map.of());
      out.endBlock();
      String key = note.getKey();
      String label = key.substring(key.indexOf(' ') + 1);
      out.close(open, span -> new Mark.NoteBody(span, key, label, Optional.empty()));
    }
  }

  /// Writes the lines of one block as running words.
  private void lines(List<Line> lines, Map<Integer, Set<String>> labels) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      while (line.page() > page) {
        page(++page);
      }
      String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
      boolean broken = !next.isEmpty() && Hyphens.isBroken(line.words());
      boolean drop = broken && !hyphens.stays(line.words(), next);
      pieces(line, drop, labels.getOrDefault(line.page(), Set.of()));
      if (!broken) {
        out.text(" ");
      }
    }
  }

  private void pieces(Line line, boolean dropHyphen, Set<String> labels) {
    List<Line.Piece> pieces = line.pieces();
    int last = pieces.size() - 1;
    while (last > 0 && pieces.get(last).words().isBlank()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      Line.Piece piece = pieces.get(i);
      String words = i == last ? piece.words().stripTrailing() : piece.words();
      if (i == last && dropHyphen) {
        words = words.substring(0, words.length() - 1);
      }
      if (piece.seen().isPresent()) {
        Transcription.Open open = out.open();
        out.text(words.replace("\u00ad", ""));
        out.close(open, piece.seen().get()::mark);
      } else if (piece.raised() && NoteSign.bare(words).matches("\\d{1,3}|[*†‡§]{1,3}|[a-z]")) {
        raised(words, NoteSign.bare(words), line.page(), labels);
      } else {
        out.text(words.replace("\u00ad", ""));
      }
    }
  }

  private void raised(String words, String label, int page, Set<String> labels) {
    if (!labels.contains(label)) {
      out.text(label.matches("\\d+") ? NoteSign.visible(label) : words);
      return;
    }
    Transcription.Open open = out.open();
    out.text(NoteSign.visible(label));
    out.close(open, span -> new Mark.NoteMark(span, key(page, label)));
    if (words.endsWith(" ")) {
      out.text(" ");
    }
  }

  private void page(int index) {
    String label =
        Optional.ofNullable(frame.labels().get(index))
            .or(() -> index < shown.size() ? shown.get(index) : Optional.empty())
            .orElseGet(() -> String.valueOf(index + 1));
    out.point(span -> new Mark.PageBreak(span, label));
    out.point(span -> new Mark.Facsimile(span, index + 1));
  }

  private static String key(int page, String label) {
    return "page" + (page + 1) + " " + label;
  }
}
