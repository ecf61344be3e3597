package org.attest.read.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down what belongs to the page: where pages, columns and lines end, running heads, and
/// whose hand begins.
final class TeiPages {
  private static final String HYPHENS = "-‐¬⸗\u00ad";

  private final TeiEdition edition;
  private final Transcription out;
  private final TeiWalk walk;

  /// Running heads that stand within a block, to be written behind it.
  private List<XmlNode.Element> heads = new ArrayList<>();

  /// The hand that writes now, if the encoding says that it changed.
  private Optional<String> hand = Optional.empty();

  private Optional<Transcription.Open> since = Optional.empty();

  TeiPages(TeiEdition edition, Transcription out, TeiWalk walk) {
    this.edition = edition;
    this.out = out;
    this.walk = walk;
  }

  void write(XmlNode.Element element, boolean prose) {
    switch (element.name()) {
      case "pb" -> page(element, prose);
      case "surface" -> {
        walk.endBlock();
        page(element, false);
        walk.plain(element, false, Optional.empty());
      }
      case "lb" -> line(element);
      case "fw" -> head(element, prose);
      case "handShift" -> shift(element);
      default -> torn(element);
    }
  }

  private void page(XmlNode.Element element, boolean prose) {
    if (prose) {
      torn(element);
    }
    String label = element.attribute("n").or(() -> image(element)).orElse("");
    out.point(span -> new Mark.PageBreak(span, label));
  }

  /// The name of the picture of a page that has no number.
  private static Optional<String> image(XmlNode.Element element) {
    return element
        .attribute("facs")
        .map(facs -> facs.substring(Math.max(facs.lastIndexOf('/'), facs.lastIndexOf('#')) + 1))
        .filter(name -> !name.isEmpty());
  }

  private void line(XmlNode.Element element) {
    if (!torn(element)) {
      out.text(" ");
    }
  }

  /// Where a word goes on over the end of a line or page, no blank stands, and the reading text
  /// leaves out the hyphen.
  private boolean torn(XmlNode.Element element) {
    if (!TeiWords.isTorn(element)) {
      return false;
    }
    out.glue();
    if (HYPHENS.indexOf(out.last()) >= 0 && Character.isLetter(out.lastButOne())) {
      out.mark(new Mark.Reads(new Span(out.length() - 1, out.length()), ""));
    }
    return true;
  }

  private void head(XmlNode.Element element, boolean prose) {
    if (prose) {
      heads.add(element);
    } else {
      walk.marked(element, false, Mark.Furniture::new);
    }
  }

  /// Writes the running heads that stood within the block that has ended.
  void furniture() {
    if (!heads.isEmpty() && out.isBetweenBlocks()) {
      List<XmlNode.Element> now = heads;
      heads = new ArrayList<>();
      now.forEach(head -> walk.marked(head, false, Mark.Furniture::new));
    }
  }

  private void shift(XmlNode.Element element) {
    endOfHand();
    hand =
        element
            .attribute("new")
            .or(() -> element.attribute("scribeRef"))
            .map(edition.encoders()::names)
            .or(() -> element.attribute("scribe"));
    since = hand.map(_ -> out.open());
  }

  /// Ends the stretch of the hand that writes now.
  void endOfHand() {
    since.ifPresent(
        open -> hand.ifPresent(name -> out.close(open, span -> new Mark.InHand(span, name))));
    since = Optional.empty();
  }
}
