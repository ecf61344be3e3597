package org.attest.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.flow.Flow;
import org.attest.core.port.Derived;
import org.attest.core.port.Found;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.recognise.Recogniser;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.StructuredSource;

/// Texts whose names stand between `<` and `>`, so that a test says itself what is recognised.
///
/// A name is a person's unless its kind stands before it: `<organisation:Union of Quay Labour>`.
public final class NamedText {
  private static final Pattern NAME = Pattern.compile("<(?:([a-z]+):)?([^<>]+)>");

  private NamedText() {}

  /// Everything that is derived of such a text.
  public static Derived of(String id, String text) {
    Original original = new Original(id, id, "a".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(), Metadata.of("text/plain"));
    return new Flow(List.of(new Marked())).derive(new Source(id, original, transcript), List.of());
  }

  /// The reading of a name that was found.
  public static String reading(Found found) {
    return found.proposal().finding() instanceof Name name ? name.reading() : "";
  }

  private static final class Marked implements Recogniser {
    @Override
    public String id() {
      return "names-between-signs/1";
    }

    @Override
    public List<Proposal> recognise(StructuredSource source, List<Proposal> earlier) {
      List<Proposal> out = new ArrayList<>();
      Matcher matcher = NAME.matcher(source.source().text().value());
      while (matcher.find()) {
        NameKind kind =
            matcher.group(1) == null ? NameKind.PERSON : NameKind.parse(matcher.group(1));
        Span span = new Span(matcher.start(2), matcher.end(2));
        out.add(
            new Proposal(
                new Name(span, List.of(), matcher.group(2), kind), id(), "it is marked", 1));
      }
      return out;
    }
  }
}
