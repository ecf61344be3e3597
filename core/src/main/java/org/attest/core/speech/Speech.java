package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.Tokens;

/// Finds the turns of a text and who speaks them.
public final class Speech {
  private final Tokens tokens;
  private final Scene scene;
  private Evidence evidence;
  private Narrator narrator;
  private final Weights weights;

  /// @param blocks of the reading text in which speech is looked for, in order
  /// @param names in any order
  /// @param language of the text, the first part of a BCP 47 tag
  /// @param writers of the blocks, one for each: who says `I` there
  /// @param usual the writer of blocks that name none, who may be nobody in particular
  public Speech(
      Tokens tokens,
      List<Span> blocks,
      List<Named> names,
      String language,
      List<String> writers,
      String usual) {
    this.tokens = tokens;
    this.weights = Weights.shipped();
    SpeechWords words = SpeechWords.of(language);
    List<Named> inOrder = new ArrayList<>(names);
    inOrder.addAll(new NamesAtCues(tokens, words, names).all());
    inOrder.sort(Comparator.comparing(Named::at));
    Cast cast = new Cast(tokens, words, inOrder);
    this.scene = new Scene(tokens, words, blocks, said(words, blocks), cast);
    this.narrator = Narrator.of(scene, writers, usual);
    this.evidence = new Evidence(scene, narrator);
  }

  /// All turns, of direct and of reported speech, in the order of the text.
  public List<Turn> turns() {
    List<Casting.Part> parts = cast();
    Reasons reasons = new Reasons(scene, weights);
    Hearers hearers = new Hearers(scene, evidence, narrator, parts);
    Spoken spoken = new Spoken(scene, parts, hearers);
    List<Turn> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Turn turn = turn(i, parts.get(i), spoken, reasons);
      if (evidence.goesOn(i) && turn.speaker().equals(out.getLast().speaker())) {
        out.set(out.size() - 1, out.getLast().with(turn));
      } else {
        out.add(turn);
      }
    }
    out.addAll(new Reported(scene, narrator, spoken).all());
    out.sort(Comparator.comparing(turn -> turn.stretches().getFirst()));
    return out;
  }

  /// Casts once, and once more if the first time shows who the narrator is.
  private List<Casting.Part> cast() {
    List<Casting.Part> parts = new Casting(evidence, weights).cast(scene.units().size());
    Optional<Narrator> known = narrator.known(evidence, parts);
    if (known.isEmpty()) {
      return parts;
    }
    narrator = known.get();
    evidence = new Evidence(scene, narrator);
    return new Casting(evidence, weights).cast(scene.units().size());
  }

  private Turn turn(int number, Casting.Part part, Spoken spoken, Reasons reasons) {
    Unit unit = scene.units().get(number);
    Optional<Span> cue = unit.cue().map(this::place);
    Optional<Person> speaker =
        part.person() < 0 ? Optional.empty() : Optional.of(scene.cast().get(part.person()));
    String reason =
        speaker
            .map(person -> reasons.of(unit, person, part.clues()))
            .orElse("nobody is named near by");
    return new Turn(
        false,
        unit.stretches(),
        speaker.map(Person::name),
        speaker.map(Person::forms).orElse(Map.of()),
        spoken.hearers(number),
        Optional.empty(),
        cue,
        reason + reasons.heard(spoken.heard(number)),
        part.score());
  }

  private Span place(Cue cue) {
    int from = cue.speaker().from();
    int to = cue.speaker().to();
    if (cue.verb() >= 0) {
      from = Math.min(from, cue.verb());
      to = Math.max(to, cue.verb() + 1);
    }
    return new Span(tokens.start(from), tokens.end(to - 1));
  }

  /// What stands between marks because somebody says it.
  private List<Marks.Stretch> said(SpeechWords words, List<Span> blocks) {
    Dashes dashes = new Dashes(tokens, words, blocks);
    if (dashes.areUsed()) {
      return dashes.stretches();
    }
    ScareQuotes others = new ScareQuotes(tokens, words);
    List<Marks.Stretch> out = new ArrayList<>();
    int block = -1;
    int from = 0;
    for (Marks.Stretch stretch : new Marks(tokens.text(), blocks).stretches()) {
      Span within = blocks.get(stretch.block());
      from = stretch.block() == block ? from : within.start();
      block = stretch.block();
      int last = out.isEmpty() ? -2 : out.getLast().block();
      boolean goesOn = last == block || (stretch.leads() && last == block - 1);
      boolean isCut = stretch.continued() && (out.isEmpty() || out.getLast().closed());
      Marks.Stretch own = isCut ? stretch.anew() : stretch;
      if (others.isSpeech(own, within, from, goesOn)) {
        boolean mayHoldCue = tokens.text().charAt(own.at().start()) == '«' && words.areCuesInside();
        out.addAll(mayHoldCue ? dashes.parted(own) : List.of(own));
      }
      from = stretch.at().end();
    }
    return out;
  }
}
