package org.attest.core.time.told;

import java.util.List;

/// Items that a [Shape] has taken.
///
/// @param taken for each step of the shape the item that it took, or -1
/// @param end one behind the last item, -1 if nothing matches
@SuppressWarnings("ArrayRecordComponent") // lives for one rule only and is never compared
record Match(String text, Shape shape, List<Item> items, int[] taken, int from, int end) {

  private static final Item NONE = Item.of(0, 0, List.of(), false);

  boolean isFound() {
    return end > from;
  }

  boolean has(Kind kind) {
    return item(kind).end() > 0;
  }

  boolean has(String name) {
    return shape.step(name, taken) >= 0;
  }

  /// The first item that was taken as this kind.
  Item item(Kind kind) {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] >= 0 && shape.allows(i, kind) && items.get(taken[i]).is(kind)) {
        return items.get(taken[i]);
      }
    }
    return NONE;
  }

  Item item(String name) {
    int step = shape.step(name, taken);
    return step < 0 ? NONE : items.get(taken[step]);
  }

  /// The number of the first item of a kind, 0 if none was taken.
  int value(Kind kind) {
    return item(kind).value(kind);
  }

  /// The number of a named item, whichever kind it is: a numeral first.
  int number(String name) {
    return number(item(name));
  }

  static int number(Item item) {
    for (Sense sense : item.senses()) {
      switch (sense.kind()) {
        case NUM, YEAR, BIG, CARD, ORD, A -> {
          return sense.value();
        }
        default -> {}
      }
    }
    return 0;
  }

  /// What a named item says.
  Form form(String name) {
    Form form = item(name).form();
    return form == null ? new Form.Nothing() : form;
  }

  Form form(Kind kind) {
    Form form = item(kind).form();
    return form == null ? new Form.Nothing() : form;
  }

  Told told(String name) {
    Item item = item(name);
    return new Told(item.start(), item.end(), form(name), item.reason());
  }

  /// How many digits or letters an item has.
  int width(String name) {
    Item item = item(name);
    return item.end() - item.start();
  }

  /// Whether a word follows that no rule knows.
  boolean isBeforeWord() {
    if (end >= items.size() || items.get(end).isApart() || items.get(end).kinds() != 0) {
      return false;
    }
    return Character.isLetter(text.charAt(items.get(end).start()));
  }

  /// Whether an item of this kind follows.
  boolean isBefore(Kind kind) {
    return end < items.size() && items.get(end).is(kind);
  }

  /// Whether an item of this kind stands before.
  boolean isBehind(Kind kind) {
    return from > 0 && items.get(from - 1).is(kind) && !items.get(from).isApart();
  }

  /// The character right before the match, a blank at the beginning of the text.
  char before() {
    return start() == 0 ? ' ' : text.charAt(start() - 1);
  }

  /// The character right behind it, a blank at the end of the text.
  char behind() {
    return stop() >= text.length() ? ' ' : text.charAt(stop());
  }

  /// The word right behind the match, empty if something else stands there.
  String next() {
    int from = stop();
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from < 20 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /// Up to so many characters that stand before the match.
  String before(int most) {
    return text.substring(Math.max(0, start() - most), start());
  }

  boolean isCapital(Kind kind) {
    return Character.isUpperCase(text.charAt(item(kind).start()));
  }

  int start() {
    return items.get(from).start();
  }

  int stop() {
    return items.get(end - 1).end();
  }
}
