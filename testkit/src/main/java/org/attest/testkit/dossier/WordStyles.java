package org.attest.testkit.dossier;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The few styles of the Word document. A document made from nothing has none, and readers tell
/// headings and notes by their styles.
final class WordStyles {
  static final String BODY = "BodyText";
  static final String ASIDE = "EditorialNote";
  static final String NOTE = "FootnoteText";
  private static final String MARK = "FootnoteReference";

  private WordStyles() {}

  static String heading(int level) {
    return "Heading" + level;
  }

  static void addTo(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    add(styles, paragraph(heading(1), "heading 1", 17, 0, 12), 0);
    add(styles, paragraph(heading(2), "heading 2", 13, 16, 6), 1);
    styles.addStyle(new XWPFStyle(paragraph(BODY, "Body Text", 11, 0, 8), styles));
    styles.addStyle(new XWPFStyle(paragraph(ASIDE, "Editorial Note", 10, 0, 8), styles));
    styles.addStyle(new XWPFStyle(paragraph(NOTE, "footnote text", 9, 0, 2), styles));
    styles.addStyle(new XWPFStyle(mark(), styles));
  }

  private static void add(XWPFStyles styles, CTStyle style, int outline) {
    CTPPrGeneral paragraph = style.getPPr();
    paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    paragraph.addNewKeepNext();
    styles.addStyle(new XWPFStyle(style, styles));
  }

  /// Sizes and distances in points, as a printer gives them; Word counts in halves and twentieths.
  private static CTStyle paragraph(String id, String name, int size, int before, int after) {
    CTStyle style = style(id, name, STStyleType.PARAGRAPH);
    CTSpacing spacing = style.addNewPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(20L * before));
    spacing.setAfter(BigInteger.valueOf(20L * after));
    spacing.setLine(BigInteger.valueOf(276));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    serif(style.addNewRPr(), size, id.startsWith("Heading"));
    return style;
  }

  private static CTStyle mark() {
    CTStyle style = style(MARK, "footnote reference", STStyleType.CHARACTER);
    style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    return style;
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    return style;
  }

  private static void serif(CTRPr run, int size, boolean bold) {
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setCs("Times New Roman");
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(2L * size));
  }
}
