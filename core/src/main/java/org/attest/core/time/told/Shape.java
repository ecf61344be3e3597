package org.attest.core.time.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A pattern over items, written as words: `THE? day=NUM|ORD OF? MONTH ( COMMA? ~YEAR )?`.
///
/// Each word is one item by its kinds; `?` makes a word or a group optional, `/` parts the choices
/// of a group, `name=` gives an item a name, `~` asks that nothing stands between it and the item
/// before. There is no repetition: a pattern looks at no more items than it has words, so that
/// trying it costs the same wherever it stands.
///
/// Compiled to a small program and run with backtracking, the longer way first (after K. Thompson,
/// *Regular expression search algorithm*, CACM 11, 1968, and the recursive variant in R. Cox,
/// *Regular Expression Matching: the Virtual Machine Approach*, 2009).
final class Shape {
  private enum Op {
    ITEM,
    SPLIT,
    JUMP,
    END
  }

  private record Step(Op op, long kinds, String name, boolean touches, int first, int second) {}

  private final List<Step> steps = new ArrayList<>();
  private final List<String> words;
  private int at;

  private Shape(String pattern) {
    this.words = Arrays.asList(pattern.trim().split("\\s+"));
    sequence();
    add(Op.END, 0, "", false);
  }

  static Shape of(String pattern) {
    return new Shape(pattern);
  }

  /// The kinds with which a match can begin.
  long firsts() {
    return firsts(0);
  }

  private long firsts(int step) {
    Step here = steps.get(step);
    return switch (here.op()) {
      case ITEM -> here.kinds();
      case SPLIT -> firsts(here.first()) | firsts(here.second());
      case JUMP -> firsts(here.first());
      case END -> 0;
    };
  }

  /// A match that begins at this item, or one of length 0.
  Match match(String text, List<Item> items, int from) {
    int[] taken = new int[steps.size()];
    Arrays.fill(taken, -1);
    int end = run(items, 0, from, from, taken);
    return new Match(text, this, items, taken, from, end);
  }

  private int run(List<Item> items, int step, int at, int from, int[] taken) {
    Step here = steps.get(step);
    return switch (here.op()) {
      case END -> at;
      case JUMP -> run(items, here.first(), at, from, taken);
      case SPLIT -> {
        int first = run(items, here.first(), at, from, taken);
        yield first >= 0 ? first : run(items, here.second(), at, from, taken);
      }
      case ITEM -> take(items, step, at, from, taken);
    };
  }

  private int take(List<Item> items, int step, int at, int from, int[] taken) {
    if (!fits(steps.get(step), items, at, from)) {
      return -1;
    }
    taken[step] = at;
    int end = run(items, step + 1, at + 1, from, taken);
    if (end < 0) {
      taken[step] = -1;
    }
    return end;
  }

  private static boolean fits(Step step, List<Item> items, int at, int from) {
    if (at >= items.size()) {
      return false;
    }
    Item item = items.get(at);
    if ((item.kinds() & step.kinds()) == 0 || (at > from && item.isApart())) {
      return false;
    }
    return !step.touches() || at == 0 || items.get(at - 1).end() == item.start();
  }

  /// The step that takes an item of this name, or of this kind where none has the name.
  int step(String name, int[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] >= 0 && steps.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  boolean allows(int step, Kind kind) {
    return (steps.get(step).kinds() & kind.bit()) != 0;
  }

  // how the words are read

  private void sequence() {
    while (at < words.size() && !isEnd(words.get(at))) {
      if (words.get(at).equals("(")) {
        group();
      } else {
        word(words.get(at++));
      }
    }
  }

  private static boolean isEnd(String word) {
    return word.startsWith(")") || word.equals("/");
  }

  private void group() {
    int split = add(Op.SPLIT, 0, "", false);
    List<Integer> jumps = new ArrayList<>();
    at++;
    int choice = split;
    sequence();
    while (words.get(at).equals("/")) {
      at++;
      jumps.add(add(Op.JUMP, 0, "", false));
      int next = add(Op.SPLIT, 0, "", false);
      set(choice, choice + 1, next);
      choice = next;
      sequence();
    }
    boolean isOptional = words.get(at++).endsWith("?");
    int end = steps.size();
    set(choice, choice + 1, isOptional ? end : choice + 1);
    jumps.forEach(jump -> set(jump, end, end));
  }

  private void word(String word) {
    boolean isOptional = word.endsWith("?");
    String rest = isOptional ? word.substring(0, word.length() - 1) : word;
    int name = rest.indexOf('=');
    String called = name < 0 ? "" : rest.substring(0, name);
    rest = rest.substring(name + 1);
    boolean touches = rest.startsWith("~");
    rest = touches ? rest.substring(1) : rest;
    long kinds = 0;
    for (String kind : rest.split("\\|", -1)) {
      kinds |= Kind.valueOf(kind).bit();
    }
    int split = isOptional ? add(Op.SPLIT, 0, "", false) : -1;
    add(Op.ITEM, kinds, called, touches);
    if (isOptional) {
      set(split, split + 1, steps.size());
    }
  }

  private int add(Op op, long kinds, String name, boolean touches) {
    steps.add(new Step(op, kinds, name, touches, 0, 0));
    return steps.size() - 1;
  }

  private void set(int step, int first, int second) {
    Step old = steps.get(step);
    steps.set(step, new Step(old.op(), old.kinds(), old.name(), old.touches(), first, second));
  }
}
