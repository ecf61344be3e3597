package org.attest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Transcription;

/// The bookmarks of a PDF that stand nowhere in its text, as furniture at its end.
final class PdfOutline {
  private static final int ITEMS_MOST = 10_000;
  private static final int DEPTH_MOST = 50;

  private final Transcription out;
  private final List<String> titles = new ArrayList<>();
  private int items;

  private PdfOutline(Transcription out) {
    this.out = out;
  }

  static void write(PDDocument document, Transcription out) {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      out.endBlock();
      Transcription.Open open = out.open();
      PdfOutline found = new PdfOutline(out);
      found.collect(outline, 0);
      for (String title : found.titles) {
        out.text(title);
        out.endBlock();
      }
      out.endBlock();
      out.close(open, Mark.Furniture::new);
    }
  }

  private void collect(PDOutlineNode node, int depth) {
    PDOutlineItem item = node.getFirstChild();
    while (item != null && items++ < ITEMS_MOST) {
      String title = item.getTitle() == null ? "" : item.getTitle().strip();
      if (!title.isEmpty() && !out.has(title.replaceAll("\\s+", " "))) {
        titles.add(title);
      }
      if (depth < DEPTH_MOST) {
        collect(item, depth + 1);
      }
      item = item.getNextSibling();
    }
  }
}
