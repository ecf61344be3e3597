package org.attest.core.propose.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.propose.Named;
import org.attest.core.propose.Timed;
import org.attest.core.propose.phrase.PhraseBook;
import org.attest.core.propose.phrase.Scene;
import org.attest.core.propose.phrase.Sentence;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.Tokens;

/// Who writes to whom, and when, in each document of a source: by what the format says, else by the
/// lines before and behind the text: `To the Executive Committee`, `Dear Comrades:`, `by Ana
/// Ferro`, signatures and the day beside them.
final class Correspondence {
  /// So many blocks may stand before the text.
  private static final int BEFORE = 5;

  private static final int LINE_MAX = 40;
  private static final int DATELINE_MAX = 12;
  private static final int SALUTATION_MAX = 7;

  /// What may stand beside the day of a dateline: the town, `the`.
  private static final int OTHERS_MAX = 2;

  private final Scene scene;
  private final PhraseBook book;
  private final Map<String, Letter> letters = new HashMap<>();
  private final Map<String, Integer> blocks = new HashMap<>();
  private final Set<String> signed = new HashSet<>();

  /// Whom the line above names, which may stand outside of the document that it opens.
  private Optional<String> above = Optional.empty();

  Correspondence(Scene scene, PhraseBook book) {
    this.scene = scene;
    this.book = book;
    scene.told().parts().stream()
        .filter(part -> part.kind().isDivision())
        .forEach(part -> letters.put(part.id(), told(part)));
    scene.sentences().forEach(this::read);
  }

  private Letter told(Part part) {
    Part.Head head = part.head();
    return new Letter(
        head.authors().stream().findFirst().map(scene.told()::bearer),
        head.addressee().map(scene.told()::bearer),
        head.when(),
        head.addressee().isPresent(),
        false);
  }

  /// The document in which a part stands.
  Letter of(Part block) {
    return letters.getOrDefault(key(block), Letter.NONE);
  }

  private String key(Part block) {
    return scene.division(block).map(Part::id).orElse("");
  }

  private void read(Sentence sentence) {
    String key = key(sentence.block());
    int number = blocks.merge(key, sentence.opensBlock() ? 1 : 0, Integer::sum);
    boolean isLine = sentence.opensBlock() && sentence.endsBlock();
    if (number == 1 && sentence.opensBlock()) {
      above.ifPresent(
          whom -> letters.put(key, letters.getOrDefault(key, Letter.NONE).withAddressee(whom)));
    }
    above = Optional.empty();
    if (sentence.block().kind() == PartKind.SIGNATURE) {
      signature(sentence, key);
    } else if (isLine && isBehind(sentence, number) && isName(sentence)) {
      signature(sentence, key);
    } else if (number <= BEFORE && isLine && sentence.to() - sentence.from() <= LINE_MAX) {
      opening(sentence, key);
    }
    if (sentence.opensBlock() && number <= BEFORE + 1) {
      salutation(sentence, key);
    }
  }

  /// Whether a line cannot be the title or the addressee.
  private static boolean isBehind(Sentence sentence, int number) {
    return number > 2 && sentence.block().kind() == PartKind.PARAGRAPH;
  }

  /// Whether a line holds little more than a name.
  private boolean isName(Sentence sentence) {
    int named = 0;
    int words = 0;
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + LINE_MAX); i++) {
      words += scene.tokens().isWord(i) ? 1 : 0;
      named += scene.name(i).isPresent() && scene.tokens().isWord(i) ? 1 : 0;
    }
    return line(sentence).isPresent()
        || (named > 1 && words == named && sentence.to() - sentence.from() < LINE_MAX);
  }

  private void signature(Sentence sentence, String key) {
    date(sentence, key);
    Optional<Named> body = first(sentence, NameKind.ORGANISATION);
    Optional<Named> name = body.isPresent() ? body : first(sentence, NameKind.PERSON);
    Optional<String> who = name.map(Named::entity).or(() -> line(sentence));
    if (who.isPresent() && signed.add(key)) {
      letters.put(key, letters.getOrDefault(key, Letter.NONE).withAuthor(who.get()));
    }
  }

  /// Two to four words with capitals: a name that nobody took for one.
  private Optional<String> line(Sentence sentence) {
    int end = sentence.to();
    while (end - 1 > sentence.from() && scene.tokens().kind(end - 1) == Tokens.Kind.SIGN) {
      end--;
    }
    int words = scene.sign(sentence.to() - 1) == ':' ? LINE_MAX : 0;
    for (int i = sentence.from(); i < end; i++) {
      boolean isWord = scene.tokens().isCapital(i) && !book.is("called", scene.tokens(), i);
      if (!isWord && scene.sign(i) != '.') {
        return Optional.empty();
      }
      words += scene.tokens().isCapital(i) ? 1 : 0;
    }
    return words > 1 && words < 5
        ? Optional.of(scene.words(sentence.from(), end))
        : Optional.empty();
  }

  private void opening(Sentence sentence, String key) {
    int from = sentence.from();
    String first = scene.tokens().words(from);
    Letter letter = letters.getOrDefault(key, Letter.NONE);
    if (first.equals("To") && sentence.to() - from > 1) {
      String whom = first(sentence).map(Named::entity).orElse(scene.words(from + 1, sentence.to()));
      letters.put(key, letter.withAddressee(whom));
      above = Optional.of(whom);
    } else if (first.equals("by") || first.equals("By")) {
      first(sentence, NameKind.PERSON)
          .ifPresent(name -> letters.put(key, letter.withAuthor(name.entity())));
    } else if (sentence.block().kind() == PartKind.HEADING && isPact(sentence)) {
      letters.put(key, letter.pact());
    }
    if (sentence.to() - from <= DATELINE_MAX) {
      date(sentence, key);
    }
  }

  private boolean isPact(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (book.is("pact", scene.tokens(), i) && scene.tokens().isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /// A few words before a colon or a comma: `Dear Sir,`, `Comrades:`.
  private void salutation(Sentence sentence, String key) {
    if (sentence.block().kind() != PartKind.PARAGRAPH) {
      return;
    }
    int end = Math.min(sentence.to(), sentence.from() + SALUTATION_MAX);
    for (int i = sentence.from(); i < end; i++) {
      String word = scene.tokens().words(i);
      boolean isCalling = word.equals("Dear") || book.is("called", scene.tokens(), i);
      if (isCalling && scene.tokens().isCapital(i) && isCalled(i + 1, end)) {
        letters.put(key, letters.getOrDefault(key, Letter.NONE).addressed());
        return;
      }
    }
  }

  private boolean isCalled(int from, int end) {
    for (int i = from; i < end; i++) {
      if (":,!".indexOf(scene.sign(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void date(Sentence sentence, String key) {
    List<Timed> times = scene.times(sentence.from(), sentence.to());
    if (others(sentence, times) > OTHERS_MAX) {
      return;
    }
    times.stream()
        .map(Timed::time)
        .filter(time -> time.type() == TimeExpression.Type.DATE && !time.when().isEmpty())
        .filter(time -> time.when().getFirst().matches("\\d{4}-\\d\\d-\\d\\d"))
        .findFirst()
        .ifPresent(time ->
            letters.put(
                key, letters.getOrDefault(key, Letter.NONE).withWhen(time.when().getFirst())));
  }

  /// How many words a line has beside its times and names.
  private int others(Sentence sentence, List<Timed> times) {
    int others = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Span at = scene.span(i, i + 1);
      boolean isKnown =
          scene.name(i).isPresent() || times.stream().anyMatch(time -> time.at().encloses(at));
      others += scene.tokens().isWord(i) && !isKnown ? 1 : 0;
    }
    return others;
  }

  private Optional<Named> first(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (scene.opensName(i)) {
        return scene.name(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Named> first(Sentence sentence, NameKind kind) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Optional<Named> name = scene.opensName(i) ? scene.name(i) : Optional.empty();
      if (name.isPresent() && name.get().name().kind() == kind) {
        return name;
      }
    }
    return Optional.empty();
  }
}
