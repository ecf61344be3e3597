package org.attest.core.source;

/// A stretch of one text, in UTF-16 units as Java counts them, end one past the last.
///
/// Inside the program every place is a span; what leaves it counts code points instead, see
/// [SourceText#passage].
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("end: no stretch from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// The same stretch counted from elsewhere.
  ///
  /// @param by how many units further on, negative for back
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /// By start, the longer first.
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
