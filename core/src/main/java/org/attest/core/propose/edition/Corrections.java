package org.attest.core.propose.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.propose.Kind;
import org.attest.core.propose.Proposer;
import org.attest.core.propose.Suggested;
import org.attest.core.propose.Told;
import org.attest.core.relate.Content;
import org.attest.core.relate.Value;
import org.attest.core.source.Span;
import org.attest.core.text.Part;
import org.attest.core.text.PartKind;

/// Proposes what a later hand sets right: a note that says what stands in the source (`In the
/// source: 'that'`), and words in square brackets that contradict those before them (`[In fact …]`,
/// `[recte: …]`, `[should be …]`).
///
/// Each is a correction of the part that it concerns, said by the hand of the note or of the
/// brackets.
public final class Corrections implements Proposer {
  /// How many characters a bracket may hold.
  private static final int LENGTH_MAX = 6_000;

  private static final String BRACKETS = "in square brackets";

  private static final Pattern AS_PRINTED =
      Pattern.compile(
          "\\b(?:in the (?:source|original|text|manuscript|ms\\.?|copy|printed text|first edition)"
              + "|printed as|misprinted(?: as)?|the (?:source|original|manuscript|text) (?:has|reads))"
              + "\\s*[:,]?\\s*['\"‘’“”«„]([^'\"‘’“”«»„\\n]{1,80})['\"‘’“”»]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\[[*_\\s]{0,3}(?:in fact|in reality|actually|recte|correctly|correction|should be|should"
              + " read|read|rather|more precisely|in truth|this is (?:an error|wrong|incorrect|not"
              + " correct))\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "corrections/1";
  }

  @Override
  public Kind kind() {
    return Kind.TRANSMISSIONS;
  }

  @Override
  public boolean speaks(String language) {
    return language.equals("en");
  }

  @Override
  public List<Suggested> propose(Told told) {
    List<Suggested> out = new ArrayList<>();
    for (Part part : told.parts()) {
      if (part.kind().isBlock() || part.kind() == PartKind.NOTE) {
        for (Span stretch : part.stretches()) {
          printed(told, part, stretch).ifPresent(out::add);
          bracketed(told, part, stretch, out);
        }
      }
    }
    out.sort(Comparator.comparing(each -> each.passages().getFirst()));
    return out;
  }

  /// A note on a word: the word before its mark stands otherwise in the source.
  private static Optional<Suggested> printed(Told told, Part part, Span stretch) {
    Optional<Span> anchor = part.kind() == PartKind.NOTE ? part.anchor() : Optional.empty();
    Matcher matcher = AS_PRINTED.matcher(told.text().at(stretch));
    if (anchor.isEmpty() || !matcher.find()) {
      return Optional.empty();
    }
    Span said = new Span(stretch.start() + matcher.start(), stretch.start() + matcher.end());
    return wordBefore(told, anchor.get().start())
        .map(word -> {
          String reads = told.text().at(word);
          Content content =
              correction(
                  told.part(word.start()).orElse(part),
                  told,
                  reads,
                  "in the source: " + matcher.group(1));
          String reason =
              "the note says that the source has “" + matcher.group(1) + "” for “" + reads + "”";
          return new Suggested(content, List.of(said, word), reason, 0.8);
        });
  }

  private static Optional<Span> wordBefore(Told told, int place) {
    String text = told.text().value();
    int end = place;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && place - end < 4) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static void bracketed(Told told, Part part, Span stretch, List<Suggested> out) {
    String words = told.text().at(stretch);
    Matcher matcher = BRACKET.matcher(words);
    while (matcher.find()) {
      int end = closing(words, matcher.start());
      if (end > 0) {
        int until = firstSentence(words, matcher.start(), end);
        Span said = new Span(stretch.start() + matcher.start(), stretch.start() + until);
        String inner =
            words
                .substring(matcher.start() + 1, until == end ? end - 1 : until)
                .replaceAll("[*_]+", "")
                .replaceAll("\\s+", " ");
        out.add(
            new Suggested(
                correction(part, told, inner.strip(), "in square brackets"),
                List.of(said),
                "square brackets set right what stands before them",
                0.7,
                Optional.of(BRACKETS)));
      }
    }
  }

  /// Behind the bracket that closes the one at a place; brackets inside are passed over.
  private static int closing(String words, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(words.length(), open + LENGTH_MAX); i++) {
      depth += words.charAt(i) == '[' ? 1 : words.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /// What sets right stands in the first sentence; in a long bracket what follows only proves it.
  private static int firstSentence(String words, int from, int end) {
    for (int i = from; i < end - 2; i++) {
      boolean isEnd = words.charAt(i) == ';' || words.charAt(i) == '.';
      if (isEnd && i - from > 30 && Character.isWhitespace(words.charAt(i + 1))) {
        return i;
      }
    }
    return end;
  }

  private static Content correction(Part part, Told told, String reading, String detail) {
    return new Content.Attribute(
        told.id() + "#" + part.id(),
        Optional.of("correction"),
        Optional.empty(),
        Optional.of(Value.of(reading)),
        Optional.of(detail));
  }
}
