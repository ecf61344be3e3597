package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// A text laid out for casting: its turns in order, the persons, and where each is mentioned.
final class Scene {
  private static final int SILENCE_MAX = 9;
  private static final int SCENE_BREAK = 4;

  private final Tokens tokens;
  private final List<Span> blocks;
  private final Cast cast;
  private final SpeechWords words;
  private final MentionIndex mentions;
  private final Cues cues;
  private final List<Unit> units = new ArrayList<>();
  private final boolean[] hasSpeech;
  private final boolean[] quoted;
  private final boolean leavesOpen;

  Scene(Tokens tokens, SpeechWords words, List<Span> blocks, List<Marks.Stretch> said, Cast cast) {
    this.tokens = tokens;
    this.blocks = blocks;
    this.cast = cast;
    this.words = words;
    this.quoted = new boolean[tokens.size()];
    for (Marks.Stretch stretch : said) {
      Arrays.fill(quoted, firstToken(stretch.at()), behindToken(stretch.at()), true);
    }
    cast.call(quoted);
    List<Mention> all = new Mentions(tokens, words, cast, quoted).all();
    Pronouns.tellSexes(all, cast);
    this.mentions = new MentionIndex(all, Pronouns.resolved(all, cast));
    this.cues = new Cues(tokens, words, mentions);
    this.leavesOpen = said.stream().anyMatch(Marks.Stretch::continued);
    this.hasSpeech = new boolean[blocks.size()];
    said.forEach(stretch -> hasSpeech[stretch.block()] = true);
    layOut(said);
  }

  List<Unit> units() {
    return units;
  }

  Cast cast() {
    return cast;
  }

  MentionIndex mentions() {
    return mentions;
  }

  Tokens tokens() {
    return tokens;
  }

  Cues cues() {
    return cues;
  }

  boolean hasSpeech(int block) {
    return hasSpeech[block];
  }

  int blocks() {
    return blocks.size();
  }

  /// The tokens of a block: the first and one past the last.
  int[] tokensOf(int block) {
    return new int[] {firstToken(blocks.get(block)), behindToken(blocks.get(block))};
  }

  boolean is(Sort sort, int token) {
    return words.is(sort, tokens.text(), tokens.start(token), tokens.end(token));
  }

  SpeechWords words() {
    return words;
  }

  /// Whether a word may stand between a subject and its verb.
  boolean isBetween(int token) {
    return words.isBetween(tokens.text(), tokens.start(token), tokens.end(token));
  }

  /// Whether the text leaves paragraphs open where the same turn goes on in the next.
  boolean leavesOpen() {
    return leavesOpen;
  }

  /// Whether a token stands in somebody's words.
  boolean isQuoted(int token) {
    return quoted[token];
  }

  /// Whether a pronoun stands here that must be a subject: `he`, not `her`.
  boolean isSubject(int token) {
    return words.ofPronoun(tokens.text(), tokens.start(token), tokens.end(token)) != Sex.UNKNOWN;
  }

  /// Whether a verb stands here that may govern what is told.
  boolean says(int token) {
    return is(Sort.TELLS, token)
        || is(Sort.ASKS, token)
        || is(Sort.BIDS, token)
        || is(Sort.VOWS, token);
  }

  /// Whether a noun stands here that means persons.
  boolean isPerson(int token) {
    return words.noun(tokens.text(), tokens.start(token), tokens.end(token)) > 0;
  }

  /// Whether a word looks like a verb that tells what somebody did.
  boolean isPast(int token) {
    return words.isPast(tokens.text(), tokens.start(token), tokens.end(token));
  }

  /// Whether a word goes on behind a pronoun that owns nothing: `told her that`.
  boolean isLightWord(int token) {
    return isBetween(token)
        || is(Sort.PREPOSITION, token)
        || is(Sort.TO, token)
        || is(Sort.AND, token)
        || is(Sort.WHEN, token)
        || is(Sort.THAT, token);
  }

  /// The sex that `him` and `her` tell.
  Sex ofPronoun(int token) {
    if (is(Sort.HE, token)) {
      return Sex.MALE;
    }
    return is(Sort.SHE, token) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /// The sex of whom a pronoun makes the owner of kin.
  Sex ownerOf(Mention kin) {
    return ofPronoun(kin.from());
  }

  /// How many blocks without speech stand between two turns.
  int silence(Unit before, Unit next) {
    int count = 0;
    for (int i = before.lastBlock() + 1; i < next.firstBlock() && count < SILENCE_MAX; i++) {
      count += hasSpeech[i] ? 0 : isBreak(i) ? SCENE_BREAK : 1;
    }
    return count;
  }

  /// Whether a block parts scenes: a heading, a row of signs.
  private boolean isBreak(int block) {
    int[] within = tokensOf(block);
    for (int i = within[0]; i < within[1]; i++) {
      if (tokens.kind(i) == Tokens.Kind.SMALL) {
        return false;
      }
    }
    return true;
  }

  private int firstToken(Span at) {
    return tokens.after(at.start());
  }

  private int behindToken(Span at) {
    return at.length() == 0
        ? firstToken(at)
        : tokens.after(at.end() - 1) + 1 > tokens.size()
            ? tokens.size()
            : tokens.after(at.end() - 1) + 1;
  }

  private void layOut(List<Marks.Stretch> said) {
    for (int i = 0; i < said.size(); ) {
      int end = i + 1;
      while (end < said.size() && said.get(end).block() == said.get(i).block()) {
        end++;
      }
      block(said.subList(i, end));
      i = end;
    }
  }

  /// The turns of one block: one, unless its cues speak of several speakers.
  private void block(List<Marks.Stretch> said) {
    int number = said.getFirst().block();
    int[] within = tokensOf(number);
    int from = within[0];
    for (int i = 0; i < said.size(); i++) {
      Marks.Stretch stretch = said.get(i);
      int first = firstToken(stretch.at());
      int behind = behindToken(stretch.at());
      int next = i + 1 < said.size() ? firstToken(said.get(i + 1).at()) : within[1];
      Optional<Cue> cue = cues.behind(behind, next);
      if (cue.isEmpty()) {
        cue =
            i == 0 && from == first && number > 0
                ? announced(number - 1)
                : cues.before(from, first);
      }
      boolean isNew = i == 0 && !(stretch.continued() && !units.isEmpty());
      if (i > 0) {
        Unit last = units.getLast();
        isNew =
            cue.isPresent() && last.cue().isPresent() && cue.get().clashes(last.cue().get(), cast);
      }
      if (isNew) {
        units.add(new Unit(number));
      }
      Unit unit = units.getLast();
      unit.add(stretch.at(), number, first, behind);
      if (unit.cue().isEmpty()) {
        unit.setCue(cue);
      }
      if (unit.beside().isEmpty()) {
        unit.setBeside(beside(from, first, behind, next));
      }
      from = behind;
    }
  }

  /// What the block before says, if it ends with a colon or a comma.
  private Optional<Cue> announced(int block) {
    if (hasSpeech[block]) {
      return Optional.empty();
    }
    int[] within = tokensOf(block);
    if (within[1] == within[0]
        || ":,-—".indexOf(tokens.text().charAt(tokens.start(within[1] - 1))) < 0) {
      return Optional.empty();
    }
    return cues.before(within[0], within[1]);
  }

  private Optional<Cue> beside(int from, int first, int behind, int next) {
    Optional<Cue> before = first > from ? cues.beside(from, first, false) : Optional.empty();
    return before.or(() -> next > behind ? cues.beside(behind, next, true) : Optional.empty());
  }
}
