package org.attest.read.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.read.transcribe.NoteSign;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Which links of a page call a note, which elements hold a note, and which links lead back.
///
/// A link calls a note if it goes to a later place of the same page and either says so (a role, a
/// class) or looks like a mark: a raised or short sign that is a number, a star, a letter. The note
/// is the smallest block around the place that it goes to. Of two links that go to each other the
/// earlier is the mark and the later leads back.
final class LinkedNotes {
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\[({]?\\s*(?:\\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,4})\\s*[\\])}.]?");
  private static final Pattern SAYS_SO = Pattern.compile("(?i)note-?ref|footnote|endnote|noteref");
  private static final Pattern SAYS_BACK =
      Pattern.compile("(?i)back-?link|back-?ref|reversefootnote");
  private static final Pattern ARROW =
      Pattern.compile("[\\s↩↑⇑⏎←^▲︎️\\[\\]]+|(?i:back|zurück|retour)");
  private static final Set<String> BLOCKS =
      Set.of("li", "p", "div", "aside", "dd", "td", "tr", "section", "blockquote", "footer");

  /// A link that calls a note.
  record Call(String key, String label) {}

  private final IdentityHashMap<Element, Call> calls = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Call> bodies = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
  private final Map<String, Element> named = new HashMap<>();

  private LinkedNotes() {}

  static LinkedNotes of(Document document) {
    LinkedNotes notes = new LinkedNotes();
    notes.index(document);
    for (Element link : document.select("a[href^=#]")) {
      notes.consider(link);
    }
    return notes;
  }

  Optional<Call> call(Element element) {
    return Optional.ofNullable(calls.get(element));
  }

  Optional<Call> body(Element element) {
    return Optional.ofNullable(bodies.get(element));
  }

  /// Whether a link only leads back from a note to its mark.
  boolean leadsBack(Element link) {
    if (calls.containsKey(link) || !link.attr("href").startsWith("#")) {
      return false;
    }
    Element target = named.get(link.attr("href").substring(1));
    if (target == null || !isEarlier(target, link)) {
      return false;
    }
    String words = link.text();
    boolean toCall =
        calls.containsKey(target)
            || target.selectStream("a[href^=#]").anyMatch(calls::containsKey)
            || target.parents().stream().limit(2).anyMatch(calls::containsKey)
            || isJustBeforeACall(target);
    return isNamed(SAYS_BACK, link)
        || ARROW.matcher(words).matches()
        || (toCall && (words.isBlank() || isSign(words)));
  }

  /// Whether a place without words of its own stands right before a mark.
  private boolean isJustBeforeACall(Element target) {
    Element next = target.nextElementSibling();
    return target.text().isBlank()
        && next != null
        && (calls.containsKey(next)
            || next.selectStream("a[href^=#]").anyMatch(calls::containsKey));
  }

  private void index(Document document) {
    int at = 0;
    for (Element element : document.getAllElements()) {
      order.put(element, at++);
      if (!element.id().isEmpty()) {
        named.putIfAbsent(element.id(), element);
      }
      if (element.nameIs("a") && element.hasAttr("name")) {
        named.putIfAbsent(element.attr("name"), element);
      }
    }
  }

  private void consider(Element link) {
    String key = link.attr("href").substring(1);
    Element target = named.get(key);
    if (target == null || !isEarlier(link, target) || isNamed(SAYS_BACK, link)) {
      return;
    }
    String words = link.text().strip();
    if (!isNamed(SAYS_SO, link) && !isSign(words)) {
      return;
    }
    Element body = block(target);
    if (!isNamed(SAYS_SO, link) && isHeading(target)) {
      return;
    }
    if (body.nameIs("body") || body.parents().isEmpty() || contains(body, link)) {
      return;
    }
    Call call = new Call(key, NoteSign.bare(words));
    Call held = bodies.putIfAbsent(body, call);
    calls.put(link, held == null ? call : new Call(held.key(), call.label()));
  }

  /// Whether a place is or opens a part of the text, as those do that a list of contents leads to.
  private static boolean isHeading(Element target) {
    Element first = target.firstElementChild();
    Element parent = target.parent();
    return target.normalName().matches("h[1-6]")
        || (first != null && first.normalName().matches("h[1-6]"))
        || (parent != null && parent.normalName().matches("h[1-6]"));
  }

  private static boolean isSign(String words) {
    return SIGN.matcher(words.strip()).matches();
  }

  private static boolean isNamed(Pattern pattern, Element element) {
    return pattern.matcher(element.attr("role")).find()
        || pattern.matcher(element.attr("epub:type")).find()
        || pattern.matcher(element.className()).find()
        || pattern.matcher(element.attr("rel")).find();
  }

  private boolean isEarlier(Element first, Element second) {
    return order.getOrDefault(first, 0) < order.getOrDefault(second, 0);
  }

  private static Element block(Element target) {
    Element element = target;
    Element parent = element.parent();
    while (!BLOCKS.contains(element.normalName()) && parent != null && !parent.nameIs("body")) {
      element = parent;
      parent = element.parent();
    }
    return element;
  }

  private static boolean contains(Element outer, Element inner) {
    return inner.parents().contains(outer);
  }
}
