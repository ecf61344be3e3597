package org.attest.testkit.dossier;

import java.util.ArrayList;
import java.util.List;

/// Fills pages with the blocks of a manuscript.
final class PageMaking {
  private static final Setting BODY = new Setting(Face.roman(10.5f), 13.6f, 14, true);
  private static final Setting FIRST = new Setting(Face.roman(10.5f), 13.6f, 0, true);
  private static final Setting ASIDE = new Setting(Face.roman(9), 11.4f, 0, true);
  private static final Setting NOTE = new Setting(Face.roman(8.5f), 10.4f, 10, true);
  private static final Setting TITLE = new Setting(Face.bold(16), 20, 0, false);
  private static final Setting SUBTITLE = new Setting(Face.bold(10.5f), 14, 0, false);

  private final Manuscript manuscript;
  private final List<Page> pages = new ArrayList<>();
  private boolean afterHeading = true;

  private PageMaking(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  static List<Page> of(Manuscript manuscript) {
    PageMaking making = new PageMaking(manuscript);
    making.turn(Integer.parseInt(manuscript.said("first-page")));
    manuscript.blocks().forEach(making::add);
    return List.copyOf(making.pages);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Aside aside -> aside(aside);
      case Block.Paragraph paragraph -> paragraph(paragraph);
    }
  }

  /// A heading never stands at the foot of a page: it needs room for three lines of text below it.
  private void heading(Block.Heading heading) {
    boolean title = heading.level() == 1;
    List<Line> lines = (title ? TITLE : SUBTITLE).lines(heading.spans(), PageSize.TEXT_WIDTH);
    page().space(12);
    if (!page().hasRoom(Page.leading(lines) + 4 + 3 * BODY.leading(), List.of())) {
      turn(page().number() + 1);
    }
    lines.forEach(line -> page().place(line, List.of()));
    page().space(title ? 10 : 4);
    afterHeading = true;
  }

  private void aside(Block.Aside aside) {
    place(ASIDE.lines(aside.spans(), PageSize.TEXT_WIDTH));
    page().space(10);
  }

  private void paragraph(Block.Paragraph paragraph) {
    Setting setting = afterHeading ? FIRST : BODY;
    place(setting.lines(paragraph.spans(), PageSize.TEXT_WIDTH));
    afterHeading = false;
  }

  /// No page begins with the last line of a paragraph or ends with the first of a longer one: the
  /// first two lines stay together, and so do the last two.
  private void place(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean bound = i == 0 || i == lines.size() - 2;
      List<Line> together = lines.subList(i, Math.min(i + (bound ? 2 : 1), lines.size()));
      if (!page().hasRoom(Page.leading(together), notes(together))) {
        turn(page().number() + 1);
      }
      page().place(lines.get(i), notes(lines.subList(i, i + 1)));
    }
  }

  private List<Line> notes(List<Line> lines) {
    return lines.stream().flatMap(l -> l.notes().stream()).flatMap(m -> note(m).stream()).toList();
  }

  private List<Line> note(Span.Mark mark) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span.Words(mark.note() + " ", false));
    spans.addAll(manuscript.note(mark));
    return NOTE.lines(spans, PageSize.TEXT_WIDTH);
  }

  private Page page() {
    return pages.getLast();
  }

  private void turn(int number) {
    pages.add(new Page(number, PageSize.TEXT_HEIGHT));
  }
}
