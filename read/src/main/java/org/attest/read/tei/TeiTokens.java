package org.attest.read.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.read.xml.XmlNode;

/// The blanks between the words of a text that is encoded word by word (`w`, `pc`, `c`).
///
/// Encoders set each token on a line of its own, or all without a blank between, and mean the same
/// text. Where blanks are encoded as `c`, line breaks between tokens mean nothing. Where no blank
/// stands between two words anywhere in the element, there is one between any two. A sign of
/// punctuation leans on the word before it (an opening one on the word behind it), or where `@join`
/// says.
final class TeiTokens {
  private static final Set<String> TOKENS = Set.of("w", "pc", "num", "c");
  private static final String OPENING = "([{«‹“‘„‚¿¡";
  private static final String CLOSING = ")]}»›”’.,;:!?…%";
  private static final XmlNode.Words BLANK = new XmlNode.Words(" ");

  private TeiTokens() {}

  /// The children of an element with the blanks between them that its tokens mean.
  static List<XmlNode> spaced(XmlNode.Element parent) {
    List<XmlNode> children = parent.children();
    if (children.stream().noneMatch(TeiTokens::isWord)) {
      return children;
    }
    boolean encoded = children.stream().anyMatch(TeiTokens::isBlankToken);
    boolean glued = !encoded && isGlued(children);
    List<XmlNode> out = new ArrayList<>();
    Optional<XmlNode.Element> before = Optional.empty();
    for (int i = 0; i < children.size(); i++) {
      XmlNode child = children.get(i);
      if (isBlank(child)) {
        boolean between = before.isPresent() && i + 1 < children.size();
        Optional<XmlNode.Element> next = between ? token(children.get(i + 1)) : Optional.empty();
        boolean drop =
            next.isPresent()
                && (encoded ? isLaidOut(child) : leans(before.get(), next.get(), child));
        if (!drop) {
          out.add(child);
        }
        continue;
      }
      Optional<XmlNode.Element> token = token(child);
      boolean adjacent = i > 0 && before.isPresent() && token(children.get(i - 1)).isPresent();
      if (glued && adjacent && token.isPresent() && !joins(before.get(), token.get())) {
        out.add(BLANK);
      }
      out.add(child);
      before = token;
    }
    return out;
  }

  private static boolean isWord(XmlNode node) {
    return node instanceof XmlNode.Element e && e.name().equals("w");
  }

  private static boolean isBlank(XmlNode node) {
    return node instanceof XmlNode.Words w && w.words().isBlank();
  }

  /// Whether white space is there for the eye of the encoder: it breaks the line.
  private static boolean isLaidOut(XmlNode node) {
    return node instanceof XmlNode.Words w && w.words().indexOf('\n') >= 0;
  }

  private static boolean isBlankToken(XmlNode node) {
    return node instanceof XmlNode.Element e && e.name().equals("c") && e.words().isEmpty();
  }

  private static Optional<XmlNode.Element> token(XmlNode node) {
    return node instanceof XmlNode.Element e && TOKENS.contains(e.name())
        ? Optional.of(e)
        : Optional.empty();
  }

  /// Whether two words stand side by side, and no two have a blank between them.
  private static boolean isGlued(List<XmlNode> children) {
    boolean touching = false;
    for (int i = 1; i < children.size(); i++) {
      boolean apart =
          i > 1
              && isBlank(children.get(i - 1))
              && token(children.get(i)).isPresent()
              && token(children.get(i - 2)).isPresent();
      if (apart) {
        return false;
      }
      touching |=
          isWord(children.get(i))
              && token(children.get(i)).filter(w -> !isPiece(w) || begins(w)).isPresent()
              && token(children.get(i - 1)).isPresent();
    }
    return touching;
  }

  /// Whether an element is a piece of a word, not the whole of one.
  private static boolean isPiece(XmlNode.Element word) {
    return word.attribute("part").map(p -> !p.equals("N")).orElse(false);
  }

  private static boolean joins(XmlNode.Element before, XmlNode.Element next) {
    boolean pieces = isPiece(before) && isPiece(next) && !begins(next);
    return pieces || joined(before, "right") || joined(next, "left") || clings(before, next);
  }

  private static boolean begins(XmlNode.Element piece) {
    return piece.attribute("part").map("I"::equals).orElse(false);
  }

  /// Whether a blank that stands between two tokens does not belong to the text.
  private static boolean leans(XmlNode.Element before, XmlNode.Element next, XmlNode blank) {
    return joined(before, "right")
        || joined(next, "left")
        || (isLaidOut(blank) && clings(before, next));
  }

  private static boolean joined(XmlNode.Element token, String side) {
    return token.attribute("join").map(j -> j.equals(side) || j.equals("both")).orElse(false);
  }

  private static boolean clings(XmlNode.Element before, XmlNode.Element next) {
    boolean closes = next.name().equals("pc") && isOf(CLOSING, next);
    boolean opens = before.name().equals("pc") && isOf(OPENING, before);
    return closes || opens;
  }

  private static boolean isOf(String signs, XmlNode.Element pc) {
    String words = pc.words();
    return !words.isEmpty() && words.chars().allMatch(c -> signs.indexOf(c) >= 0);
  }
}
