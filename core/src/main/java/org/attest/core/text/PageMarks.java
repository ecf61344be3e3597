package org.attest.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;

/// Finds the marks that say where a page of the printed original begins: `[241]`, `[p. 12]`, `{Pg
/// 12}`, `|57|`, and by itself on a line `— 57 —`.
///
/// A number in brackets is a page mark only as one of a rising sequence, for a year or the number
/// of a note stands in brackets too.
final class PageMarks {
  private static final Probe MARK =
      Probe.of(
          "[|{–—-",
          Pattern.compile(
              "\\[(?:(?:page|Page|pag|Pg|pg|pp?|S|s|fol|f|стр|с)\\.? ?)?(\\d{1,4})\\]|\\|(\\d{1,4})\\|"
                  + "|\\{(?:(?:page|Page|Pg|pg|p)\\.? ?)?(\\d{1,4})\\}"
                  + "|(?m:^[–—-][ \\t]?(\\d{1,4})[ \\t]?[–—-](?=[ \\t]*$))"));

  /// How many pages a text may go on without a mark.
  private static final int STEP_MAX = 4;

  private PageMarks() {}

  /// @param label as printed, without brackets
  record PageMark(Span span, String label) {}

  /// @param noteLabels the labels of notes that are marked by numbers in square brackets
  static List<PageMark> of(Transcript transcript, Set<String> noteLabels) {
    List<PageMark> out = new ArrayList<>();
    for (Mark mark : transcript.marks()) {
      if (mark instanceof Mark.PageBreak page) {
        out.add(new PageMark(page.span(), page.label()));
      }
    }
    return out.isEmpty() ? printed(transcript.text().value(), noteLabels) : List.copyOf(out);
  }

  private static List<PageMark> printed(String text, Set<String> noteLabels) {
    List<PageMark> all = new ArrayList<>();
    Probe.Run run = MARK.in(text);
    while (run.find()) {
      Matcher matcher = run.match();
      String label =
          Stream.of(1, 2, 3, 4)
              .map(matcher::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      if (!noteLabels.contains(label)) {
        all.add(new PageMark(new Span(matcher.start(), matcher.end()), label));
      }
    }
    List<PageMark> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean before = i > 0 && follows(all.get(i - 1), all.get(i));
      boolean after = i + 1 < all.size() && follows(all.get(i), all.get(i + 1));
      if (before || after || all.get(i).span().length() > all.get(i).label().length() + 2) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  private static boolean follows(PageMark first, PageMark second) {
    int step = Integer.parseInt(second.label()) - Integer.parseInt(first.label());
    return step > 0 && step <= STEP_MAX;
  }
}
