package org.attest.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Mark;
import org.attest.core.source.Source;
import org.attest.core.source.Span;

/// Brings the text of each note together with its mark, wherever the note stands.
///
/// In plain text a note is a block that begins with a mark (`¹²`, `[12]`, `(12)`, `^12`, `12.`,
/// `*`, `†`) for which the same mark stands at a word elsewhere. Numbering may begin anew on every
/// page or chapter.
final class Notes {
  private static final String RAISED = "[⁰¹²³⁴-⁹]{1,3}";
  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?<raised>"
              + RAISED
              + ")|\\[(?<square>\\d{1,3})\\]|\\((?<round>\\d{1,3})\\)|\\^(?<caret>\\d{1,3})"
              + "|(?<plain>\\d{1,3})[.)]?|(?<sign>\\*{1,3}|[†‡§]))[\\s\\u00a0]+(?=\\S)");
  private static final Probe ANCHOR =
      Probe.of(
          "⁰¹²³⁴⁵⁶⁷⁸⁹[(^†‡§*0123456789",
          Notes::canBeCalled,
          Pattern.compile(
              "(?<raised>"
                  + RAISED
                  + ")|(?<=\\S|[.;!?”\"’)] )(?:\\[(?<square>\\d{1,3})\\]|\\((?<round>\\d{1,3})\\)"
                  + "|\\^(?<caret>\\d{1,3})"
                  + "|(?<=\\p{L}|\\p{L}[.,;:!?”\"’)]{1,3})(?<!\\b(?:pp?|No|no|Nr|S|Bd|[Vv]ol|f|fol|Art)\\.)(?<plain>\\d{1,3})(?=[\\s.,;:)—–-]|$)"
                  + "|(?<sign>[†‡§]|(?<=[\\p{L}.,;:!?”\"’)])\\*{1,3}(?=[\\s.,;:)]|$)))"));

  /// A plain number calls a note only right behind a word, so that a table of numbers is soon
  /// passed over.
  private static boolean canBeCalled(String text, int at) {
    if (text.charAt(at) < '0' || text.charAt(at) > '9') {
      return true;
    }
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Character.isLetter(before)
        || Character.isSurrogate(before)
        || ".,;:!?”\"’)".indexOf(before) >= 0;
  }

  private static final List<String> STYLES =
      List.of("raised", "square", "round", "caret", "plain", "sign");

  private Notes() {}

  /// @param blocks the same blocks, notes among them told apart and anchored
  /// @param marks where notes are called, in the order of the text
  record Found(List<Block> blocks, List<Span> marks, List<Problem> problems) {}

  /// A mark or the beginning of a note: `style` tells signs of one shape apart.
  private record Call(String style, String label, Span span) {
    String key() {
      return style + label;
    }
  }

  static Found of(Source source, List<Block> blocks) {
    boolean told = source.transcript().marks().stream().anyMatch(Mark.NoteBody.class::isInstance);
    return told ? marked(source, blocks) : printed(source, blocks);
  }

  private static Found marked(Source source, List<Block> blocks) {
    Map<String, Span> marks = new HashMap<>();
    List<Span> all = new ArrayList<>();
    for (Mark mark : source.transcript().marks()) {
      if (mark instanceof Mark.NoteMark call) {
        marks.putIfAbsent(call.note(), call.span());
        all.add(call.span());
      }
    }
    List<Block> out = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> bodies = new HashSet<>();
    for (Block block : blocks) {
      if (!block.is(Block.Role.NOTE)) {
        out.add(block);
        continue;
      }
      Optional<Span> anchor = block.key().map(marks::get);
      bodies.add(block.key().orElse(""));
      // a comment beside the words has no mark that could be missing
      if (anchor.isEmpty() && !block.label().orElse("").isEmpty()) {
        problems.add(withoutMark(source, block));
      }
      out.add(signed(source.text().value(), block.withAnchor(anchor)));
    }
    marks.forEach((key, span) -> {
      if (!bodies.contains(key)) {
        problems.add(withoutNote(source, span));
      }
    });
    return new Found(out, all, problems);
  }

  private static Found printed(Source source, List<Block> blocks) {
    String text = source.text().value();
    List<Call> calls = calls(text, blocks);
    Map<String, Integer> known = new HashMap<>();
    calls.forEach(call -> known.merge(call.key(), 1, Integer::sum));
    List<Integer> bodies = new ArrayList<>();
    List<Call> begins = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Call> begin = begin(text, blocks.get(i));
      if (begin.isPresent()
          && (known.containsKey(begin.get().key()) || begin.get().style().equals("raised"))) {
        bodies.add(i);
        begins.add(begin.get());
      }
    }
    leaveNumberedLists(bodies, begins);
    if (bodies.isEmpty()) {
      return new Found(blocks, List.of(), List.of());
    }
    List<Optional<Call>> anchors = matched(calls, begins);
    List<Block> out = new ArrayList<>(blocks);
    List<Problem> problems = new ArrayList<>();
    Set<Call> used = new HashSet<>();
    for (int n = 0; n < anchors.size(); n++) {
      Block block = blocks.get(bodies.get(n));
      Call begin = begins.get(n);
      Optional<Span> anchor = anchors.get(n).map(Call::span);
      Block note =
          block.asNote(begin.label(), Optional.empty(), Optional.empty()).withAnchor(anchor);
      if (anchor.isEmpty() && isPlain(begin)) {
        continue; // a number without a mark begins a clause or an item of a list
      }
      if (anchor.isEmpty()) {
        problems.add(withoutMark(source, note));
      } else {
        anchors.get(n).ifPresent(used::add);
      }
      out.set(bodies.get(n), signed(text, note));
    }
    Set<String> styles = new HashSet<>();
    begins.forEach(begin -> styles.add(begin.style()));
    List<Span> marks = new ArrayList<>();
    for (Call call : calls) {
      if (used.contains(call)) {
        marks.add(call.span());
      } else if (call.style().equals("raised") && styles.contains("raised")) {
        marks.add(call.span());
        problems.add(withoutNote(source, call.span()));
      }
    }
    return new Found(out, marks, problems);
  }

  /// Where digits without any sign are the marks, only a run of them that begins with 1 is
  /// believed: clauses and lists are numbered too.
  private static void leaveNumberedLists(List<Integer> bodies, List<Call> begins) {
    Set<String> plain = new HashSet<>();
    begins.stream().filter(Notes::isPlain).forEach(begin -> plain.add(begin.label()));
    if (plain.contains("1") && plain.contains("2")) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < begins.size(); i++) {
      if (!isPlain(begins.get(i))) {
        begins.set(kept, begins.get(i));
        bodies.set(kept, bodies.get(i));
        kept++;
      }
    }
    begins.subList(kept, begins.size()).clear();
    bodies.subList(kept, bodies.size()).clear();
  }

  private static boolean isPlain(Call call) {
    return call.style().equals("plain");
  }

  private static List<Call> calls(String text, List<Block> blocks) {
    List<Call> out = new ArrayList<>();
    for (Block block : blocks) {
      int from = begin(text, block).map(begin -> begin.span().end()).orElse(block.start());
      Probe.Run run = ANCHOR.in(text, from, block.end());
      while (run.find()) {
        call(run.match()).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Call> begin(String text, Block block) {
    Matcher matcher = BODY.matcher(text).region(block.start(), block.end());
    return matcher.lookingAt() ? call(matcher) : Optional.empty();
  }

  private static Optional<Call> call(Matcher matcher) {
    for (String style : STYLES) {
      if (matcher.group(style) != null) {
        String label = style.equals("raised") ? lowered(matcher.group()) : matcher.group(style);
        Span span =
            new Span(matcher.start(), style.equals("raised") ? matcher.end(style) : matcher.end());
        return Optional.of(new Call(style, label.strip(), span));
      }
    }
    return Optional.empty();
  }

  /// Ordinary digits for raised ones.
  static String lowered(String raised) {
    StringBuilder out = new StringBuilder();
    raised
        .strip()
        .chars()
        .map(c -> "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c))
        .filter(digit -> digit >= 0)
        .forEach(out::append);
    return out.toString();
  }

  /// For each note its mark. Notes at the foot of a page take the nearest mark before them; where
  /// the numbering begins anew and all notes stand at the end, the runs of numbers are matched in
  /// their order.
  private static List<Optional<Call>> matched(List<Call> calls, List<Call> begins) {
    List<Optional<Call>> out = new ArrayList<>();
    Map<String, Deque<Call>> open = new HashMap<>();
    boolean atEnd =
        !calls.isEmpty()
            && begins.getFirst().span().start() > calls.getLast().span().start()
            && begins.size() > 1;
    int next = 0;
    for (int n = 0; n < begins.size(); n++) {
      Call begin = begins.get(n);
      while (next < calls.size() && calls.get(next).span().start() < begin.span().start()) {
        Call call = calls.get(next++);
        open.computeIfAbsent(call.key(), _ -> new ArrayDeque<>()).addLast(call);
      }
      Deque<Call> waiting = open.get(begin.key());
      if (waiting == null) {
        out.add(Optional.empty());
      } else {
        out.add(Optional.ofNullable(atEnd ? waiting.pollFirst() : waiting.pollLast()));
      }
    }
    return out;
  }

  /// The note with the hand that its last words name.
  static Block signed(String text, Block note) {
    return note.hand().isPresent()
        ? note
        : note.withHand(Hands.of(note.words(text), note.label().orElse("")));
  }

  private static Problem withoutMark(Source source, Block block) {
    return new Problem(
        Code.NOTE_WITHOUT_MARK,
        at(source, block.start()),
        "note " + block.label().orElse("") + " has no mark in the text before it");
  }

  private static Problem withoutNote(Source source, Span mark) {
    return new Problem(
        Code.MARK_WITHOUT_NOTE,
        at(source, mark.start()),
        "mark " + source.text().at(mark) + " has no note");
  }

  private static String at(Source source, int offset) {
    return source.original().path() + " character " + source.text().toCodePoint(offset);
  }
}
