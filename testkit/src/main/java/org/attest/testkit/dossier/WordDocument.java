package org.attest.testkit.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A manuscript as a Word document: headings by style, notes as real footnotes, author and date
/// among the properties.
final class WordDocument {
  private final Manuscript manuscript;
  private final XWPFDocument word = new XWPFDocument();

  private WordDocument(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  static byte[] of(Manuscript manuscript) throws IOException {
    WordDocument document = new WordDocument(manuscript);
    try (document.word) {
      document.describe();
      WordStyles.addTo(document.word);
      manuscript.blocks().forEach(document::add);
      return document.bytes();
    }
  }

  private void describe() {
    POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
    Date created = Date.from(manuscript.created().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setTitle(manuscript.said("title"));
    core.setCreator(manuscript.said("author"));
    core.setSubjectProperty(manuscript.said("subject"));
    core.setCreated(Optional.of(created));
    core.setModified(Optional.of(created));
    core.setLastModifiedByUser(manuscript.said("author"));
    word.getProperties().getExtendedProperties().setApplication("Attest testkit");
  }

  private void add(Block block) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(
        switch (block) {
          case Block.Heading heading -> WordStyles.heading(heading.level());
          case Block.Aside _ -> WordStyles.ASIDE;
          case Block.Paragraph _ -> WordStyles.BODY;
        });
    add(paragraph, block.spans());
  }

  private void add(XWPFParagraph paragraph, List<Span> spans) {
    for (Span span : spans) {
      switch (span) {
        case Span.Words words -> add(paragraph, words);
        case Span.Mark mark -> paragraph.addFootnoteReference(footnote(mark));
      }
    }
  }

  private static void add(XWPFParagraph paragraph, Span.Words words) {
    XWPFRun run = paragraph.createRun();
    run.setText(words.plain());
    if (words.italic()) {
      run.setItalic(true);
    }
  }

  private XWPFFootnote footnote(Span.Mark mark) {
    XWPFFootnote footnote = word.createFootnote();
    XWPFParagraph paragraph = footnote.createParagraph();
    paragraph.setStyle(WordStyles.NOTE);
    paragraph.createRun().setText(" ");
    add(paragraph, manuscript.note(mark));
    return footnote;
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    word.write(written);
    return FixedZip.of(written.toByteArray());
  }
}
