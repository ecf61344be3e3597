package org.attest.read.html;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.Decoding;
import org.attest.read.transcribe.Transcription;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// Several pages that are one text, with links from one to the other.
///
/// They are bound into one document, in which a place is named by its page and its own name, so
/// that a note in a page of notes is found from its mark.
public final class BoundPages {
  private final Document book;

  private BoundPages(Document book) {
    this.book = book;
  }

  /// @param pages by their paths among the others, without a host, in the order of the text
  public static BoundPages of(SequencedMap<String, byte[]> pages, int depthMax) {
    Document book = Document.createShell("");
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      Document parsed = parsed(page.getValue(), depthMax);
      named(parsed, page.getKey());
      Element body = parsed.body();
      Element only = body.childrenSize() == 1 ? body.child(0) : body;
      Element section = book.body().appendElement("section");
      section.id(page.getKey());
      section.attr("epub:type", body.attr("epub:type"));
      boolean isSection = only.nameIs("section");
      if (isSection) {
        section.attr("epub:type", only.attr("epub:type"));
      }
      for (Node node : List.copyOf((isSection ? only : body).childNodes())) {
        section.appendChild(node);
      }
    }
    return new BoundPages(book);
  }

  /// Sound XML closes what HTML leaves open: `<a id="n1"/>`.
  private static Document parsed(byte[] page, int depthMax) {
    Decoding decoding = Decoding.of(page, HtmlReader.declared(page));
    String text = decoding.text();
    boolean xml = text.stripLeading().startsWith("<?xml") || text.contains("//W3C//DTD XHTML");
    Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
    return HtmlReader.parsed(parser, text, depthMax);
  }

  /// Gives places and links names that hold in the whole.
  private static void named(Document page, String path) {
    for (Element element : page.getAllElements()) {
      if (!element.id().isEmpty()) {
        element.id(path + "#" + element.id());
      }
      if (element.nameIs("a") && element.hasAttr("name")) {
        element.attr("name", path + "#" + element.attr("name"));
      }
      String link = element.attr("href");
      int place = link.indexOf('#');
      if (element.nameIs("a") && place >= 0 && link.indexOf(':') < 0) {
        String target =
            place == 0 ? path : PagePath.resolve(path, PagePath.decoded(link.substring(0, place)));
        element.attr("href", "#" + target + link.substring(place));
      }
    }
  }

  public void write(Transcription out, Original original, List<Problem> problems) {
    new HtmlWalk(LinkedNotes.of(book), out, original, problems).walk(book.body());
  }
}
