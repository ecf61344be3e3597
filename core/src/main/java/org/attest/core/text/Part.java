package org.attest.core.text;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Span;

/// A document, heading, paragraph, note or another part of a source; parts nest.
///
/// @param id unique within its source: `p` and a number in the order of the text
/// @param parent the id of the part that holds this one
/// @param number as printed, for instance `Document 1` or `12`
/// @param span from the first to the last character of the part
/// @param segments the stretches that are the part's own where notes or a page break interrupt it,
///   else empty; the first begins and the last ends with the span
/// @param hand who wrote it, where that is not the author
/// @param head what the part says of itself as a document
/// @param anchor for a note, where its mark stands in the text
public record Part(
    String id,
    Optional<String> parent,
    PartKind kind,
    Optional<String> number,
    Optional<String> title,
    Span span,
    List<Span> segments,
    Optional<String> hand,
    Head head,
    List<Citation> citations,
    Optional<Span> anchor) {

  /// What a letter, a document or a chapter says of its own origin.
  ///
  /// @param when the day it was written, in EDTF
  public record Head(
      List<String> authors,
      Optional<String> addressee,
      Optional<String> when,
      Optional<String> place) {
    public static final Head NONE =
        new Head(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Head {
      authors = List.copyOf(authors);
    }
  }

  public Part {
    segments = List.copyOf(segments);
    citations = List.copyOf(citations);
    if (!segments.isEmpty()
        && (segments.getFirst().start() != span.start()
            || segments.getLast().end() != span.end())) {
      throw new IllegalArgumentException("segments: do not fill " + span + ": " + segments);
    }
  }

  public static Part of(String id, PartKind kind, Span span) {
    return new Part(
        id,
        Optional.empty(),
        kind,
        Optional.empty(),
        Optional.empty(),
        span,
        List.of(),
        Optional.empty(),
        Head.NONE,
        List.of(),
        Optional.empty());
  }

  /// The stretches that are the part's own: the segments, or else the span.
  public List<Span> stretches() {
    return segments.isEmpty() ? List.of(span) : segments;
  }

  public Part withId(String newId) {
    return new Part(
        newId, parent, kind, number, title, span, segments, hand, head, citations, anchor);
  }

  public Part withParent(String newParent) {
    return new Part(
        id,
        Optional.of(newParent),
        kind,
        number,
        title,
        span,
        segments,
        hand,
        head,
        citations,
        anchor);
  }

  public Part withNumber(String newNumber) {
    return new Part(
        id,
        parent,
        kind,
        Optional.of(newNumber),
        title,
        span,
        segments,
        hand,
        head,
        citations,
        anchor);
  }

  public Part withTitle(String newTitle) {
    return new Part(
        id,
        parent,
        kind,
        number,
        Optional.of(newTitle),
        span,
        segments,
        hand,
        head,
        citations,
        anchor);
  }

  public Part withHand(String newHand) {
    return new Part(
        id,
        parent,
        kind,
        number,
        title,
        span,
        segments,
        Optional.of(newHand),
        head,
        citations,
        anchor);
  }

  public Part withHead(Head newHead) {
    return new Part(
        id, parent, kind, number, title, span, segments, hand, newHead, citations, anchor);
  }

  public Part withCitations(List<Citation> newCitations) {
    return new Part(
        id, parent, kind, number, title, span, segments, hand, head, newCitations, anchor);
  }

  public Part withAnchor(Span newAnchor) {
    return new Part(
        id,
        parent,
        kind,
        number,
        title,
        span,
        segments,
        hand,
        head,
        citations,
        Optional.of(newAnchor));
  }

  /// The same part made of these stretches, in their order.
  public Part withStretches(List<Span> stretches) {
    return new Part(
        id,
        parent,
        kind,
        number,
        title,
        new Span(stretches.getFirst().start(), stretches.getLast().end()),
        stretches.size() == 1 ? List.of() : stretches,
        hand,
        head,
        citations,
        anchor);
  }
}
