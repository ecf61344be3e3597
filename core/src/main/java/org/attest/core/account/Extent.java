package org.attest.core.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stretches of pages, or numbers of issues: `440-444`, `p. 12, 15 – 17`, `440-4`.
///
/// Law: two extents go together if one holds the other. What only overlaps differs: a text has one
/// first page.
record Extent(List<Stretch> stretches) {
  private static final Pattern STRETCH = Pattern.compile("(\\d{1,9})(?:\\s*[-–—‑]\\s*(\\d{1,9}))?");

  /// @param last not before the first
  record Stretch(long first, long last) {
    boolean holds(Stretch other) {
      return first <= other.first && other.last <= last;
    }
  }

  Extent {
    stretches = List.copyOf(stretches);
  }

  static Optional<Extent> parse(String words) {
    List<Stretch> out = new ArrayList<>();
    Matcher matcher = STRETCH.matcher(words);
    while (matcher.find()) {
      long first = Long.parseLong(matcher.group(1));
      long last = matcher.group(2) == null ? first : last(matcher.group(1), matcher.group(2));
      out.add(new Stretch(Math.min(first, last), Math.max(first, last)));
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(new Extent(out));
  }

  /// The end may leave out the digits that it shares with the beginning.
  private static long last(String first, String last) {
    int shared = first.length() - last.length();
    return Long.parseLong(shared > 0 ? first.substring(0, shared) + last : last);
  }

  private boolean holds(Extent other) {
    return other.stretches.stream()
        .allMatch(part -> stretches.stream().anyMatch(whole -> whole.holds(part)));
  }

  Match match(Extent other) {
    if (equals(other)) {
      return Match.SAME;
    }
    return holds(other) || other.holds(this) ? Match.TOGETHER : Match.APART;
  }
}
