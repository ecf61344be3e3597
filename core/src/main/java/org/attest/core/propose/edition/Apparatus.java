package org.attest.core.propose.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.relate.Content;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Tokens;

/// Reads the lines of an edition that do nothing but say where a text was taken from: `in: Ferro
/// 1925, p. 249–253`, `Source: State Archive, fonds 12`.
final class Apparatus {
  /// How far a line that introduces a citation may reach.
  private static final int LABEL_MAX = 4;

  private final Scene scene;
  private final PhraseBook book;
  private final Texts texts;
  private final List<Suggested> found = new ArrayList<>();

  Apparatus(Scene scene, PhraseBook book, Texts texts) {
    this.scene = scene;
    this.book = book;
    this.texts = texts;
  }

  List<Suggested> all() {
    boolean isLabelled = false;
    for (ReadingText.Block block : scene.told().reading().blocks()) {
      Optional<Part> part = scene.part(block.part());
      if (part.isEmpty() || texts.isListed(part.get())) {
        isLabelled = false;
        continue;
      }
      Tokens tokens = scene.tokens();
      int from = tokens.after(block.at().start());
      int to = tokens.after(block.at().end() - 1);
      to = to < tokens.size() && tokens.start(to) < block.at().end() ? to + 1 : to;
      if (from < to) {
        read(part.get(), from, to, isLabelled);
        isLabelled = isLabel(from, to);
      }
    }
    return found;
  }

  private void read(Part part, int from, int to, boolean isLabelled) {
    boolean hasLabel = isLabelled || opensWithLabel(from, to);
    if (part.kind() == PartKind.CITATION) {
      if (!book.is("pointer", scene.tokens(), word(from, to))) {
        cited(part, hasLabel);
      }
    } else if (part.kind() == PartKind.PARAGRAPH && hasLabel && to - from < 60) {
      kept(part, from, to);
    }
    if (part.kind() == PartKind.PARAGRAPH) {
      quoted(part, from, to);
    }
  }

  /// Whether a block does nothing but introduce the next one: `Source:`, `again in:`.
  private boolean isLabel(int from, int to) {
    return scene.sign(to - 1) == ':' && to - from <= LABEL_MAX && opensWithLabel(from, to);
  }

  /// Whether the words before the first colon are among those that say where a text is from.
  private boolean opensWithLabel(int from, int to) {
    int first = word(from, to);
    for (int i = first; i < Math.min(to, first + LABEL_MAX); i++) {
      if (scene.sign(i) == ':') {
        return i > first;
      }
      if (!book.is("source", scene.tokens(), i)) {
        return false;
      }
    }
    return false;
  }

  /// The first token that is no sign.
  private int word(int from, int to) {
    int at = from;
    while (at < to - 1 && scene.tokens().kind(at) == Tokens.Kind.SIGN) {
      at++;
    }
    return at;
  }

  /// A block that cites: the text in hand is printed in each of the works. What nothing parts is
  /// one work, whose series or place is cited as well.
  private void cited(Part part, boolean hasLabel) {
    List<Citation> all = new ArrayList<>(texts.citations(part.span()).values());
    String text = scene.told().text().value();
    int last = part.span().start();
    for (int i = 0; i < all.size(); i++) {
      Span at = all.get(i).span();
      Optional<String> pages = Texts.pages(all.get(i));
      while (i + 1 < all.size() && !isParted(text, at.end(), all.get(i + 1).span().start())) {
        i++;
        at = new Span(at.start(), all.get(i).span().end());
        pages = pages.or(pagesOf(all.get(i)));
      }
      String before = text.substring(Math.min(last, at.start()), at.start());
      if ((pages.isPresent() || hasLabel) && !isPointer(before)) {
        Span whole = new Span(Math.min(last, at.start()) + lead(before), at.end());
        String work = all.get(i).work();
        found.add(
            new Suggested(
                new Content.Transmission(
                    texts.inHand(part), "reprint of", work(whole).orElse(work), pages),
                List.of(whole),
                "a line of its own cites “" + work + "” as a place of this text",
                hasLabel ? 0.9 : 0.7));
      }
      last = at.end();
    }
  }

  private static Supplier<Optional<String>> pagesOf(Citation citation) {
    return () -> Texts.pages(citation);
  }

  private static boolean isParted(String text, int from, int to) {
    return from >= to || text.indexOf(';', from, to) >= 0 || text.indexOf(':', from, to) >= 0;
  }

  /// What stands between two citations belongs to neither.
  private static int lead(String before) {
    int at = 0;
    while (at < before.length() && !Character.isLetterOrDigit(before.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPointer(String before) {
    String small = before.toLowerCase(Locale.ROOT);
    return small.contains("see ") || small.contains("cf.") || small.contains("vgl.");
  }

  /// The work that a stretch of the source names.
  private Optional<String> work(Span at) {
    return scene
        .told()
        .reading()
        .toReading(at.start())
        .flatMap(start -> {
          Tokens tokens = scene.tokens();
          int from = tokens.after(start);
          int to = tokens.after(start + at.length());
          Optional<String> title = Optional.empty();
          for (int i = from; i < to && title.isEmpty(); i++) {
            title = texts.titleAt(i, to);
          }
          return title;
        });
  }

  /// A line that names an archive instead of a work.
  private void kept(Part part, int from, int to) {
    int start = from;
    while (start < to && scene.sign(start) != ':' && start - from <= LABEL_MAX) {
      start++;
    }
    int first = start < to && scene.sign(start) == ':' ? start + 1 : from;
    texts
        .keeper(first, to)
        .ifPresent(keeper ->
            add(
                new Content.Transmission(
                    texts.inHand(part), "copy held by", keeper.id(), Optional.empty()),
                from,
                to,
                "a line of its own says where this text is kept",
                0.7));
  }

  /// A paragraph that is one quotation with its place in brackets behind it.
  private void quoted(Part part, int from, int to) {
    boolean isQuoted = "“\"„«".indexOf(scene.sign(from)) >= 0;
    int open = to - 1;
    while (isQuoted && open > from && to - open < 40 && scene.sign(open) != '(') {
      open--;
    }
    if (!isQuoted
        || scene.sign(open) != '('
        || (scene.sign(to - 1) != ')' && scene.sign(to - 2) != ')')) {
      return;
    }
    boolean closes = false;
    for (int i = Math.max(from + 1, open - 2); i < open; i++) {
      closes |= "”\"“»".indexOf(scene.sign(i)) >= 0;
    }
    Span inside = scene.told().source(scene.span(open, to)).getFirst();
    Map<Integer, Citation> cited = texts.citations(inside);
    if (closes && cited.size() == 1) {
      Citation citation = cited.values().iterator().next();
      add(
          new Content.Transmission(
              work(citation.span()).orElse(citation.work()),
              "quoted in",
              texts.inHand(part),
              Texts.pages(citation)),
          open,
          to,
          "the place of the words between the marks stands behind them",
          0.7);
    }
  }

  private void add(Content content, int from, int to, String reason, double score) {
    List<Span> at = scene.told().source(scene.span(from, to));
    if (!at.isEmpty()) {
      found.add(new Suggested(content, at, reason, score));
    }
  }
}
