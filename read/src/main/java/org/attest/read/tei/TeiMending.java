package org.attest.read.tei;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Transcription;
import org.attest.read.xml.XmlNode;

/// Writes down what was done to the words and what state they are in: deletions, additions, gaps,
/// words supplied or hard to read, and corrections without the form that they correct.
///
/// The signs that are set for them (`[…]`, `⟦ ⟧`) stand in the text; the reading text leaves out
/// the brackets of what is supplied, and deletions with their words.
final class TeiMending {
  private static final int WORDS_MAX = 2_000;

  private final TeiEdition edition;
  private final Transcription out;
  private final TeiWalk walk;

  /// How many elements that restore what was struck out are open.
  private int restoring;

  TeiMending(TeiEdition edition, Transcription out, TeiWalk walk) {
    this.edition = edition;
    this.out = out;
    this.walk = walk;
  }

  /// @return whether the element is one of those that this class writes
  boolean write(XmlNode.Element element, boolean prose) {
    switch (element.name()) {
      case "supplied", "ex" -> supplied(element, prose);
      case "del" -> struckOut(element, "deleted", prose);
      case "surplus", "secl" -> struckOut(element, "surplus", prose);
      case "restore" -> restored(element, prose);
      case "gap" -> gap(element, prose);
      case "unclear" -> said(element, "unclear", prose);
      case "add" -> said(element, "added", prose);
      case "corr" -> said(element, "correction", prose);
      case "reg" -> said(element, "regularisation", prose);
      case "expan" -> said(element, "expansion", prose);
      case "sic" -> said(element, "sic", prose);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void said(XmlNode.Element element, String kind, boolean prose) {
    Transcription.Open open = out.open();
    walk.plain(element, prose, Optional.empty());
    close(open, element, kind);
  }

  private void close(Transcription.Open open, XmlNode.Element element, String kind) {
    Mark.Encoder by = edition.encoders().of(element);
    String words = kind.equals("gap") ? extent(element) : brief(element);
    out.close(
        open,
        span -> new Mark.Emended(span, kind, words, TeiForms.copies(element), detail(element), by));
  }

  /// The words themselves; of whole pages the passage has them.
  private static String brief(XmlNode.Element element) {
    String words = TeiWords.plain(element);
    return words.length() <= WORDS_MAX ? words : "";
  }

  /// How and why: the reason, the place, the look, the hand.
  private Optional<String> detail(XmlNode.Element element) {
    Stream<String> told =
        Stream.of("reason", "agent", "cause", "place", "rend", "type", "evidence")
            .flatMap(name -> element.attribute(name).stream());
    Stream<String> hand =
        element.attribute("hand").stream()
            .map(hands -> "in the hand of " + edition.encoders().names(hands));
    String all = Stream.concat(told, hand).distinct().collect(Collectors.joining(", "));
    return Optional.of(all).filter(words -> !words.isEmpty());
  }

  private void supplied(XmlNode.Element element, boolean prose) {
    if (isBare(element) || element.words().startsWith("[")) {
      said(element, "supplied", prose);
      return;
    }
    Transcription.Open open = out.open();
    sign("[");
    walk.children(element, true);
    sign("]");
    close(open, element, "supplied");
  }

  /// A sign that the reading text leaves out.
  private void sign(String sign) {
    Transcription.Open open = out.open();
    out.text(sign);
    out.close(open, span -> new Mark.Reads(span, ""));
  }

  private void struckOut(XmlNode.Element element, String kind, boolean prose) {
    if (restoring > 0) {
      walk.plain(element, prose, Optional.empty());
      return;
    }
    if (isBare(element) || element.words().startsWith("⟦")) {
      said(element, kind, prose);
      return;
    }
    Transcription.Open left = out.openWithBlank();
    Transcription.Open open = out.open();
    out.text("⟦");
    walk.children(element, true);
    out.text("⟧");
    out.close(left, span -> new Mark.Reads(span, ""));
    close(open, element, kind);
  }

  private void restored(XmlNode.Element element, boolean prose) {
    restoring++;
    said(element, "restored", prose);
    restoring--;
  }

  private void gap(XmlNode.Element element, boolean prose) {
    if (!prose) {
      walk.endBlock();
    }
    Transcription.Open open = out.open();
    if (element.words().isEmpty()) {
      out.text("[…]");
    } else {
      out.text("[");
      walk.children(element, true);
      out.text("]");
    }
    close(open, element, "gap");
    if (!prose) {
      walk.endBlock();
    }
  }

  private static String extent(XmlNode.Element gap) {
    return gap.attribute("extent")
        .or(() ->
            Optional.of(
                    Stream.of("quantity", "atLeast", "atMost", "unit")
                        .flatMap(name -> gap.attribute(name).stream())
                        .collect(Collectors.joining(" ")))
                .filter(told -> !told.isEmpty()))
        .orElse("");
  }

  /// Whether no signs can stand round the words: there are none, or they are several blocks.
  private static boolean isBare(XmlNode.Element element) {
    return element.words().isEmpty() || TeiBlocks.holdsBlocks(element);
  }
}
