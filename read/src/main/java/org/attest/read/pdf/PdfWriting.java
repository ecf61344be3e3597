package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
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
  private final Set<String> called = new HashSet<>();
  private NoteCalls calls = new NoteCalls(List.of());
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
    List<FootNotes.Note> found = new ArrayList<>();
    for (List<Line> lines : pages) {
      List<Line> content = lines.stream().filter(l -> !frame.frame().contains(l)).toList();
      FootNotes foot = FootNotes.of(content, sizes);
      if (found.isEmpty()) {
        text.addAll(foot.carriedOn());
      } else {
        last.addAll(foot.carriedOn());
      }
      text.addAll(foot.text());
      for (FootNotes.Note note : foot.notes()) {
        last = note.lines();
        found.add(note);
      }
    }
    calls = new NoteCalls(text);
    for (FootNotes.Note note : found) {
      int page = note.lines().getFirst().page();
      calls.addBody(page, note.label());
      notes.merge(NoteCalls.key(page, note.label()), note.lines(), PdfWriting::both);
    }
    text(text);
    notes();
    for (int i = page + 1; i < pages.size(); i++) {
      page(i);
    }
  }

  /// Two notes of one page that have the same sign, as those of two columns may, are one: which of
  /// them a sign calls is not to be told, and neither may be lost.
  private static List<Line> both(List<Line> one, List<Line> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private void text(List<Line> text) {
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
      lines(group);
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
      lines(note.getValue());
      out.endBlock();
      String key = note.getKey();
      String label = key.substring(key.indexOf(' ') + 1);
      out.close(open, span -> new Mark.NoteBody(span, key, label, Optional.empty()));
    }
  }

  /// Writes the lines of one block as running words.
  private void lines(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      while (line.page() > page) {
        page(++page);
      }
      String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
      boolean broken = !next.isEmpty() && Hyphens.isBroken(line.words());
      boolean drop = broken && !hyphens.stays(line.words(), next);
      pieces(line, drop);
      if (!broken) {
        out.text(" ");
      }
    }
  }

  private void pieces(Line line, boolean dropHyphen) {
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
      } else if (piece.raised() && NoteCalls.label(words).isPresent()) {
        raised(words, NoteSign.bare(words), line.page());
      } else {
        plain(words, line.page());
      }
    }
  }

  private void raised(String words, String label, int page) {
    if (!call(page, label, true)) {
      out.text(label.matches("\\d+") ? NoteSign.visible(label) : words.strip());
    }
    if (words.endsWith(" ")) {
      out.text(" ");
    }
  }

  /// Words among which signs may stand that call notes and are not raised.
  private void plain(String words, int page) {
    int from = 0;
    for (MatchResult sign : NoteCalls.plain(words)) {
      out.text(words.substring(from, sign.start()).replace("\u00ad", ""));
      from = call(page, NoteCalls.label(sign), false) ? sign.end() : sign.start();
    }
    out.text(words.substring(from).replace("\u00ad", ""));
  }

  /// @param again whether the sign may call a note that was called before
  /// @return whether it calls one
  private boolean call(int page, String label, boolean again) {
    Optional<String> key = calls.called(page, label).filter(note -> called.add(note) || again);
    key.ifPresent(note -> {
      Transcription.Open open = out.open();
      out.text(NoteSign.visible(label));
      out.close(open, span -> new Mark.NoteMark(span, note));
    });
    return key.isPresent();
  }

  private void page(int index) {
    String label =
        Optional.ofNullable(frame.labels().get(index))
            .or(() -> index < shown.size() ? shown.get(index) : Optional.empty())
            .orElseGet(() -> String.valueOf(index + 1));
    out.point(span -> new Mark.PageBreak(span, label));
    out.point(span -> new Mark.Facsimile(span, index + 1));
  }
}
