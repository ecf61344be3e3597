package org.attest.read.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Original;
import org.attest.core.source.Span;
import org.attest.read.transcribe.NoteSign;
import org.attest.read.transcribe.StatedDate;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down the text of a TEI document, element by element.
///
/// An element is a block if TEI says so, or if it stands where no words are: between blocks. In the
/// words of a block every other element is part of the words.
final class TeiWalk {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ab",
          "head",
          "lg",
          "sp",
          "item",
          "row",
          "list",
          "listBibl",
          "table",
          "figure",
          "div",
          "div1",
          "div2",
          "div3",
          "div4",
          "div5",
          "div6",
          "div7",
          "floatingText",
          "text",
          "body",
          "front",
          "back",
          "group",
          "opener",
          "closer",
          "postscript",
          "titlePage",
          "stage",
          "trailer",
          "argument",
          "epigraph",
          "castList",
          "castItem",
          "castGroup",
          "salute",
          "signed",
          "dateline",
          "byline",
          "docImprint",
          "docTitle",
          "speaker",
          "zone",
          "surface");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "ab",
          "head",
          "item",
          "row",
          "salute",
          "signed",
          "dateline",
          "byline",
          "stage",
          "trailer",
          "speaker",
          "castItem",
          "lg",
          "titlePart",
          "docAuthor",
          "docDate",
          "docImprint",
          "address",
          "zone",
          "figDesc",
          "l");
  private static final Set<String> WITHOUT_WORDS =
      Set.of("pb", "lb", "cb", "gb", "milestone", "note", "fw", "anchor", "handShift");
  private static final Set<String> LINES = Set.of("l", "addrLine", "line", "titlePart", "label");
  private static final String QUOTE_MARKS = "\"“”„‟«»‹›‘’‚'";

  private final TeiNotes notes;
  private final Transcription out;
  private final Original original;
  private final List<Problem> problems;

  /// The notes called in each division that is open, to be written at its end.
  private List<XmlNode.Element> due = new ArrayList<>();

  private final Map<XmlNode.Element, String> keys = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private int running;
  private int divisions;

  TeiWalk(TeiNotes notes, Transcription out, Original original, List<Problem> problems) {
    this.notes = notes;
    this.out = out;
    this.original = original;
    this.problems = problems;
  }

  void walk(XmlNode.Element root) {
    children(root, false);
    notesDue();
    if (out.isEmpty()) {
      root.child("teiHeader").ifPresent(this::header);
    }
  }

  /// A file may describe things in its header and have no text beside that.
  private void header(XmlNode.Element header) {
    children(header, false);
    out.endBlock();
    notesDue();
  }

  private void children(XmlNode.Element parent, boolean prose) {
    Optional<String> before = Optional.empty();
    for (XmlNode child : parent.children()) {
      switch (child) {
        case XmlNode.Words words -> out.text(words.words());
        case XmlNode.Element element -> {
          element(element, prose, before);
          if (!WITHOUT_WORDS.contains(element.name())) {
            before = Optional.of(element.name());
          }
        }
      }
    }
  }

  private void element(XmlNode.Element element, boolean prose, Optional<String> before) {
    switch (element.name()) {
      case "teiHeader", "xenoData", "graphic", "media", "index" -> {}
      case "pb" -> page(element);
      case "lb" -> lineBreak(element);
      case "cell" -> {
        before.ifPresent(_ -> out.tab());
        children(element, true);
      }
      case "fw" -> marked(element, prose, Mark.Furniture::new);
      case "choice", "app" -> choice(element, prose);
      case "note" -> note(element, prose);
      case "ref", "ptr" -> link(element, prose);
      case "supplied", "ex" -> bracketed("[", element, "]", prose);
      case "del", "surplus" -> bracketed("⟦", element, "⟧", prose);
      case "gap" -> out.text(element.words().isEmpty() ? "[…]" : "[" + element.words() + "]");
      case "q", "said", "soCalled", "quote", "cit" -> quote(element, prose);
      case "persName",
          "orgName",
          "placeName",
          "settlement",
          "country",
          "region",
          "geogName",
          "name",
          "rs",
          "title" ->
          name(element, prose);
      case "date", "time" -> date(element, prose);
      case "text", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7" ->
          division(element);
      case "teiCorpus", "TEI" -> division(element);
      default -> plain(element, prose, before);
    }
    notes.aimedAt(element).ifPresent(this::call);
  }

  /// An element that is nothing but a block or a stretch of words.
  private void plain(XmlNode.Element element, boolean prose, Optional<String> before) {
    String name = element.name();
    if (LINES.contains(name)) {
      line(element, prose, before);
      return;
    }
    boolean block = BLOCKS.contains(name) || !prose;
    if (!block) {
      children(element, true);
      return;
    }
    if (name.equals("head")) {
      out.heading(Math.clamp(divisions, 1, 6));
    } else {
      out.endBlock();
    }
    children(element, PARAGRAPHS.contains(name) || element.hasOwnWords());
    out.endBlock();
  }

  /// Lines of verse, of an address, of a title page: each goes on a line of its own in one block.
  private void line(XmlNode.Element element, boolean prose, Optional<String> before) {
    boolean goesOn = before.map(element.name()::equals).orElse(false);
    if (element.name().equals("label") && prose) {
      children(element, true);
      out.text(" ");
      return;
    }
    if (goesOn) {
      if (!out.isBetweenBlocks()) {
        out.line();
      }
    } else if (!prose || BLOCKS.contains(element.name())) {
      out.endBlock();
    }
    children(element, true);
    if (element.name().equals("label")) {
      out.endBlock();
    }
  }

  private void page(XmlNode.Element element) {
    String label = element.attribute("n").orElse("");
    out.point(span -> new Mark.PageBreak(span, label));
  }

  private void lineBreak(XmlNode.Element element) {
    boolean joins = element.attribute("break").map(b -> b.equals("no")).orElse(false);
    if (!joins) {
      out.text(" ");
    }
  }

  private void division(XmlNode.Element element) {
    boolean counts = element.name().startsWith("div");
    List<XmlNode.Element> outer = due;
    due = new ArrayList<>();
    divisions += counts ? 1 : 0;
    out.endBlock();
    Transcription.Open open = out.open();
    children(element, false);
    notesDue();
    out.endBlock();
    Optional<String> title = title(element);
    String kind = TeiKinds.division(element);
    if (counts || kind.equals("document")) {
      out.close(open, span -> new Mark.Division(span, kind, title));
    }
    divisions -= counts ? 1 : 0;
    due = outer;
  }

  private static Optional<String> title(XmlNode.Element element) {
    return element
        .child("head")
        .map(TeiKinds::wordsWithoutNotes)
        .or(() -> element.attribute("n").filter(_ -> element.name().startsWith("div")))
        .filter(words -> !words.isEmpty());
  }

  private void note(XmlNode.Element note, boolean prose) {
    boolean inline = note.attribute("place").map(p -> p.equals("inline")).orElse(false);
    if (notes.isCalledFromElsewhere(note)) {
      body(note);
    } else if (prose && !inline) {
      call(note);
    } else if (prose) {
      children(note, true);
    } else {
      beside(note);
    }
  }

  /// A note between blocks belongs to the place where it stands, and has no sign in the words.
  private void beside(XmlNode.Element note) {
    running++;
    String key = "beside" + running;
    out.endBlock();
    Transcription.Open open = out.open();
    children(note, isWords(note));
    out.endBlock();
    Optional<String> hand = notes.hand(note);
    out.close(open, span -> new Mark.NoteBody(span, key, "", hand));
  }

  /// Writes the sign of a note, and keeps the note for the end of the division.
  private void call(XmlNode.Element note) {
    boolean known = keys.containsKey(note);
    sign(note);
    if (!known && !notes.isCalledFromElsewhere(note)) {
      due.add(note);
    }
  }

  private void sign(XmlNode.Element note) {
    String key = key(note);
    Transcription.Open open = out.open();
    out.text(NoteSign.visible(labels.getOrDefault(key, "*")));
    out.close(open, span -> new Mark.NoteMark(span, key));
  }

  private String key(XmlNode.Element note) {
    return keys.computeIfAbsent(
        note,
        n -> {
          running++;
          String key = n.attribute("xml:id").orElse("note" + running);
          labels.put(key, TeiNotes.label(n).orElse(String.valueOf(running)));
          return key;
        });
  }

  private void notesDue() {
    List<XmlNode.Element> now = due;
    due = new ArrayList<>();
    now.forEach(this::body);
    if (!due.isEmpty()) {
      notesDue();
    }
  }

  private void body(XmlNode.Element note) {
    String key = key(note);
    out.endBlock();
    Transcription.Open open = out.open();
    children(note, isWords(note));
    out.endBlock();
    String label = labels.getOrDefault(key, "");
    Optional<String> hand = notes.hand(note);
    out.close(open, span -> new Mark.NoteBody(span, key, label, hand));
  }

  private void link(XmlNode.Element link, boolean prose) {
    Optional<XmlNode.Element> note = notes.calledBy(link);
    if (note.isEmpty()) {
      plain(link, prose, Optional.empty());
    } else if (link.words().isEmpty()) {
      call(note.get());
    } else {
      String key = key(note.get());
      Transcription.Open open = out.open();
      out.text(NoteSign.visible(link.words()));
      out.close(open, span -> new Mark.NoteMark(span, key));
    }
  }

  /// Of several forms the printed one is the text; see the law of the package.
  private void choice(XmlNode.Element choice, boolean prose) {
    List<XmlNode.Element> forms =
        choice.elements().stream()
            .filter(e -> !e.name().equals("note") && !e.name().equals("witDetail"))
            .toList();
    Optional<XmlNode.Element> printed = TeiKinds.printed(forms);
    if (printed.isEmpty()) {
      return;
    }
    Transcription.Open all = out.open();
    children(printed.get(), prose || isWords(printed.get()));
    List<String> others = TeiKinds.others(forms, printed.get());
    if (!others.isEmpty()) {
      out.text(" [" + String.join("; ", others) + "]");
    }
    TeiKinds.reading(forms)
        .or(() -> Optional.of(printed.get().words()).filter(_ -> !others.isEmpty()))
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> out.close(all, span -> new Mark.Reads(span, words)));
    choice.elements().stream()
        .filter(e -> e.name().equals("note"))
        .forEach(note -> note(note, prose));
  }

  private void bracketed(String before, XmlNode.Element element, String after, boolean prose) {
    boolean has = element.words().startsWith(before);
    boolean blocks = element.elements().stream().anyMatch(e -> BLOCKS.contains(e.name()));
    if (has || element.words().isEmpty() || blocks) {
      plain(element, prose, Optional.empty());
      return;
    }
    out.text(before);
    children(element, true);
    out.text(after);
  }

  private void quote(XmlNode.Element quote, boolean prose) {
    boolean block = !prose || quote.elements().stream().anyMatch(e -> BLOCKS.contains(e.name()));
    boolean quoted = !quote.name().equals("cit");
    if (block) {
      out.endBlock();
    }
    boolean signs = !block && quoted && !hasSigns(quote);
    Transcription.Open open = out.open();
    out.text(signs ? "“" : "");
    children(quote, prose || isWords(quote));
    out.text(signs ? "”" : "");
    if (block) {
      out.endBlock();
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

  private void name(XmlNode.Element name, boolean prose) {
    Optional<String> kind = TeiKinds.name(name);
    Optional<String> key = name.attribute("ref").or(() -> name.attribute("key"));
    if (kind.isEmpty()) {
      plain(name, prose, Optional.empty());
    } else {
      marked(name, prose, span -> new Mark.Named(span, kind.get(), key));
    }
  }

  private void date(XmlNode.Element date, boolean prose) {
    Optional<String> when = TeiDates.when(date);
    TeiDates.impossible(date)
        .ifPresent(stated -> problems.add(StatedDate.problem(stated, place())));
    Optional<String> calendar =
        date.attribute("calendar").map(c -> c.startsWith("#") ? c.substring(1) : c);
    if (when.isEmpty()) {
      plain(date, prose, Optional.empty());
    } else {
      marked(date, prose, span -> new Mark.Dated(span, when.get(), calendar));
    }
  }

  private String place() {
    return original.path() + " character " + out.length();
  }

  private void marked(XmlNode.Element element, boolean prose, Function<Span, Mark> mark) {
    if (!prose) {
      out.endBlock();
    }
    Transcription.Open open = out.open();
    children(element, prose || isWords(element));
    out.close(open, mark);
    if (!prose) {
      out.endBlock();
    }
  }

  /// Whether what an element holds is words and not blocks.
  private static boolean isWords(XmlNode.Element element) {
    return element.hasOwnWords()
        || element.elements().stream().noneMatch(e -> BLOCKS.contains(e.name()));
  }
}
