package org.attest.core.recognise;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.core.source.Span;

/// Says whom a cue without a name means: `he said` the person named last before it, `this is its
/// declaration:` the body or person named last.
///
/// The first person is never bound: who tells the story is for a later stage to say.
final class Speakers {
  /// How far before the words their speaker is looked for, in characters.
  private static final int REACH = 700;

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:^|\\W)(?:[Hh]e|[Ss]he)\\b[^.!?“”\"]{0,40}?\\b"
              + QuotationsByMark.SAYS
              + "\\b|\\b"
              + QuotationsByMark.SAYS
              + " (?:he|she)\\b");
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "\\b(?:its|his|her|their)\\s(?:own\\s)?(?:declaration|statement|answer|reply|letter|words|resolution|report"
              + "|appeal|protest)\\b[^.!?]{0,30}:\\s*$");

  private final NavigableMap<Integer, Name> names = new TreeMap<>();

  Speakers(List<Proposal> earlier) {
    for (Proposal proposal : earlier) {
      if (proposal.finding() instanceof Name name) {
        names.put(name.span().start(), name);
      }
    }
  }

  /// @param before the words before the quotation, in its sentence and the one before
  /// @param after the words after it, to the end of the sentence
  Optional<String> meant(String before, String after, Span quotation) {
    if (PRONOUN.matcher(after).find() || PRONOUN.matcher(before).find()) {
      return last(quotation, false);
    }
    return POSSESSIVE.matcher(before).find() ? last(quotation, true) : Optional.empty();
  }

  private Optional<String> last(Span quotation, boolean bodies) {
    Map.Entry<Integer, Name> entry = names.lowerEntry(quotation.start());
    while (entry != null && entry.getKey() > quotation.start() - REACH) {
      NameKind kind = entry.getValue().kind();
      if (kind == NameKind.PERSON || (bodies && kind == NameKind.ORGANISATION)) {
        return Optional.of(entry.getValue().reading());
      }
      entry = names.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }
}
