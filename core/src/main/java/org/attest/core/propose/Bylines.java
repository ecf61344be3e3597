package org.attest.core.propose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.ToReading;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// Who wrote a document, letter or chapter, by the name in the line under its heading that begins
/// with `by`, else by the first name that signs it, else by a heading like `Orme's Reply`.
///
/// A signature ends what the writer says: what stands behind the last one is of another hand, as is
/// a line that cites where the document was printed. One that stands in the first half of a part
/// signs something in it and not the whole.
final class Bylines {
  private static final String BY = "by ";
  private static final List<String> OWNING = List.of("'s ", "’s ");

  private final Told told;
  private final ToReading places;
  private final Map<String, Part> parts = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();

  /// By part where its last signature ends.
  private final Map<String, Integer> ends = new HashMap<>();

  private Bylines(Told told) {
    this.told = told;
    this.places = new ToReading(told.reading());
    told.parts().forEach(part -> parts.put(part.id(), part));
  }

  static Bylines of(Told told) {
    Bylines out = new Bylines(told);
    out.each(PartKind.HEADING, true);
    out.each(PartKind.SIGNATURE, false);
    out.each(PartKind.HEADING, false);
    return out;
  }

  /// The author of a part, if its own lines name one.
  Optional<String> author(Part part) {
    return Optional.ofNullable(authors.get(part.id()));
  }

  /// Whether a place in a part that has a known author is of another hand.
  boolean isForeign(Part part, int place) {
    return place >= ends.getOrDefault(part.id(), Integer.MAX_VALUE);
  }

  private void each(PartKind kind, boolean isByline) {
    for (Part part : told.parts()) {
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
    Optional<Named> first =
        at.flatMap(span -> told.names(span).stream().filter(Bylines::mayWrite).findFirst());
    if (at.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    Named name = first.get();
    String words = told.reading().text().substring(at.get().start(), at.get().end());
    int before = name.at().start() - at.get().start();
    boolean isTold =
        isByline
            ? before == BY.length() && words.toLowerCase(Locale.ROOT).startsWith(BY)
            : line.kind() == PartKind.SIGNATURE || isOwner(name, words, before);
    return isTold ? Optional.of(name.entity()) : Optional.empty();
  }

  private static boolean mayWrite(Named name) {
    return name.name().kind() == NameKind.PERSON || name.name().kind() == NameKind.ORGANISATION;
  }

  /// Whether a heading begins with a person whose it is.
  private static boolean isOwner(Named name, String words, int before) {
    String after = words.substring(before + name.at().length());
    return before == 0
        && name.name().kind() == NameKind.PERSON
        && OWNING.stream().anyMatch(after::startsWith);
  }
}
