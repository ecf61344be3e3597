package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.core.recognise.Name;
import org.attest.core.recognise.NameKind;
import org.attest.core.recognise.Proposal;
import org.attest.core.source.Metadata;
import org.attest.core.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static final String PROPOSED =
      ",\"status\":\"proposed\",\"by\":\"rule/1\",\"reason\":\"because\",\"score\":0.5}\n";

  @Test
  void writesSourcesAndLeavesOutWhatIsAbsent() {
    assertEquals(
        """
        {"id":"a.txt","title":"A letter","author":["Ada Brandt","N. N."],"language":"en","original":"a.txt","sha256":"%1$s","characters":85}
        {"id":"b.txt","title":"b.txt","original":"b.txt","sha256":"%1$s","characters":9}
        """
            .formatted(Shelf.SHA),
        Sample.export(Sample.view(), Kind.SOURCES));
  }

  @Test
  void writesPartsWithAnchorsSegmentsAndCitations() {
    assertEquals(
        """
        {"id":"a.txt#p1","source":"a.txt","kind":"document","title":"A letter","start":0,"end":84,"author":["Ada Brandt"],"addressee":"Vera Holm","when":"1922-05-03","place":"Sund"}
        {"id":"a.txt#p2","source":"a.txt","parent":"a.txt#p1","kind":"paragraph","start":29,"end":84,"segments":[[29,46],[71,84]]}
        {"id":"a.txt#p3","source":"a.txt","parent":"a.txt#p1","kind":"note","number":"1","start":48,"end":69,"hand":"later editor","anchor":{"source":"a.txt","start":19,"end":20,"exact":"¹"}}
        {"id":"a.txt#p4","source":"a.txt","parent":"a.txt#p3","kind":"citation","start":50,"end":68,"citations":[{"work":"Harbour 1931","expansion":"A. Harbour, Tides","pages":"4","issue":"No. 2","start":50,"end":68}]}
        """,
        Sample.export(Sample.view(), Kind.PARTS));
  }

  @Test
  void writesATornNameWithItsFirstPieceAsPassage() {
    assertEquals(
        """
        {"text":"Vera Holm","reading":"Vera Holm","kind":"person","passage":{"source":"a.txt","start":10,"end":19,"exact":"Vera Holm"},"entity":"person.vera-holm"%1$s{"text":"Vera","reading":"Vera Holm","kind":"person","passage":{"source":"a.txt","start":42,"end":46,"exact":"Vera"},"segments":[[42,46],[71,75]],"entity":"person.vera-holm"%1$s\
        """
            .formatted(PROPOSED),
        Sample.export(Sample.view(), Kind.NAMES));
  }

  @Test
  void writesTimesWithEveryInterpretation() {
    assertEquals(
        """
        {"text":"3 May","type":"date","when":["1922-05-03","1922-05-16"],"calendar":"julian","relativeTo":"a.txt#p1","offset":"P1D","passage":{"source":"a.txt","start":22,"end":27,"exact":"3 May"}%s\
        """
            .formatted(PROPOSED),
        Sample.export(Sample.view(), Kind.TIMES));
  }

  @Test
  void writesAQuotationAsOneTurnWithTheEntitiesOfThoseWhoTakePart() {
    assertEquals(
        """
        {"type":"direct","speaker":"Vera Holm","speakerEntity":"person.vera-holm","addressee":["Vera Holm","a child"],"addresseeEntity":["person.vera-holm"],"reportedBy":["Vera Holm"],"reportedByEntity":["person.vera-holm"],"cue":{"source":"a.txt","start":37,"end":46,"exact":"said Vera"},"passages":[{"source":"a.txt","start":29,"end":36,"exact":"“Come,”"},{"source":"a.txt","start":77,"end":84,"exact":"“Soon.”"}]%s\
        """
            .formatted(PROPOSED),
        Sample.export(Sample.view(), Kind.QUOTATIONS));
  }

  @Test
  void writesReportedSpeechByItself() {
    assertEquals(
        """
        {"type":"indirect","speaker":"Vera Holm","speakerEntity":"person.vera-holm","addressee":["Vera Holm","a child"],"addresseeEntity":["person.vera-holm"],"reportedBy":["Vera Holm"],"reportedByEntity":["person.vera-holm"],"cue":{"source":"a.txt","start":37,"end":46,"exact":"said Vera"},"passages":[{"source":"a.txt","start":37,"end":46,"exact":"said Vera"}]%s\
        """
            .formatted(PROPOSED),
        Sample.export(Sample.view(), Kind.REPORTED));
  }

  @Test
  void writesRecognisedWordsWithTheirPlaceOnThePage() {
    assertEquals(
        """
        {"passage":{"source":"a.txt","start":22,"end":27,"exact":"3 May"},"confidence":43,"page":2,"box":{"left":100,"top":200,"right":3000,"bottom":400}}
        """,
        Sample.export(Sample.view(), Kind.RECOGNISED));
  }

  @Test
  void writesEntities() {
    assertEquals(
        """
        {"id":"person.vera-holm","kind":"person","name":"Vera Holm","forms":["Vera Holm","Holm"],"names":2,"keys":\
        ["https://viaf.org/viaf/1"],"reasons":[{"form":"Holm","source":"a.txt","to":"Vera Holm","toSource":\
        "a.txt","reason":"the surname alone","score":0.9},{"form":"V. H.","source":"b.txt","to":"Vera Holm",\
        "toSource":"a.txt","reason":"decided: the same hand","score":1.0,"decision":2}]}
        """,
        Sample.export(Sample.view(), Kind.ENTITIES));
  }

  @Test
  void writesTheJournalWithTheBodyOnOneLine() {
    assertEquals(
        """
        {"seq":1,"at":"1922-05-03T00:00:00Z","actor":"reader","action":"receive","subject":"a.txt","body":{"n": 1},"hash":"%s"}
        """
            .formatted(Shelf.SHA),
        Sample.export(Sample.view(), Kind.JOURNAL).lines().findFirst().orElseThrow() + "\n");
  }

  @Test
  void writesAnAccountWithEachValueAndItsOrigins() {
    assertEquals(
        """
        {"id":"ev.strike","question":"what happened: ev.strike","event":"ev.strike","particulars":[\
        {"name":"type","values":[{"value":"hunger strike","statements":["st.a","st.b"],"origins":1}]},\
        {"name":"when","values":[{"value":"1920","statements":["st.a"],"origins":1},{"value":"1921",\
        "statements":["st.b"],"origins":1}]},{"name":"place","values":[{"value":"pl.harbour",\
        "statements":["st.a","st.b"],"origins":1}]},{"name":"striker","values":[{"value":\
        "person.vera-holm","statements":["st.a","st.b"],"origins":1}]},{"name":"number of striker",\
        "values":[{"value":"13","statements":["st.a","st.b"],"origins":1}]}],"origins":[{"name":\
        "The Harbour","statements":["st.a","st.b"],"via":["Ada Brandt"]}]}
        """,
        Sample.export(Sample.view(), Kind.ACCOUNTS)
            .lines()
            .filter(line -> line.contains("\"ev.strike\""))
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void writesAReadingOfAnApparatusAsWhatEachCopySays() {
    String lines = Sample.export(Sample.view(), Kind.STATEMENTS);
    String first =
        """
        {"id":"a.txt#variant-30-34","type":"attribute","attribution":[{"speaker":"Ada Brandt","stance":\
        "reports"},{"speaker":"A","stance":"asserts"}],"content":{"of":"a.txt#p2","attribute":"variant",\
        "value":"Go","detail":"in the margin"},"passages":[{"source":"a.txt","start":30,"end":34,"exact":\
        "Come"}],"status":"proposed","by":"encoding/2: Ada Brandt","reason":"the apparatus","score":0.9}
        """;
    assertEquals(
        first
            + first
                .replace("30-34\"", "30-34-2\"")
                .replace("\"speaker\":\"A\"", "\"speaker\":\"B\""),
        lines.lines().limit(2).map(line -> line + "\n").collect(Collectors.joining()));
  }

  @Test
  void writesWhyFormsOfAnEntityWereBroughtTogether() {
    assertEquals(
        """
        {"id":"person.vera-holm#identity-1","type":"identity","content":{"from":"Holm","relation":"same as",\
        "to":"Vera Holm"},"passages":[{"source":"a.txt","start":10,"end":19,"exact":"Vera Holm"}],"status":\
        "proposed","by":"identities/1","reason":"the surname alone","score":0.9}
        """,
        Sample.export(Sample.view(), Kind.STATEMENTS)
            .lines()
            .skip(2)
            .limit(1)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameBytesTwice(Kind kind) {
    assertEquals(Sample.export(Sample.view(), kind), Sample.export(Sample.view(), kind));
  }

  @Test
  void countsCodePointsSoThatOtherProgramsFindTheWords() {
    String text = "\uD835\uDD0F“\uD83D\uDEA2” Vera \uD83D\uDEA2 Holm\uD83D\uDEA2";
    int start = text.indexOf("Vera");
    Span span = new Span(start, text.length());
    String line =
        Sample.export(
            new Shelf()
                .source("x.txt", Metadata.of("text/plain"), text)
                .found(
                    "x.txt",
                    new Proposal(
                        new Name(span, List.of(), "Vera Holm", NameKind.PERSON), "r/1", "r", 1),
                    Optional.empty())
                .view(),
            Kind.NAMES);
    Matcher told =
        Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"exact\":\"([^\"]*)\"").matcher(line);
    assertTrue(told.find(), line);
    int[] points = text.codePoints().toArray();
    int from = Integer.parseInt(told.group(1));
    int to = Integer.parseInt(told.group(2));
    assertEquals(told.group(3), new String(points, from, to - from));
    assertEquals(text.substring(start), told.group(3));
  }

  @Test
  void keepsOffsetsWhereATextHoldsHalfASurrogatePair() {
    String line =
        Sample.export(
            new Shelf()
                .source(
                    "x.txt",
                    new Metadata(
                        Optional.of("a\uD835b"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "text/plain"),
                    "a")
                .view(),
            Kind.SOURCES);
    assertTrue(line.contains("\"title\":\"a\uFFFDb\""), line);
  }

  @Test
  void leavesTheStreamOpen() {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    new Export(Sample.view()).write(Kind.ENTITIES, out);
    assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("}\n"));
  }

  @Test
  void saysWhenTheStreamIsGone() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    UncheckedIOException failed =
        assertThrows(
            UncheckedIOException.class, () -> new Export(Sample.view()).write(Kind.PARTS, gone));
    assertTrue(String.valueOf(failed.getMessage()).contains("Broken pipe"));
  }

  @Test
  void listsTheKindsWhereOneIsUnknown() {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> Kind.parse("peoples")).getMessage());
    assertTrue(message.contains("'peoples'") && message.contains("sources, parts, names"), message);
  }
}
