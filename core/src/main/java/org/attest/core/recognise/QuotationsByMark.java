package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.source.Span;
import org.attest.core.speech.Hearer;
import org.attest.core.speech.Named;
import org.attest.core.speech.Speech;
import org.attest.core.speech.Turn;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;
import org.attest.core.text.StructuredSource;

/// Proposes what stands between quotation marks as somebody's words, and who that is.
///
/// Looked for in paragraphs; names that recognisers before this one found are those who may speak.
/// Whoever says `I` is who wrote the part, where the part names that person, and passes the words
/// of others on.
public final class QuotationsByMark implements Recogniser {
  /// What is no longer than a page mark tears no quotation.
  private static final int GAP = 12;

  /// Parts whose words nobody speaks in the narrative around them.
  private static final Set<PartKind> SILENT =
      Set.of(PartKind.NOTE, PartKind.CITATION, PartKind.SIGNATURE);

  @Override
  public String id() {
    return "quotations-by-mark/3";
  }

  @Override
  public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
    ToReading places = new ToReading(source.reading());
    Writers writers = Writers.of(source, places, earlier);
    List<Proposal> out = new ArrayList<>();
    for (Turn turn : turns(source, earlier, places, writers)) {
      proposal(source.reading(), turn, writers).ifPresent(out::add);
    }
    return out;
  }

  /// What is said in a source, in stretches of its reading text.
  ///
  /// @param earlier with the names of those who may speak
  public static List<Turn> turns(StructuredSource source, List<Proposal> earlier) {
    ToReading places = new ToReading(source.reading());
    return turns(source, earlier, places, Writers.of(source, places, earlier));
  }

  private static List<Turn> turns(
      StructuredSource source, List<Proposal> earlier, ToReading places, Writers writers) {
    List<Span> blocks = blocks(source);
    return new Speech(
            source.tokens(),
            blocks,
            named(places, earlier),
            NamesLearnt.language(source),
            writers.of(source.reading(), blocks),
            writers.usual())
        .turns();
  }

  /// Paragraphs, and the headings that part them.
  private static List<Span> blocks(StructuredSource source) {
    Map<String, PartKind> kinds = new HashMap<>();
    for (Part part : source.parts()) {
      kinds.put(part.id(), part.kind());
    }
    return source.reading().blocks().stream()
        .filter(block -> !SILENT.contains(kinds.getOrDefault(block.part(), PartKind.PARAGRAPH)))
        .map(ReadingText.Block::at)
        .toList();
  }

  private static List<Named> named(ToReading places, List<Proposal> earlier) {
    List<Named> out = new ArrayList<>();
    for (Proposal proposal : earlier) {
      if (proposal.finding() instanceof Name name
          && (name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANISATION)) {
        places
            .of(name.span())
            .ifPresent(at -> out.add(new Named(at, name.kind() == NameKind.PERSON)));
      }
    }
    return out;
  }

  private Optional<Proposal> proposal(ReadingText reading, Turn turn, Writers writers) {
    List<Span> passages = new ArrayList<>();
    for (Span stretch : turn.stretches()) {
      passages.addAll(reading.toSource(stretch, GAP));
    }
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> cue =
        turn.cue()
            .map(at -> reading.toSource(at, GAP))
            .filter(spans -> !spans.isEmpty())
            .map(spans -> new Span(spans.getFirst().start(), spans.getLast().end()));
    List<String> reporters = new ArrayList<>();
    turn.within().ifPresent(reporters::add);
    reporters.add(writers.at(passages.getFirst().start()));
    Quotation quotation =
        new Quotation(
            turn.isReported() ? Quotation.Type.INDIRECT : Quotation.Type.DIRECT,
            passages,
            turn.speaker(),
            turn.hearers().stream().map(Hearer::name).toList(),
            reporters,
            cue);
    return Optional.of(new Proposal(quotation, id(), turn.reason(), turn.score()));
  }
}
