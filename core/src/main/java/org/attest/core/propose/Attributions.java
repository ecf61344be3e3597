package org.attest.core.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.grammar.Analysis;
import org.attest.core.recognise.ToReading;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Attribution.Stance;
import org.attest.core.source.Span;

/// Who says what stands at a place of a source, link by link.
///
/// First its author or the hand of a note; in a quotation then whoever is quoted; in a clause that
/// a word like `declared`, `rumour` or `according to` governs then whoever that word is said of.
/// Whoever only denies, doubts or asks what the clause says is the last link, with that stance.
///
/// Law: every look-up takes time in the logarithm of the source's size.
public final class Attributions {
  /// Stands for a speaker whom the text does not name: `it was rumoured`.
  public static final String UNNAMED = "unnamed";

  private final Told told;
  private final Chains chains;
  private final ToReading places;
  private final Reports reports;

  private Attributions(Told told, Chains chains, Optional<Analysis> analysis) {
    this.told = told;
    this.chains = chains;
    this.places = new ToReading(told.reading());
    this.reports = new Reports(analysis.map(this::reports).orElse(List.of()));
  }

  /// By hands and quotations alone, for a text whose grammar is not known.
  public static Attributions of(Told told) {
    return new Attributions(told, Chains.of(told), Optional.empty());
  }

  /// @param analysis of the source's own tokens, in English
  public static Attributions of(Told told, Analysis analysis) {
    return new Attributions(told, Chains.of(told), Optional.of(analysis));
  }

  private List<Report> reports(Analysis analysis) {
    SpeakerFinder speakers =
        new SpeakerFinder(told, analysis, token -> chains.of(source(token)).getLast().speaker());
    return new ReportFinder(analysis, speakers).all();
  }

  /// Where a token stands in the source.
  private Span source(int token) {
    List<Span> spans = told.source(new Span(told.tokens().start(token), told.tokens().end(token)));
    return spans.isEmpty() ? new Span(0, 0) : spans.getFirst();
  }

  /// The chain of whoever says what stands in a stretch of the source's text; never empty.
  public List<Attribution> of(Span span) {
    List<Attribution> out = new ArrayList<>(chains.of(span));
    around(span).forEach(report -> add(out, report));
    return out;
  }

  /// Why there are links beyond the author and those who are quoted, in words for a person.
  public Optional<String> reason(Span span) {
    List<String> reasons = around(span).stream().map(Report::reason).toList();
    return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
  }

  /// The reports that hold a stretch, the outermost first. In a quotation those alone that whoever
  /// is quoted makes.
  private List<Report> around(Span span) {
    Optional<Span> at = places.of(span);
    if (at.isEmpty()) {
      return List.of();
    }
    int from = told.tokens().after(at.get().start());
    int to = told.tokens().after(at.get().end() - 1) + 1;
    Optional<Span> quoted = chains.quotation(span);
    return reports.around(from, to).stream()
        .filter(report -> quoted.isEmpty() || quoted.get().encloses(source(report.word())))
        .toList();
  }

  /// Whoever reports what they say themselves is no further link.
  private static void add(List<Attribution> chain, Report report) {
    Attribution last = chain.removeLast();
    boolean isSame = last.speaker().equals(report.speaker());
    if (isSame && report.stance() == Stance.ASSERTS) {
      chain.add(last);
      return;
    }
    if (!isSame) {
      boolean isAsserted = last.stance() == Stance.ASSERTS;
      chain.add(isAsserted ? new Attribution(last.speaker(), Stance.REPORTS) : last);
    }
    chain.add(new Attribution(report.speaker(), report.stance()));
  }
}
