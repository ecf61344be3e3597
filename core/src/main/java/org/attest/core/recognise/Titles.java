package org.attest.core.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.source.Span;
import org.attest.core.text.Citation;
import org.attest.core.text.Part;
import org.attest.core.text.Probe;
import org.attest.core.text.StructuredSource;

/// Finds what the source itself sets apart as a name: titles in italics, and the works that
/// citations name.
final class Titles {
  private static final Pattern CITED =
      Pattern.compile("[*_]([^*_]{3,200})[*_]|\\G(\\p{Lu}[\\p{L} ]{1,30} \\d{4})(?=, p)");
  private static final Probe ITALIC =
      Probe.of(
          "*_",
          Pattern.compile(
              "(?<![\\p{L}\\p{N}*_])[*_](\\p{Lu}[^*_\\n]{2,120}?)[*_](?![\\p{L}\\p{N}*_])"));

  /// Every word of four letters or more begins with a capital.
  private static final Pattern TITLE_CASE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’']*|\\p{L}{1,3})(?:[ .:,-]+(?:\\p{Lu}[\\p{L}’']*|\\p{L}{1,3}))*");

  /// How the title of a book or paper opens, and the name of a body does not.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:The|A|An|Der|Die|Das|Le|La|Les|Il|El|Bulletin|Reports?|Letters?|Papers?|History|Journal|News)\\b");

  private final StructuredSource source;
  private final String text;
  private final TreeMap<Integer, Proposal> found = new TreeMap<>();

  /// The names that stand already, whose words are theirs.
  private final Taken taken;

  Titles(StructuredSource source, Taken taken) {
    this.taken = taken;
    this.source = source;
    this.text = source.source().text().value();
  }

  List<Proposal> proposals(String by) {
    for (Part part : source.parts()) {
      for (Citation citation : part.citations()) {
        Matcher cited = CITED.matcher(text).region(citation.span().start(), citation.span().end());
        while (cited.find()) {
          work(cited, by, "the work that a citation names");
        }
      }
      if (part.kind().isBlock()) {
        part.stretches().forEach(stretch -> italics(stretch, by));
      }
    }
    return new ArrayList<>(found.values());
  }

  private void italics(Span within, String by) {
    Probe.Run run = ITALIC.in(text, within.start(), within.end());
    while (run.find()) {
      String words = run.match().group(1);
      boolean body =
          Looks.ORGANISATION.matcher(words).find() && !OPENING.matcher(words).lookingAt();
      if (TITLE_CASE.matcher(words).matches() && !body) {
        work(run.match(), by, "a title in italics");
      }
    }
  }

  private void work(Matcher matcher, String by, String reason) {
    int group = matcher.start(1) >= 0 ? 1 : 2;
    Span span = new Span(matcher.start(group), matcher.end(group));
    if (taken.isFree(span)) {
      taken.add(span);
      Name name =
          new Name(span, List.of(), text.substring(span.start(), span.end()), NameKind.WORK);
      found.put(span.start(), new Proposal(name, by, reason, 0.8));
    }
  }
}
