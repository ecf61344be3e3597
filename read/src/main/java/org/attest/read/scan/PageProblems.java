package org.attest.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;

/// Tells of the pages of one file that have no text of their own: which have none at all, in which
/// it was recognised, and in which that failed.
public final class PageProblems {
  private final Original original;
  private final List<Integer> without = new ArrayList<>();
  private final List<RecognisedPage> recognised = new ArrayList<>();

  public PageProblems(Original original) {
    this.original = original;
  }

  /// A page without text that nobody has looked at.
  public void without(int page) {
    without.add(page);
  }

  public void recognised(RecognisedPage page) {
    recognised.add(page);
  }

  /// @param by the program that recognised, if one did
  public void tell(String by, List<Problem> problems) {
    if (!without.isEmpty()) {
      problems.add(
          new Problem(
              Code.PAGE_WITHOUT_TEXT,
              where(original, without),
              "no text; install Tesseract and read the file again to have it recognised"));
    }
    List<RecognisedPage> read =
        recognised.stream().filter(page -> !page.lines().isEmpty()).toList();
    if (!read.isEmpty()) {
      problems.add(
          told(Code.RECOGNISED_TEXT, read, by + " recognised its text, " + sureness(read)));
    }
    List<RecognisedPage> blank =
        recognised.stream().filter(page -> !page.isFailed() && page.lines().isEmpty()).toList();
    if (!blank.isEmpty()) {
      problems.add(told(Code.RECOGNISED_TEXT, blank, by + " found no words on it"));
    }
    failures(by, problems);
  }

  private void failures(String by, List<Problem> problems) {
    Map<String, List<RecognisedPage>> failures = new TreeMap<>();
    for (RecognisedPage page : recognised) {
      if (page.result() instanceof PageResult.Failed(String why)) {
        failures.computeIfAbsent(why, _ -> new ArrayList<>()).add(page);
      }
    }
    failures.forEach((why, pages) ->
        problems.add(
            told(
                Code.NOT_RECOGNISED,
                pages,
                by
                    + " could not recognise its text: "
                    + why
                    + "; read the file again to try once more")));
  }

  private Problem told(Code code, List<RecognisedPage> pages, String message) {
    return new Problem(
        code, where(original, pages.stream().map(RecognisedPage::number).toList()), message);
  }

  private static String sureness(List<RecognisedPage> pages) {
    RecognisedPage worst = pages.getFirst();
    for (RecognisedPage page : pages) {
      worst = mean(List.of(page)) < mean(List.of(worst)) ? page : worst;
    }
    String lowest =
        pages.size() < 2 ? "" : ", lowest " + mean(List.of(worst)) + " % on page " + worst.number();
    return "mean confidence "
        + mean(pages)
        + " %"
        + lowest
        + "; compare it with the picture before you cite it";
  }

  private static long mean(List<RecognisedPage> pages) {
    return Math.round(
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .flatMap(line -> line.words().stream())
            .collect(Collectors.averagingInt(RecognisedWord::confidence)));
  }

  /// The file with some of its pages: `scan.pdf page 2, 4–7`.
  public static String where(Original original, List<Integer> pages) {
    StringBuilder ranges = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      int from = i;
      while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
        i++;
      }
      ranges.append(ranges.isEmpty() ? "" : ", ").append(pages.get(from));
      ranges.append(from == i ? "" : "–" + pages.get(i));
    }
    return original.path() + " page " + ranges;
  }
}
