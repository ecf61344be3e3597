package org.attest.core.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;
import org.attest.core.text.ReadingText;

/// Who wrote a document, letter or chapter, by the name in the line under its heading that begins
/// with `by`, else by the first name that signs it, else by a heading like `Orme's Reply`.
///
/// A signature ends what the writer says: what stands behind the last one is of another hand, as is
/// a line that cites where the document was printed. One that stands in the first half of a part
/// signs something in it and not the whole.
public final class Bylines {
  private static final String BY = "by ";
  private static final List<String> OWNING = List.of("'s ", "’s ");

  private final ReadingText reading;
  private final List<Writer> writers;
  private final ToReading places;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();

  /// By part where its last signature ends.
  private final Map<String, Integer> ends = new HashMap<>();

  private Bylines(List<Part> all, ReadingText reading, List<Writer> writers) {
    this.reading = reading;
    this.writers = writers;
    this.places = new ToReading(reading);
    all.forEach(part -> parts.put(part.id(), part));
  }

  /// A name that may be a writer's.
  ///
  /// @param at in the reading text
  /// @param called what the author of a part shall be called that this name signs
  public record Writer(Span at, NameKind kind, String called) {}

  /// @param parts a division before what it holds
  /// @param writers in the order of the reading text, without overlaps
  public static Bylines of(List<Part> parts, ReadingText reading, List<Writer> writers) {
    Bylines out = new Bylines(parts, reading, writers);
    out.each(parts, PartKind.HEADING, true);
    out.each(parts, PartKind.SIGNATURE, false);
    out.each(parts, PartKind.HEADING, false);
    return out;
  }

  /// The author of a part, if its own lines name one.
  public Optional<String> author(Part part) {
    return Optional.ofNullable(authors.get(part.id()));
  }

  /// Whether a place in a part that has a known author is of another hand.
  public boolean isForeign(Part part, int place) {
    return place >= ends.getOrDefault(part.id(), Integer.MAX_VALUE);
  }

  private void each(List<Part> all, PartKind kind, boolean isByline) {
    for (Part part : all) {
      Optional<Part> whole = part.parent().map(parts::get);
      if (part.kind() == kind && whole.isPresent()) {
        add(part, whole.get(), isByline);
      }
    }
  }

  private void add(Part line, Part whole, boolean isByline) {
    boolean isSignature = line.kind() == PartKind.SIGNATURE;
    int middle = (whole.span().start() + whole.span().end()) / 2;
    if (isSignature && line.span().start() < middle) {
      return;
    }
    name(line, isByline).ifPresent(name -> authors.putIfAbsent(whole.id(), name));
    if (isSignature && authors.containsKey(whole.id())) {
      ends.merge(whole.id(), line.span().end(), Math::max);
    }
  }

  private Optional<String> name(Part line, boolean isByline) {
    Optional<Span> at = places.of(line.span());
    Optional<Writer> first = at.flatMap(this::first);
    if (at.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    Writer name = first.get();
    String words = reading.text().substring(at.get().start(), at.get().end());
    int before = name.at().start() - at.get().start();
    boolean isTold =
        isByline
            ? before == BY.length() && words.toLowerCase(Locale.ROOT).startsWith(BY)
            : line.kind() == PartKind.SIGNATURE || isOwner(name, words, before);
    return isTold ? Optional.of(name.called()) : Optional.empty();
  }

  /// The first person or body that a stretch of the reading text names.
  private Optional<Writer> first(Span within) {
    int low = 0;
    int high = writers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (writers.get(middle).at().start() < within.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < writers.size() && writers.get(low).at().start() < within.end(); low++) {
      NameKind kind = writers.get(low).kind();
      if (kind == NameKind.PERSON || kind == NameKind.ORGANISATION) {
        return Optional.of(writers.get(low));
      }
    }
    return Optional.empty();
  }

  /// Whether a heading begins with a person whose it is.
  private static boolean isOwner(Writer name, String words, int before) {
    String after = words.substring(before + name.at().length());
    return before == 0
        && name.kind() == NameKind.PERSON
        && OWNING.stream().anyMatch(after::startsWith);
  }
}
