package org.attest.core.propose.edition;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.propose.Named;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.recognise.NameKind;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.Tokens;

/// Which text the words of an edition mean: the one in hand, or a work with a name.
final class Texts {
  private static final int TITLE_MAX = 40;
  private static final int EMPHASIS_MAX = 200;
  private static final int WORDS_MAX = 9;
  private static final int DEPTH_MAX = 3;
  private static final String OPENING = "“\"„«»‘";
  private static final String CLOSING = "”\"“»«’";
  private static final String EMPHASIS = "*_";
  private static final String ENDING = ",;:()[].!?—–";

  private final Scene scene;
  private final PhraseBook book;
  private final NavigableMap<Integer, Citation> citations = new TreeMap<>();
  private final boolean hasEmphasis;

  Texts(Scene scene, PhraseBook book) {
    this.scene = scene;
    this.book = book;
    String text = scene.told().text().value();
    this.hasEmphasis = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
    for (Part part : scene.told().parts()) {
      part.citations().forEach(each -> citations.putIfAbsent(each.span().start(), each));
    }
  }

  /// A text that words mean.
  ///
  /// @param id of the entity or part, or the words
  /// @param to one past the last token of the words
  record Meant(String id, int to, Optional<String> pages) {}

  /// The id of the text in hand.
  String inHand(Part block) {
    return scene.division(block).map(scene::id).orElse(scene.told().id());
  }

  /// Whether a part lies in a division that only lists other texts.
  boolean isListed(Part block) {
    return scene
        .division(block)
        .flatMap(Part::title)
        .map(title -> Tokens.of(title))
        .filter(title -> title.size() > 0 && title.size() < 4)
        .filter(title -> book.is("list", title, 0) || book.is("list", title, title.size() - 1))
        .isPresent();
  }

  /// The work that is named first behind a place.
  ///
  /// @param to where to stop looking
  Optional<Meant> work(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Meant> at = workAt(i, to);
      if (at.isPresent()) {
        return at;
      }
      if (";.!?".indexOf(scene.sign(i)) >= 0 && !isPoint(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Meant> workAt(int token, int to) {
    Optional<Named> name = scene.name(token).filter(each -> each.name().kind() == NameKind.WORK);
    if (name.isPresent()) {
      int end = scene.tokens().after(name.get().at().end() - 1) + 1;
      return Optional.of(new Meant(name.get().entity(), Math.min(end, to), Optional.empty()));
    }
    Optional<Citation> citation = citation(token);
    if (citation.isPresent()) {
      return Optional.of(new Meant(citation.get().work(), token + 1, pages(citation.get())));
    }
    return titled(token, to).or(() -> emphasised(token, to));
  }

  /// The work with a name or a title that begins at a token.
  Optional<String> titleAt(int token, int to) {
    Optional<Named> name = scene.name(token).filter(each -> each.name().kind() == NameKind.WORK);
    return name.map(Named::entity)
        .or(() -> titled(token, to).map(Meant::id))
        .or(() -> emphasised(token, to).map(Meant::id));
  }

  /// Words that the source sets in italics, whose marks the reading text leaves out.
  private Optional<Meant> emphasised(int token, int to) {
    if (!hasEmphasis || !scene.tokens().isCapital(token)) {
      return Optional.empty();
    }
    String text = scene.told().text().value();
    int start = source(token);
    if (start < 1 || EMPHASIS.indexOf(text.charAt(start - 1)) < 0) {
      return Optional.empty();
    }
    int end =
        text.indexOf(text.charAt(start - 1), start, Math.min(text.length(), start + EMPHASIS_MAX));
    boolean isClosing = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
    if (end < 0 || isClosing || text.indexOf('\n', start, end) >= 0) {
      return Optional.empty();
    }
    int last = token + 1;
    while (last < to && source(last) >= 0 && source(last) < end) {
      last++;
    }
    return Optional.of(new Meant(text.substring(start, end), last, Optional.empty()));
  }

  /// Where a token stands in the source, or -1.
  private int source(int token) {
    return scene.told().source(scene.span(token, token + 1)).stream()
        .findFirst()
        .map(Span::start)
        .orElse(-1);
  }

  /// Words in quotation marks or italics that begin with a capital.
  private Optional<Meant> titled(int token, int to) {
    Tokens tokens = scene.tokens();
    boolean opens =
        OPENING.indexOf(scene.sign(token)) >= 0
            && token + 1 < to
            && tokens.touches(token + 1)
            && (token == 0
                || !tokens.touches(token)
                || "([".indexOf(scene.sign(token - 1)) >= 0
                || OPENING.indexOf(scene.sign(token - 1)) >= 0);
    if (!opens) {
      return Optional.empty();
    }
    int first = token + 1;
    while (first < to && OPENING.indexOf(scene.sign(first)) >= 0) {
      first++;
    }
    if (first >= to || !tokens.isCapital(first)) {
      return Optional.empty();
    }
    for (int i = first + 1; i < Math.min(to, first + TITLE_MAX); i++) {
      if (CLOSING.indexOf(scene.sign(i)) >= 0 && tokens.touches(i)) {
        boolean isInside = i + 1 < to && tokens.touches(i + 1) && tokens.isWord(i + 1);
        if (!isInside) {
          int last = scene.sign(i - 1) == ',' || scene.sign(i - 1) == '.' ? i - 1 : i;
          return Optional.of(new Meant(scene.words(first, last), i + 1, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Citation> citation(int token) {
    int start = citations.isEmpty() ? -1 : source(token);
    return Optional.ofNullable(citations.get(start));
  }

  /// The citations of a block, by where they begin.
  Map<Integer, Citation> citations(Span source) {
    return citations.subMap(source.start(), source.end());
  }

  /// With one hyphen between first and last page.
  static Optional<String> pages(Citation citation) {
    return citation.pages().map(pages -> pages.replaceAll("\\s*[–—-]\\s*", "-"));
  }

  /// Somebody or something with a name behind a place, or the words that stand there.
  ///
  /// @param to where to stop looking
  Optional<Meant> keeper(int from, int to) {
    int end = from;
    boolean isTold = false;
    while (end < to
        && end - from < WORDS_MAX
        && (ENDING.indexOf(scene.sign(end)) < 0 || isPoint(end))) {
      Optional<Named> name = scene.name(end);
      if (name.isPresent()
          && scene.opensName(end)
          && (isTold || name.get().name().kind() != NameKind.PLACE)) {
        int last = scene.tokens().after(name.get().at().end() - 1) + 1;
        return Optional.of(new Meant(name.get().entity(), Math.min(last, to), Optional.empty()));
      }
      isTold |= book.is("keeper", scene.tokens(), end);
      end++;
    }
    return isTold
        ? Optional.of(new Meant(scene.words(from, end), end, Optional.empty()))
        : Optional.empty();
  }

  /// A point that belongs to an abbreviation.
  private boolean isPoint(int token) {
    return scene.sign(token) == '.'
        && token + 1 < scene.tokens().size()
        && !scene.tokens().opensSentence(token + 1);
  }

  /// What the words behind a place mean: a work, or what they say up to the next sign.
  Optional<Meant> named(int from, int to) {
    Optional<Meant> work = work(from, Math.min(to, from + WORDS_MAX));
    if (work.isPresent()) {
      return work;
    }
    if (from < to && book.is("pronoun", scene.tokens(), from)) {
      return Optional.empty();
    }
    int end = from;
    while (end < to
        && end - from < WORDS_MAX
        && (ENDING.indexOf(scene.sign(end)) < 0 || isPoint(end))) {
      end++;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(new Meant(scene.words(from, end), end, Optional.empty()));
  }

  /// The text that is spoken of before a phrase.
  ///
  /// @param from where the sentence begins
  /// @param to where the phrase begins
  Optional<Meant> subject(Sentence sentence, int from, int to) {
    Tokens tokens = scene.tokens();
    for (int i = to - 1; i >= Math.max(from, to - 2 * TITLE_MAX); i--) {
      boolean isVersion = book.is("version", tokens, i) && isAlone(i, to);
      if (book.is("text", tokens, i) || isVersion) {
        int first = outer(first(i, from), from);
        boolean isHere =
            book.is("here", tokens, first) || book.is("here", tokens, i - (i > first ? 1 : 0));
        return Optional.of(
            new Meant(
                isHere ? inHand(sentence.block()) : phrase(first, Math.max(i + 1, first + 1), to),
                first,
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /// From *the manifesto* to *the second text* of it.
  private int outer(int first, int from) {
    int at = first;
    for (int depth = 0; depth < DEPTH_MAX; depth++) {
      boolean isOf =
          at - 2 >= from
              && scene.tokens().words(at - 1).equals("of")
              && book.is("text", scene.tokens(), at - 2);
      if (!isOf) {
        break;
      }
      at = first(at - 2, from);
    }
    return at;
  }

  /// Whether an ordinal stands for a text of its own: *the third* is in the archive.
  private boolean isAlone(int token, int to) {
    return token + 1 >= to || !scene.tokens().isWord(token + 1) || isVerb(token + 1);
  }

  private boolean isVerb(int token) {
    String word = scene.tokens().words(token);
    return word.equals("is")
        || word.equals("was")
        || word.equals("differs")
        || word.equals("which");
  }

  /// Back to the article or what else opens the words of a noun.
  private int first(int noun, int from) {
    int at = noun;
    while (at - 1 >= from && noun - at < 5 && scene.tokens().isWord(at - 1)) {
      at--;
      if (isOpener(at)) {
        break;
      }
    }
    return isOpener(at) ? at : noun;
  }

  private boolean isOpener(int token) {
    return switch (scene.tokens().words(token)) {
      case "the",
          "The",
          "a",
          "A",
          "an",
          "An",
          "this",
          "This",
          "my",
          "our",
          "his",
          "her",
          "its",
          "their",
          "My",
          "Our",
          "His",
          "Her",
          "Its",
          "Their",
          "that",
          "That" ->
          true;
      default -> false;
    };
  }

  /// The words of a noun with what an *of* adds.
  private String phrase(int first, int end, int to) {
    int last = end;
    if (end + 1 < to && scene.tokens().words(end).equals("of")) {
      last = end + 1;
      while (last < to && last - end < WORDS_MAX && scene.tokens().isWord(last) && !isVerb(last)) {
        last++;
      }
    }
    return scene.words(first, last);
  }
}
