package org.attest.read.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Metadata;
import org.attest.core.source.Transcript;
import org.attest.read.transcribe.Addresses;
import org.attest.read.transcribe.TrackedChanges;
import org.attest.read.transcribe.Transcription;

/// Writes down a document, token by token.
final class RtfWalk {
  private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"?([^\"\\s]+)");

  private final int charactersMax;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();

  /// The text that is being written: the document's, or that of a note inside it.
  private final Deque<Transcription> texts = new ArrayDeque<>();

  private final RtfCodePages pages = new RtfCodePages();
  private final RtfFacts facts = new RtfFacts();
  private final RtfNotes notes = new RtfNotes();
  private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
  private final RtfComment comment = new RtfComment();
  private final StringBuilder field = new StringBuilder();
  private final Addresses addresses = new Addresses();
  private final TrackedChanges changes = new TrackedChanges();
  private int tableFont;
  private int toPassOver;
  private boolean isEndnote;
  private boolean isEnded;

  RtfWalk(int charactersMax) {
    this.charactersMax = charactersMax;
    texts.push(new Transcription(charactersMax));
  }

  RtfFacts facts() {
    return facts;
  }

  TrackedChanges changes() {
    return changes;
  }

  int depth() {
    return groups.size();
  }

  /// Whether the first group was closed; what follows it is no part of the document.
  boolean isAtEnd() {
    return isEnded;
  }

  /// The document with its notes behind it.
  Transcription finish() {
    flush();
    while (groups.size() > 0) {
      close();
    }
    Transcription out = texts.getLast();
    notes.write(out, addresses);
    return out;
  }

  void take(RtfToken token) {
    switch (token) {
      case RtfToken.Letter letter -> letter(letter.value());
      case RtfToken.Open _ -> open();
      case RtfToken.Close _ -> close();
      case RtfToken.Word word -> {
        boolean isPassedOver = toPassOver > 0 && !word.name().equals("u");
        toPassOver -= isPassedOver ? 1 : 0;
        if (!isPassedOver || RtfCharacters.of(word.name()).isEmpty()) {
          word(word);
        }
      }
    }
  }

  private void letter(byte value) {
    if (toPassOver > 0) {
      toPassOver--;
    } else {
      letters.write(value);
    }
  }

  private RtfGroup group() {
    return groups.isEmpty() ? new RtfGroup() : groups.peek();
  }

  private void open() {
    flush();
    toPassOver = 0;
    groups.push(group().inside());
  }

  private void close() {
    flush();
    toPassOver = 0;
    if (groups.isEmpty()) {
      return;
    }
    RtfGroup closed = groups.pop();
    if (closed.isOpening) {
      ended(closed.destination);
    } else if (closed.destination == RtfDestination.STYLES) {
      facts.style(closed.style, closed.level);
    }
    isEnded = groups.isEmpty();
  }

  private void ended(RtfDestination destination) {
    switch (destination) {
      case NOTE -> notes.note(isEndnote, written(), texts.peek());
      case COMMENT -> {
        Transcript words = comment.headed(written(), charactersMax);
        notes.comment(comment.hand(), words, texts.peek());
        comment.clear();
      }
      case FIELD -> {
        Matcher link = LINK.matcher(field);
        if (link.lookingAt()) {
          addresses.add("", link.group(1));
        }
        field.setLength(0);
      }
      case RUNNING -> notes.running(written());
      default -> {}
    }
  }

  private Transcript written() {
    return texts.pop().finish(Metadata.of("application/rtf"));
  }

  /// Writes the bytes that were gathered, in the code page of their font.
  private void flush() {
    if (letters.size() == 0) {
      return;
    }
    RtfGroup group = group();
    boolean isTable = group.destination == RtfDestination.FONTS;
    int font = group.destination == RtfDestination.STYLES || isTable ? -1 : group.font;
    String words = letters.toString(pages.of(font));
    letters.reset();
    text(words);
  }

  private void text(String words) {
    RtfGroup group = group();
    if (group.destination == RtfDestination.FIELD) {
      field.append(words);
    } else if (!group.destination.isText()) {
      facts.text(group.destination, words);
      comment.text(group.destination, words);
    } else if (!group.isHidden) {
      int level = group.level > 0 ? group.level : facts.level(group.style);
      if (level > 0 && texts.peek().isBetweenBlocks() && !words.isBlank()) {
        texts.peek().heading(Math.min(level, 6));
      }
      texts.peek().text(words);
    }
  }

  private void word(RtfToken.Word word) {
    String name = word.name();
    if (name.equals("u")) {
      unicode(word.value());
      return;
    }
    flush();
    RtfGroup group = group();
    if (name.equals("*")) {
      group.isOptional = true;
      return;
    }
    RtfDestination destination = group.destination.under(name, group.isOptional);
    group.isOptional = false;
    if (destination != group.destination || opensAgain(name, destination)) {
      begin(group, destination);
      return;
    }
    RtfCharacters.of(name).ifPresentOrElse(this::text, () -> property(word, group));
  }

  /// Whether the word opens the destination inside one of the same kind.
  private static boolean opensAgain(String name, RtfDestination destination) {
    return name.equals("annotation") && destination == RtfDestination.COMMENT;
  }

  private void begin(RtfGroup group, RtfDestination destination) {
    if (group.isOpening) {
      ended(group.destination); // a group that opens a second one without braces of its own
    }
    group.destination = destination;
    group.isOpening = true;
    if (destination == RtfDestination.NOTE
        || destination == RtfDestination.COMMENT
        || destination == RtfDestination.RUNNING) {
      texts.push(new Transcription(charactersMax));
      group.plainParagraph();
      isEndnote = false;
    }
  }

  /// A character beyond the code page; stand-ins for it follow.
  private void unicode(int value) {
    if (toPassOver > 0) {
      toPassOver--; // one that stands in for another
    }
    flush();
    text(String.valueOf((char) value));
    toPassOver = group().standIns;
  }

  private void property(RtfToken.Word word, RtfGroup group) {
    switch (word.name()) {
      case "par", "sect", "page" -> paragraph(group);
      case "line" -> onText(Transcription::line);
      case "cell", "nestcell" -> onText(Transcription::tab);
      case "row", "nestrow" -> onText(Transcription::endBlock);
      case "intbl" -> group.isInTable = true;
      case "pard" -> group.plainParagraph();
      case "plain" -> group.isHidden = false;
      case "v" -> group.isHidden = word.isOn();
      case "deleted", "revised" -> changed(word, group);
      case "s" -> group.style = word.value();
      case "outlinelevel" -> group.level = word.value() < 6 ? word.value() + 1 : 0;
      case "uc" -> group.standIns = Math.clamp(word.value(), 0, 20);
      case "f" -> font(word.value(), group);
      case "fcharset", "cpg" -> pages.font(tableFont, word);
      case "mac", "pc", "pca", "ansicpg" -> pages.document(word);
      case "deflang", "lang" -> facts.language(word.value());
      case "ftnalt" -> isEndnote = true;
      case "aftnnar" -> notes.numberEndnotesInFigures();
      case "yr", "mo", "dy" -> {
        if (group.destination == RtfDestination.CREATED) {
          facts.created(word);
        }
      }
      default -> {}
    }
  }

  private void changed(RtfToken.Word word, RtfGroup group) {
    boolean isDeleted = word.name().equals("deleted");
    if (isDeleted) {
      group.isHidden = word.isOn();
    }
    if (word.isOn() && group.destination.isText()) {
      if (isDeleted) {
        changes.deletion(Optional.empty());
      } else {
        changes.insertion(Optional.empty());
      }
    }
  }

  private void font(int number, RtfGroup group) {
    if (group.destination == RtfDestination.FONTS) {
      tableFont = number;
    } else {
      group.font = number;
    }
  }

  private void paragraph(RtfGroup group) {
    if (group.isInTable) {
      text(" ");
    } else {
      onText(Transcription::endBlock);
    }
  }

  private void onText(java.util.function.Consumer<Transcription> done) {
    if (group().destination.isText() && !group().isHidden) {
      done.accept(texts.peek());
    }
  }
}
