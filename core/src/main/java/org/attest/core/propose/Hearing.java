package org.attest.core.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Quotation;
import org.attest.core.recognise.TimeExpression;
import org.attest.core.recognise.ToReading;
import org.attest.core.resolve.Appearance;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.text.Language;
import org.attest.core.text.Nesting;
import org.attest.core.text.Part;
import org.attest.core.text.ReadingText;
import org.attest.core.text.Tokens;

/// Brings together what is known of a source.
final class Hearing {
  /// What most texts are in that are too short to tell.
  private static final String USUAL = "en";

  private final ToReading places;
  private final List<Named> names = new ArrayList<>();
  private final List<Timed> times = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> persons = new HashMap<>();

  private Hearing(ReadingText reading) {
    this.places = new ToReading(reading);
  }

  static Told of(
      String id,
      SourceText text,
      Optional<String> language,
      List<Part> parts,
      ReadingText reading,
      List<Known> known) {
    Hearing hearing = new Hearing(reading);
    known.forEach(hearing::add);
    hearing.names.sort(Comparator.comparing(Named::at));
    hearing.times.sort(Comparator.comparing(Timed::at));
    Tokens tokens = Tokens.of(reading.text());
    return new Told(
        id,
        text,
        language(tokens, language),
        parts,
        reading,
        tokens,
        hearing.names,
        hearing.times,
        hearing.speech(),
        Nesting.of(parts),
        hearing.bearers(),
        Grammar.unknown());
  }

  /// What its words say, else what its format says.
  private static String language(Tokens tokens, Optional<String> told) {
    return Language.of(tokens)
        .or(() -> told)
        .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
        .orElse(USUAL);
  }

  private void add(Known known) {
    Optional<Span> at = places.of(known.finding().span());
    switch (known.finding()) {
      case Name name when at.isPresent() && known.bearer().isPresent() -> {
        String bearer = known.bearer().get().id();
        names.add(new Named(name, at.get(), bearer));
        call(name, bearer);
      }
      case TimeExpression time when at.isPresent() -> times.add(new Timed(time, at.get()));
      case Quotation quotation when !quotation.isReported() -> quotations.add(quotation);
      default -> {
        // a name or a time that the reading text leaves out, an editor's emendation, or what is
        // told of somebody's words: the grammar of a clause says whose it is
      }
    }
  }

  /// Persons with and without their titles.
  private void call(Name name, String bearer) {
    if (name.kind() == NameKind.PERSON) {
      persons.putIfAbsent(name.reading(), bearer);
      persons.putIfAbsent(Appearance.bare(name.kind(), name.reading()), bearer);
    } else {
      bodies.putIfAbsent(name.reading(), bearer);
    }
  }

  /// What a person and a body share as a name is the person's, who speaks more often.
  private Map<String, String> bearers() {
    Map<String, String> out = new HashMap<>(bodies);
    out.putAll(persons);
    return out;
  }

  private List<Spoken> speech() {
    Map<String, String> bearers = bearers();
    return quotations.stream()
        .sorted(Comparator.comparing(Quotation::span))
        .map(quotation ->
            new Spoken(
                quotation, quotation.speaker().map(name -> bearers.getOrDefault(name, name))))
        .toList();
  }
}
