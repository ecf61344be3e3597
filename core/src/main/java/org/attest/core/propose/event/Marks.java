package org.attest.core.propose.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.propose.Named;
import org.attest.core.propose.Timed;
import org.attest.core.propose.Told;
import org.attest.core.recognise.NameKind;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.Tokens;

/// Which names and times the tokens of a text belong to, and in which part they stand.
final class Marks {
  private final Told told;

  /// By token the number of the name or time that it belongs to plus one, or 0.
  private final int[] names;

  private final int[] times;
  private final Map<String, String> shown = new HashMap<>();
  private final Map<Integer, String> divisions = new HashMap<>();

  Marks(Told told) {
    this.told = told;
    this.names = new int[told.tokens().size()];
    this.times = new int[told.tokens().size()];
    for (int i = 0; i < told.names().size(); i++) {
      Named name = told.names().get(i);
      mark(names, name.at(), i + 1);
      shown.putIfAbsent(name.entity(), name.name().reading());
    }
    for (int i = 0; i < told.times().size(); i++) {
      mark(times, told.times().get(i).at(), i + 1);
    }
  }

  private void mark(int[] in, Span at, int number) {
    Tokens tokens = told.tokens();
    for (int i = tokens.after(at.start()); i < tokens.size() && tokens.start(i) < at.end(); i++) {
      in[i] = number;
    }
  }

  boolean isTime(int token) {
    return times[token] > 0;
  }

  Optional<Named> named(int token) {
    return names[token] == 0 ? Optional.empty() : Optional.of(told.names().get(names[token] - 1));
  }

  Optional<Timed> timed(int token) {
    return times[token] == 0 ? Optional.empty() : Optional.of(told.times().get(times[token] - 1));
  }

  boolean is(int token, NameKind kind) {
    return names[token] > 0 && told.names().get(names[token] - 1).name().kind() == kind;
  }

  /// Whether a token belongs to the name of somebody or a body who can do something.
  boolean isActor(int token) {
    return is(token, NameKind.PERSON) || is(token, NameKind.ORGANISATION);
  }

  /// The first token of a name.
  int from(Named name) {
    return told.tokens().after(name.at().start());
  }

  /// The token behind the last one of a name.
  int to(Named name) {
    return told.tokens().after(name.at().end() - 1) + 1;
  }

  /// An entity in words for a person.
  String shown(String entity) {
    return shown.getOrDefault(entity, entity);
  }

  /// Where a token stands in the source, or -1.
  int place(int token) {
    List<Span> at = told.source(new Span(told.tokens().start(token), told.tokens().end(token)));
    return at.isEmpty() ? -1 : at.getFirst().start();
  }

  /// The parts round a token, the smallest first.
  List<Part> around(int token) {
    int place = place(token);
    return place < 0 ? List.of() : told.around(place);
  }

  /// The id of the smallest document, appendix, chapter, section or note round a token, or empty.
  String division(int token) {
    return divisions.computeIfAbsent(token, this::findDivision);
  }

  private String findDivision(int token) {
    for (Part part : around(token)) {
      if (part.kind().isDivision() || part.hand().isPresent()) {
        return part.id();
      }
    }
    return "";
  }
}
