package org.attest.read.tei;

import java.util.Set;
import org.attest.read.xml.XmlNode;

/// Which elements stand apart on the page.
final class TeiBlocks {
  private static final Set<String> BLOCKS =
      names(
          """
          p ab head lg sp item row list listBibl listPerson listPlace listOrg listEvent listApp
          listWit listAnnotation table figure div div1 div2 div3 div4 div5 div6 div7 floatingText
          text body front back group opener closer postscript titlePage stage trailer argument
          epigraph castList castItem castGroup salute signed dateline byline docImprint docTitle
          speaker zone surface surfaceGrp spGrp person personGrp org place event msDesc
          msIdentifier msContents msItem physDesc history additional biblStruct biblFull entry
          entryFree superEntry eTree graph
          """);
  private static final Set<String> PARAGRAPHS =
      names(
          """
          p ab head item row salute signed dateline byline stage trailer speaker castItem lg
          titlePart docAuthor docDate docImprint address zone figDesc l
          """);
  private static final Set<String> WITHOUT_WORDS =
      names("pb lb cb gb milestone note noteGrp fw anchor handShift space");
  private static final Set<String> LINES = names("l addrLine line titlePart label");

  private TeiBlocks() {}

  private static Set<String> names(String words) {
    return Set.of(words.strip().split("\\s+"));
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /// Whether the words of such an element are prose, white space between them included.
  static boolean isParagraph(String name) {
    return PARAGRAPHS.contains(name);
  }

  /// Whether such an element may stand between two lines without parting them.
  static boolean isWithoutWords(String name) {
    return WITHOUT_WORDS.contains(name);
  }

  static boolean isLine(String name) {
    return LINES.contains(name);
  }

  /// Whether what an element holds is words and not blocks.
  static boolean isWords(XmlNode.Element element) {
    return element.hasOwnWords() || !holdsBlocks(element);
  }

  static boolean holdsBlocks(XmlNode.Element element) {
    return element.elements().stream().anyMatch(e -> BLOCKS.contains(e.name()));
  }
}
