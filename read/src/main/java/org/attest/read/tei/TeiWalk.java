package org.attest.read.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Span;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down the text of a TEI document, element by element.
///
/// An element is a block if TEI says so, or if it stands where no words are: between blocks. In the
/// words of a block every other element is part of the words.
final class TeiWalk {
  private static final String QUOTE_MARKS = "\"“”„‟«»‹›‘’‚'";

  private final TeiEdition edition;
  private final Transcription out;
  private final Original original;
  private final List<Problem> problems;
  private final TeiNoteSetting notes;
  private final TeiForms forms;
  private final TeiMending mending;
  private final TeiPages pages;
  private final TeiPlaces places;
  private int divisions;

  /// Whether the last thing written was a line of verse, an address or the like.
  private boolean afterLine;

  TeiWalk(TeiEdition edition, Transcription out, Original original, List<Problem> problems) {
    this.edition = edition;
    this.out = out;
    this.original = original;
    this.problems = problems;
    this.places = new TeiPlaces(edition.pointers(), out);
    this.notes = new TeiNoteSetting(edition, out, this);
    this.forms = new TeiForms(edition, out, this, places);
    this.mending = new TeiMending(edition, out, this);
    this.pages = new TeiPages(edition, out, this);
  }

  void walk(XmlNode.Element root) {
    List<XmlNode.Element> outer = notes.begin();
    element(root, false, Optional.empty());
    endBlock();
    notes.end(outer);
    endBlock();
    places.mark();
    if (out.isEmpty()) {
      root.child("teiHeader").ifPresent(this::header);
    }
  }

  /// A file may describe things in its header and have no text beside that.
  private void header(XmlNode.Element header) {
    List<XmlNode.Element> outer = notes.begin();
    children(header, false);
    endBlock();
    notes.end(outer);
  }

  void children(XmlNode.Element parent, boolean prose) {
    Optional<String> before = Optional.empty();
    for (XmlNode child : TeiTokens.spaced(parent)) {
      switch (child) {
        case XmlNode.Words words -> words(words.words());
        case XmlNode.Element element -> {
          element(element, prose, before);
          if (!TeiBlocks.isWithoutWords(element.name())) {
            before = Optional.of(element.name());
          }
        }
      }
    }
  }

  /// Words behind a line of verse do not run into it.
  private void words(String words) {
    if (afterLine && !words.isBlank()) {
      out.text(" ");
      afterLine = false;
    }
    out.text(words);
  }

  /// Ends the block that is open, with the signs of the notes that wait for its end.
  void endBlock() {
    notes.endOfBlock();
    out.endBlock();
    pages.furniture();
  }

  /// Sets an element as a note beside the text.
  void beside(XmlNode.Element element, Optional<String> hand) {
    notes.beside(element, hand);
  }

  /// @param before the name of the element before it, page breaks and notes not counted
  void element(XmlNode.Element element, boolean prose, Optional<String> before) {
    boolean block = !prose || TeiBlocks.isBlock(element.name());
    int start = out.length();
    if (block) {
      notes.await(element);
    }
    if (!mending(element, prose)) {
      switch (element.name()) {
        case "teiHeader", "xenoData", "graphic", "media", "index", "binaryObject" -> {}
        case "pb", "cb", "gb", "lb", "milestone", "handShift", "fw", "surface" ->
            pages.write(element, prose);
        case "cell" -> {
          before.ifPresent(_ -> out.tab());
          children(element, true);
        }
        case "note" -> notes.note(element, prose);
        case "ref", "ptr" -> link(element, prose);
        case "q", "said", "soCalled", "quote", "cit" -> quote(element, prose);
        case "date", "time", "docDate", "origDate", "birth", "death", "floruit" ->
            date(element, prose, before);
        case "teiCorpus", "TEI", "TEI.2", "text", "floatingText" -> division(element);
        case "div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7" ->
            division(element);
        case "include" -> included(element, prose);
        default -> named(element, prose, before);
      }
    }
    places.stood(element, start);
    if (!block) {
      edition.notes().aimedAt(element).forEach(notes::call);
    }
  }

  private boolean mending(XmlNode.Element element, boolean prose) {
    if (element.name().equals("choice") || element.name().equals("app")) {
      forms.write(element, prose);
      return true;
    }
    return forms.writeFormOfP4(element, prose) || mending.write(element, prose);
  }

  /// An element that is nothing but a block or a stretch of words.
  void plain(XmlNode.Element element, boolean prose, Optional<String> before) {
    String name = element.name();
    if (TeiBlocks.isLine(name)) {
      line(element, prose, before);
      return;
    }
    boolean block = TeiBlocks.isBlock(name) || !prose;
    if (!block) {
      children(element, true);
      return;
    }
    endBlock();
    if (name.equals("head")) {
      out.heading(Math.clamp(divisions, 1, 6));
    }
    Optional<Transcription.Open> hand = element.attribute("hand").map(_ -> out.open());
    children(element, TeiBlocks.isParagraph(name) || element.hasOwnWords());
    endBlock();
    hand.ifPresent(open -> {
      String scribe = edition.encoders().names(element.attribute("hand").orElseThrow());
      out.close(open, span -> new Mark.InHand(span, scribe));
    });
  }

  /// Lines of verse, of an address, of a title page: each goes on a line of its own in one block.
  private void line(XmlNode.Element element, boolean prose, Optional<String> before) {
    boolean label = element.name().equals("label");
    if (label && prose) {
      children(element, true);
      out.text(" ");
      return;
    }
    afterLine = false;
    if (prose || before.map(element.name()::equals).orElse(false)) {
      if (!out.isBetweenBlocks()) {
        out.line();
      }
    } else {
      endBlock();
    }
    children(element, true);
    afterLine = !label;
    if (label) {
      endBlock();
    }
  }

  private void division(XmlNode.Element element) {
    boolean counts = element.name().startsWith("div") || element.name().equals("floatingText");
    List<XmlNode.Element> outer = notes.begin();
    divisions += counts ? 1 : 0;
    endBlock();
    Transcription.Open open = out.open();
    children(element, false);
    endBlock();
    if (element.name().equals("text")) {
      pages.endOfHand();
    }
    notes.end(outer);
    endBlock();
    Optional<String> title = title(element);
    String kind = TeiKinds.division(element);
    if (counts || kind.equals("document")) {
      out.close(open, span -> new Mark.Division(span, kind, title));
      written(element).ifPresent(written -> out.close(open, written));
    }
    divisions -= counts ? 1 : 0;
  }

  private static Optional<Function<Span, Mark>> written(XmlNode.Element division) {
    return division.name().startsWith("div")
        ? TeiLetter.ofDivision(division)
        : division.child("teiHeader").flatMap(TeiLetter::ofHeader);
  }

  private static Optional<String> title(XmlNode.Element element) {
    return element
        .child("head")
        .map(TeiWords::plain)
        .or(() -> element.attribute("n").filter(_ -> element.name().startsWith("div")))
        .filter(words -> !words.isEmpty());
  }

  private void link(XmlNode.Element link, boolean prose) {
    List<XmlNode.Element> called = edition.notes().calledBy(link);
    if (called.isEmpty()) {
      plain(link, prose, Optional.empty());
    } else {
      notes.link(link, called);
    }
  }

  /// What another file holds is not fetched; what is given in its stead is read.
  private void included(XmlNode.Element include, boolean prose) {
    include
        .attribute("href")
        .ifPresent(href ->
            problems.add(
                new Problem(
                    Code.INCOMPLETE,
                    place(),
                    "it includes " + href + ", which is not fetched; read that file too")));
    children(include, prose);
  }

  private void quote(XmlNode.Element quote, boolean prose) {
    boolean block = !prose || TeiBlocks.holdsBlocks(quote);
    boolean quoted = !quote.name().equals("cit");
    if (block) {
      endBlock();
    }
    boolean signs = !block && quoted && !hasSigns(quote);
    Transcription.Open open = out.open();
    out.text(signs ? "“" : "");
    children(quote, prose || TeiBlocks.isWords(quote));
    out.text(signs ? "”" : "");
    if (block) {
      endBlock();
    }
    if (block && quoted) {
      out.close(open, Mark.Quoted::new);
    }
  }

  /// Whether quotation marks stand at the edge of these words already, inside or before them.
  private boolean hasSigns(XmlNode.Element quote) {
    String words = quote.words();
    return words.isEmpty()
        || QUOTE_MARKS.indexOf(words.charAt(0)) >= 0
        || QUOTE_MARKS.indexOf(out.last()) >= 0;
  }

  private void named(XmlNode.Element name, boolean prose, Optional<String> before) {
    Optional<String> kind = edition.entities().kind(name);
    if (kind.isEmpty()) {
      plain(name, prose, before);
    } else {
      Mark.Encoder by = edition.encoders().of(name);
      marked(name, prose, span -> edition.entities().mark(name, span, kind.get(), by));
    }
  }

  private void date(XmlNode.Element date, boolean prose, Optional<String> before) {
    Mark.Encoder by = edition.encoders().of(date);
    Optional<String> when = TeiDates.when(date, by.certainty());
    TeiDates.impossible(date).forEach(stated -> problems.add(StatedDate.problem(stated, place())));
    if (when.isEmpty()) {
      plain(date, prose, before);
    } else {
      Optional<String> calendar = TeiDates.calendar(date);
      marked(date, prose, span -> new Mark.Dated(span, when.get(), calendar, by));
    }
  }

  private String place() {
    return original.path() + " character " + out.length();
  }

  void marked(XmlNode.Element element, boolean prose, Function<Span, Mark> mark) {
    if (!prose) {
      endBlock();
    }
    Transcription.Open open = out.open();
    children(element, prose || TeiBlocks.isWords(element));
    out.close(open, mark);
    if (!prose) {
      endBlock();
    }
  }
}
