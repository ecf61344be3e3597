package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Span;
import org.attest.core.tag.Labels;
import org.attest.core.tag.NameModel;
import org.attest.core.text.Language;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;
import org.attest.core.text.Tokens;

/// Finds names with a model that has learnt from marked texts and weighs what the rules say.
///
/// Persons, organisations and places are the model's; works, which it has not learnt, are found by
/// rules, and so is everything in a language that has no model.
public final class NamesLearnt implements Recogniser {
  /// How many characters of the source a name may leave out: the brackets round supplied letters.
  private static final int GAP = 4;

  /// A longer title is not looked for again.
  private static final int WORK_TOKENS_MAX = 24;

  private static final int WORK_LENGTH_MAX = 200;

  /// The language for which the rules are written.
  private static final String RULED = "en";

  /// What most texts are in that are too short to tell.
  private static final String USUAL = "en";

  private final NameModels models;
  private final NamesByRule rules = new NamesByRule();

  public NamesLearnt(NameModels models) {
    this.models = models;
  }

  @Override
  public String id() {
    return "names-learnt/2";
  }

  /// The language in which names of this source are looked for, as the first part of a BCP 47 tag:
  /// what its words say, else what its format says, which may be no more than the language of
  /// somebody's computer.
  public static String language(StructuredSource source) {
    return Language.of(source.tokens())
        .or(() -> source.source().transcript().metadata().language())
        .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
        .orElse(USUAL);
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    String language = language(source);
    return models
        .of(language)
        .map(learnt -> recognise(source, earlier, learnt, language.equals(RULED)))
        .orElseGet(() -> rules.recognise(source, earlier));
  }

  @Override
  public List<Problem> problems(StructuredSource source) {
    return Language.of(source.tokens())
        .filter(language -> models.of(language).isEmpty() && models.of(USUAL).isPresent())
        .map(language ->
            new Problem(
                Code.NAMES_BY_RULES,
                source.source().original().path(),
                "there is no model of names for the language `" + language + "`"))
        .stream()
        .toList();
  }

  private List<Proposal> recognise(
      StructuredSource source, List<Proposal> earlier, NameModel model, boolean isRuled) {
    Taken taken = Taken.of(earlier);
    List<Proposal> out = new ArrayList<>(new Titles(source, taken).proposals(rules.id()));
    List<NamesByRule.Judged> judged = NamesByRule.judged(source);
    int[] hints = NameHints.of(source.tokens(), judged);
    for (NameModel.Tagged name : model.tag(source.tokens(), hints, isRuled)) {
      add(out, taken, proposal(source, name));
    }
    for (NamesByRule.Judged one : judged) {
      one.kind()
          .filter(kind -> kind == NameKind.WORK)
          .flatMap(kind -> rules.propose(source.reading(), one.candidate(), kind))
          .ifPresent(work -> add(out, taken, Optional.of(work)));
    }
    add(source, out, taken);
    out.sort((a, b) -> a.finding().span().compareTo(b.finding().span()));
    return out;
  }

  /// Works that are named again where nothing sets them apart; each place is looked at once,
  /// however many works there are.
  private void add(StructuredSource source, List<Proposal> out, Taken taken) {
    Set<String> works = new HashSet<>();
    for (Proposal proposal : out) {
      if (proposal.finding() instanceof Name name
          && name.kind() == NameKind.WORK
          && name.reading().indexOf(' ') > 0) {
        works.add(name.reading());
      }
    }
    Tokens tokens = source.tokens();
    for (int i = 0; i < tokens.size() && !works.isEmpty(); i++) {
      if (tokens.isCapital(i)) {
        again(tokens, i, works)
            .flatMap(at -> named(source.reading(), at, NameKind.WORK))
            .map(name ->
                new Proposal(name, rules.id(), "the title of a work that is named elsewhere", 0.7))
            .ifPresent(work -> add(out, taken, Optional.of(work)));
      }
    }
  }

  /// The longest title that begins at a token.
  private static Optional<Span> again(Tokens tokens, int from, Set<String> works) {
    Optional<Span> found = Optional.empty();
    int start = tokens.start(from);
    for (int i = from + 1; i < Math.min(tokens.size(), from + WORK_TOKENS_MAX); i++) {
      if (tokens.end(i) - start > WORK_LENGTH_MAX) {
        break;
      }
      if (works.contains(tokens.text().substring(start, tokens.end(i)))) {
        found = Optional.of(new Span(start, tokens.end(i)));
      }
    }
    return found;
  }

  /// A stretch of reading text as a name of the source, unless it stands for nothing there.
  private static Optional<Name> named(ReadingText reading, Span at, NameKind kind) {
    List<Span> spans = reading.toSource(at, GAP);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Span outer = new Span(spans.getFirst().start(), spans.getLast().end());
    String words = reading.text().substring(at.start(), at.end());
    return Optional.of(new Name(outer, spans.size() > 1 ? spans : List.of(), words, kind));
  }

  private static void add(List<Proposal> out, Taken taken, Optional<Proposal> proposal) {
    proposal
        .filter(p -> taken.isFree(p.finding()))
        .ifPresent(p -> {
          taken.add(p.finding());
          out.add(p);
        });
  }

  private Optional<Proposal> proposal(StructuredSource source, NameModel.Tagged tagged) {
    Tokens tokens = source.tokens();
    ReadingText reading = source.reading();
    Span whole = new Span(tokens.start(tagged.from()), tokens.end(tagged.to() - 1));
    return NameEdges.of(reading.text(), whole, kind(tagged.kind()))
        .flatMap(at -> named(reading, at, kind(tagged.kind(), reading, at)))
        .map(name ->
            new Proposal(
                name,
                id(),
                "to the model its words and those around it read as a " + name.kind().label(),
                probability(tagged.margin())));
  }

  /// Two names joined by this sign are a firm: `Albert & Charles Boni`; many persons are a body.
  private static NameKind kind(int kind, ReadingText reading, Span at) {
    String words = reading.text().substring(at.start(), at.end());
    boolean isMany = kind == Labels.PERSON && NameEdges.isMany(words);
    return isMany || words.contains(" & ") ? NameKind.ORGANISATION : kind(kind);
  }

  /// Brings a margin of any size between a half and one.
  private static double probability(double margin) {
    double certain = 1 / (1 + Math.exp(-Math.max(0, margin) / 2));
    return Math.round(certain * 100) / 100.0;
  }

  private static NameKind kind(int kind) {
    return switch (kind) {
      case Labels.PERSON -> NameKind.PERSON;
      case Labels.PLACE -> NameKind.PLACE;
      default -> NameKind.ORGANISATION;
    };
  }
}
