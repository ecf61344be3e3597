package org.attest.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attest.read.transcribe.NoteSign;

/// Which note a sign in the text calls.
///
/// That is the note with this label at the foot of the same page, or of the next where the printer
/// had no room left and the next page does not call it itself.
final class NoteCalls {
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}|[*†‡§]{1,3}|[a-z]");

  /// A sign that is not raised: `word*`, `word.†`, `word [1]`.
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<=[\\p{L}\\p{Nd}.,;:!?”\"’)])(?:([*†‡§]{1,3})(?=[\\s.,;:!?)]|$)|\\s?\\[(\\d{1,3})\\])");

  private final Map<Integer, Set<String>> bodies = new HashMap<>();
  private final Map<Integer, Set<String>> calls = new HashMap<>();

  /// @param text the lines without the notes
  NoteCalls(List<Line> text) {
    for (Line line : text) {
      Set<String> called = calls.computeIfAbsent(line.page(), _ -> new HashSet<>());
      for (Line.Piece piece : line.pieces()) {
        if (piece.raised()) {
          label(piece.words()).ifPresent(called::add);
        } else {
          PLAIN.matcher(piece.words()).results().map(NoteCalls::label).forEach(called::add);
        }
      }
    }
  }

  void addBody(int page, String label) {
    bodies.computeIfAbsent(page, _ -> new HashSet<>()).add(label);
  }

  /// The label of a raised sign, if it can be one.
  static Optional<String> label(String raised) {
    return Optional.of(NoteSign.bare(raised)).filter(label -> LABEL.matcher(label).matches());
  }

  /// The signs of a stretch that may call notes without being raised.
  static List<MatchResult> plain(String words) {
    return PLAIN.matcher(words).results().toList();
  }

  static String label(MatchResult plain) {
    return plain.group(1) == null ? plain.group(2) : plain.group(1);
  }

  /// The key of the note that a sign on a page calls.
  Optional<String> called(int page, String label) {
    if (has(bodies, page, label)) {
      return Optional.of(key(page, label));
    }
    return has(bodies, page + 1, label) && !has(calls, page + 1, label)
        ? Optional.of(key(page + 1, label))
        : Optional.empty();
  }

  private static boolean has(Map<Integer, Set<String>> labels, int page, String label) {
    return labels.getOrDefault(page, Set.of()).contains(label);
  }

  static String key(int page, String label) {
    return "page" + (page + 1) + " " + label;
  }
}
